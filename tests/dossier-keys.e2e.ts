import { onCase, onOverview, part, tells } from './cases.ts';
import { makeDossier } from './dossier.ts';
import { expect, heading, test } from './journey.ts';
import { setDay } from './road.ts';

const label = 'Paars 41';
const task = 'Bel de mentor van groep zes';

test('the main job goes by keyboard alone', async ({ page, watch }) => {
	watch.typed.push(label, 'mentor');
	await setDay(page);
	await makeDossier(page);
	await page.keyboard.press('n');
	await expect(page.getByLabel(tells('label.label'), { exact: true })).toBeFocused();
	await page.keyboard.type(label);
	await page.keyboard.press('Enter');
	// The form that made it is gone: who goes on by keyboard stands before the case, not before the whole page.
	await onCase(page, label);
	await expect(heading(page)).toBeFocused();
	await page.getByRole('button', { name: tells('tasks.add') }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel(tells('tasks.text'))).toBeFocused();
	await page.keyboard.type(task);
	await page.keyboard.press('Tab');
	await page.keyboard.type('22-11-2026');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: tells('tasks.add') })).toBeFocused();
	await expect(part(page, 'tasks.title')).toContainText(task);
	await page.getByRole('link', { name: tells('page.toOverview') }).focus();
	await page.keyboard.press('Enter');
	await onOverview(page);
	await page.keyboard.press('/');
	await expect(page.getByLabel(tells('search.label'))).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('link', { name: label, exact: true })).toBeFocused();
	await page.keyboard.press('x');
	await expect(page.getByText(tells('bulk.ticked.one'))).toBeVisible();
	await page.keyboard.press('Enter');
	await onCase(page, label);
	await expect(heading(page)).toBeFocused();
});
