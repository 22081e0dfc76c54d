import type { Page } from '@playwright/test';
import { BackupWork } from '../src/lib/storage/vault/backup/backup-work.ts';
import { casesOf } from './backup.ts';
import { makeCase } from './cases.ts';
import { isKept, isLocked, makeDossier, passphrase, pressKey, says, unlock } from './dossier.ts';
import { expect, heading, test } from './journey.ts';

// A browser without a screen shows no picker. In its place comes a file of the browser's own file system, which is
// written to as any other is. What the person answers the browser is answered by the test.

declare global {
	interface Window {
		/** What the person answers when the browser asks for leave to write. */
		leave?: PermissionState;
	}
}

/** Lets the person choose the name that is proposed. */
const canChoose = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		Object.defineProperty(window, 'showSaveFilePicker', {
			configurable: true,
			value: async ({ suggestedName }: { readonly suggestedName: string }) =>
				(await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true })
		});
	});

/** From the next loading on the browser wants to ask for leave again, as after a restart. */
const asksAgain = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		let now: PermissionState = 'prompt';
		Object.assign(FileSystemFileHandle.prototype, {
			queryPermission: () => Promise.resolve(now),
			requestPermission: () => {
				now = window.leave ?? 'prompt';
				return Promise.resolve(now);
			}
		});
	});

/** The file that was written, and the labels of the cases in it, opened with the passphrase. */
async function written(page: Page): Promise<{ readonly name: string; readonly labels: readonly string[] }> {
	const files = await page.evaluate(async () => {
		const found: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[] = [];
		for await (const handle of (await navigator.storage.getDirectory()).values()) {
			const file = await (handle as FileSystemFileHandle).getFile();
			found.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
		}
		return found;
	});
	const [file] = files;
	if (!file || files.length > 1) throw new Error(`There are ${String(files.length)} files`);
	const work = new BackupWork();
	const opened = await work.open(new Blob([file.bytes]), passphrase, () => undefined);
	if (!opened.ok) throw new Error(opened.reason);
	return { name: file.name, labels: (await casesOf(work)).map(({ label }) => label).sort() };
}

const labels = async (page: Page): Promise<readonly string[]> => (await written(page)).labels;

/** Makes a case from any page of the dossier, and leaves it alone for longer than a backup waits. */
async function addCase(page: Page, label: string): Promise<void> {
	await page.getByRole('link', { name: says('bar.open') }).click();
	await makeCase(page, label);
	await isKept(page);
	await page.clock.fastForward('00:31');
}

/** Goes to the backups, of which the last was made today. */
async function toBackups(page: Page): Promise<void> {
	await page.getByRole('link', { name: says('bar.backupAge', 'nl', { age: says('bar.today') }) }).click();
	await expect(heading(page)).toHaveText(says('backup.title'));
}

/** Makes a dossier and turns the automatic backup on; returns the name of the file. */
async function turnedOn(page: Page): Promise<string> {
	await page.clock.install();
	await canChoose(page);
	await makeDossier(page);
	await page.getByRole('link', { name: says('bar.backupNever') }).click();
	await expect(page.getByText(says('backup.automatic.off'), { exact: true })).toBeVisible();
	await pressKey(page, 'backup.automatic.choose');
	await expect(
		page.getByRole('link', { name: says('bar.backupAge', 'nl', { age: says('bar.today') }) })
	).toBeVisible();
	const { name, labels: none } = await written(page);
	expect(name).toMatch(/^signaalwijzer-dossier-\d{4}-\d{2}-\d{2}\.age$/);
	expect(none).toEqual([]);
	await expect(page.getByText(says('backup.automatic.on', 'nl', { name }))).toBeVisible();
	return name;
}

test('a backup is written to the chosen file by itself, each time the dossier was changed and left alone', async ({
	page
}) => {
	const name = await turnedOn(page);
	await addCase(page, 'kievit');
	await expect.poll(() => labels(page)).toEqual(['kievit']);
	await addCase(page, 'wulp');
	await expect.poll(() => labels(page)).toEqual(['kievit', 'wulp']);

	await toBackups(page);
	await pressKey(page, 'backup.automatic.stop');
	await expect(page.getByText(says('backup.automatic.off'), { exact: true })).toBeVisible();
	await expect(page.getByRole('button', { name: says('backup.automatic.choose') })).toBeFocused();
	await addCase(page, 'grutto');
	await page.reload();
	await isLocked(page);
	await unlock(page);
	// What was written stays as it was.
	expect(await written(page)).toEqual({ name, labels: ['kievit', 'wulp'] });
});

test('after a reload the browser is asked for leave again, and what changed meanwhile is written then', async ({
	page
}) => {
	const name = await turnedOn(page);
	await asksAgain(page);
	await page.reload();
	await isLocked(page);
	await unlock(page);
	const asks = page.getByText(says('backup.automatic.permission', 'nl', { name }));
	await expect(asks).toBeVisible();
	await addCase(page, 'kievit');
	await toBackups(page);
	await expect(asks).toBeVisible();
	expect(await labels(page)).toEqual([]);

	const allow = page.getByRole('button', { name: says('backup.automatic.allow'), exact: true });
	await page.evaluate(() => (window.leave = 'denied'));
	await allow.click();
	await expect(asks).toBeVisible();
	await expect(allow).toBeFocused();
	expect(await labels(page)).toEqual([]);
	await page.evaluate(() => (window.leave = 'granted'));
	await allow.click();
	await expect(page.getByText(says('backup.automatic.on', 'nl', { name }))).toBeVisible();
	await expect(page.getByRole('button', { name: says('backup.automatic.again'), exact: true })).toBeFocused();
	expect(await labels(page)).toEqual(['kievit']);
});
