import type { Page } from '@playwright/test';
import { expect, heading, open, test } from './journey.ts';
import type { Language } from './texts.ts';
import { question, wording } from './wording.ts';
import { maker, makerField, openMaker } from './workshop-maker.ts';

const says = (key: string, language: Language): string => wording('i18n/room', key, language);
const pressed = (page: Page, name: string): Promise<void> =>
	page.getByRole('button', { name, exact: true }).click();
const toEnglish = (page: Page): Promise<void> => page.locator('header a[hreflang="en"]').click();
const toDutch = (page: Page): Promise<void> => page.locator('header a[hreflang="nl"]').click();

// The page stays the same one: a switch must show nothing in words that are not in yet, and keep what it is about.

test('a meeting goes on in the other language, at each stop and after a reload', async ({ page }) => {
	await open(page, '/workshop/leiden/#c=gezinsvoogd-belt');
	await pressed(page, says('start.do', 'nl'));
	const meeting = page.locator('[data-meeting]');
	const id = await meeting.getAttribute('data-meeting');
	// To the choice, the split, and what would change it.
	for (let stop = 0; stop < 3; stop += 1) {
		await pressed(page, says('stage.next', stop % 2 === 0 ? 'nl' : 'en'));
		await (stop % 2 === 0 ? toEnglish(page) : toDutch(page));
		await expect(
			page.getByRole('heading', { name: says('joinCode.title', stop % 2 === 0 ? 'en' : 'nl') })
		).toBeVisible();
		await expect(meeting).toHaveAttribute('data-meeting', id ?? '');
	}
	await page.reload();
	await expect(meeting).toHaveAttribute('data-meeting', id ?? '');
});

test('a case that is being made stays open in the other language, and back', async ({ page }) => {
	await openMaker(page);
	await pressed(page, maker('new'));
	await makerField(page, 'story.name').fill('Een telefoontje');
	await toEnglish(page);
	await expect(makerField(page, 'story.name', 'en')).toHaveValue('Een telefoontje');
	await expect(page.getByRole('heading', { name: maker('problems.title', {}, 'en') })).toBeVisible();
	await makerField(page, 'story.name', 'en').fill('Een ander telefoontje');
	await toDutch(page);
	await expect(makerField(page, 'story.name')).toHaveValue('Een ander telefoontje');
	await expect(page.getByRole('heading', { name: maker('problems.title') })).toBeVisible();
});

test('who takes part answers on in the other language', async ({ page }) => {
	await open(page, '/workshop/meedoen/#m=K7P2QX4M&c=gezinsvoogd-belt');
	await pressed(page, says('join.begin', 'nl'));
	await expect(heading(page)).toHaveText(question('ots', 'otsDitKind', 'nl'));
	await toEnglish(page);
	await expect(heading(page)).toHaveText(question('ots', 'otsDitKind', 'en'));
	await page.reload();
	await expect(heading(page)).toHaveText(question('ots', 'otsDitKind', 'en'));
});
