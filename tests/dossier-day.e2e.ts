import { makeCase, onCase, part, pressCase, tells, toOverview } from './cases.ts';
import { makeDossier, pressKey, isLocked, unlock } from './dossier.ts';
import { expect, test } from './journey.ts';

// A screen that is left open overnight says what must be done on the day that it is, and not the day before.

test('a new day begins under a dossier that stays in sight, and under its lock', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-22T22:57:00Z') });
	await makeDossier(page);
	await makeCase(page, 'Groen 2');
	await pressCase(page, 'tasks.add');
	await page.getByLabel(tells('tasks.text'), { exact: true }).fill('Bel de mentor');
	await page.getByLabel(tells('tasks.due'), { exact: true }).fill('23-11-2026');
	await pressCase(page, 'form.save');
	await expect(part(page, 'tasks.title')).toContainText(tells('due.state.binnenkort'));
	await toOverview(page);
	await expect(page.getByText(tells('overview.today.none'))).toBeVisible();
	// Past midnight in Amsterdam.
	await page.clock.runFor('04:00');
	await expect(page.getByText(tells('overview.today.one'))).toBeVisible();

	await pressKey(page, 'bar.lock');
	await isLocked(page);
	await page.clock.runFor('24:00:00');
	await unlock(page);
	await page.getByRole('link', { name: 'Groen 2' }).first().click();
	await onCase(page, 'Groen 2');
	await expect(part(page, 'tasks.title')).toContainText(tells('due.state.te-laat'));
	await pressCase(page, 'journal.add');
	await expect(page.getByLabel(tells('form.on'), { exact: true })).toHaveValue('24-11-2026');
});
