import type { Page } from '@playwright/test';
import { practiceKey } from '#lib/storage/tab-store.ts';
import { stories } from '#lib/workshop/practice-index/play/stories/stories.ts';
import { barriers } from './barriers.ts';
import { expect, open, test } from './journey.ts';
import { dutchOn } from './dutch.ts';
import { type Language } from './texts.ts';
import { wording } from './wording.ts';

const address = '/workshop/oefenindex/';
const says = (key: string, gaps: Readonly<Record<string, string>> = {}, language: Language = 'nl'): string =>
	wording('i18n/practice', key, language, gaps);
const column = (page: Page, name: string): ReturnType<Page['locator']> => page.getByRole('region', { name });
const button = (page: Page, key: string): ReturnType<Page['locator']> =>
	page.getByRole('button', { name: says(key), exact: true });
const play = (page: Page, story: string): Promise<void> =>
	page.getByRole('button', { name: `${says('choose.play')}: ${says(`stories.${story}.title`)}` }).click();

/** Goes on with the running story until the step `id` stands there. */
async function goTo(page: Page, story: keyof typeof stories, id: string): Promise<void> {
	const title = page.getByRole('heading', { name: says(`stories.${story}.steps.${id}.title`), exact: true });
	for (const step of stories[story].steps) {
		await button(page, 'story.next').click();
		await expect(
			page.getByRole('heading', { name: says(`stories.${story}.steps.${step.id}.title`), exact: true })
		).toBeVisible();
		if (step.id === id) break;
	}
	await expect(title).toBeVisible();
}

test('sister and brother in two regions come to a match, a director and one plan', async ({ page }) => {
	await open(page, address);
	await play(page, 'zusEnBroer');
	await goTo(page, 'zusEnBroer', 'zoeken');
	await expect(page.getByText(says('refusals.no-search'))).toBeVisible();
	await button(page, 'story.again').click();

	await goTo(page, 'zusEnBroer', 'signaal');
	await expect(column(page, 'Samir Aydin').getByText(says('sight.none', { name: 'Samir' }))).toBeVisible();
	await button(page, 'story.again').click();

	await goTo(page, 'zusEnBroer', 'match');
	const letter = column(page, 'Noor Hendriks').locator('details').first();
	await expect(letter.getByText(says('mail.match', { child: 'Fenna' }))).toBeVisible();
	await expect(letter.getByText('s.aydin@duinlyceum.example')).toBeVisible();
	await expect(letter).not.toContainText('Daan');
	await button(page, 'story.again').click();

	await goTo(page, 'zusEnBroer', 'plan');
	// To who was in the match already it is new who directs; who directs reads what that asks.
	for (const [name, key] of [
		['Noor Hendriks', 'mail.directorNew'],
		['Samir Aydin', 'mail.directorNew'],
		['Joost de Wit', 'mail.directorSelf']
	] as const) {
		await expect(
			column(page, name)
				.locator('details')
				.first()
				.getByText(says(key, { name: 'Joost de Wit' }))
		).toBeVisible();
		await expect(column(page, name).getByRole('listitem').last()).toContainText('Eén plan');
	}
	await expect(page.getByText(says('stories.zusEnBroer.end'))).toBeVisible();
	await expect(button(page, 'story.next')).toHaveCount(0);
	expect(await barriers(page)).toEqual([]);

	// A reload loses nothing; the wipe takes all.
	await page.reload();
	await expect(page.getByText(says('stories.zusEnBroer.end'))).toBeVisible();
	await page.getByRole('button', { name: wording('i18n/frame', 'frame.wipe'), exact: true }).click();
	await expect(page).toHaveURL(/#gewist$/);
	expect(await page.evaluate((key) => sessionStorage.getItem(key), practiceKey)).toBeNull();
	await open(page, address);
	await expect(page.getByRole('heading', { name: says('choose.title') })).toBeVisible();
});

test('the keyboard alone gives a signal, after the family was told, and turns the days to its end', async ({
	page
}) => {
	await open(page, address);
	await button(page, 'choose.freeStart').focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: says('free.title') })).toBeFocused();
	const noor = column(page, 'Noor Hendriks');
	const act = noor.getByRole('button', { name: /^Doe dit/ });
	await noor.getByLabel(says('deeds.what')).focus();
	// Two down: from telling over putting it off to giving a signal.
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(act).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(noor.getByText(says('refusals.tell-first'))).toBeVisible();
	await expect(act).toBeFocused();

	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Home');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(noor.getByText(says('free.did'))).toBeVisible();
	await noor.getByLabel(says('deeds.what')).selectOption('signal');
	await act.press('Enter');
	await expect(noor.getByText(says('free.didOne'))).toBeVisible();

	await button(page, 'time.next').press('Enter');
	await expect(page.getByText(says('time.now', { day: '2 november 2028' }))).toBeVisible();
	await expect(noor.getByText(says('mail.ended-term', { child: 'Fenna' }))).toBeVisible();
	await button(page, 'free.undo').press('Enter');
	await expect(page.getByText(says('time.now', { day: '2 november 2026' }))).toBeVisible();
	await expect(button(page, 'free.undo')).toBeFocused();
});

test('nothing of it is Dutch on the English page, and a phone shows one professional at a time', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, `/en${address}`);
	await page.getByRole('button', { name: /^Play this story: An objection/ }).click();
	for (let step = 0; step < 7; step += 1) {
		await page.getByRole('button', { name: says('story.next', {}, 'en') }).click();
	}
	await expect(column(page, 'Samir Aydin')).toBeVisible();
	await expect(column(page, 'Tess Bouman')).toBeHidden();
	await page.getByRole('button', { name: /^Tess/ }).click();
	await expect(column(page, 'Tess Bouman')).toBeVisible();
	expect(await dutchOn(page)).toEqual([]);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(360);
});
