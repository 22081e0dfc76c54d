import type { Page } from '@playwright/test';
import { answer, answers, choice, expect, goOn, heading, open, ready, test } from './journey.ts';
import { chooseCriteria, enterFlow, giveAge, pastSafety, setDay, weighSignal } from './road.ts';

const reasons = ['Zij kwam drie keer zonder jas.', 'Dit duurt nu een half jaar.'] as const;

/** What a school that is connected notes once; the index was looked at on `checkedOn`. */
async function fillProfile(page: Page, checkedOn: string): Promise<void> {
	await open(page, '/profiel/');
	await page.getByLabel('Naam van de organisatie').fill('De Waterval');
	await page.getByLabel('Sector').selectOption('onderwijs');
	await choice(page, 'ja').check({ force: true });
	await page.getByLabel('Naam van de index in uw regio').fill('Zorg voor Jeugd');
	await page.getByLabel('Hoe staat het ervoor?').selectOption('actief');
	await page.getByLabel('Op welke dag is dat nagekeken?').fill(checkedOn);
	await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible();
}

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

test('what the profile knows is not asked any more, and the trail says where it comes from', async ({
	page
}) => {
	await fillProfile(page, '01-11-2026');
	await page.reload();
	await ready(page);
	await expect(page.getByLabel('Naam van de organisatie')).toHaveValue('De Waterval');
	await expect(page.getByLabel('Op welke dag is dat nagekeken?')).toHaveValue('01-11-2026');
	await enterFlow(page);
	await pastSafety(page);
	await weighSignal(page, reasons);
	await giveAge(page, 9);
	await expect(heading(page)).toHaveText('Heeft uw organisatie u aangewezen om signalen te geven?');
	for (const step of ['Jonger dan 23', 'Stand in de regio', 'Uw sector', 'Aangesloten']) {
		await expect(page.getByRole('button', { name: new RegExp(`^Wijzig: ${step}`) })).toBeVisible();
	}
	const because = 'Volgens het profiel neemt uw regio signalen aan (nagekeken op 1 november 2026)';
	await expect(page.getByRole('complementary')).toContainText(because);

	// What the profile says is mended in the profile: an answer given beside it would not count.
	await page.getByRole('button', { name: /^Wijzig: Stand in de regio/ }).click();
	await expect(heading(page)).toHaveText('Neemt de Verwijsindex in uw regio nog signalen aan?');
	await expect(page.getByRole('main').getByRole('radio')).toHaveCount(0);
	await page.getByRole('link', { name: 'Naar het organisatieprofiel' }).click();
	await page.getByLabel('Hoe staat het ervoor?').selectOption('gesloten');
	await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible();
	await open(page, '/stroom/');
	await expect(heading(page)).toHaveText('Geen signaal: uw regio neemt geen signalen aan');
});

test('a status that was looked at too long ago is asked anew', async ({ page }) => {
	await fillProfile(page, '01-03-2026');
	await enterFlow(page);
	await pastSafety(page);
	await weighSignal(page, reasons);
	await giveAge(page, 9);
	await expect(heading(page)).toHaveText(
		'Bevestigt de regionale coördinator dat u nog een signaal kunt geven?'
	);
	await expect(page.getByRole('complementary')).toContainText(
		'Het profiel is voor het laatst nagekeken op 1 maart 2026, en dat is langer dan 90 dagen geleden'
	);
	await open(page, '/profiel/');
	await page.getByRole('button', { name: 'Vandaag nagekeken' }).click();
	await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible();
	await open(page, '/stroom/');
	await expect(heading(page)).toHaveText('Heeft uw organisatie u aangewezen om signalen te geven?');
});

test("the organisation's own threshold decides what is enough", async ({ page }) => {
	await open(page, '/profiel/');
	await page.getByRole('button', { name: 'Eigen drempel instellen' }).click();
	await page.getByLabel('Hoeveel criteria zijn samen genoeg?').fill('3');
	await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible();
	await enterFlow(page);
	await pastSafety(page);
	await answers(page, ['ja', 'ja']);
	await expect(page.getByText('Dit heeft uw organisatie zo afgesproken.')).toBeVisible();
	await chooseCriteria(page, 'G1', 'P2');
	await goOn(page);
	await expect(heading(page)).toHaveText('Liggen er problemen onder die samen zwaarder wegen?');
	await expect(page.getByRole('complementary')).toContainText('want er moeten er 3 samen meetellen');
	await open(page, '/profiel/');
	await page.getByRole('button', { name: 'Standaard herstellen' }).click();
	await expect(page.getByLabel('Hoeveel criteria zijn samen genoeg?')).toHaveCount(0);
	await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible();
	await open(page, '/stroom/');
	await expect(heading(page)).toHaveText('Rust uw zorg op feiten?');
});

test('a profile that is emptied asks again, and a case may say otherwise than the profile', async ({
	page
}) => {
	await fillProfile(page, '22-11-2026');
	await enterFlow(page);
	await pastSafety(page);
	await weighSignal(page, reasons);
	await giveAge(page, 9);
	await page.getByRole('button', { name: /^Wijzig: Uw sector/ }).click();
	await expect(choice(page, 'onderwijs')).toBeChecked();
	await choice(page, 'kinderopvang').check({ force: true });
	await page.getByRole('button', { name: 'Wijzig het antwoord' }).click();
	await expect(heading(page)).toHaveText('Mag uw sector signaleren volgens de afspraken in uw regio?');

	await open(page, '/profiel/');
	await expect(page.getByLabel('Sector')).toHaveValue('onderwijs');
	await page.getByRole('button', { name: 'Wis profiel' }).click();
	await page.getByRole('button', { name: 'Ja, wis het profiel' }).click();
	await expect(page.getByText('Het profiel is gewist.')).toBeVisible();
	await page.reload();
	await ready(page);
	await expect(page.getByLabel('Naam van de organisatie')).toHaveValue('');
	await open(page, '/stroom/');
	await expect(heading(page)).toHaveText('Neemt de Verwijsindex in uw regio nog signalen aan?');
	await answer(page, 'actief');
	await expect(heading(page)).toHaveText('Mag uw sector signaleren volgens de afspraken in uw regio?');
});
