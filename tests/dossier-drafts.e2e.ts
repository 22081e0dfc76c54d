import type { Page } from '@playwright/test';
import { followCase, makeCase, onCase, part, pressCase, tells, toOverview } from './cases.ts';
import { isLocked, makeDossier, pressKey, says, unlock } from './dossier.ts';
import { expect, test } from './journey.ts';

// Half a line is no line yet, and it is not lost either.

const half = 'Moeder belde over maandag, en zei';

const offer = (page: Page): ReturnType<Page['locator']> => part(page, 'drafts.title');
const text = (page: Page): ReturnType<Page['locator']> =>
	page.getByLabel(tells('journal.text'), { exact: true });
const goOn = (page: Page, title: string): Promise<void> =>
	page.getByRole('button', { name: tells('drafts.goOnNamed', { title: tells(title) }), exact: true }).click();

/** All that can be kept is on the disk: while something waits, the bar says neither of these. */
const isKept = (page: Page): Promise<void> =>
	expect(page.getByText(says('bar.kept')).or(page.getByText(says('bar.formOpen')))).toBeVisible();

async function write(page: Page, words: string): Promise<void> {
	await pressCase(page, 'journal.add');
	await text(page).pressSequentially(words);
}

test('half a line is offered after the lock, and can be saved', async ({ page }) => {
	await makeDossier(page);
	await makeCase(page, 'Groen 3');
	await write(page, half);
	// At once: the last letters were typed this moment.
	await pressKey(page, 'bar.lock');
	await isLocked(page);
	await expect(page.getByText(half)).toHaveCount(0);
	await unlock(page);
	await onCase(page, 'Groen 3');
	await expect(offer(page)).toContainText(half);
	await goOn(page, 'journal.add');
	await expect(text(page)).toBeFocused();
	await expect(text(page)).toHaveValue(half);
	await text(page).press('End');
	await text(page).pressSequentially(' niets.');
	await part(page, 'journal.title')
		.getByRole('button', { name: tells('form.save'), exact: true })
		.click();
	await expect(part(page, 'journal.title').getByText(`${half} niets.`)).toBeVisible();
	await expect(offer(page)).toHaveCount(0);
	// The draft goes once the line is kept: who reloads before that is offered what stands in both.
	await isKept(page);
	await page.reload();
	await unlock(page);
	await onCase(page, 'Groen 3');
	await expect(part(page, 'journal.title').getByText(`${half} niets.`)).toBeVisible();
	await expect(offer(page)).toHaveCount(0);
});

test('half a line is offered after a reload and on coming back, and not once it was cancelled', async ({
	page
}) => {
	await makeDossier(page);
	await makeCase(page, 'Groen 3');
	await write(page, half);
	await isKept(page);
	await page.reload();
	await unlock(page);
	await onCase(page, 'Groen 3');
	await expect(offer(page)).toContainText(half);
	await goOn(page, 'journal.add');
	await expect(text(page)).toHaveValue(half);
	await toOverview(page);
	await page
		.getByRole('link', { name: /Groen 3/ })
		.first()
		.click();
	await onCase(page, 'Groen 3');
	await expect(offer(page)).toContainText(half);
	await goOn(page, 'journal.add');
	await part(page, 'journal.title')
		.getByRole('button', { name: tells('form.cancel'), exact: true })
		.click();
	await expect(offer(page)).toHaveCount(0);
	await isKept(page);
	await page.reload();
	await unlock(page);
	await onCase(page, 'Groen 3');
	await expect(part(page, 'journal.title')).toBeVisible();
	await expect(offer(page)).toHaveCount(0);
});

test('a new case that was filled in half-way is offered on the overview', async ({ page }) => {
	await makeDossier(page);
	await pressCase(page, 'overview.new');
	await page.getByLabel(tells('label.label'), { exact: true }).pressSequentially('Vliegende kraai');
	await pressKey(page, 'bar.lock');
	await isLocked(page);
	await unlock(page);
	await expect(offer(page)).toContainText('Vliegende kraai');
	await goOn(page, 'new.title');
	await expect(page.getByLabel(tells('label.label'), { exact: true })).toHaveValue('Vliegende kraai');
	await pressCase(page, 'new.make');
	await onCase(page, 'Vliegende kraai');
	await followCase(page, 'page.toOverview');
	await expect(page.getByRole('link', { name: /Vliegende kraai/ }).first()).toBeVisible();
	await expect(offer(page)).toHaveCount(0);
});

test('half a line is written before another tab has locked this one', async ({ page, context }) => {
	await makeDossier(page);
	await makeCase(page, 'Groen 3');
	const other = await context.newPage();
	await other.goto(page.url());
	await unlock(other);
	await page.bringToFront();
	await write(page, half);
	await pressKey(other, 'bar.lock');
	await isLocked(page);
	await unlock(page);
	await onCase(page, 'Groen 3');
	await expect(offer(page)).toContainText(half);
});
