import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { launchOptions } from '../scripts/browser.mjs';
import { expect, heading, open, test, watchOver } from './journey.ts';
import { setDay } from './road.ts';
import { byKeyboard, filmOf, largeCode, press, said, walkCase } from './room.ts';
import { keptText } from './storage.ts';
import { answerWords, outcome, question, uiWords } from './wording.ts';

const reasons = [
	'Zonder het verzuim kan zij het gezin niet volgen.',
	'=HYPERLINK("x") is geen reden, maar dit wel: het is alleen handig.'
] as const;

const frame = { viewport: { width: 1280, height: 900 }, locale: 'nl-NL', serviceWorkers: 'block' } as const;
const phone = { ...frame, viewport: { width: 360, height: 740 } } as const;

/** How many stand at the road from one state to another on the map of the projector. */
const onRoad = (screen: Page, from: string, to: string): ReturnType<Page['locator']> =>
	screen.locator(`[data-edge="${from}--${to}"] .count`);

test.describe('a meeting', () => {
	let trainer: Browser;
	let film: string;

	test.beforeEach(async ({ page }, info) => {
		film = info.outputPath('camera.y4m');
		await setDay(page);
		await filmOf(page, await page.screenshot(), film);
		const options = launchOptions();
		trainer = await chromium.launch({
			...options,
			args: [
				...options.args,
				'--use-fake-device-for-media-stream',
				'--use-fake-ui-for-media-stream',
				`--use-file-for-fake-video-capture=${film}`
			]
		});
	});
	test.afterEach(async () => {
		await trainer.close();
	});

	test('goes from the story to the debrief, by keys, with three phones and a projector', async ({
		page,
		browser,
		watch,
		baseURL
	}, info) => {
		test.slow();
		watch.typed.push(...reasons);
		const made: BrowserContext[] = [];
		const checks: (() => void)[] = [];
		const context = async (of: Browser, options: object): Promise<Page> => {
			const one = await of.newContext({ ...options, baseURL: baseURL ?? '' });
			made.push(one);
			checks.push(watchOver(one, watch, baseURL));
			return one.newPage();
		};

		// The trainer begins, and opens the projector.
		const desk = await context(trainer, frame);
		await open(desk, '/workshop/leiden/#c=gezinsvoogd-belt');
		await byKeyboard(desk, press(desk, 'start.do'), 'Enter');
		await expect(desk.locator('[data-meeting]')).toBeVisible();
		await expect(heading(desk)).toBeFocused();
		const popup = desk.waitForEvent('popup');
		await byKeyboard(desk, press(desk, 'desk.openScreen'), 'Enter');
		const screen = await popup;
		await expect(screen.locator('[data-phase="story"] h1')).toBeVisible();
		await desk.bringToFront();
		const link = (await desk.locator('[data-join]').getAttribute('href')) ?? '';

		// Three phones walk the case, each its own way.
		const second = await context(browser, phone);
		const third = await context(browser, { ...phone, colorScheme: 'dark' });
		for (const one of [page, second, third]) await open(one, link);
		await walkCase(page, ['ja', 'ja', ['ja', reasons[0]], 'ja', 'ja']);
		await walkCase(second, ['ja', 'ja', ['nee', reasons[1]]]);
		await walkCase(third, ['weet-niet']);
		await second.reload();
		await expect(heading(second)).toHaveText(said('result.title'));

		// While they choose, nobody sees what: not on the projector and not at the desk.
		await desk.keyboard.press('PageDown');
		await expect(screen.locator('[data-phase="choosing"]')).toBeVisible();

		// The first comes in by the camera, the second as a picture, the third is said.
		await filmOf(page, await largeCode(page), film);
		await byKeyboard(desk, press(desk, 'camera.start'), 'Enter');
		await expect(desk.locator('.count[data-in="1"]')).toBeVisible();
		await desk.keyboard.press('Tab');
		await desk.getByRole('button', { name: said('camera.stop') }).press('Enter');
		await expect(desk.locator('video')).toBeHidden();
		const chooser = desk.waitForEvent('filechooser');
		await byKeyboard(desk, press(desk, 'camera.fileDo'), 'Enter');
		await (
			await chooser
		).setFiles({ name: 'code.png', mimeType: 'image/png', buffer: await largeCode(second) });
		await expect(desk.locator('.count[data-in="2"]')).toBeVisible();
		const code = (await third.locator('[data-code]').getAttribute('data-code')) ?? '';
		const field = desk.getByLabel(said('intake.typed'));
		await byKeyboard(desk, field, 'Home');
		const swapped = `${code.charAt(1)}${code.charAt(0)}${code.slice(2)}`;
		await desk.keyboard.type(swapped);
		await desk.keyboard.press('Enter');
		await expect(desk.getByText(said('intake.problem.mistake'))).toBeVisible();
		await expect(field).toHaveValue(swapped);
		await field.press('ControlOrMeta+a');
		await desk.keyboard.type(code.toLowerCase());
		await desk.keyboard.press('Enter');
		await expect(desk.locator('.count[data-in="3"]')).toBeVisible();
		await expect(screen.locator('[data-in="3"]')).toBeVisible();
		await expect(desk.locator('.count[data-in="3"]')).toHaveRole('status');

		// Who says a code again, with the one of before, is counted once.
		const who = desk.getByLabel(said('intake.who'));
		await byKeyboard(desk, field, 'Home');
		await desk.keyboard.type(code);
		await desk.keyboard.press('Tab');
		await desk.keyboard.type('123');
		await desk.keyboard.press('Enter');
		await expect(desk.getByText(said('intake.problem.no-earlier'))).toBeVisible();
		await expect(who).toBeFocused();
		await who.press('ControlOrMeta+a');
		await desk.keyboard.type(code.toLowerCase());
		await desk.keyboard.press('Enter');
		await expect(desk.getByText(said('intake.spoken.known'))).toBeVisible();
		await expect(desk.locator('.count[data-in="3"]')).toBeVisible();

		// Two hands for yes, one for no; one too many is taken off again.
		await byKeyboard(desk, press(desk, 'desk.showHere'), 'Shift');
		for (const key of ['1', '1', '2', '2', 'Backspace', '3', 'Shift+Digit3']) await desk.keyboard.press(key);
		await expect(desk.locator('[data-hands="3"]')).toBeVisible();
		await expect(desk.locator('[data-hand="ja"] b')).toHaveText('+');
		expect(await screen.locator('body').innerText()).not.toContain(reasons[0]);

		// A reload of either loses nothing.
		await desk.reload();
		await expect(desk.locator('.count[data-in="3"]')).toBeVisible();
		await expect(desk.locator('[data-hands="3"]')).toBeVisible();
		await screen.reload();
		await expect(screen.locator('[data-in="3"]')).toBeVisible();
		await expect(screen.locator('[data-edge]')).toHaveCount(0);

		// Revealed from the projector's own window: the split over the map.
		await screen.bringToFront();
		await screen.keyboard.press('ArrowRight');
		await expect(onRoad(screen, 'otsDitKind', 'ontvangerIsGezinsvoogd')).toHaveText('4');
		await expect(onRoad(screen, 'otsDitKind', 'gewone-route')).toHaveText('1');
		await expect(onRoad(screen, 'otsDitKind', 'eerst-verifieren')).toHaveText('1');
		await expect(onRoad(screen, 'noodzakelijkVoorUitvoering', 'eigenTaak')).toHaveText('1');
		// Who does not see the map is told every number of it.
		await expect(screen.getByRole('img', { name: said('screen.mapLabel') })).toHaveAccessibleName(
			new RegExp(`4 × ${answerWords('ots', 'otsDitKind', 'ja')}; 1 × .*; 1 × `)
		);
		await screen.keyboard.press('PageDown');
		await expect(heading(screen)).toHaveText(question('ots', 'noodzakelijkVoorUitvoering'));
		for (const reason of reasons) await expect(screen.getByText(reason)).toBeVisible();
		await expect(screen.locator('[data-answer="ja"]')).toContainText(said('screen.isModel'));
		await expect(screen.getByText(said('screen.sources'))).toBeVisible();

		// What if: the end turns.
		await screen.keyboard.press('PageDown');
		await screen.keyboard.press('PageDown');
		await expect(screen.locator('[data-phase="what-if"]')).toBeVisible();
		await expect(screen.getByText(said('turn.turned'))).toBeVisible();
		await expect(screen.locator('.turn section').first()).toContainText(outcomeWords('delen-moet-ots'));
		await expect(screen.locator('.turn section').last()).toContainText(outcomeWords('gewone-route'));
		await desk.bringToFront();
		const change = desk.getByLabel(said('turn.label'));
		await byKeyboard(desk, change, 'End');
		await expect(screen.locator('[data-phase="what-if"] h1')).not.toHaveText(said('turn.title'));

		// The phone shows the model route once the trainer said the number, and not before.
		const number = /\d{3}/.exec(await desk.getByText(/Met het getal \d{3}/).innerText())?.[0] ?? '';
		await second.getByLabel(said('reveal.label')).fill('1');
		await press(second, 'reveal.do').click();
		await expect(second.getByText(said('reveal.wrong'))).toBeVisible();
		await second.getByLabel(said('reveal.label')).fill(number);
		await press(second, 'reveal.do').click();
		await expect(heading(second)).toHaveText(said('model.title'));
		await expect(second.getByText(said('model.otherOne'))).toBeVisible();

		// The debrief, and the table, in which no cell acts as a formula.
		await byKeyboard(desk, press(desk, 'debrief.show'), 'Enter');
		const report = desk.locator('[data-document]');
		await expect(report).toContainText(reasons[0]);
		await expect(report).toContainText(`4 × ${answerWords('ots', 'otsDitKind', 'ja')}`);
		await expect(report).toContainText(said('debrief.sources'));
		const saving = desk.waitForEvent('download');
		await byKeyboard(desk, press(desk, 'debrief.csv'), 'Enter');
		const file = info.outputPath('keuzes.csv');
		await (await saving).saveAs(file);
		const table = readFileSync(file, 'utf8');
		expect(table).toContain(`"'${reasons[1].replaceAll('"', '""')}"`);
		expect(table.split('\r\n').filter((line) => line.includes('ots/otsDitKind'))).toHaveLength(5);

		// Over is gone.
		await byKeyboard(desk, press(desk, 'desk.end'), 'Enter');
		await expect(desk.getByText(said('list.none'))).toBeVisible();
		for (const check of checks) check();
		for (const one of made) await one.close();
	});
});

/** The title of an outcome of the path about an OTS. */
const outcomeWords = (id: string): RegExp => new RegExp(outcome('ots', id).source.replace(/^\^|\$$/g, ''));

test('question by question works in one window, with hands alone', async ({ page }) => {
	await open(page, '/workshop/leiden/#c=gezinsvoogd-belt');
	await page.getByRole('radio', { name: said('start.pace.together') }).check({ force: true });
	await press(page, 'start.do').click();
	await expect(page.locator('[data-meeting]')).toBeVisible();
	await press(page, 'desk.showHere').click();
	const shown = page.locator('dialog [data-phase]');
	await expect(shown).toHaveAttribute('data-phase', 'story');
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('dialog h1')).toHaveText(question('ots', 'otsDitKind'));
	for (const key of ['1', '1', '1', '2']) await page.keyboard.press(key);
	await expect(page.locator('dialog [data-answer]')).toHaveCount(0);
	await page.keyboard.press(' ');
	await expect(page.locator('dialog [data-answer="ja"] .people')).toHaveText('3');
	await expect(page.locator('dialog [data-answer="nee"] .people')).toHaveText('1');
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('dialog h1')).toHaveText(question('ots', 'ontvangerIsGezinsvoogd'));
	await page.keyboard.press('ArrowLeft');
	await expect(page.locator('dialog [data-answer="ja"] .people')).toHaveText('3');
	await page.keyboard.press('Escape');
	await expect(press(page, 'desk.showHere')).toBeFocused();
	await press(page, 'intake.undo').click();
	await expect(page.locator('[data-hand="nee"] b')).toHaveText('0');
});

test('what the room sees fits a phone, at every stop', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '/workshop/leiden/#c=gezinsvoogd-belt');
	await page.getByRole('radio', { name: said('start.pace.together') }).check({ force: true });
	await press(page, 'start.do').click();
	await press(page, 'desk.showHere').click();
	const screen = page.locator('dialog');
	const phase = screen.locator('[data-phase]');
	for (const expected of ['story', ...Array.from({ length: 5 }, () => ['choosing', 'revealed']).flat()]) {
		await expect(phase).toHaveAttribute('data-phase', expected);
		expect(await screen.evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
		for (const key of ['1', '2', '2']) await page.keyboard.press(key);
		await page.keyboard.press('ArrowRight');
	}
	await expect(screen.locator('[data-edge]').first()).toBeVisible();
	// Questions that divided the room carry their number in the list beside the map.
	await expect(screen.locator('svg .number').first()).toHaveText('1');
	expect(await screen.evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
	await page.keyboard.press('ArrowRight');
	await expect(phase).toHaveAttribute('data-phase', 'what-if');
	expect(await screen.evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
});

test('who takes part question by question waits for the trainer, can go back, and can be wiped', async ({
	page,
	watch
}) => {
	watch.typed.push(reasons[0]);
	await open(page, '/workshop/meedoen/#m=K7P2QX4M&p=samen&c=gezinsvoogd-belt');
	await press(page, 'join.begin').click();
	await page.locator('main input[value="ja"]').check({ force: true });
	await page.getByRole('button', { name: 'Verder', exact: true }).click();
	await expect(heading(page)).toHaveText(said('join.waitTitle', { n: '1' }));
	await page.reload();
	await expect(heading(page)).toHaveText(said('join.waitTitle', { n: '1' }));
	await page.getByRole('button', { name: said('join.toQuestion', { n: '2' }) }).click();
	await expect(heading(page)).toHaveText(question('ots', 'ontvangerIsGezinsvoogd'));
	await expect(heading(page)).toBeFocused();
	await page.getByRole('button', { name: 'Terug', exact: true }).click();
	await expect(heading(page)).toHaveText(question('ots', 'otsDitKind'));
	await page.locator('main input[value="nee"]').check({ force: true });
	await page.getByRole('button', { name: uiWords('change.apply') }).click();
	await expect(heading(page)).toHaveText(said('join.waitTitle', { n: '1' }));
	await press(page, 'join.handIn').click();
	await expect(heading(page)).toHaveText(said('result.title'));
	expect(await keptText(page)).toContain('signaalwijzer.workshop');
	await page.getByRole('button', { name: 'Wis nu' }).click();
	await expect(page.getByText('Alles is gewist.')).toBeVisible();
	expect(await keptText(page)).not.toContain('signaalwijzer.workshop');
});
