import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test as plain } from '@playwright/test';
import { atItsPlace, expect, heading, open, test } from './journey.ts';
import { wording } from './wording.ts';

const words = (key: string, language: 'nl' | 'en' = 'nl'): string => wording('law/glossary', key, language);
const term = (page: Page, id: string): ReturnType<Page['locator']> =>
	page.locator(`main [data-term="${id}"]`).first();
const card = (page: Page): ReturnType<Page['locator']> => page.getByRole('dialog');

test('a term opens by keyboard, holds the focus, and gives it back', async ({ page }) => {
	await open(page, '/lees/match/');
	const word = term(page, 'matchbericht');
	await expect(word).toHaveRole('button');
	await expect(word).toHaveAttribute('aria-expanded', 'false');
	for (const key of ['Enter', ' ']) {
		await word.focus();
		await page.keyboard.press(key);
		await expect(card(page)).toBeFocused();
		await expect(card(page)).toHaveAccessibleName(words('terms.matchbericht.term'));
		await expect(card(page)).toContainText(words('terms.matchbericht.means'));
		await expect(card(page)).toContainText(words('terms.matchbericht.not'));
		await expect(word).toHaveAttribute('aria-expanded', 'true');
		await page.keyboard.press('Escape');
		await expect(card(page)).toHaveCount(0);
		await expect(word).toBeFocused();
	}
	// From the card the next presses of Tab lead through it, and on with the sentence.
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(card(page).getByRole('link', { name: words('card.more') })).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(card(page)).toHaveCount(0);
	await expect(word).toBeFocused();
});

test('a term opens and closes by a press, and one card is open at a time', async ({ page }) => {
	await open(page, '/en/lees/match/');
	await term(page, 'match').click();
	await expect(card(page)).toContainText(words('terms.match.means', 'en'));
	await term(page, 'signaal').click();
	await expect(card(page)).toHaveCount(1);
	await expect(card(page)).toContainText(words('terms.signaal.means', 'en'));
	await term(page, 'signaal').click();
	await expect(card(page)).toHaveCount(0);
	await term(page, 'signaal').click();
	await heading(page).click();
	await expect(card(page)).toHaveCount(0);
});

test('the card stands beside its word, and leads to the page of terms', async ({ page }) => {
	await open(page, '/lees/match/');
	const word = term(page, 'matchbericht');
	await word.click();
	const [at, shown] = [await word.boundingBox(), await card(page).boundingBox()];
	expect(Math.abs((shown?.x ?? 0) - (at?.x ?? 0))).toBeLessThan(8);
	await card(page)
		.getByRole('link', { name: words('card.more') })
		.click();
	await expect(page).toHaveURL('/begrippen/#matchbericht');
	await expect(heading(page)).toHaveText(wording('i18n/terms', 'title'));
	await expect(page.locator('#matchbericht')).toBeInViewport();
});

for (const [language, colorScheme] of [
	['nl', 'light'],
	['en', 'dark']
] as const) {
	test(`the card has no barrier (${language}, ${colorScheme})`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await open(page, language === 'en' ? '/en/lees/match/' : '/lees/match/');
		await term(page, 'match').click();
		await expect(card(page)).toBeFocused();
		const { violations, incomplete } = await new AxeBuilder({ page }).include('[popover]').analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
		// Of the contrast axe cannot be sure: it looks through the card at the text that lies beneath.
		expect(incomplete.map(({ id }) => id).filter((id) => id !== 'color-contrast')).toEqual([]);
	});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

	test('the card is a sheet from below, opened and closed by touch', async ({ page }) => {
		await open(page, '/lees/match/');
		await term(page, 'signaal').tap();
		await expect(card(page)).toBeInViewport({ ratio: 1 });
		const shown = await card(page).boundingBox();
		expect(shown?.width).toBe(360);
		expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeCloseTo(740, 0);
		await card(page)
			.getByRole('button', { name: words('card.close') })
			.tap();
		await expect(card(page)).toHaveCount(0);
	});

	test('the page of terms fits', async ({ page }) => {
		for (const address of ['/begrippen/', '/en/begrippen/']) {
			await open(page, address);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		}
	});
});

test('the page of terms is filtered by what is typed, and nothing typed leaves the page', async ({
	page,
	watch
}) => {
	await open(page, '/begrippen/');
	watch.typed.push('zorgco');
	await page.getByRole('searchbox').fill('zorgco');
	await expect(page.locator('main article')).toHaveCount(1);
	await expect(page.locator('#intern-begeleider')).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: /^1 / })).toBeVisible();
	await page.getByRole('searchbox').fill('');
	await page.getByRole('link', { name: 'V', exact: true }).click();
	await expect(page.locator('#letter-v')).toBeInViewport();
});

test('a term leads to its source, and to a path that uses it', async ({ page }) => {
	await open(page, '/en/begrippen/');
	const entry = page.locator('#meldrecht');
	await entry.locator('a[href^="/en/regels/"]').first().click();
	await expect(page).toHaveURL('/en/regels/#wmo:5.2.6');
	await atItsPlace(page);
	await page.goBack();
	await page.locator('#matchbericht a[href="/en/pad/match/"]').click();
	await expect(page).toHaveURL('/en/pad/match/');
});

plain.describe('without script', () => {
	plain.use({ javaScriptEnabled: false });

	plain('a term is a link to its explanation', async ({ page }) => {
		await page.goto('/lees/match/');
		const word = term(page, 'matchbericht');
		await expect(word).toHaveRole('link');
		await word.click();
		await expect(page).toHaveURL('/begrippen/#matchbericht');
		await expect(page.locator('#matchbericht')).toContainText(words('terms.matchbericht.means'));
		await expect(page.getByRole('searchbox')).toBeHidden();
	});
});
