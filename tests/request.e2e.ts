import { answer, answers, expect, heading, open, test } from './journey.ts';
import { setDay } from './road.ts';
import { changeAnswer, openPath, outcome, question, uiWords, verdictWord, wording } from './wording.ts';

const reason = 'Veilig Thuis onderzoekt een melding; de afwezigheid sinds maart hoort daarbij.';

test.beforeEach(async ({ page, watch }) => {
	watch.typed.push(reason);
	await setDay(page);
	await open(page, '/');
	await page.getByRole('link', { name: /^Iemand vraagt mij om informatie/ }).click();
	await expect(heading(page)).toHaveText(question('verzoek', 'identiteit'));
});

test('a caller who says to be from Veilig Thuis is first called back', async ({ page }) => {
	await answer(page, 'nee');
	await expect(heading(page)).toHaveText(outcome('verzoek', 'eerst-verifieren'));
	await expect(page.locator('main article > .verdict')).toContainText(verdictWord('eerst'));
});

test('a request by phone from Veilig Thuis ends in an answer that may be given', async ({ page }) => {
	await answers(page, ['ja', 'veilig-thuis', 'ja']);
	await expect(heading(page)).toHaveText(outcome('verzoek', 'naar-informatie-delen'));
	await page.getByRole('button', { name: openPath('informatie-delen') }).click();

	// Who asks is known: the first question is already answered, and can still be changed.
	await expect(heading(page)).toHaveText(question('informatie-delen', 'soortContact'));
	const route = page.getByRole('complementary');
	await expect(
		route.getByRole('button', { name: changeAnswer('informatie-delen', 'ontvanger') })
	).toBeVisible();
	await answers(page, ['antwoord-op-onderzoek', ['ja', reason], 'ja']);
	await expect(heading(page)).toHaveText(outcome('informatie-delen', 'delen-mag-veilig-thuis'));
	await expect(page.locator('main article > .verdict')).toContainText(verdictWord('ja'));
	await expect(page.getByRole('checkbox')).toHaveCount(5);

	// Both paths belong to one case, and stand in one note.
	await page.getByRole('link', { name: uiWords('outcome.toNote') }).click();
	await expect(heading(page)).toHaveText(wording('i18n/note', 'document.title'));
	const note = page.locator('main article');
	await expect(note).toContainText(uiWords('paths.verzoek'));
	await expect(note).toContainText(uiWords('paths.informatie-delen'));
	await expect(note).toContainText(reason);
});
