import type { Locator } from '@playwright/test';
import { answers, expect, heading, open, test } from './journey.ts';
import { keepWalk } from './kept-walk.ts';
import { isSeen, map, named, node, panel, picture, text, title, tool, words } from './map-parts.ts';
import { setDay } from './road.ts';
import { signalWalk } from './work.ts';

const reason = 'Dat zag ik zelf, drie keer.';

test.beforeEach(async ({ page, watch }) => {
	watch.typed.push(reason);
	await setDay(page);
});

test('the own trail is lit once questions were answered, in the picture and in words', async ({ page }) => {
	await open(page, '/pad/ots/');
	await answers(page, ['ja', 'ja', ['ja', reason]]);
	await open(page, '/kaart/ots/');
	const here = page.locator('main svg [aria-current="step"]');
	await expect(here).toHaveCount(1);
	await expect(here).toHaveAccessibleName(/, hier bent u$/);
	await expect(here).toContainText(map('node.isHere'));
	await isSeen(page, ((await here.getAttribute('id')) ?? '').replace('kaart-', ''));

	const passed = node(page, 'otsDitKind');
	await expect(passed).toHaveAccessibleName(
		map('node.trail', { naam: named('question', text('ots', 'states.otsDitKind.short')) })
	);
	await expect(passed).toHaveClass(/trail/);
	await expect(passed.locator('.tick')).toBeVisible();
	const taken = page.locator('[data-edge="otsDitKind--ontvangerIsGezinsvoogd"]');
	const left = page.locator('[data-edge="otsDitKind--gewone-route"]');
	const width = (edge: Locator): Promise<number> =>
		edge.locator('.line').evaluate((line) => Number.parseFloat(getComputedStyle(line).strokeWidth));
	await expect(taken).toHaveClass(/trail/);
	await expect(left).not.toHaveClass(/trail/);
	expect(await width(taken)).toBeGreaterThan(await width(left));
	await expect(page.getByText(map('legend.trail'))).toBeVisible();
	await expect(words(page).getByText(`(${map('words.given')})`)).toHaveCount(3);
	await expect(words(page).getByText(`(${map('words.here')})`)).toHaveCount(1);

	// What the person wrote is nowhere on the map, and erasing takes the trail away.
	await expect(page.getByText(reason)).toHaveCount(0);
	await open(page, '/kaart/match/');
	await expect(page.locator('main svg .trail')).toHaveCount(0);
	await expect(page.getByText(map('legend.trail'))).toHaveCount(0);
});

test('the map of the flow lights its steps and leads to the map of each', async ({ page }) => {
	await keepWalk(page, signalWalk);
	await open(page, '/kaart/');
	await expect(heading(page)).toHaveText(map('index.title'));
	await expect(node(page, 'registratie')).toHaveAccessibleName(/, hier bent u$/);
	await expect(page.locator('main svg .edge.trail')).toHaveCount(4);
	await tool(page, 'picture.fit').click();
	await node(page, 'bevoegdheid').click();
	await expect(panel(page)).toContainText(text('bevoegdheid', 'outcomes.bevoegd.title'));
	await expect(panel(page)).toContainText(map('panel.yours'));
	await panel(page)
		.getByRole('link', { name: map('panel.stepMap') })
		.click();
	await expect(heading(page)).toHaveText(title('bevoegdheid'));
	await expect(node(page, 'bevoegd')).toHaveAccessibleName(/, hier bent u$/);
	await page.getByRole('link', { name: map('page.toIndex') }).click();
	await expect(page.locator('#paden a')).toHaveCount(12);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`letters stand out against what they stand on, on the trail and beside it (${colorScheme})`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		await keepWalk(page, signalWalk);
		for (const path of ['wanneer-signaleren', 'informatie-delen', 'veiligheid']) {
			await open(page, `/kaart/${path}/`);
			if (path !== 'informatie-delen') await expect(page.locator('main svg .trail')).not.toHaveCount(0);
			const ratios = await picture(page).evaluate((svg) => {
				const light = (colour: string): number => {
					const [red = 0, green = 0, blue = 0] = (/\(([^)]*)\)/.exec(colour)?.[1] ?? '')
						.split(',')
						.map((part) => Number.parseFloat(part) / 255)
						.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
					return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
				};
				// At an arrow and at "you are here" letters stand on a ground of their own.
				const under = (line: SVGTextElement): Element | null | undefined =>
					line.parentElement?.querySelector(line.parentElement.matches('a') ? '.shape' : 'rect');
				return [...svg.querySelectorAll('text')].map((line) => {
					const ground = under(line);
					const [a, b] = [
						light(getComputedStyle(line).fill),
						ground ? light(getComputedStyle(ground).fill) : Number.NaN
					].sort((one, other) => other - one);
					return ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
				});
			});
			expect(ratios.length).toBeGreaterThan(10);
			expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
		}
	});
}
