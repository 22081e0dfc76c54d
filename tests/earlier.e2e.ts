import type { Locator, Page } from '@playwright/test';
import { expect, heading, open, test } from './journey.ts';
import { giveAge, setDay } from './road.ts';
import { keptText } from './storage.ts';
import { openWork, signalWalk } from './work.ts';

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

const day = (page: Page): Locator => page.getByLabel('Op welke dag gaf u het signaal? (mag leeg blijven)');
const isObjected = (page: Page): Locator => page.getByRole('button', { name: /^Iemand maakt bezwaar/ });
const objection = 'Hebt u gepraat over wat er achter het bezwaar zit?';

/** Another case is running in this tab: a signal was given for it on 1 September. */
async function arriveWithWork(page: Page): Promise<void> {
	await openWork(page, { ...signalWalk, signal: { given: true, on: '2026-09-01' } });
	await open(page, '/eerder-signaal/');
	await expect(day(page)).toHaveValue('01-09-2026');
}

test('the day of an earlier signal that was noted is still there after a reload', async ({ page }) => {
	await open(page, '/');
	await page.getByRole('link', { name: /^Ik gaf eerder een signaal/ }).click();
	await day(page).fill('01-09-2026');
	await page.getByRole('button', { name: /^Ik heb het nog niet verteld/ }).click();
	await giveAge(page, 13);
	await open(page, '/eerder-signaal/');
	await expect(day(page)).toHaveValue('01-09-2026');
	await isObjected(page).click();
	await page.getByRole('button', { name: 'Ja, hetzelfde kind' }).click();
	await expect(heading(page)).toHaveText(objection);
	await open(page, '/notitie/');
	await expect(page.getByRole('article')).toContainText('gegeven op 1 september 2026');
});

test('an earlier signal for another child takes nothing along of the child before, not even the day', async ({
	page
}) => {
	await arriveWithWork(page);
	await isObjected(page).click();
	await expect(heading(page)).toHaveText('Gaat dit over hetzelfde kind?');
	await expect(heading(page)).toBeFocused();
	expect(await keptText(page)).toContain('in slaap gevallen');
	await page.getByRole('button', { name: 'Nee, begin opnieuw' }).click();
	await expect(heading(page)).toHaveText(objection);
	const kept = await keptText(page);
	expect(kept).not.toContain('in slaap gevallen');
	expect(kept).not.toContain('2026-09-01');
	await open(page, '/eerder-signaal/');
	await expect(day(page)).toHaveValue('');
});

test('a day that was typed for the other child goes along with it', async ({ page }) => {
	await arriveWithWork(page);
	await day(page).fill('03-10-2026');
	await isObjected(page).click();
	await page.getByRole('button', { name: 'Nee, begin opnieuw' }).click();
	await expect(heading(page)).toHaveText(objection);
	await open(page, '/notitie/');
	await expect(page.getByRole('article')).toContainText('gegeven op 3 oktober 2026');
});

test('an earlier signal for the same child joins what is known', async ({ page }) => {
	await arriveWithWork(page);
	await isObjected(page).click();
	await page.getByRole('button', { name: 'Ja, hetzelfde kind' }).click();
	await expect(heading(page)).toHaveText(objection);
	await open(page, '/notitie/');
	const note = page.getByRole('article');
	await expect(note).toContainText('gegeven op 1 september 2026');
	await expect(note).toContainText('Drie keer in slaap gevallen in de les');
});

test('a signal that was ended is noted with its day, and the note says so', async ({ page }) => {
	await arriveWithWork(page);
	const ended = page.getByLabel('Op welke dag is het beëindigd of verwijderd?');
	const toNote = page.getByRole('button', { name: 'Noteer het en ga naar de notitie' });
	await ended.fill('31-12-2099');
	await toNote.click();
	await expect(ended).toBeFocused();
	await expect(ended).toHaveAccessibleDescription(/Deze dag moet nog komen/);
	await ended.fill('03-10-2026');
	await toNote.click();
	await page.getByRole('button', { name: 'Ja, hetzelfde kind' }).click();
	await expect(page.getByRole('article')).toContainText('beëindigd of verwijderd op 3 oktober 2026');
});
