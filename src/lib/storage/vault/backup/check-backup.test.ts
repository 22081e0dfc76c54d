import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkBackup } from '#lib/storage/vault/backup/check-backup.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';
import { backupPassphrase } from '../../../../../tests/backup.ts';
import { anew, backupOf, keep, later, removalOf } from '../../../../../tests/restoring.ts';
import { forgetVault, sampleCase } from '../../../../../tests/vault.ts';

const [a, b, c, d] = [sampleCase('a'), sampleCase('b'), sampleCase('c'), sampleCase('d')] as const;
let vault: Vault;

beforeEach(async () => {
	vault = await anew(null);
});

afterEach(async () => {
	vault.lock();
	await forgetVault();
});

describe('checking a backup', () => {
	test('finds all that lies here in a fresh one', async () => {
		await keep(vault, a, b);
		const phases: string[] = [];
		const checked = await checkBackup(vault, await backupOf(vault), (phase, done, total) =>
			phases.push(`${phase} ${String(done)}/${String(total)}`)
		);
		expect(checked).toMatchObject({ ok: true, isComplete: true, onlyHere: 0, counts: { same: 2, new: 0 } });
		expect(phases).toEqual(['read 1/1', 'read 1/1', 'compare 2/2']);
	});

	test('counts what is older, missing here and missing there', async () => {
		await keep(vault, a, b, c);
		const file = await backupOf(vault);
		await keep(vault, later(a, 5), d);
		await vault.remove('b', 1, removalOf('b'));
		const checked = await checkBackup(vault, file);
		expect(checked).toMatchObject({
			ok: true,
			isComplete: false,
			onlyHere: 1,
			counts: { same: 1, 'newer-here': 1, removed: 1, 'newer-there': 0, conflict: 0 }
		});
	});

	test('needs the passphrase of the day on which it was made', async () => {
		await keep(vault, a);
		const file = await backupOf(vault);
		await vault.changePassphrase('een ander');
		expect(await checkBackup(vault, file)).toEqual({ ok: false, reason: 'passphrase' });
		expect(await checkBackup(vault, file, undefined, backupPassphrase)).toMatchObject({
			ok: true,
			isComplete: true
		});
	});

	test('ends with a reason when the dossier is locked meanwhile', async () => {
		await keep(vault, a);
		const file = await backupOf(vault);
		const checked = await checkBackup(vault, file, (phase) => {
			if (phase === 'read') vault.lock();
		});
		expect(checked).toEqual({ ok: false, reason: 'closed' });
	});
});
