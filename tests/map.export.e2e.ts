import type { Page } from '@playwright/test';
import { expect, open, test } from './journey.ts';
import { node, panel, picture, sight, title, tool } from './map-parts.ts';
import { setDay } from './road.ts';
import { savedFile } from './storage.ts';

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

test('the map is saved as a picture and as a chart, with what they must hold', async ({ page }) => {
	await open(page, '/kaart/ots/');
	const svg = await savedFile(page, tool(page, 'export.svg'));
	expect(svg.name).toBe('signaalwijzer-kaart-ots-2026-11-22.svg');
	const drawn = await page.evaluate(
		(file) => {
			const read = new DOMParser().parseFromString(file, 'image/svg+xml');
			const count = (selector: string): number => read.querySelectorAll(selector).length;
			return {
				error: read.querySelector('parsererror')?.textContent ?? null,
				title: read.querySelector('title')?.textContent,
				shapes: count('.shape'),
				lines: count('.line')
			};
			// The page that reads it lets no style through but its own.
		},
		svg.text.replace(/<style>[^<]*<\/style>/, '')
	);
	expect(svg.text).toMatch(/<style>[^<]*\.shape/);
	expect(drawn).toEqual({
		error: null,
		title: title('ots'),
		shapes: await picture(page).locator('a').count(),
		lines: await page.locator('main svg [data-edge]').count()
	});
	const chart = await savedFile(page, tool(page, 'export.mermaid'));
	expect(chart.name).toBe('signaalwijzer-kaart-ots-2026-11-22.mmd');
	expect(chart.text).toMatch(/^flowchart TD\n/);
	expect(chart.text).toContain('n_otsDitKind');

	await open(page, '/kaart/');
	const flow = await savedFile(page, tool(page, 'export.mermaid'));
	expect(flow.name).toBe('signaalwijzer-kaart-stroom-2026-11-22.mmd');
	expect(flow.text).toContain('n_meldcode');
});

/** The sheets on which the page is printed, each as its size in points. */
async function sheets(page: Page): Promise<readonly string[]> {
	const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	return [...file.matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map(([, box = '']) =>
		box
			.split(' ')
			.slice(2)
			.map((length) => Math.round(Number(length)))
			.join(' × ')
	);
}

test('on paper the whole map has one sheet, lying or standing as suits it, and the words follow', async ({
	page
}) => {
	await open(page, '/kaart/');
	expect((await sheets(page)).slice(0, 2)).toEqual(['842 × 595', '612 × 792']);
	await open(page, '/kaart/wanneer-signaleren/');
	await node(page, 'betrokken').focus();
	const seen = await sight(page);
	expect((await sheets(page)).slice(0, 2)).toEqual(['595 × 842', '612 × 792']);
	// Afterwards the screen shows what it showed.
	await expect(panel(page)).toBeVisible();
	expect(await sight(page)).toEqual(seen);
	// On paper, whatever is seen on the screen, all of the map is there.
	await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
	await expect.poll(async () => (await sight(page)).height).toBeGreaterThan(1900);
});
