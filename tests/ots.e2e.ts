import type { Page } from '@playwright/test';
import { answer, answers, expect, heading, open, test } from './journey.ts';
import { setDay } from './road.ts';
import { answerWords, openPath, outcome, question, uiWords, verdictWord, wording } from './wording.ts';

const reason = 'De gezinsvoogd moet weten hoe vaak hij te laat komt, voor het plan van de OTS.';
const verdict = (page: Page): ReturnType<Page['locator']> => page.locator('main article > .verdict');

test.beforeEach(async ({ page, watch }) => {
	watch.typed.push(reason);
	await setDay(page);
});

/** From the start page to the first question about the supervision order. */
async function enterOts(page: Page): Promise<void> {
	await open(page, '/');
	await page.getByRole('link', { name: /^Er is een OTS/ }).click();
	await expect(heading(page)).toHaveText(question('ots', 'otsDitKind'));
}

test('the checked gezinsvoogd of a running OTS is given what the OTS strictly needs, and the family hears it first', async ({
	page
}) => {
	await enterOts(page);
	await answers(page, ['ja', 'ja']);
	await page.locator('main input[type="radio"][value="ja"]').check({ force: true });
	await page.getByRole('button', { name: 'Verder' }).click();
	await expect(page.getByRole('textbox', { name: uiWords('path.reasonLabel') })).toBeFocused();
	await expect(page.getByRole('textbox', { name: uiWords('path.reasonLabel') })).toHaveAttribute(
		'aria-invalid',
		'true'
	);
	await answers(page, [['ja', reason], 'ja', 'ja']);
	await expect(heading(page)).toHaveText(outcome('ots', 'delen-moet-ots'));
	await expect(verdict(page)).toContainText(verdictWord('ja'));
	await expect(page.getByRole('checkbox')).toHaveCount(5);
});

test('where telling beforehand cannot be, it is given all the same and told afterwards', async ({ page }) => {
	await enterOts(page);
	await answers(page, ['ja', 'ja', ['ja', reason], 'ja', 'nee']);
	await expect(heading(page)).toHaveText(outcome('ots', 'delen-moet-ots-achteraf'));
	await expect(
		page.getByRole('checkbox', { name: wording('machines/duties', 'leg-uitstel-vast.label') })
	).toHaveCount(1);
});

test('without an OTS the ordinary path opens, with the recipient taken along', async ({ page }) => {
	await enterOts(page);
	await answer(page, 'nee');
	await expect(heading(page)).toHaveText(outcome('ots', 'gewone-route'));
	await expect(verdict(page)).toContainText(verdictWord('eerst'));
	await page.getByRole('button', { name: openPath('informatie-delen') }).click();
	await expect(heading(page)).toHaveText(question('informatie-delen', 'anoniemGenoeg'));
	await expect(page.getByRole('complementary')).toContainText(
		answerWords('informatie-delen', 'ontvanger', 'gezinsvoogd-buiten-ots')
	);
});

test('who comes from sharing and finds that there is no OTS, shares on along the ordinary way', async ({
	page
}) => {
	await open(page, '/pad/informatie-delen/');
	await answer(page, 'gezinsvoogd');
	await expect(heading(page)).toHaveText(outcome('informatie-delen', 'naar-ots'));
	await page.getByRole('button', { name: openPath('ots') }).click();
	await expect(heading(page)).toHaveText(question('ots', 'otsDitKind'));
	await answer(page, 'nee');
	await page.getByRole('button', { name: openPath('informatie-delen') }).click();
	await expect(heading(page)).toHaveText(question('informatie-delen', 'anoniemGenoeg'));
});
