import type { Locator, Page } from '@playwright/test';
import { answers, expect, heading, open, test } from './journey.ts';
import { keepWalk } from './kept-walk.ts';
import { setDay } from './road.ts';
import { signalWalk } from './screens.ts';
import {
	isSeen,
	map,
	named,
	node,
	outcomeName,
	panel,
	picture,
	sight,
	text,
	title,
	tool,
	words
} from './map-parts.ts';
import { savedFile } from './storage.ts';
import { answerWords, question, uiWords, wording } from './wording.ts';

const reason = 'Dat zag ik zelf, drie keer.';

test.beforeEach(async ({ page, watch }) => {
	watch.typed.push(reason);
	await setDay(page);
});

test('the map is walked with the keyboard alone, and each state opens what belongs to it', async ({
	page
}) => {
	await open(page, '/kaart/veiligheid/');
	await expect(heading(page)).toHaveText(title('veiligheid'));
	await page.getByRole('link', { name: map('page.toWords') }).focus();
	await page.keyboard.press('Tab');

	const first = node(page, 'acuutGevaar');
	await expect(first).toBeFocused();
	await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(
		text('veiligheid', 'states.acuutGevaar.question')
	);
	await expect(panel(page)).toContainText(text('veiligheid', 'states.acuutGevaar.help'));
	await expect(panel(page)).toContainText(answerWords('veiligheid', 'acuutGevaar', 'onzeker'));
	await expect(panel(page)).toContainText(wording('law/words', 'sources.augeo18.title'));

	// Down along the first answer, sideways to the others as they stand in the picture, up back.
	await page.keyboard.press('ArrowDown');
	await expect(node(page, 'handel-nu')).toBeFocused();
	await expect(panel(page)).toContainText(text('veiligheid', 'outcomes.handel-nu.means'));
	const places = await page.evaluate(() =>
		['handel-nu', 'bel-veilig-thuis', 'medewerkerVerdacht']
			.map((id) => ({ id, left: document.getElementById(`kaart-${id}`)?.getBoundingClientRect().left ?? 0 }))
			.sort((a, b) => a.left - b.left)
			.map(({ id }) => id)
	);
	const at = places.indexOf('handel-nu');
	const beside = (at < 2 ? places[at + 1] : places[at - 1]) ?? '';
	await page.keyboard.press(at < 2 ? 'ArrowRight' : 'ArrowLeft');
	await expect(node(page, beside)).toBeFocused();
	await isSeen(page, beside);
	await page.keyboard.press('ArrowUp');
	await expect(first).toBeFocused();

	// Enter goes into the panel, its links move the focus on the map, Escape leads back and closes.
	await page.keyboard.press('Enter');
	await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
	const onward = panel(page).getByRole('link', {
		name: new RegExp(answerWords('veiligheid', 'acuutGevaar', 'nee').slice(0, 12))
	});
	await onward.focus();
	await page.keyboard.press('Enter');
	await expect(node(page, 'medewerkerVerdacht')).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await expect(node(page, 'medewerkerVerdacht')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
	await expect(node(page, 'medewerkerVerdacht')).toBeFocused();

	// The picture is one stop: the next Tab leaves it.
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('svg[role="group"]') === null)).toBe(true);
	await page.keyboard.press('Shift+Tab');
	await expect(node(page, 'medewerkerVerdacht')).toBeFocused();
});

test('a screen reader meets a named picture of buttons, each with its kind, words and ways on', async ({
	page
}) => {
	await open(page, '/kaart/veiligheid/');
	const group = page.getByRole('group', { name: title('veiligheid') });
	const buttons = group.getByRole('button');
	await expect(buttons).toHaveCount(9);
	await expect(group).toMatchAriaSnapshot(`
    - 'button "${named('question', text('veiligheid', 'states.acuutGevaar.short'))}"'
    - 'button /./'
  `);
	const names = await buttons.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label')));
	expect(names).toContain(outcomeName('nu', text('veiligheid', 'outcomes.handel-nu.title')));
	expect(names).toContain(named('question', text('veiligheid', 'states.vermoedenOnveiligheid.short')));
	const begin = node(page, 'acuutGevaar');
	await expect(begin).toHaveAccessibleDescription(
		new RegExp(
			map('node.leads', {
				antwoord: answerWords('veiligheid', 'acuutGevaar', 'ja'),
				doel: text('veiligheid', 'outcomes.handel-nu.title')
			}).replaceAll('.', '\\.')
		)
	);
	await expect(begin).toHaveAttribute('aria-expanded', 'false');
	await begin.focus();
	await expect(begin).toHaveAttribute('aria-expanded', 'true');
	await expect(
		page.getByRole('region', { name: text('veiligheid', 'states.acuutGevaar.question') })
	).toBeVisible();
	await expect(group).toHaveAccessibleDescription(new RegExp(map('picture.hint')));
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
