import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { database } from '#lib/storage/database.ts';
import { backupTables, leftOutTables } from '#lib/storage/vault/backup/backup-format.ts';
import { noteBackup, noteChanges } from '#lib/storage/vault/backup/bookkeeping.ts';
import { makeBackup, type MadeBackup } from '#lib/storage/vault/backup/make-backup.ts';
import { openBackup } from '#lib/storage/vault/backup/open-backup.ts';
import { newSettings } from '#lib/storage/vault/settings.ts';
import { VaultDatabase } from '#lib/storage/vault/vault-database.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';
import { backupPassphrase, openedContent, quickWork } from '../../../../../tests/backup.ts';
import { sampleProfile } from '../../../../../tests/sample-walk.ts';
import { forgetVault, madeVault, sampleCase } from '../../../../../tests/vault.ts';

const removal = { id: 'weg', on: '2026-11-20', reason: 'verzoek', by: 'ib' } as const;
let vault: Vault;

beforeEach(async () => {
	({ vault } = await madeVault(backupPassphrase));
});

afterEach(async () => {
	vault.lock();
	await forgetVault();
});

async function made(onprogress?: (done: number, total: number) => void): Promise<MadeBackup & { ok: true }> {
	const backup = await makeBackup(vault, sampleProfile, onprogress, quickWork);
	if (!backup.ok) throw new Error(backup.reason);
	return backup;
}

test('a backup holds every table of both databases, but for what is left out with a reason', () => {
	const tables = [new VaultDatabase(), database].flatMap((db) => db.tables.map(({ name }) => name));
	expect(tables.sort()).toEqual([...backupTables, ...leftOutTables].sort());
});

describe('a backup of a dossier', () => {
	test('holds all that is in it, and opens with its passphrase', async () => {
		const cases = Array.from({ length: 250 }, (_each, at) => sampleCase(`c${String(at).padStart(3, '0')}`));
		await vault.saveAll(cases.map((value) => ({ value, expected: null })));
		await vault.addRemovals([removal]);
		const progress: string[] = [];
		const { file, ...rest } = await made((done, total) => progress.push(`${String(done)}/${String(total)}`));
		expect(rest).toEqual({ ok: true, madeOn: rest.madeOn, cases: 250, changes: 0, unread: [] });
		expect(progress).toEqual(['100/250', '200/250', '250/250']);
		expect(JSON.parse(await openedContent(file))).toEqual({
			app: 'signaalwijzer',
			kind: 'dossier-backup',
			format: 1,
			madeOn: rest.madeOn,
			tables: { cases, removals: [removal], settings: [newSettings], profile: [sampleProfile] }
		});
	});

	test('holds nothing of what stands in an open form: that is no record yet', async () => {
		const typed = 'half geschreven';
		const draft = { id: 'd', case: 'a', form: 'notitie', title: 'Regel', typed, values: { typed }, turn: 1 };
		await vault.save(sampleCase('a'), null);
		await vault.changeDrafts(() => [draft]);
		const content = await openedContent((await made()).file);
		expect(content).not.toContain(typed);
		expect(JSON.parse(content)).toMatchObject({ tables: { settings: [newSettings] } });
	});

	test('opens over the line to the work, whose cases come in batches', async () => {
		await vault.saveAll(['a', 'b'].map((id) => ({ value: sampleCase(id), expected: null })));
		const { file } = await made();
		const opened = await openBackup(file, backupPassphrase);
		if (!opened.ok) throw new Error(opened.reason);
		const seen: unknown[] = [];
		await opened.each((batch) => void seen.push(...batch));
		await opened.each((batch) => void seen.push(...batch), new Set(['b']));
		opened.close();
		expect(seen).toEqual([sampleCase('a'), sampleCase('b'), sampleCase('b')]);
		expect(opened.content).toMatchObject({ cases: 2, profile: sampleProfile });
	});

	test('opens with the passphrase in another form of the same letters', async () => {
		vault.lock();
		await forgetVault();
		({ vault } = await madeVault('één'));
		const opened = await openBackup((await made()).file, 'één'.normalize('NFD'));
		expect(opened.ok).toBe(true);
		if (opened.ok) opened.close();
	});

	test('is refused with a reason, and the line ends', async () => {
		const { file } = await made();
		expect(await openBackup(file, 'een ander')).toEqual({ ok: false, reason: 'passphrase' });
		expect(await openBackup(new Blob([]), 'een ander')).toEqual({ ok: false, reason: 'empty' });
	});

	test('is not made of a locked dossier, and not when it locks in the middle', async () => {
		await vault.saveAll(['a', 'b'].map((id) => ({ value: sampleCase(id), expected: null })));
		const inTheMiddle = await makeBackup(
			vault,
			sampleProfile,
			() => {
				vault.lock();
			},
			quickWork
		);
		expect(inTheMiddle).toEqual({ ok: false, reason: 'closed' });
		expect(await makeBackup(vault, sampleProfile, undefined, quickWork)).toEqual({
			ok: false,
			reason: 'closed'
		});
	});
});

describe('the notes on backups', () => {
	test('count changes, and begin anew with a backup but for what changed meanwhile', async () => {
		await noteChanges(vault, 3);
		const backup = await made();
		await noteChanges(vault, 2);
		await noteBackup(vault, backup);
		expect(await vault.settings()).toEqual({
			...newSettings,
			lastBackup: { on: backup.madeOn, cases: 0 },
			changesSince: 2
		});
	});
});
