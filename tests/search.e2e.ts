import type { Page } from '@playwright/test';
import { test as plain } from '@playwright/test';
import { atItsPlace, expect, heading, open, test } from './journey.ts';
import { uiWords, wording } from './wording.ts';

const search = (key: string, language: 'nl' | 'en' = 'nl'): string => wording('i18n/search', key, language);
const field = (page: Page): ReturnType<Page['getByRole']> => page.locator('main').getByRole('textbox');
const hits = (page: Page): ReturnType<Page['locator']> => page.locator('main [data-hit]');
const firstThree = async (page: Page): Promise<readonly (string | null)[]> =>
	hits(page).evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')));

test('every screen leads to the search, where one can type at once', async ({ page }) => {
	await open(page, '/');
	await page.getByRole('link', { name: wording('i18n/frame', 'frame.search') }).click();
	await expect(page).toHaveURL('/zoeken/');
	await expect(field(page)).toBeFocused();
	await expect(page).toHaveTitle(new RegExp(`^${search('title')} `));
});

test('typing finds without a request, and what is typed is in none', async ({ page, watch }) => {
	await open(page, '/zoeken/');
	await field(page).fill('match');
	await expect(hits(page).first()).toBeVisible();
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	watch.typed.push('huisarts', 'Fenna');
	await field(page).fill('');
	await field(page).pressSequentially('mag ik de huisarts bellen over Fenna');
	await expect.poll(() => firstThree(page)).toContain('/pad/informatie-delen/');
	expect(requests).toEqual([]);
	await expect(page).toHaveURL('/zoeken/');
	expect(
		await page.evaluate(() => JSON.stringify([sessionStorage, localStorage, history.state]))
	).not.toMatch(/huisarts|Fenna/);
});

test('the first result opens with Enter, and the search is there again on the way back', async ({ page }) => {
	await open(page, '/zoeken/');
	await field(page).fill('ots');
	await expect(hits(page).first()).toBeVisible();
	await field(page).press('Enter');
	await expect(page).toHaveURL('/begrippen/#ots');
	await expect(page.locator('#ots')).toBeInViewport();
	await atItsPlace(page);
	await page.goBack();
	await expect(field(page)).toHaveValue('ots');
	await expect(hits(page).first()).toBeVisible();
});

test('the results are walked with the arrows; Escape begins again', async ({ page }) => {
	await open(page, '/zoeken/');
	await field(page).fill('bezwaar');
	await expect(hits(page).first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(hits(page).first()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(hits(page).nth(1)).toBeFocused();
	const address = await hits(page).nth(1).getAttribute('href');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(address ?? '');
	await expect(heading(page)).not.toHaveText(search('title'));
	if (address?.includes('#')) await atItsPlace(page);
	await page.goBack();
	await expect(hits(page).first()).toBeVisible();
	await field(page).press('ArrowDown');
	await page.keyboard.press('Escape');
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('');
	await expect(page.getByRole('heading', { name: search('index.title') })).toBeVisible();
});

test('typos, abbreviations and other words for the same find their way', async ({ page }) => {
	await open(page, '/zoeken/');
	for (const [query, address] of [
		['verwijsindx', '/begrippen/#verwijsindex'],
		['VIR', '/begrippen/#verwijsindex'],
		['IB-er', '/begrippen/#intern-begeleider'],
		['zorgcoordinator', '/begrippen/#intern-begeleider'],
		['ouders gescheiden toestemming', '/pad/toestemming/'],
		['artikel 7.3.11', '/regels/#jw:7.3.11']
	] as const) {
		await field(page).fill(query);
		await expect.poll(() => firstThree(page), query).toContain(address);
	}
});

test('a question leads to where it reads, and to its path', async ({ page }) => {
	await open(page, '/zoeken/');
	await field(page).fill('onthulling slachtoffer vertelt');
	const hit = page.locator('main li').filter({ has: page.locator('a[href="/lees/meldcode/#onthulling"]') });
	await hit
		.getByRole('link', { name: search('results.walk').replace('{{title}}', uiWords('paths.meldcode')) })
		.click();
	await expect(page).toHaveURL('/pad/meldcode/');
	await expect(heading(page)).not.toHaveText(search('title'));
	await page.goBack();
	await hit.locator('[data-hit]').click();
	await expect(page).toHaveURL('/lees/meldcode/#onthulling');
	await expect(page.locator('#onthulling')).toBeInViewport();
});

test('it searches in English, and changes with the language', async ({ page }) => {
	await open(page, '/en/zoeken/');
	await field(page).fill('child told me about being hit');
	await expect.poll(() => firstThree(page)).toContain('/en/lees/meldcode/#onthulling');
	await field(page).fill('consent');
	await page.getByRole('link', { name: 'Nederlands' }).click();
	await expect(page).toHaveURL('/zoeken/');
	await expect(heading(page)).toHaveText(search('title'));
	await field(page).fill('toestemming');
	await expect.poll(() => firstThree(page)).toContain('/begrippen/#toestemming');
});

test('nothing found helps on', async ({ page }) => {
	await open(page, '/zoeken/');
	await field(page).fill('xyzzyplugh');
	await expect(page.getByRole('status').filter({ hasText: search('none.status') })).toBeVisible();
	await expect(page.getByRole('link', { name: search('none.call') })).toHaveAttribute('href', 'tel:08002000');
});

test('wiping forgets the search as well', async ({ page }) => {
	await open(page, '/zoeken/');
	await field(page).fill('match');
	await expect(hits(page).first()).toBeVisible();
	await page.getByRole('button', { name: wording('i18n/frame', 'frame.wipe') }).click();
	await page.getByRole('link', { name: wording('i18n/frame', 'frame.search') }).click();
	await expect(field(page)).toHaveValue('');
});

plain.describe('without script', () => {
	plain.use({ javaScriptEnabled: false });

	plain('all parts are listed as links', async ({ page }) => {
		await page.goto('/en/zoeken/');
		await expect(page.getByRole('textbox')).toBeHidden();
		await page.getByRole('main').getByRole('link', { name: 'The rulebook' }).click();
		await expect(page).toHaveURL('/en/regels/');
	});
});
