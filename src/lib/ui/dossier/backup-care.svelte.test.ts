import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { dayInAmsterdam } from '#lib/law/day.ts';
import { makeVault } from '#lib/storage/vault/open.ts';
import { newSettings, type VaultSettings } from '#lib/storage/vault/settings.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';
import { BackupCare, backupAge, isBackupDue } from '#lib/ui/dossier/backup-care.svelte.ts';
import { forgetVault, quickPace } from '../../../../tests/vault.ts';

const dayOf = (moment: string): string => dayInAmsterdam(new Date(moment));
const made = (on: string): VaultSettings['lastBackup'] => ({ on, cases: 3 });

describe('the age of the last backup', () => {
	test('counts days as they are in Amsterdam', () => {
		expect(backupAge({ lastBackup: made('2026-11-20T23:30:00.000Z') }, '2026-11-22', dayOf)).toBe(1);
		expect(backupAge({ lastBackup: made('2026-11-22T08:00:00.000Z') }, '2026-11-22', dayOf)).toBe(0);
	});

	test('is never less than nothing, and none without a backup', () => {
		expect(backupAge({ lastBackup: made('2026-12-01T08:00:00.000Z') }, '2026-11-22', dayOf)).toBe(0);
		expect(backupAge({ lastBackup: null }, '2026-11-22', dayOf)).toBeNull();
	});
});

describe('a backup is due', () => {
	const settings = (changesSince: number): VaultSettings => ({
		...newSettings,
		changesSince,
		remindAfter: { changes: 25, days: 7 }
	});

	test('after as many changes or days as were chosen', () => {
		expect(isBackupDue(settings(25), 0)).toBe(true);
		expect(isBackupDue(settings(1), 7)).toBe(true);
		expect(isBackupDue(settings(24), 6)).toBe(false);
	});

	test('not while nothing changed, however long ago it was', () => {
		expect(isBackupDue(settings(0), 400)).toBe(false);
	});

	test('sooner where there never was one', () => {
		expect(isBackupDue(settings(4), null)).toBe(false);
		expect(isBackupDue(settings(5), null)).toBe(true);
		expect(isBackupDue({ ...settings(2), remindAfter: { changes: 2, days: 7 } }, null)).toBe(true);
	});
});

describe('what the dossier remembers', () => {
	afterEach(async () => {
		await forgetVault();
	});

	async function opened(): Promise<Vault> {
		const vault = await makeVault('lantaarn zeehond', quickPace);
		if (!vault.ok) throw new Error(vault.reason);
		return vault.vault;
	}

	test('counts every change, also those that come while one is counted', async () => {
		const vault = await opened();
		const care = new BackupCare(vault);
		await Promise.all([care.count(), care.count(), care.count()]);
		expect(care.settings.changesSince).toBe(3);
		expect((await vault.settings()).changesSince).toBe(3);
		vault.lock();
	});

	test('a change is made over what lies there, and read again', async () => {
		const vault = await opened();
		const care = new BackupCare(vault);
		await new BackupCare(vault).count();
		expect(await care.change((now) => ({ ...now, role: 'intern begeleider' }))).toBeNull();
		const other = new BackupCare(vault);
		await other.load();
		expect(other.settings).toMatchObject({ role: 'intern begeleider', changesSince: 1 });
		vault.lock();
	});

	test('after the lock it says why nothing is kept', async () => {
		const vault = await opened();
		const care = new BackupCare(vault);
		vault.lock();
		expect(await care.change((now) => ({ ...now, role: 'x' }))).toBe('closed');
		await care.count();
		expect(care.settings).toEqual(newSettings);
	});
});
