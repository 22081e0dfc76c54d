import type { Page } from '@playwright/test';
import { expect } from '../journey.ts';
import { matchWalk } from './paths.ts';
import { press, type Screen } from './screen.ts';
import type { Language } from '../texts.ts';
import { signalWalk } from '../work.ts';
import { wording } from '../wording.ts';

const registration = 'i18n/registration';
const registrationTitle = (language: Language): string => wording(registration, 'screen.title', language);

async function fillRegistration(page: Page, language: Language): Promise<void> {
	const typed: Readonly<Record<string, string>> = {
		name: 'Fenna Zonneveld',
		birthDate: '14-05-2017',
		street: 'Kwartelstraat',
		houseNumber: '118b',
		postcode: '9718 KT',
		city: 'Groningen',
		ownName: 'Jorrit Hoekema',
		role: 'intern begeleider',
		organisation: 'De Linde',
		email: 'j.hoekema@delinde.example',
		phone: '050 123 45 67'
	};
	for (const [key, text] of Object.entries(typed)) {
		await page.getByLabel(wording(registration, `field.${key}`, language), { exact: true }).fill(text);
	}
	await page.locator('main input[value="v"]').check({ force: true });
	await press(page, language, registration, 'screen.make');
	await expect(page.locator('[data-registration]')).toBeVisible();
}

/** The registration, the note and the hand-over. */
export const documentScreens: readonly Screen[] = [
	{ name: 'the registration', address: 'registratie', walk: signalWalk, heading: registrationTitle },
	{
		name: 'the registration before its time',
		address: 'registratie',
		walk: matchWalk,
		heading: registrationTitle
	},
	{
		name: 'the registration with errors',
		address: 'registratie',
		walk: signalWalk,
		act: async (page: Page, language: Language): Promise<void> => {
			await press(page, language, registration, 'screen.make');
			await expect(page.getByText(wording(registration, 'missing.name', language))).toBeVisible();
		},
		heading: registrationTitle
	},
	{
		name: 'the registration that was made',
		address: 'registratie',
		walk: signalWalk,
		act: fillRegistration,
		heading: registrationTitle
	},
	{
		name: 'the note',
		address: 'notitie',
		walk: signalWalk,
		heading: (language) => wording('i18n/note', 'document.title', language)
	},
	{
		name: 'the note without a case',
		address: 'notitie',
		heading: (language) => wording('i18n/note', 'document.title', language)
	},
	{
		name: 'the hand-over',
		address: 'overdracht',
		walk: signalWalk,
		heading: (language) => wording('i18n/note', 'handover.title', language)
	}
];
