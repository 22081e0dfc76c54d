import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { makeCase, onCase, part, pressCase, tells } from './cases.ts';
import { isKept, isLocked, makeDossier, pressKey, says, unlock } from './dossier.ts';
import { expect, heading, open, test } from './journey.ts';

declare global {
	interface Window {
		/** Set by a test: the browser has no room any more. */
		isFull?: boolean;
	}
}

/** Lets writing to the database fail, as on a full disk, while the test says so. */
async function canFill(page: Page): Promise<void> {
	await page.addInitScript(() => {
		// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the store that it is taken from
		const { put } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.put = function (...all: Parameters<typeof put>) {
			if (window.isFull) throw new DOMException('no room', 'QuotaExceededError');
			return put.apply(this, all);
		};
	});
}

const fill = (page: Page, isFull: boolean): Promise<void> =>
	page.evaluate((full) => {
		window.isFull = full;
	}, isFull);

/** Gives the opened case another label. */
async function relabel(page: Page, label: string): Promise<void> {
	await pressCase(page, 'label.change');
	const typed = page.getByLabel(tells('label.label'), { exact: true });
	await typed.fill(label);
	await page.keyboard.press('Enter');
	await expect(typed).toHaveCount(0);
}

/** Writes a line in the journal of the opened case. */
async function writeLine(page: Page, text: string): Promise<void> {
	const journal = part(page, 'journal.title');
	await journal.getByRole('button', { name: tells('journal.add'), exact: true }).click();
	await journal.getByLabel(tells('journal.text'), { exact: true }).fill(text);
	await journal.getByRole('button', { name: tells('form.save'), exact: true }).click();
}

const dialog = (page: Page): ReturnType<Page['locator']> => page.getByRole('dialog');

test('a change that cannot be kept blocks, is offered as a file and comes back from it', async ({ page }) => {
	await canFill(page);
	await makeDossier(page);
	await makeCase(page, 'Vos 3');
	await fill(page, true);
	await relabel(page, 'Das 4');
	await expect(dialog(page)).toContainText(says('failure.quota'));
	await expect(dialog(page).getByRole('heading', { name: says('unkept.title') })).toBeFocused();
	// Neither Escape nor the lock gets past it: a choice does.
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeVisible();
	await pressKey(page, 'unkept.again');
	await expect(dialog(page)).toBeVisible();

	const waiting = page.waitForEvent('download');
	await pressKey(page, 'unkept.save');
	const download = await waiting;
	expect(download.suggestedFilename()).toMatch(/^signaalwijzer-zaak-\d{4}-\d{2}-\d{2}\.json$/);
	const buffer = readFileSync(await download.path());
	expect(buffer.toString()).toContain('Das 4');
	await pressKey(page, 'unkept.close');
	await isLocked(page);

	await fill(page, false);
	await unlock(page);
	await expect(page.getByRole('link', { name: /Vos 3/ }).first()).toBeVisible();
	await page.getByRole('link', { name: says('bar.backupNever') }).click();
	await page.getByLabel(says('backup.restore.choose'), { exact: true }).setInputFiles({
		name: download.suggestedFilename(),
		mimeType: 'application/json',
		buffer
	});
	// The file has another label than what was kept: nothing is proposed, the person says which counts.
	await expect(page.getByText(says('backup.restore.nothing'))).toBeVisible();
	const kind = says('backup.restore.states.conflict');
	await page
		.getByRole('combobox', { name: `${says('backup.restore.columns.choice')}: ${kind}` })
		.selectOption('merge-theirs');
	await pressKey(page, 'backup.restore.apply');
	await expect(page.getByText(says('backup.restore.done', 'nl', { count: '1' }))).toBeVisible();
	await page.getByRole('link', { name: says('bar.open') }).click();
	await expect(page.getByRole('link', { name: /Das 4/ }).first()).toBeVisible();
});

test('once there is room again, trying again keeps the change and the dialog goes', async ({ page }) => {
	await canFill(page);
	await makeDossier(page);
	await makeCase(page, 'Vos 3');
	await fill(page, true);
	await relabel(page, 'Das 4');
	await expect(dialog(page)).toBeVisible();
	await fill(page, false);
	await pressKey(page, 'unkept.again');
	await expect(dialog(page)).toHaveCount(0);
	await pressKey(page, 'bar.lock');
	await isLocked(page);
	await unlock(page);
	await expect(page.getByRole('link', { name: /Das 4/ }).first()).toBeVisible();
});

/** The opened case in a second tab that hears nothing of the first, as when both change at the same moment. */
async function deafTab(context: BrowserContext, page: Page): Promise<Page> {
	const second = await context.newPage();
	await second.addInitScript(() => {
		BroadcastChannel.prototype.postMessage = () => undefined;
		Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set: () => undefined });
	});
	await open(second, new URL(page.url()).pathname);
	await unlock(second);
	await second.goto(page.url());
	return second;
}

test('two edits of one case meet: what differs is told, and neither is overwritten unseen', async ({
	page,
	context
}) => {
	await makeDossier(page);
	await makeCase(page, 'Vos 3');
	const second = await deafTab(context, page);
	await onCase(second, 'Vos 3');
	await relabel(page, 'Das 4');
	await writeLine(page, 'Vader belde terug.');
	await onCase(page, 'Das 4');
	await expect(page.getByText('Vader belde terug.').first()).toBeVisible();
	await isKept(page);

	await relabel(second, 'Mus 5');
	await expect(dialog(second)).toContainText(says('conflict.title'));
	await expect(dialog(second)).toContainText(says('conflict.here', 'nl', { value: 'Mus 5' }));
	await expect(dialog(second)).toContainText(says('conflict.there', 'nl', { value: 'Das 4' }));
	await expect(dialog(second)).toContainText('Vader belde terug.');
	await second.keyboard.press('Escape');
	await expect(dialog(second)).toBeVisible();
	await pressKey(second, 'conflict.mine');
	await expect(dialog(second)).toHaveCount(0);
	await onCase(second, 'Mus 5');
	// The line of the other tab came along.
	await expect(second.getByText('Vader belde terug.').first()).toBeVisible();
	await isKept(second);
	await second.reload();
	await unlock(second);
	await onCase(second, 'Mus 5');
});

test('a case that another tab removed can be kept after all', async ({ page, context }) => {
	await makeDossier(page);
	await makeCase(page, 'Vos 3');
	const second = await deafTab(context, page);
	await onCase(second, 'Vos 3');
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('signaalwijzer-dossier');
				request.onsuccess = () => {
					const change = request.result.transaction('cases', 'readwrite');
					change.objectStore('cases').clear();
					change.oncomplete = () => {
						request.result.close();
						resolve();
					};
				};
				request.onerror = () => {
					reject(new Error('no database'));
				};
			})
	);
	await relabel(second, 'Mus 5');
	await expect(dialog(second)).toContainText(says('conflict.removedTitle'));
	await pressKey(second, 'conflict.keepAsNew');
	await expect(dialog(second)).toHaveCount(0);
	await isKept(second);
	await second.reload();
	await unlock(second);
	await onCase(second, 'Mus 5');
});

test('a change in one tab shows in the other, and the bar leads back to the case', async ({
	page,
	context
}) => {
	await makeDossier(page);
	await makeCase(page, 'Vos 3');
	const second = await context.newPage();
	await open(second, '/dossier/');
	await unlock(second);
	await relabel(page, 'Das 4');
	await expect(second.getByRole('link', { name: /Das 4/ }).first()).toBeVisible();
	await page.getByRole('contentinfo').getByRole('link', { name: 'Begrippen' }).click();
	await expect(heading(page)).toHaveText('Begrippen');
	await page.getByRole('link', { name: says('bar.case', 'nl', { label: 'Das 4' }) }).click();
	await onCase(page, 'Das 4');
});

test('a case that is damaged says so at its address, and the others open', async ({ page }) => {
	await makeDossier(page);
	await makeCase(page, 'Paars 41');
	const address = page.url();
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('signaalwijzer-dossier');
				request.onsuccess = () => {
					const db = request.result;
					const cases = db.transaction('cases', 'readwrite').objectStore('cases');
					cases.openCursor().onsuccess = ({ target }) => {
						const cursor = (target as IDBRequest<IDBCursorWithValue>).result;
						const row = cursor.value as { sealed: Uint8Array };
						cursor.update({ ...row, sealed: row.sealed.map((byte) => byte ^ 1) });
					};
					cases.transaction.oncomplete = () => {
						db.close();
						resolve();
					};
				};
				request.onerror = () => {
					reject(new Error('no database'));
				};
			})
	);
	await page.goto(address);
	await page.reload();
	await unlock(page);
	await expect(heading(page)).toHaveText(tells('gone.damaged.title'));
	await page.getByRole('link', { name: tells('gone.overview') }).click();
	await expect(page.getByText(says('failure.damaged'))).toBeVisible();
	await makeCase(page, 'Groen 2');
});
