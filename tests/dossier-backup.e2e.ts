import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, heading, test } from './journey.ts';
import { field, isLocked, makeDossier, passphrase, pressKey, says, typeNew, unlock } from './dossier.ts';

const other = 'kapstok paraplu vlinder orgel';

/** A file that the browser was given, or that a test makes. */
interface Chosen {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

const asFile = (name: string, buffer: Buffer): Chosen => ({
	name,
	mimeType: 'application/octet-stream',
	buffer
});

async function toBackups(page: Page): Promise<void> {
	await page.getByRole('link', { name: says('bar.backupNever') }).click();
	await expect(heading(page)).toHaveText(says('backup.title'));
}

async function makeBackup(page: Page): Promise<Chosen> {
	const waiting = page.waitForEvent('download');
	await pressKey(page, 'backup.make.do');
	const download = await waiting;
	expect(download.suggestedFilename()).toMatch(/^signaalwijzer-dossier-\d{4}-\d{2}-\d{2}\.age$/);
	return asFile(download.suggestedFilename(), readFileSync(await download.path()));
}

/** Chooses a file to check or to restore. */
const choose = (
	page: Page,
	key: 'backup.check.choose' | 'backup.restore.choose',
	file: Chosen
): Promise<void> => page.getByLabel(says(key), { exact: true }).setInputFiles(file);

test('a backup is made, noted, checked and found to be whole', async ({ page }) => {
	await makeDossier(page);
	await toBackups(page);
	await expect(page.getByText(says('backup.last.never'))).toBeVisible();
	const file = await makeBackup(page);
	expect(file.buffer.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
	await expect(page.getByText(says('backup.make.done', 'nl', { name: file.name }))).toBeVisible();
	await expect(
		page.getByRole('link', { name: says('bar.backupAge', 'nl', { age: says('bar.today') }) })
	).toBeVisible();
	await choose(page, 'backup.check.choose', file);
	await expect(page.getByText(says('backup.check.same'))).toBeVisible();
});

test('a broken or foreign file is refused with its reason, and nothing changes', async ({ page }) => {
	await makeDossier(page);
	await toBackups(page);
	const file = await makeBackup(page);
	const { buffer } = file;
	const ourCase = '{"app":"signaalwijzer","kind":"zaak"';
	const altered = Buffer.from(buffer);
	altered[buffer.length - 40] = (altered[buffer.length - 40] ?? 0) ^ 1;
	for (const [broken, reason] of [
		[asFile('leeg.age', Buffer.alloc(0)), 'empty'],
		[asFile('foto.age', Buffer.from('dit is geen kopie')), 'foreign'],
		[asFile('half.age', buffer.subarray(0, buffer.length - 20)), 'incomplete'],
		[asFile('anders.age', altered), 'incomplete'],
		[asFile('later.json', Buffer.from(`${ourCase},"format":99,"new":[]}`)), 'newer'],
		[asFile('half.json', Buffer.from(`${ourCase},"form`)), 'damaged'],
		[asFile('werk.json', Buffer.from('{"app":"signaalwijzer","kind":"werk"}')), 'other'],
		[asFile('iets.json', Buffer.from('{"naam":"iets"}')), 'foreign']
	] as const) {
		await choose(page, 'backup.restore.choose', broken);
		await expect(page.getByText(says(`backup.refused.${reason}`, 'nl', { place: '' }))).toBeVisible();
		await expect(page.getByText(says('backup.open.chosen', 'nl', { name: broken.name }))).toBeVisible();
	}
	await choose(page, 'backup.restore.choose', file);
	await expect(page.getByText(says('backup.restore.nothing'))).toBeVisible();
});

test('a backup of before a change of the passphrase opens with the one of then', async ({ page }) => {
	await makeDossier(page);
	await toBackups(page);
	const file = await makeBackup(page);
	await page
		.getByRole('link', { name: says('pages.settings') })
		.first()
		.click();
	await field(page, 'settings.passphrase.old').fill(passphrase);
	await typeNew(page, other);
	await pressKey(page, 'settings.passphrase.change');
	await expect(page.getByText(says('settings.passphrase.done'))).toBeVisible();
	await page.getByRole('link', { name: says('bar.backupAge', 'nl', { age: says('bar.today') }) }).click();
	await choose(page, 'backup.check.choose', file);
	await expect(field(page, 'backup.open.passphrase')).toBeFocused();
	await field(page, 'backup.open.passphrase').fill('iets anders');
	await pressKey(page, 'backup.open.open');
	await expect(page.getByText(says('backup.refused.passphrase'))).toBeVisible();
	await field(page, 'backup.open.passphrase').fill(passphrase);
	await pressKey(page, 'backup.open.open');
	await expect(page.getByText(says('backup.check.same'))).toBeVisible();
});

test('the reminder is set and kept, and the file opens without the app', async ({ page }) => {
	await makeDossier(page);
	await toBackups(page);
	await expect(page.getByText(/age -d -o dossier\.json signaalwijzer-dossier-/)).toBeVisible();
	await page.getByLabel(says('backup.remind.days')).fill('0');
	await expect(page.getByText(says('backup.remind.wrong', 'nl', { most: '90' }))).toBeVisible();
	await page.getByLabel(says('backup.remind.days')).fill('3');
	await expect(page.getByText(says('settings.kept'), { exact: true })).toBeVisible();
	await page.reload();
	await isLocked(page);
	await unlock(page);
	await expect(page.getByLabel(says('backup.remind.days'))).toHaveValue('3');
});
