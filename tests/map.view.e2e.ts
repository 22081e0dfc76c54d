import type { Page } from '@playwright/test';
import { expect, open, test } from './journey.ts';
import { isSeen, node, panel, picture, inSight, sight, tool } from './map-parts.ts';
import { setDay } from './road.ts';

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

test('the largest map begins legible, and is moved and zoomed by mouse, wheel, keys and buttons', async ({
	page
}) => {
	await open(page, '/kaart/informatie-delen/');
	await expect(picture(page).getByRole('button')).toHaveCount(57);
	await isSeen(page, 'ontvanger');
	const begin = await sight(page);
	// One unit of the map is one pixel, in which letters measure 15.
	expect(begin.width).toBeCloseTo((await picture(page).boundingBox())?.width ?? 0, 0);

	await tool(page, 'picture.fit').click();
	const whole = await sight(page);
	expect(whole.width).toBeGreaterThan(3000);
	await tool(page, 'picture.start').click();
	expect(await sight(page)).toEqual(begin);
	await tool(page, 'picture.in').click();
	expect((await sight(page)).width).toBeCloseTo(begin.width / 1.4, 0);
	await tool(page, 'picture.out').click();
	await tool(page, 'picture.down').click();
	expect((await sight(page)).y).toBeGreaterThan(begin.y + 50);
	await tool(page, 'picture.start').click();

	// A drag moves the map with the hand, and is no press on what lay under it.
	const frame = await picture(page).boundingBox();
	if (!frame) throw new Error('The picture has no place');
	const spot = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
	await page.mouse.move(spot.x, spot.y);
	await page.mouse.down();
	await page.mouse.move(spot.x - 80, spot.y - 120, { steps: 6 });
	await page.mouse.up();
	const moved = await sight(page);
	expect(moved.x).toBeCloseTo(begin.x + 80, 0);
	expect(moved.y).toBeCloseTo(begin.y + 120, 0);
	await expect(panel(page)).toHaveCount(0);

	// The wheel alone scrolls the page; with Ctrl it zooms around the pointer.
	await page.mouse.wheel(0, 40);
	expect(await sight(page)).toEqual(moved);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -200);
	await page.keyboard.up('Control');
	await expect.poll(async () => (await sight(page)).width).toBeLessThan(moved.width);

	await node(page, 'ontvanger').focus();
	await page.keyboard.press('0');
	expect(await sight(page)).toEqual(whole);
	await page.keyboard.press('+');
	const larger = await sight(page);
	expect(larger.width).toBeLessThan(whole.width);
	await page.keyboard.press('Shift+ArrowDown');
	expect((await sight(page)).y).toBeGreaterThan(larger.y);
	await expect(node(page, 'ontvanger')).toBeFocused();

	// The focus never lies out of sight, however far the way leads.
	for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowDown');
	const focused = await page.evaluate(() => document.activeElement?.id.replace('kaart-', '') ?? '');
	await isSeen(page, focused);
});

test('the map is never moved out of sight, by keys, by buttons or by hand, and comes back whole', async ({
	page
}) => {
	await open(page, '/kaart/informatie-delen/');
	const parts = async (on: Page): Promise<number> => {
		const { shapes, lines } = await inSight(on);
		return shapes + lines;
	};
	await node(page, 'ontvanger').focus();
	await page.keyboard.press('Escape');
	for (let step = 0; step < 8; step++) await page.keyboard.press('+');
	for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
		for (let step = 0; step < 60; step++) await page.keyboard.press(`Shift+${key}`);
		expect(await parts(page), key).toBeGreaterThan(0);
	}
	for (let step = 0; step < 20; step++) await tool(page, 'picture.left').click();
	expect(await parts(page)).toBeGreaterThan(0);

	const frame = await picture(page).boundingBox();
	if (!frame) throw new Error('The picture has no place');
	const [left, right] = [frame.x + 10, frame.x + frame.width - 10];
	const [above, below] = [frame.y + 10, frame.y + frame.height - 10];
	for (const [from, to] of [
		[
			[left, above],
			[right, below]
		],
		[
			[right, above],
			[left, below]
		]
	] as const) {
		for (let drag = 0; drag < 12; drag++) {
			await page.mouse.move(...from);
			await page.mouse.down();
			await page.mouse.move(...to, { steps: 3 });
			await page.mouse.up();
		}
		expect(await parts(page)).toBeGreaterThan(0);
	}

	await tool(page, 'picture.fit').click();
	expect((await inSight(page)).shapes).toBe(57);
});
