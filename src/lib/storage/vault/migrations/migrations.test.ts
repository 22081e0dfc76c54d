import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { caseFormat } from '#lib/flow/dossier/records/case-upgrades.ts';
import { unlockVault, unlockWithRecoveryKey, makeVault } from '#lib/storage/vault/open.ts';
import { browserVersion } from '#lib/storage/vault/found.ts';
import { migrations } from '#lib/storage/vault/migrations/migrations.ts';
import { vaultState } from '#lib/storage/vault/state.ts';
import { vaultName } from '#lib/storage/vault/vault-database.ts';
import { forgetVault, openedVault, quickPace, sampleCase } from '../../../../../tests/vault.ts';
import {
	databaseNow,
	putDatabase,
	type Recorded,
	recorded,
	recordedVersions
} from '../../../../../tests/vault-rows.ts';

const versions = recordedVersions();

afterEach(forgetVault);

describe('the steps of the database', () => {
	test('rise by one from 1', () => {
		expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_step, at) => at + 1));
	});

	test('stand each in a file that bears its number and name', () => {
		const files = readdirSync(import.meta.dirname).filter((file) => /^\d/.test(file));
		expect(files).toEqual(
			migrations.map(({ number, name }) => `${String(number).padStart(4, '0')}-${name}.ts`)
		);
	});

	test('have each a recorded database of the version before', () => {
		const before = migrations.slice(0, -1).map(({ number }) => number);
		expect(versions).toEqual(expect.arrayContaining(before));
		for (const number of versions) expect(recorded(number).version).toBe(10 * number);
	});
});

describe.each(versions)('a database that was recorded with version %i', (number) => {
	const old = recorded(number);

	test('opens with its passphrase, and all that was in it is there', async () => {
		await putDatabase(old);
		expect(await vaultState()).toBe('locked');
		const vault = await openedVault(old.passphrase);
		const cases: unknown[] = [];
		expect(await vault.each((batch) => void cases.push(...batch))).toEqual([]);
		expect(cases).toEqual([
			{ value: sampleCase('drie', 'Genoteerd bij drie: ë, 😀.'), revision: 1 },
			{ value: sampleCase('een', 'Genoteerd bij een: ë, 😀.'), revision: 1 },
			{ value: sampleCase('twee', 'Een tweede keer bewaard.'), revision: 2 }
		]);
		expect(await vault.settings()).toMatchObject({ lastBackup: { cases: 2 }, changesSince: 2 });
		expect(await vault.save(sampleCase('vier'), null)).toEqual({ ok: true, revision: 1 });
		// Version 1 had no lines of removed cases.
		expect(await vault.removals()).toHaveLength(number === 1 ? 0 : 1);
		vault.lock();
		const now = await databaseNow(vaultName);
		// From now on a case may lie there that an older version of the app cannot read.
		expect(now.tables['header']).toMatchObject([{ records: caseFormat }]);
		expect(now.version).toBe(browserVersion);
		expect(Object.keys(now.tables).sort()).toEqual(['cases', 'handles', 'header', 'removals', 'settings']);
	});

	test('opens with its recovery key', async () => {
		await putDatabase(old);
		const unlocked = await unlockWithRecoveryKey(old.recoveryKey, 'een nieuwe', quickPace);
		if (!unlocked.ok) throw new Error(unlocked.reason);
		expect(await unlocked.vault.read('twee')).toMatchObject({ revision: 2 });
		unlocked.vault.lock();
	});
});

describe.each(versions.filter((number) => 10 * number < browserVersion))(
	'a database of version %i',
	(number) => {
		const old = recorded(number);

		test('is not waited for when another tab holds on to it', async () => {
			await putDatabase(old);
			const held = await new Promise<IDBDatabase>((resolve) => {
				const request = indexedDB.open(vaultName);
				request.onsuccess = () => {
					resolve(request.result);
				};
			});
			vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
			const asked = new Promise<void>((resolve) => {
				held.onversionchange = () => {
					resolve();
				};
			});
			const unlocking = unlockVault(old.passphrase, quickPace);
			await asked;
			while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
			vi.runAllTimers();
			vi.useRealTimers();
			expect(await unlocking).toEqual({ ok: false, reason: 'blocked' });
			held.close();
		});
	}
);

describe('data of a newer version', () => {
	const now = recorded(1);
	const header = now.tables['header']?.rows[0] as object;
	const withHeader = (more: object): Recorded => ({
		...now,
		tables: { ...now.tables, header: { keyPath: 'id', rows: [{ ...header, ...more }] } }
	});
	const newTable = { ...now.tables, journal: { keyPath: 'id', rows: [{ id: 1 }] } };

	test.each<[string, Recorded]>([
		['tables', { ...now, version: browserVersion + 10, tables: newTable }],
		[
			'tables and no header where ours is',
			{ ...now, version: browserVersion + 10, tables: { other: newTable.journal } }
		],
		['header', withHeader({ format: 2, more: true })],
		['cases', withHeader({ records: caseFormat + 1 })]
	])('(%s) are refused, and nothing is touched', async (_what, newer) => {
		await putDatabase(newer);
		const before = await databaseNow(vaultName);
		const refused = { ok: false, reason: 'newer' };
		expect(await vaultState()).toBe('newer');
		expect(await unlockVault(newer.passphrase, quickPace)).toEqual(refused);
		expect(await unlockWithRecoveryKey(newer.recoveryKey, 'x', quickPace)).toEqual(refused);
		expect(await makeVault('x', quickPace)).toEqual(refused);
		expect(await databaseNow(vaultName)).toEqual(before);
	});
});

test('an open dossier steps aside and locks when a newer version takes the database over', async () => {
	await putDatabase(recorded(1));
	const vault = await openedVault(recorded(1).passphrase);
	const locked = new Promise<void>((resolve) => void vault.onlock(resolve));
	const taken = new Promise<void>((resolve, reject) => {
		const request = indexedDB.open(vaultName, browserVersion + 10);
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
		request.onerror = () => {
			reject(request.error ?? new Error('not taken over'));
		};
	});
	await Promise.all([locked, taken]);
	expect(await vault.save(sampleCase('x'), null)).toEqual({ ok: false, reason: 'closed' });
	expect((await databaseNow(vaultName)).version).toBe(browserVersion + 10);
});
