import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isDay } from '#lib/law/day.ts';
import { fillProfessional, fillYouth, identityWords, professional, youth } from './identity.ts';
import { expect, heading, open, test } from './journey.ts';
import { enterFlow, mayOrganisation, mayPerson, pastSafety, setDay, told, weighSignal } from './road.ts';
import { keptText, savedFile } from './storage.ts';
import { openWork, signalWalk } from './work.ts';

const reasons = [
	'Drie keer in slaap gevallen, dat zag ik zelf.',
	'De achterstand groeit sinds de zomer.'
] as const;
const schema = JSON.parse(
	readFileSync(join(import.meta.dirname, '..', 'static', 'schema', 'registration.schema.json'), 'utf8')
) as object;
const expected = {
	format: 1,
	kind: 'registratie',
	madeOn: '2026-11-22',
	youth: {
		name: youth.name,
		sex: 'v',
		birthDate: '2017-05-14',
		address: { street: 'Kwartelstraat', houseNumber: '118b', postcode: '9718 KT', city: 'Groningen' }
	},
	professional
};

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

/** From the end of the flow to the registration screen. */
async function toRegistration(page: Page): Promise<void> {
	await expect(heading(page)).toHaveText('U kunt het signaal geven');
	await page.getByRole('link', { name: 'Naar de registratie' }).click();
	await expect(heading(page)).toHaveText('Registratie');
}

test('a plain signal ends with a registration and with a note', async ({ page, watch }) => {
	watch.typed.push(...reasons, ...identityWords);
	await enterFlow(page);
	await expect(page.getByText('Vraag 1 van hoogstens 3')).toBeVisible();
	await pastSafety(page);
	await weighSignal(page, reasons);
	await mayOrganisation(page, 9);
	await mayPerson(page);
	await told(page, 'geen-bezwaar');
	await expect(heading(page)).toHaveText('Zij weten het, u kunt verder');
	await page.getByLabel('Leg vast wat u vertelde aan').check({ force: true });
	await page.getByRole('button', { name: 'Naar de registratie' }).click();
	await toRegistration(page);
	await fillYouth(page);
	await fillProfessional(page);
	await page.getByRole('button', { name: 'Maak de registratie' }).click();
	await expect(page.getByRole('heading', { name: 'Uw registratie' })).toBeFocused();

	const file = await savedFile(page, page.getByRole('button', { name: 'Bewaar als JSON-bestand' }));
	expect(file.name).toBe('signaalwijzer-registratie-2026-11-22.json');
	const made: unknown = JSON.parse(file.text);
	expect(made).toEqual(expected);
	const fits = new Ajv2020({ strict: true, allErrors: true, formats: { date: isDay } }).compile(schema);
	expect(fits(made), JSON.stringify(fits.errors)).toBe(true);

	await page.getByRole('button', { name: 'Ja, vandaag gegeven' }).click();
	await expect(page.getByText('Genoteerd: signaal gegeven op 22 november 2026.')).toBeVisible();
	await page.getByRole('link', { name: 'Naar de notitie voor uw eigen dossier' }).click();
	await expect(heading(page)).toHaveText('Notitie voor het eigen dossier');
	await page.getByLabel('Uw functie').fill('leerkracht groep 5');
	await page.getByRole('button', { name: 'Iemand toevoegen die het weet' }).click();
	await page.getByLabel('Wie', { exact: true }).fill('beide ouders');
	await page.getByLabel('Op welke dag').fill('20-11-2026');
	await page.getByLabel('Hoe', { exact: true }).selectOption('telefonisch');
	const note = page.getByRole('article');
	for (const line of [
		'gegeven op 22 november 2026',
		'leerkracht groep 5',
		'20 november 2026, door de telefoon',
		'gedaan op 22 november 2026',
		...reasons
	]) {
		await expect(note).toContainText(line);
	}
	const saved = await savedFile(page, page.getByRole('button', { name: 'Bewaar als bestand' }));
	expect(saved.name).toBe('signaalwijzer-notitie-2026-11-22.json');
	const { kind, walk, text } = JSON.parse(saved.text) as { kind: string; walk: object; text: string };
	expect(kind).toBe('notitie');
	expect(walk).toMatchObject({
		signal: { given: true, on: '2026-11-22' },
		record: {
			role: 'leerkracht groep 5',
			told: [{ who: 'beide ouders', on: '2026-11-20', manner: 'telefonisch' }]
		}
	});
	for (const reason of reasons) {
		expect(text).toContain(reason);
		expect(file.text).not.toContain(reason);
	}
	for (const word of identityWords) expect(saved.text).not.toContain(word);
});

test.describe('the registration screen', () => {
	test.beforeEach(async ({ page, watch }) => {
		watch.typed.push(...identityWords);
		await openWork(page, signalWalk);
		await toRegistration(page);
	});

	test('says at each field what is wrong once it was left, and no longer when it is mended', async ({
		page
	}) => {
		for (const [field, wrong, problem, right] of [
			['Geboortedatum', '14-05-2018', 'Bij deze datum hoort een andere leeftijd dan de 9 jaar', '14-05-2017'],
			['Geboortedatum', '31-02-2017', 'Deze dag bestaat niet.', '14-05-2017'],
			['Geboortedatum', '23-11-2026', 'Deze dag moet nog komen.', '14-05-2017'],
			['Huisnummer', 'b', 'Begin met een cijfer', '118b'],
			['Postcode', '9718', 'Schrijf vier cijfers en twee letters', '9718kt'],
			['Postcode', '9718 SS', 'SA, SD of SS bestaan niet', '9718 KT'],
			['Uw e-mailadres', 'j.hoekema@delinde', 'Dit is nog geen e-mailadres', professional.email],
			['Uw telefoonnummer', '050 12', 'Schrijf tien cijfers', professional.phone]
		] as const) {
			const input = page.getByLabel(field);
			await input.fill(wrong);
			await input.blur();
			await expect(input).toHaveAttribute('aria-invalid', 'true');
			await expect(input).toHaveAccessibleDescription(new RegExp(problem));
			await input.fill(right);
			await expect(input).not.toHaveAttribute('aria-invalid');
		}
		await expect(page.getByLabel('Burgerservicenummer')).toHaveCount(0);
	});

	test('makes nothing of an incomplete form, and leads to what is missing', async ({ page }) => {
		await fillProfessional(page);
		await page.getByRole('button', { name: 'Maak de registratie' }).click();
		await expect(page.getByText('De registratie is nog niet klaar.')).toBeVisible();
		await expect(page.getByLabel('Naam', { exact: true })).toBeFocused();
		await expect(page.getByText('Kies een van de drie.')).toBeVisible();
		await expect(page.locator('[data-registration]')).toHaveCount(0);
		await page.getByLabel('Er is geen Nederlands adres bekend').check({ force: true });
		await page.getByLabel('Naam', { exact: true }).fill(youth.name);
		await page.getByLabel('X of niet bekend').check({ force: true });
		await page.getByLabel('Geboortedatum').fill(youth.birthDate);
		await page.getByRole('button', { name: 'Maak de registratie' }).click();
		await expect(page.locator('[data-registration]')).toContainText('geen Nederlands adres bekend');
	});

	test('copies each field and the whole, and prints no more than the registration', async ({
		page,
		context
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
		await fillYouth(page);
		await fillProfessional(page);
		await page.getByRole('button', { name: 'Maak de registratie' }).click();
		for (const [label, value] of [
			['Geboortedatum', '14-05-2017'],
			['Postcode', '9718 KT'],
			['E-mailadres', professional.email]
		] as const) {
			await page.getByRole('button', { name: `Kopieer: ${label}` }).click();
			await expect(page.getByText(`Gekopieerd: ${label}`)).toBeVisible();
			expect(await clipboard()).toBe(value);
		}
		await page.getByRole('button', { name: 'Kopieer alles' }).click();
		await expect(page.getByText('Alles is gekopieerd.')).toBeVisible();
		const text = await clipboard();
		expect(text).toContain(youth.name);
		await page.emulateMedia({ media: 'print' });
		const printed = await page.locator('main').innerText();
		const words = (from: string): string => from.replace(/[\s=:-]+/g, ' ').trim();
		expect(words(printed)).toBe(words(text));
	});

	test('forgets the identity when it is left, and keeps it through a switch of language', async ({
		page
	}) => {
		await fillYouth(page);
		await fillProfessional(page);
		for (const field of await page.locator('main form, main input').all()) {
			await expect(field).toHaveAttribute('autocomplete', 'off');
		}
		await page.getByRole('link', { name: 'English' }).click();
		await expect(heading(page)).toHaveText('Registration');
		await expect(page.locator('main input').first()).toHaveValue(youth.name);
		await page.getByRole('link', { name: 'Nederlands' }).click();
		await expect(heading(page)).toHaveText('Registratie');
		await page.getByRole('button', { name: 'Maak de registratie' }).click();
		await expect(page.locator('[data-registration]')).toContainText(youth.name);
		const kept = await keptText(page);
		expect(kept).toContain('signaalwijzer.walk');
		for (const word of identityWords) expect(kept).not.toContain(word);

		await page.getByRole('link', { name: 'Naar de notitie voor uw eigen dossier' }).click();
		await expect(heading(page)).toHaveText('Notitie voor het eigen dossier');
		await page.goBack();
		await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('');
		await fillYouth(page);
		await page.reload();
		await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('');
		await expect(page.getByLabel('Geboortedatum')).toHaveValue('');
	});
});

test('the BSN is asked only where the profile says that the index takes it', async ({ page }) => {
	await open(page, '/profiel/');
	await page.getByLabel('Burgerservicenummer (BSN)').check({ force: true });
	await page.getByLabel('Naam van de index in uw regio').fill('Zorg voor Jeugd');
	await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible();
	await openWork(page, signalWalk);
	await toRegistration(page);
	const bsn = page.getByLabel('Burgerservicenummer (BSN)');
	for (const [wrong, problem] of [
		['12345678', 'Een BSN heeft negen cijfers.'],
		['123456789', 'Dit nummer kan geen BSN zijn.']
	] as const) {
		await bsn.fill(wrong);
		await bsn.blur();
		await expect(bsn).toHaveAccessibleDescription(new RegExp(problem));
	}
	await bsn.fill('1112.22.333');
	await expect(bsn).not.toHaveAttribute('aria-invalid');
	await fillYouth(page);
	await fillProfessional(page);
	await page.getByRole('button', { name: 'Maak de registratie' }).click();
	const { text } = await savedFile(page, page.getByRole('button', { name: 'Bewaar als JSON-bestand' }));
	const kept = await keptText(page);
	expect(kept).toContain('Zorg voor Jeugd');
	for (const word of [...identityWords, '111222333', '1112.22.333']) expect(kept).not.toContain(word);
	expect(JSON.parse(text)).toEqual({
		...expected,
		index: 'Zorg voor Jeugd',
		youth: { ...expected.youth, bsn: '111222333' }
	});
});
