import type { Page } from '@playwright/test';
import { workshopFile } from '#lib/export/workshop/workshop-file.ts';
import { otsCase } from './meeting.ts';
import { expect, heading, open, ready, test } from './journey.ts';
import { setDay } from './road.ts';
import { press, said } from './room.ts';
import { wording } from './wording.ts';

test('a meeting that is open twice is led in one window; the other looks on, and can take over', async ({
	page,
	context
}) => {
	await setDay(page);
	await open(page, '/workshop/leiden/#c=gezinsvoogd-belt');
	await press(page, 'start.do').click();
	await expect(page.locator('[data-meeting]')).toBeVisible();
	const screen = await context.newPage();
	await open(screen, '/workshop/scherm/');
	const second = await context.newPage();
	await open(second, page.url());
	await expect(second.getByText(said('desk.elsewhere'))).toBeVisible();
	await expect(press(second, 'stage.next')).toHaveCount(0);

	// What comes in at the one is seen at the other, which moves nothing.
	await page.bringToFront();
	await press(page, 'stage.next').click();
	for (const key of ['1', '1']) await page.keyboard.press(key);
	await expect(page.locator('[data-hands="2"]')).toBeVisible();
	await expect(second.getByText(said('desk.stands', { phase: said('stage.choosing') }))).toBeVisible();
	await second.keyboard.press('PageDown');
	await expect(screen.locator('[data-phase="choosing"]')).toBeVisible();

	await second.bringToFront();
	await press(second, 'desk.takeOver').click();
	await expect(heading(second)).toBeFocused();
	await expect(second.locator('[data-hands="2"]')).toBeVisible();
	await expect(page.getByText(said('desk.elsewhere'))).toBeVisible();
	await second.keyboard.press('PageDown');
	await expect(screen.locator('[data-phase="revealed"]')).toBeVisible();

	// A reload of the one that leads leads on.
	await second.reload();
	await ready(second);
	await expect(press(second, 'stage.next')).toBeVisible();
	await expect(page.getByText(said('desk.elsewhere'))).toBeVisible();

	// Once the window that leads is closed, the other says that nobody does, and goes on with everything.
	await second.close();
	await expect(page.getByText(said('desk.free'))).toBeVisible();
	await page.bringToFront();
	await press(page, 'desk.takeOver').click();
	await expect(heading(page)).toBeFocused();
	await expect(page.locator('[data-hands="2"]')).toBeVisible();
	await page.keyboard.press('PageUp');
	await expect(screen.locator('[data-phase="choosing"]')).toBeVisible();

	// It is over in both.
	const third = await context.newPage();
	await open(third, page.url());
	await expect(third.getByText(said('desk.elsewhere'))).toBeVisible();
	await press(third, 'desk.takeOver').click();
	await press(third, 'desk.end').click();
	await expect(heading(third)).toHaveText(said('desk.title'));
	await expect(heading(third)).toBeFocused();
	await expect(page.getByText(said('desk.gone'))).toBeVisible();
	await page.bringToFront();
	await press(page, 'desk.toList').click();
	await expect(page.getByText(said('list.none'))).toBeVisible();

	// Who ended it by mistake puts it back, with all that was counted.
	await third.bringToFront();
	await press(third, 'list.undo').click();
	await expect(third.getByRole('heading', { name: said('list.title') })).toBeFocused();
	await third.getByRole('link', { name: 'De gezinsvoogd belt' }).click();
	await expect(third.locator('[data-hands="2"]')).toBeVisible();
});

test('a case that came as a file joins the meeting that the code names', async ({ page, watch }) => {
	watch.typed.push('Noor');
	await setDay(page);
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '/workshop/meedoen/#m=K7P2QX4M&p=samen');
	const choose = (text: string): Promise<void> =>
		page
			.getByLabel(said('file.choose'))
			.setInputFiles({ name: 'casus.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	await choose('{"app":"signaalwijzer","kind":"werk","walk":{}}');
	await expect(page.getByText(wording('i18n/maker', 'import.refused.real-case'))).toBeVisible();
	const drifted = { ...otsCase, id: 'verlopen', ends: { ots: 'gewone-route' } };
	await choose(workshopFile([drifted], '2026-11-22'));
	await expect(page.getByText(said('file.drift'))).toBeVisible();
	const address = `https://www.voorbeeld.example/${'zorg'.repeat(20)}`;
	const linking = { ...otsCase, words: { ...otsCase.words, story: [...otsCase.words.story, address] } };
	await choose(workshopFile([drifted, linking], '2026-11-22'));
	await page.getByRole('button', { name: otsCase.words.title }).last().click();
	await expect(heading(page)).toHaveText(otsCase.words.title);
	await expect(heading(page)).toBeFocused();
	// A word of any length stays within the screen of a phone.
	await expect(page.getByText(address)).toBeVisible();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	await page.reload();
	await press(page, 'join.begin').click();
	await page.locator('main input[value="ja"]').check({ force: true });
	await page.getByRole('button', { name: 'Verder', exact: true }).click();
	await expect(heading(page)).toHaveText(said('join.waitTitle', { n: '1' }));

	// Without a code the number is typed; one that cannot be is refused before anything begins.
	await page.getByRole('button', { name: 'Wis nu' }).click();
	await expect(page.getByText('Alles is gewist.')).toBeVisible();
	await open(page, '/workshop/meedoen/');
	await page.getByLabel(said('file.meeting')).fill('K7P2');
	await choose(workshopFile([otsCase], '2026-11-22'));
	await expect(page.getByText(said('file.noMeeting'))).toBeVisible();
	await page.getByLabel(said('file.meeting')).fill('k7p2 qx4m');
	await page.getByRole('button', { name: otsCase.words.title }).click();
	await expect(heading(page)).toHaveText(otsCase.words.title);
});

test('a projector stays with one meeting until its desk is left, and then with the next', async ({
	page,
	context
}) => {
	const begin = async (desk: Page): Promise<void> => {
		await open(desk, '/workshop/leiden/#c=gezinsvoogd-belt');
		await press(desk, 'start.do').click();
		await expect(desk.locator('[data-meeting]')).toBeVisible();
	};
	const move = async (desk: Page, phase: string): Promise<void> => {
		await press(desk, `stage.${phase}`).click();
		await expect(press(desk, `stage.${phase}`)).toHaveAttribute('aria-current', 'step');
	};
	await begin(page);
	const screen = await context.newPage();
	await open(screen, '/workshop/scherm/');
	await expect(screen.locator('[data-phase="story"]')).toBeVisible();
	const other = await context.newPage();
	await begin(other);
	await move(other, 'choosing');
	await move(page, 'choosing');
	await move(page, 'revealed');
	await expect(screen.locator('[data-phase="revealed"]')).toBeVisible();
	await move(other, 'revealed');
	await move(other, 'what-if');
	await move(page, 'what-if');
	await move(page, 'take-home');
	await expect(screen.locator('[data-phase="take-home"]')).toBeVisible();

	// A window that is reloaded or closed leaves it; whichever speaks next is followed, and no other.
	await page.goto('/workshop/');
	await move(other, 'revealed');
	await expect(screen.locator('[data-phase="revealed"]')).toBeVisible();
	await page.goBack();
	await move(page, 'story');
	await move(other, 'choosing');
	await expect(screen.locator('[data-phase="choosing"]')).toBeVisible();
	await move(page, 'what-if');
	await move(other, 'take-home');
	await expect(screen.locator('[data-phase="take-home"]')).toBeVisible();
});
