import type { Page } from '@playwright/test';
import { expect, heading, open, test } from './journey.ts';
import { setDay } from './road.ts';
import { wording } from './wording.ts';
import type { Language } from './texts.ts';

const quiz = (key: string, language: Language = 'nl', gaps: Readonly<Record<string, string>> = {}): string =>
	wording('i18n/quiz', key, language, gaps);
const button = (page: Page, key: string, language: Language = 'nl'): ReturnType<Page['locator']> =>
	page.getByRole('button', { name: quiz(key, language), exact: true });
const feedback = (page: Page): ReturnType<Page['locator']> => page.locator('main [data-feedback]');
const card = (page: Page): ReturnType<Page['locator']> => page.locator('main [data-question]');

/** Begins a round about `theme` and waits for its first question. */
async function begin(page: Page, theme: string, language: Language = 'nl'): Promise<void> {
	await setDay(page);
	await open(page, language === 'nl' ? '/workshop/quiz/' : '/en/workshop/quiz/');
	await page.locator(`main input[value="${theme}"]`).check({ force: true });
	await button(page, 'begin', language).click();
	await expect(card(page)).toBeVisible();
	await expect(heading(page)).toBeFocused();
}

/** Chooses the answer with this number by its key and looks it up; returns the question and what is right. */
async function byKeys(page: Page, number: number): Promise<{ question: string; right: string }> {
	await page.keyboard.press(String(number));
	await expect(page.locator('main input[type="radio"]').nth(number - 1)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(feedback(page).getByRole('heading', { level: 2 })).toBeFocused();
	return {
		question: (await card(page).getAttribute('data-question')) ?? '',
		right: (await feedback(page).locator('.right').getAttribute('data-answer')) ?? ''
	};
}

test('a round is walked with keys alone, and what went wrong comes again until it is known', async ({
	page
}) => {
	test.slow();
	await begin(page, 'alles');
	const known = new Map<string, string>();
	let wrong = 0;
	for (let n = 1; n <= 10; n++) {
		await expect(card(page)).toContainText(quiz('progress', 'nl', { n: String(n), of: '10' }));
		const { question, right } = await byKeys(page, 1);
		known.set(question, right);
		const isRight = (await feedback(page).getAttribute('data-feedback')) === 'right';
		await expect(feedback(page)).toContainText(quiz(isRight ? 'right' : 'other'));
		if (!isRight) wrong += 1;
		await expect(feedback(page).locator('details')).not.toHaveCount(0);
		await page.keyboard.press('Enter');
		await expect(heading(page)).toBeFocused();
	}
	expect(known.size).toBe(10);
	await expect(heading(page)).toHaveText(quiz('done.title'));
	// A round in which the first of all answers is right each time comes up once in a hundred thousand.
	expect(wrong).toBeGreaterThan(0);
	await expect(page.locator('main')).toContainText(
		quiz('done.some', 'nl', { n: String(10 - wrong), of: '10' })
	);

	await page.getByRole('button', { name: quiz('done.again', 'nl', { n: String(wrong) }) }).click();
	await expect(heading(page)).toBeFocused();
	for (let n = 1; n <= wrong; n++) {
		const question = (await card(page).getAttribute('data-question')) ?? '';
		const values = await page
			.locator('main input[type="radio"]')
			.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
		await byKeys(page, values.indexOf(known.get(question) ?? '') + 1);
		await expect(feedback(page)).toHaveAttribute('data-feedback', 'right');
		await page.keyboard.press('Enter');
		await expect(heading(page)).toBeFocused();
	}
	await expect(page.locator('main')).toContainText(quiz('done.all', 'nl', { of: String(wrong) }));
});

test('each answer shows the passage that it rests on, with its gist and where it can be read', async ({
	page
}) => {
	await begin(page, 'ots', 'en');
	await page.locator('main input[type="radio"]').first().check({ force: true });
	await button(page, 'check', 'en').click();
	const source = feedback(page).locator('details').first();
	await source.locator('summary').click();
	await expect(
		source.getByRole('link', { name: wording('i18n/ui', 'source.rulebook', 'en') })
	).toHaveAttribute('href', /^\/en\/regels\/#/);
});

test('nothing is checked before an answer is chosen, and the question says so', async ({ page }) => {
	await begin(page, 'leeftijd');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toHaveText(wording('i18n/ui', 'path.choose'));
	await button(page, 'stop').click();
	await button(page, 'begin').click();
	await button(page, 'check').click();
	await expect(page.getByRole('alert')).toHaveText(wording('i18n/ui', 'path.choose'));
	await expect(page.locator('main input[type="radio"]').first()).toBeFocused();
	await expect(feedback(page)).toHaveCount(0);
});

test('a round that was stopped leaves nothing behind', async ({ page }) => {
	await begin(page, 'index');
	await byKeys(page, 1);
	await button(page, 'stop').click();
	await expect(heading(page)).toHaveText(quiz('title'));
	await expect(heading(page)).toBeFocused();
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
});

test('a question that is on the screen goes on in the other language', async ({ page }) => {
	await begin(page, 'meldcode');
	const question = await card(page).getAttribute('data-question');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL('/en/workshop/quiz/');
	await expect(button(page, 'check', 'en')).toBeVisible();
	await expect(card(page)).toHaveAttribute('data-question', question ?? '');
});
