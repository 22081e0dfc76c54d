import { expect, heading, open, test } from './journey.ts';
import { map, named, node, panel, picture, text, title, words } from './map-parts.ts';
import { setDay } from './road.ts';
import { question, uiWords, wording } from './wording.ts';

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

test('every label fits in its shape, in the letters of this device', async ({ page }) => {
	for (const path of ['informatie-delen', 'wanneer-signaleren']) {
		await open(page, `/kaart/${path}/`);
		const tooWide = await picture(page).evaluate((svg) =>
			[...svg.querySelectorAll<SVGAElement>('a')].flatMap((link) => {
				const shape = link.querySelector<SVGPathElement>('.shape')?.getBBox();
				return [...link.querySelectorAll('text')]
					.filter((line) => {
						const box = line.getBBox();
						return !shape || box.x < shape.x + 4 || box.x + box.width > shape.x + shape.width - 4;
					})
					.map((line) => line.textContent);
			})
		);
		expect(tooWide).toEqual([]);
	}
});

test('the outline says the same in words, with references that lead to their place', async ({ page }) => {
	await open(page, '/kaart/wanneer-signaleren/');
	await page.getByRole('link', { name: map('page.toWords') }).click();
	await expect(words(page)).toBeInViewport();
	const ids = await words(page)
		.locator('[id^="woorden-"]')
		.evaluateAll((entries) => entries.map(({ id }) => id));
	const nodes = await picture(page)
		.locator('a')
		.evaluateAll((links) => links.map(({ id }) => id.replace('kaart-', 'woorden-')));
	expect([...ids].sort()).toEqual([...nodes].sort());
	const name = text('wanneer-signaleren', 'outcomes.signaal-gewenst.title');
	await words(page)
		.getByRole('link', { name: map('words.see', { naam: name }) })
		.first()
		.click();
	await expect(page).toHaveURL(/#woorden-signaal-gewenst$/);
	await expect(page.locator('#woorden-signaal-gewenst')).toBeInViewport();
	await expect(page.locator('#woorden-signaal-gewenst')).toContainText(name);
});

test('the reading view leads to the map and back', async ({ page }) => {
	await open(page, '/lees/ots/');
	await page.getByRole('link', { name: wording('i18n/reading', 'page.toMap') }).click();
	await expect(heading(page)).toHaveText(title('ots'));
	await page.getByRole('link', { name: map('page.toReading') }).click();
	await expect(heading(page)).toHaveText(uiWords('paths.ots'));
});

test('in English nothing on the map is Dutch', async ({ page }) => {
	await open(page, '/en/kaart/ots/');
	await expect(heading(page)).toHaveText(title('ots', 'en'));
	await node(page, 'otsDitKind').focus();
	await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(
		question('ots', 'otsDitKind', 'en')
	);
	const shown = await page.locator('main').innerText();
	expect(shown).not.toMatch(/\b(een|niet|uw|vraag|uitkomst|zie|hier)\b/i);
	await page.locator('header a[hreflang="nl"]').click();
	await expect(heading(page)).toHaveText(title('ots'));
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the picture and the outline are there, and each state leads to its words', async ({ page }) => {
		await page.goto('/kaart/veiligheid/');
		await expect(picture(page)).toBeVisible();
		const link = picture(page).getByRole('link', {
			name: named('question', text('veiligheid', 'states.acuutGevaar.short'))
		});
		await expect(link).toHaveAttribute('href', '#woorden-acuutGevaar');
		await expect(words(page)).toContainText(text('veiligheid', 'states.vermoedenOnveiligheid.question'));
		await page.goto('/kaart/');
		await expect(page.locator('#paden a')).toHaveCount(12);
	});
});
