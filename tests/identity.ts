import type { Page } from '@playwright/test';

// One invented youth and one invented professional, as they are typed on the registration screen.

/** What a journey types about the youth: nine years old on the day of the journeys. */
export const youth = {
	name: 'Fenna Zonneveld-Abbink',
	birthDate: '14-05-2017',
	street: 'Kwartelstraat',
	houseNumber: '118b',
	postcode: '9718kt',
	city: 'Groningen'
} as const;

/** What a journey types about the professional. */
export const professional = {
	name: 'Jorrit Hoekema',
	role: 'intern begeleider',
	organisation: 'Basisschool De Linde',
	email: 'j.hoekema@delinde.example',
	phone: '050 123 45 67'
} as const;

/** Every word of the identity that could betray it elsewhere. */
export const identityWords: readonly string[] = [
	'Fenna',
	'Zonneveld',
	'14-05-2017',
	'2017-05-14',
	'Kwartelstraat',
	'9718',
	'Hoekema',
	'050 123'
];

/** Types the identity of the youth on the registration screen. */
export async function fillYouth(page: Page): Promise<void> {
	await page.getByLabel('Naam', { exact: true }).fill(youth.name);
	await page.getByLabel('vrouw', { exact: true }).check({ force: true });
	await page.getByLabel('Geboortedatum').fill(youth.birthDate);
	await page.getByLabel('Straat').fill(youth.street);
	await page.getByLabel('Huisnummer').fill(youth.houseNumber);
	await page.getByLabel('Postcode').fill(youth.postcode);
	await page.getByLabel('Woonplaats').fill(youth.city);
}

/** Types the identity of the professional on the registration screen. */
export async function fillProfessional(page: Page): Promise<void> {
	await page.getByLabel('Uw naam').fill(professional.name);
	await page.getByLabel('Uw functie').fill(professional.role);
	await page.getByLabel('Uw organisatie').fill(professional.organisation);
	await page.getByLabel('Uw e-mailadres').fill(professional.email);
	await page.getByLabel('Uw telefoonnummer').fill(professional.phone);
}
