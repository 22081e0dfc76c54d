import { answers, expect, open, test } from './journey.ts';
import { isSeen, map, node, panel, picture, sight, text, words } from './map-parts.ts';
import { setDay } from './road.ts';

test.use({ hasTouch: true });

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

test('the largest map begins legible at the own place, and a finger opens what belongs to it', async ({
	page
}) => {
	await open(page, '/pad/informatie-delen/');
	await answers(page, ['leerplicht', 'ja']);
	await open(page, '/kaart/informatie-delen/');
	await expect(page.locator('main svg [aria-current="step"]')).toHaveAccessibleName(/, hier bent u$/);
	await picture(page).scrollIntoViewIfNeeded();
	await isSeen(page, 'eigenFeitenLeerplicht');
	const size = await node(page, 'eigenFeitenLeerplicht')
		.locator('text')
		.first()
		.evaluate((line) => line.getBoundingClientRect().height);
	expect(size).toBeGreaterThan(13);

	await node(page, 'eigenFeitenLeerplicht').tap();
	await expect(panel(page)).toContainText(text('informatie-delen', 'states.eigenFeitenLeerplicht.help'));
	await isSeen(page, 'eigenFeitenLeerplicht');
	await panel(page)
		.getByRole('button', { name: map('panel.close') })
		.tap();
	await expect(panel(page)).toHaveCount(0);
});

test('two fingers make the map larger', async ({ page }) => {
	await open(page, '/kaart/informatie-delen/');
	await picture(page).scrollIntoViewIfNeeded();
	const frame = await picture(page).boundingBox();
	if (!frame) throw new Error('The picture has no place');
	const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
	const before = await sight(page);
	const devtools = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number): Promise<unknown> =>
		devtools.send('Input.dispatchTouchEvent', {
			type,
			touchPoints:
				type === 'touchEnd'
					? []
					: [
							{ x: x - apart, y, id: 1 },
							{ x: x + apart, y, id: 2 }
						]
		});
	await touch('touchStart', 30);
	for (const apart of [40, 50, 60]) await touch('touchMove', apart);
	await touch('touchEnd', 0);
	await expect.poll(async () => (await sight(page)).width).toBeLessThan(before.width * 0.7);
});

for (const address of ['/kaart/', '/kaart/informatie-delen/', '/en/kaart/meldcode/']) {
	test(`the map ${address} fits, in words too, and suits a thumb`, async ({ page }) => {
		await open(page, address);
		await expect(words(page)).toBeAttached();
		const { scroll, client } = await page.evaluate(() => {
			const root = document.documentElement;
			return { scroll: root.scrollWidth, client: root.clientWidth };
		});
		expect(scroll).toBeLessThanOrEqual(client);
		const small = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('main :is(button, summary, a.link)')]
				.filter((target) => target.checkVisibility())
				.map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
				.filter(({ box }) => box.width < 44 || box.height < 44)
				.map(({ name }) => name)
		);
		expect(small).toEqual([]);
	});
}
