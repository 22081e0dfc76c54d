import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { workFile } from '#lib/export/work-file.ts';
import { followCase, makeCase, onCase, onOverview, part, pressCase, tells, toOverview } from './cases.ts';
import { isKept, isLocked, makeDossier, unlock } from './dossier.ts';
import { answers, choice, expect, heading, open, ready, test } from './journey.ts';
import { setDay, today } from './road.ts';
import { sampleWalk } from './sample-walk.ts';
import { signalWalk } from './work.ts';

const label = 'Paars 41';
const task = 'Bel de mentor van groep zes';
const line = 'Moeder vertelde over de verhuizing.';

/** What this tab keeps of walks; remarks of a reviewer and the place of a page are no part of it. */
const keptInTab = (page: Page): Promise<string> =>
	page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));

test.beforeEach(async ({ page, watch }) => {
	watch.typed.push(label, 'mentor', 'verhuizing');
	await setDay(page);
	await makeDossier(page);
});

/** Walks the path on safety in the case that is open, up to its outcome. */
async function walkSafety(page: Page): Promise<void> {
	await pressCase(page, 'decisions.add');
	await page.getByLabel(tells('decisions.what')).selectOption('veiligheid');
	await pressCase(page, 'decisions.start');
	await expect(heading(page)).toHaveText('Loopt er op dit moment iemand gevaar?');
	await answers(page, ['nee', 'nee', 'nee']);
	await expect(heading(page)).toHaveText('U ziet geen tekenen van onveiligheid');
}

async function addTask(page: Page, text: string, day: string): Promise<void> {
	await pressCase(page, 'tasks.add');
	await page.getByLabel(tells('tasks.text')).fill(text);
	await page.getByLabel(tells('tasks.due'), { exact: true }).fill(day);
	await pressCase(page, 'form.save');
	await expect(part(page, 'tasks.title')).toContainText(text);
}

test('a case that was walked is all there after a reload and the lock, and its conclusion stays as shown', async ({
	page
}) => {
	await expect(page.getByText(tells('empty.first.text'))).toBeVisible();
	await makeCase(page, label);
	await walkSafety(page);
	expect(await keptInTab(page)).not.toContain('acuutGevaar');
	await followCase(page, 'conclude.keep');
	await expect(page.getByText(tells('conclude.here', { label }))).toBeVisible();
	await page.getByLabel('Uw functie').fill('intern begeleider');
	await pressCase(page, 'conclude.keep');
	await followCase(page, 'conclude.toCase');
	await onCase(page, label);
	await expect(part(page, 'decisions.title')).toContainText('U ziet geen tekenen van onveiligheid');

	await pressCase(page, 'journal.add');
	await page.getByLabel(tells('journal.text')).fill(line);
	await pressCase(page, 'form.save');
	await expect(part(page, 'journal.title')).toContainText(line);
	await addTask(page, task, '22-11-2026');
	await isKept(page);

	await page.reload();
	await isLocked(page);
	expect(await keptInTab(page)).not.toMatch(/acuutGevaar|Paars|begeleider/);
	await unlock(page);
	await onCase(page, label);
	await expect(part(page, 'journal.title')).toContainText(line);
	await expect(part(page, 'tasks.title')).toContainText(task);

	// An answer that changes later leaves the conclusion as it was, and the case says that it would differ.
	await page.getByRole('button', { name: /^Ga verder met/ }).click();
	await page
		.getByRole('button', { name: /^Wijzig: / })
		.last()
		.click();
	await choice(page, 'ja').check({ force: true });
	await page.getByRole('button', { name: 'Wijzig het antwoord' }).click();
	await page.getByRole('link', { name: `Terug naar zaak ${label}` }).click();
	await onCase(page, label);
	await expect(part(page, 'decisions.title')).toContainText(tells('changed.title'));
	await page.getByRole('link', { name: tells('decisions.concluded', { day: '22 november 2026' }) }).click();
	await expect(heading(page)).toHaveText(tells('conclusion.title'));
	await expect(page.getByRole('article')).toContainText('U ziet geen tekenen van onveiligheid');
	await expect(page.getByRole('article')).toContainText('intern begeleider');
});

test('what is due today shows first, is ticked off, and can be found and put in a calendar', async ({
	page
}) => {
	await makeCase(page, 'Groen 2');
	await toOverview(page);
	await makeCase(page, label);
	await addTask(page, task, '22-11-2026');
	await toOverview(page);
	await expect(page.getByText(tells('overview.today.one'))).toBeVisible();
	const rows = page.getByRole('table', { name: tells('list.label') }).getByRole('row');
	await expect(rows.nth(1)).toContainText(tells('list.now', { n: '1' }));
	await expect(rows.nth(2)).toContainText(task);
	await expect(rows.nth(2)).toContainText(tells('due.state.vandaag'));

	await page.getByLabel(tells('search.label')).fill('MENTÓR zes');
	await expect(page.getByText(tells('search.found.one'), { exact: true })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Groen 2' })).toHaveCount(0);
	await page.getByLabel(tells('search.label')).fill('bestaat niet');
	await expect(page.getByText(tells('empty.found'))).toBeVisible();
	await page.keyboard.press('Escape');

	await page.getByLabel(tells('list.tick', { label })).check();
	await pressCase(page, 'reminders.button');
	const [download] = await Promise.all([page.waitForEvent('download'), pressCase(page, 'reminders.make')]);
	expect(download.suggestedFilename()).toBe(`signaalwijzer-agenda-${today}.ics`);
	const calendar = await readFile(await download.path(), 'utf8');
	expect(calendar).toContain('DTSTART;VALUE=DATE:20261122');
	expect(calendar).not.toContain(label);
	expect(calendar).not.toContain('mentor');

	await page.getByRole('link', { name: label, exact: true }).click();
	await onCase(page, label);
	await page.getByRole('button', { name: tells('tasks.doneNamed', { what: task }) }).click();
	await pressCase(page, 'form.save');
	await expect(part(page, 'tasks.title')).not.toContainText(task);
	await pressCase(page, 'undo.undo');
	await expect(part(page, 'tasks.title')).toContainText(task);
});

test('a line is corrected beside what it corrects, and an impossible one is refused with nothing lost', async ({
	page
}) => {
	await makeCase(page, label);
	await pressCase(page, 'journal.add');
	await page.getByLabel(tells('journal.text')).fill(line);
	await page.getByLabel(tells('form.on')).fill('23-11-2026');
	await pressCase(page, 'form.save');
	await expect(page.getByText(tells('refusal.future'))).toBeVisible();
	await expect(page.getByLabel(tells('journal.text'))).toHaveValue(line);
	await page.getByLabel(tells('form.on')).fill('21-11-2026');
	await pressCase(page, 'form.save');

	const past = part(page, 'history.title');
	await past.getByRole('button', { name: tells('history.correct'), exact: false }).click();
	await page.getByLabel(tells('history.words')).fill('Vader vertelde over de verhuizing.');
	await pressCase(page, 'form.save');
	await expect(past.getByRole('listitem')).toHaveCount(2);
	await expect(past.locator('s')).toContainText(line);
	await expect(part(page, 'journal.title')).toContainText('Vader vertelde');
	await expect(part(page, 'journal.title')).not.toContainText('Moeder vertelde');
});

test('a signal is followed from given to ended, and never ended before it was given', async ({ page }) => {
	await makeCase(page, label);
	const signal = part(page, 'signal.title');
	await pressCase(page, 'signal.add');
	await page.getByLabel(tells('signal.where')).fill('Multisignaal');
	await page.getByLabel(tells('form.on')).fill('20-11-2026');
	await pressCase(page, 'form.save');
	await expect(signal).toContainText(tells('signal.given', { day: '20 november 2026' }));
	await pressCase(page, 'signal.add');
	await page.getByLabel(tells('signal.step')).selectOption('beeindigd');
	await page.getByLabel(tells('form.on')).fill('19-11-2026');
	await pressCase(page, 'form.save');
	await expect(page.getByText(tells('refusal.no-signal'))).toBeVisible();
	await page.getByLabel(tells('form.on')).fill('22-11-2026');
	await pressCase(page, 'form.save');
	await expect(signal).toContainText(tells('signal.ended', { day: '22 november 2026' }));
});

test('a closed case is removed step by step, and one line without data stays', async ({ page }) => {
	await makeCase(page, label);
	await pressCase(page, 'keeping.close');
	await pressCase(page, 'form.save');
	await expect(page.getByText(tells('page.closed'), { exact: true })).toBeVisible();
	await expect(part(page, 'keeping.title')).toContainText('22 november 2028');
	await followCase(page, 'keeping.remove');
	await expect(heading(page)).toHaveText(tells('keeping.removal.title'));
	await expect(page.getByText(tells('keeping.removal.concern.bewaartermijn-loopt'))).toBeVisible();
	await expect(page.getByText(tells('keeping.practice'))).toBeVisible();

	await pressCase(page, 'keeping.removal.remove');
	await expect(page.getByText(tells('keeping.removal.chooseReason'))).toBeVisible();
	await choice(page, 'vergissing').check({ force: true });
	await page.getByLabel(tells('keeping.removal.type', { label })).fill('Paars');
	await pressCase(page, 'keeping.removal.remove');
	await expect(page.getByText(tells('keeping.removal.typeWrong', { label }))).toBeVisible();
	await page.getByLabel(tells('keeping.removal.type', { label })).fill(label);
	await pressCase(page, 'keeping.removal.remove');
	await expect(heading(page)).toHaveText(tells('gone.removed.title'));
	const address = page.url();
	await followCase(page, 'gone.overview');
	await onOverview(page);
	await page.getByText(tells('overview.removals')).click();
	await expect(page.getByRole('listitem').filter({ hasText: '22 november 2026' })).toHaveCount(1);
	await expect(page.getByRole('main')).not.toContainText(label);

	await page.goto(address);
	await ready(page);
	await unlock(page);
	await expect(heading(page)).toHaveText(tells('gone.missing.title'));
});

test('ticked cases get a day to look again, and those whose time is over are removed together', async ({
	page
}) => {
	await makeCase(page, label);
	await pressCase(page, 'keeping.close');
	await page.getByLabel(tells('form.on')).fill('01-09-2024');
	await pressCase(page, 'form.save');
	await expect(part(page, 'keeping.title')).toContainText(tells('keeping.over'));
	await toOverview(page);
	await makeCase(page, 'Groen 2');
	await toOverview(page);
	await page.getByLabel(tells('list.tick', { label: 'Groen 2' })).check();
	await pressCase(page, 'bulk.review');
	await page.getByLabel(tells('keeping.reviewLabel')).fill('25-11-2026');
	await pressCase(page, 'form.save');
	await expect(page.getByText(tells('bulk.done.one'))).toBeVisible();
	await expect(page.getByRole('row').filter({ hasText: 'Groen 2' })).toContainText('25 november 2026');

	await page.getByLabel(tells('list.tick', { label })).check();
	await pressCase(page, 'bulk.remove');
	await expect(page.getByText(tells('bulk.removeTitle'))).toBeVisible();
	await pressCase(page, 'bulk.removeSure');
	await expect(page.getByText(tells('bulk.removeTypeWrong', { n: '1' }))).toBeVisible();
	await page.getByLabel(tells('bulk.removeType', { n: '1' })).fill('1');
	await pressCase(page, 'bulk.removeSure');
	await expect(page.getByText(tells('bulk.doneRemoved.one'))).toBeVisible();
	await expect(page.getByRole('row').filter({ hasText: label })).toHaveCount(0);
	await expect(page.getByRole('row').filter({ hasText: 'Groen 2' })).toHaveCount(1);
});

test("a colleague's file opens as a case, and a broken one is refused", async ({ page }) => {
	await pressCase(page, 'overview.new');
	await page.getByLabel(tells('label.label'), { exact: true }).fill(label);
	await choice(page, 'file').check({ force: true });
	const choose = (content: string): Promise<void> =>
		page
			.getByLabel(tells('new.choose'))
			.setInputFiles({ name: 'werk.json', mimeType: 'application/json', buffer: Buffer.from(content) });
	await choose('{"app":"iets anders"}');
	await expect(page.getByText('Dit bestand komt niet van Signaalwijzer.')).toBeVisible();
	await pressCase(page, 'new.make');
	await expect(page.getByText(tells('new.fileMissing'))).toBeVisible();
	await choose(workFile('overdracht', sampleWalk, today));
	await expect(page.getByText(/^Klaar om te openen/)).toBeVisible();
	await pressCase(page, 'new.make');
	await onCase(page, label);
	await expect(part(page, 'youth.title')).toContainText('9 jaar, op 20 november 2026');
	await expect(part(page, 'decisions.title')).toContainText('Een signaal past hier');
});

test('work of the tab moves into the dossier and leaves the tab', async ({ page }) => {
	await open(page, '/');
	await page.getByLabel('Eerder werk openen').setInputFiles({
		name: 'werk.json',
		mimeType: 'application/json',
		buffer: Buffer.from(workFile('werk', signalWalk, today))
	});
	await expect(heading(page)).toHaveText('U kunt het signaal geven');
	expect(await keptInTab(page)).toContain('acuutGevaar');
	await page.getByRole('link', { name: 'Notitie voor het eigen dossier' }).click();
	await page.getByRole('link', { name: tells('once.button') }).click();
	await unlock(page);
	await onOverview(page);
	await expect(choice(page, 'work')).toBeChecked();
	await page.getByLabel(tells('label.label'), { exact: true }).fill(label);
	await pressCase(page, 'new.make');
	await onCase(page, label);
	await expect(part(page, 'decisions.title')).toContainText('U mag dit signaal geven');
	expect(await keptInTab(page)).not.toContain('acuutGevaar');
});
