import { answer, answers, expect, heading, open, test } from './journey.ts';
import { setDay } from './road.ts';
import { verdictWord } from './wording.ts';

const reason = 'Veilig Thuis onderzoekt een melding; de afwezigheid sinds maart hoort daarbij.';

test.beforeEach(async ({ page, watch }) => {
	watch.typed.push(reason);
	await setDay(page);
	await open(page, '/');
	await page.getByRole('link', { name: /^Iemand vraagt mij om informatie/ }).click();
	await expect(heading(page)).toHaveText('Weet u zeker wie dit vraagt?');
});

test('a caller who says to be from Veilig Thuis is first called back', async ({ page }) => {
	await answer(page, 'nee');
	await expect(heading(page)).toHaveText('Zorg eerst dat u weet wie vraagt');
	await expect(page.locator('main .verdict')).toContainText(verdictWord('eerst'));
});

test('a request by phone from Veilig Thuis ends in an answer that may be given', async ({ page }) => {
	await answers(page, ['ja', 'veilig-thuis', 'ja']);
	await expect(heading(page)).toHaveText('Loop nu de vragen over informatie delen');
	await page.getByRole('button', { name: 'Openen: Mag ik informatie delen?' }).click();

	// Who asks is known: the first question is already answered, and can still be changed.
	await expect(heading(page)).toHaveText('Wat voor contact met Veilig Thuis is het?');
	const route = page.getByRole('complementary');
	await expect(route.getByRole('button', { name: 'Wijzig: Ontvanger. Veilig Thuis' })).toBeVisible();
	await answers(page, ['antwoord-op-onderzoek', ['ja', reason], 'ja']);
	await expect(heading(page)).toHaveText('U mag Veilig Thuis antwoorden; het hoeft niet');
	await expect(page.locator('main .verdict')).toContainText(verdictWord('ja'));
	await expect(page.getByRole('checkbox')).toHaveCount(5);

	// Both paths belong to one case, and stand in one note.
	await page.getByRole('link', { name: 'Notitie voor het eigen dossier' }).click();
	await expect(heading(page)).toHaveText('Notitie voor het eigen dossier');
	const note = page.locator('main article');
	await expect(note).toContainText('Iemand vraagt mij om informatie');
	await expect(note).toContainText('Mag ik informatie delen?');
	await expect(note).toContainText(reason);
});
