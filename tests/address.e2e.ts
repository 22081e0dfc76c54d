import { expect, heading, open, test } from './journey.ts';
import { question } from './wording.ts';

test('an address with a slash too many opens its page, at the one address that it has', async ({ page }) => {
	await open(page, '/en//pad//ots/#top');
	await expect(page).toHaveURL(/\d\/en\/pad\/ots\/#top$/);
	await expect(heading(page)).toHaveText(question('ots', 'otsDitKind', 'en'));
});

test('no link of a page leads to another host, however many slashes stand in its address', async ({
	page
}) => {
	await open(page, '/en//workshop/quiz/');
	const others = await page.locator('a[href]').evaluateAll((links) =>
		links
			.map((link) => new URL(link instanceof HTMLAnchorElement ? link.href : ''))
			.filter(({ protocol, host }) => protocol !== 'tel:' && host !== location.host)
			.map(String)
	);
	expect(others).toEqual([]);
});
