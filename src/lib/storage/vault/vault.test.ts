import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RemovalLine } from '#lib/flow/dossier/case.ts';
import { newSettings } from '#lib/storage/vault/settings.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';
import { vaultName } from '#lib/storage/vault/vault-database.ts';
import { forgetVault, madeVault, openedVault, sampleCase } from '../../../../tests/vault.ts';
import { changeRow, databaseNow } from '../../../../tests/vault-rows.ts';

const passphrase = 'vier woorden op rij';
const line: RemovalLine = { id: 'a', on: '2026-11-28', reason: 'bewaartermijn', by: 'ib' };
let vault: Vault;

beforeEach(async () => {
	({ vault } = await madeVault(passphrase));
});

afterEach(async () => {
	vi.restoreAllMocks();
	vault.lock();
	await forgetVault();
});

describe('a case', () => {
	test('is read after the lock as it was saved', async () => {
		expect(await vault.save(sampleCase('a'), null)).toEqual({ ok: true, revision: 1 });
		vault.lock();
		vault = await openedVault(passphrase);
		expect(await vault.read('a')).toEqual({ value: sampleCase('a'), revision: 1 });
		expect(await vault.read('b')).toBeNull();
	});

	test('lies there with its id and revision in clear and no word of it', async () => {
		await vault.save(sampleCase('a', 'Het geheim van de smid'), null);
		await vault.saveSettings({ ...newSettings, lastBackup: { on: '2026-11-28T10:00:00.000Z', cases: 1 } });
		await vault.remove('a', 1, line);
		await vault.save(sampleCase('b', 'Het geheim van de smid'), null);
		const { tables } = await databaseNow(vaultName);
		for (const table of ['cases', 'removals', 'settings']) {
			expect(tables[table]).toHaveLength(1);
			for (const row of tables[table] ?? [])
				expect(Object.keys(row as object).sort()).toEqual(['id', 'iv', 'revision', 'sealed']);
		}
		const raw = JSON.stringify(tables, (_key, value: unknown) =>
			value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value
		);
		for (const word of ['geheim', 'Label', 'bewaartermijn', '2026-11', passphrase])
			expect(raw).not.toContain(word);
	});

	test('that another wrote meanwhile is never overwritten, and theirs is shown', async () => {
		await vault.save(sampleCase('a'), null);
		await vault.save(sampleCase('a', 'theirs'), 1);
		const conflict = {
			ok: false,
			reason: 'conflict',
			theirs: { value: sampleCase('a', 'theirs'), revision: 2 }
		};
		expect(await vault.save(sampleCase('a', 'mine'), 1)).toEqual(conflict);
		expect(await vault.save(sampleCase('a', 'mine'), null)).toEqual(conflict);
		expect(await vault.save(sampleCase('a', 'mine'), 2)).toEqual({ ok: true, revision: 3 });
	});

	test('that another removed meanwhile does not come back', async () => {
		await vault.save(sampleCase('a'), null);
		await vault.remove('a', 1, line);
		expect(await vault.save(sampleCase('a', 'mine'), 1)).toEqual({
			ok: false,
			reason: 'conflict',
			theirs: null
		});
		expect(await vault.read('a')).toBeNull();
	});

	test('saved twice at once is kept once', async () => {
		await vault.save(sampleCase('a'), null);
		const both = await Promise.all([
			vault.save(sampleCase('a', 'one'), 1),
			vault.save(sampleCase('a', 'two'), 1)
		]);
		expect(both.map(({ ok }) => ok)).toEqual([true, false]);
	});

	test('that is removed leaves its line, and neither happens at another revision', async () => {
		await vault.save(sampleCase('a'), null);
		expect(await vault.remove('a', 7, line)).toMatchObject({ ok: false, reason: 'conflict' });
		expect(await vault.removals()).toEqual([]);
		expect(await vault.remove('a', 1, line)).toEqual({ ok: true, revision: 1 });
		expect(await vault.read('a')).toBeNull();
		expect(await vault.removals()).toEqual([line]);
	});
});

describe('reading all', () => {
	test('visits each case once, in batches, and says how far it is', async () => {
		await vault.saveAll(
			Array.from({ length: 450 }, (_, at) => ({ value: sampleCase(String(at)), expected: null }))
		);
		const seen: string[] = [];
		const progress: number[] = [];
		const unread = await vault.each(
			(batch) => void seen.push(...batch.map(({ value }) => value.id)),
			(done, total) => void progress.push(done, total)
		);
		expect(new Set(seen).size).toBe(450);
		expect(seen).toHaveLength(450);
		expect(progress).toEqual([100, 450, 200, 450, 300, 450, 400, 450, 450, 450]);
		expect(unread).toEqual([]);
	});

	test('passes over a damaged case and names it', async () => {
		for (const id of ['a', 'b', 'c']) await vault.save(sampleCase(id), null);
		await changeRow(vaultName, 'cases', 'b', (row: { revision: number }) => ({
			...row,
			revision: row.revision + 1
		}));
		const seen: string[] = [];
		expect(await vault.each((batch) => void seen.push(...batch.map(({ value }) => value.id)))).toEqual(['b']);
		expect(seen).toEqual(['a', 'c']);
		await expect(vault.read('b')).rejects.toMatchObject({ reason: 'damaged' });
	});

	test('ends when it is locked on the way', async () => {
		await vault.saveAll(
			Array.from({ length: 250 }, (_, at) => ({ value: sampleCase(String(at)), expected: null }))
		);
		let batches = 0;
		const reading = vault.each(() => {
			batches += 1;
			vault.lock();
		});
		await expect(reading).rejects.toMatchObject({ reason: 'closed' });
		expect(batches).toBe(1);
	});
});

describe('saving many', () => {
	test('keeps all of them and says how far it is', async () => {
		await vault.save(sampleCase('7'), null);
		const progress: number[] = [];
		const many = Array.from({ length: 120 }, (_, at) => ({
			value: sampleCase(String(at), 'restored'),
			expected: at === 7 ? 1 : null
		}));
		expect(await vault.saveAll(many, (done) => void progress.push(done))).toEqual({ ok: true, saved: 120 });
		expect(progress).toEqual([100, 120]);
		expect(await vault.read('7')).toEqual({ value: sampleCase('7', 'restored'), revision: 2 });
	});

	test('writes nothing of a batch in which one case lies there in another revision', async () => {
		await vault.save(sampleCase('150', 'newer'), null);
		const many = Array.from({ length: 250 }, (_, at) => ({ value: sampleCase(String(at)), expected: null }));
		expect(await vault.saveAll(many)).toEqual({ ok: false, reason: 'conflict', ids: ['150'], saved: 100 });
		expect(await vault.read('99')).not.toBeNull();
		expect(await vault.read('100')).toBeNull();
		expect(await vault.read('150')).toEqual({ value: sampleCase('150', 'newer'), revision: 1 });
	});

	test('adds removal lines that are not there yet', async () => {
		await vault.save(sampleCase('a'), null);
		await vault.remove('a', 1, line);
		const other: RemovalLine = { ...line, id: 'b', reason: 'verzoek' };
		expect(await vault.addRemovals([{ ...line, by: 'someone else' }, other])).toEqual({ ok: true, added: 1 });
		expect(await vault.removals()).toEqual([line, other]);
	});
});

describe('settings', () => {
	test('are those of a new dossier until they are kept', async () => {
		expect(await vault.settings()).toEqual(newSettings);
		expect(await vault.saveSettings({ ...newSettings, automatic: true })).toEqual({ ok: true, revision: 1 });
		expect(await vault.settings()).toEqual({ ...newSettings, automatic: true });
	});

	test('changed by many at once lose no change', async () => {
		const count = (): Promise<unknown> =>
			vault.changeSettings((now) => ({ ...now, changesSince: now.changesSince + 1 }));
		await Promise.all(Array.from({ length: 10 }, count));
		expect((await vault.settings()).changesSince).toBe(10);
	});

	test('the idle time is kept with the dossier', async () => {
		expect(vault.idleMinutes).toBe(5);
		expect(await vault.setIdleMinutes(20)).toEqual({ ok: true });
		vault.lock();
		vault = await openedVault(passphrase);
		expect(vault.idleMinutes).toBe(20);
		expect(() => vault.setIdleMinutes(0)).toThrow(RangeError);
	});
});

describe('a write that is refused', () => {
	test('says that there is no room, and leaves what was there', async () => {
		await vault.save(sampleCase('a'), null);
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('The disk is full', 'QuotaExceededError');
		});
		const refused = { ok: false, reason: 'quota' };
		expect(await vault.save(sampleCase('a', 'more'), 1)).toEqual(refused);
		expect(await vault.saveAll([{ value: sampleCase('a', 'more'), expected: 1 }])).toEqual({
			...refused,
			saved: 0
		});
		expect(await vault.remove('a', 1, line)).toEqual(refused);
		expect(await vault.saveSettings(newSettings)).toEqual(refused);
		expect(await vault.changePassphrase('een andere')).toEqual(refused);
		expect(await vault.renewRecoveryKey()).toEqual(refused);
		expect(await vault.setIdleMinutes(9)).toEqual(refused);
		vi.restoreAllMocks();
		expect(vault.idleMinutes).toBe(5);
		expect(await vault.read('a')).toEqual({ value: sampleCase('a'), revision: 1 });
		expect(await vault.save(sampleCase('a', 'more'), 1)).toEqual({ ok: true, revision: 2 });
		vault.lock();
		vault = await openedVault(passphrase);
	});

	test('says that it is closed once it was locked, and what was being written is kept', async () => {
		const saving = vault.save(sampleCase('a'), null);
		vault.lock();
		expect(await saving).toEqual({ ok: true, revision: 1 });
		expect(await vault.save(sampleCase('b'), null)).toEqual({ ok: false, reason: 'closed' });
		await expect(vault.read('a')).rejects.toMatchObject({ reason: 'closed' });
		expect(() => vault.passphrase).toThrow();
		vault = await openedVault(passphrase);
		expect(await vault.read('a')).not.toBeNull();
	});

	test('says that it is closed when the browser took the database away, after telling that it is locked', async () => {
		const told = new Promise<void>((resolve) => void vault.onlock(resolve));
		await forgetVault();
		await told;
		expect(await vault.save(sampleCase('a'), null)).toEqual({ ok: false, reason: 'closed' });
	});
});
