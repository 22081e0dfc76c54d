import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Header } from '#lib/storage/vault/header.ts';
import { makeVault, unlockVault, unlockWithRecoveryKey } from '#lib/storage/vault/open.ts';
import { vaultState } from '#lib/storage/vault/state.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';
import { vaultName } from '#lib/storage/vault/vault-database.ts';
import { forgetVault, madeVault, openedVault, quickPace, sampleCase } from '../../../../tests/vault.ts';
import { changeRow, databaseNow } from '../../../../tests/vault-rows.ts';

const passphrase = 'vier woorden op rij';
const open: Vault[] = [];
const wrong = (): ReturnType<typeof unlockVault> => unlockVault('een andere', quickPace);
const headerNow = async (): Promise<Header> => (await databaseNow(vaultName)).tables['header']?.[0] as Header;

/** A dossier with one case in it, locked; returns its recovery key. */
async function locked(): Promise<string> {
	const { vault, recoveryKey } = await madeVault(passphrase);
	await vault.save(sampleCase('a'), null);
	vault.lock();
	return recoveryKey;
}

/** Opens, and proves by reading. */
async function opens(using: string): Promise<Vault> {
	const vault = await openedVault(using);
	open.push(vault);
	expect(await vault.read('a')).toEqual({ value: sampleCase('a'), revision: 1 });
	return vault;
}

afterEach(async () => {
	vi.useRealTimers();
	vi.restoreAllMocks();
	for (const vault of open.splice(0)) vault.lock();
	await forgetVault();
});

describe('making a dossier', () => {
	test('is needed where there is none, and looking does not make one', async () => {
		expect(await vaultState()).toBe('absent');
		expect(await unlockVault(passphrase, quickPace)).toEqual({ ok: false, reason: 'absent' });
		expect(await unlockWithRecoveryKey('', passphrase, quickPace)).toEqual({ ok: false, reason: 'absent' });
		expect(await indexedDB.databases()).toEqual([]);
	});

	test('happens once: what is there stays', async () => {
		await locked();
		expect(await vaultState()).toBe('locked');
		expect(await makeVault('een andere', quickPace)).toEqual({ ok: false, reason: 'exists' });
		await opens(passphrase);
	});

	test('in two tabs at once makes one', async () => {
		const both = await Promise.all([makeVault('een', quickPace), makeVault('twee', quickPace)]);
		for (const made of both) if (made.ok) open.push(made.vault);
		expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'exists' });
	});

	test('that was broken off can begin anew', async () => {
		const request = indexedDB.open(vaultName, 10);
		await new Promise<void>((resolve) => {
			request.onupgradeneeded = () => {
				for (const table of ['header', 'cases', 'settings'])
					request.result.createObjectStore(table, { keyPath: 'id' });
			};
			request.onsuccess = () => {
				request.result.close();
				resolve();
			};
		});
		expect(await vaultState()).toBe('absent');
		await locked();
		await opens(passphrase);
	});

	test('is not possible without a database', async () => {
		vi.stubGlobal('indexedDB', undefined);
		expect(await vaultState()).toBe('unavailable');
		expect(await makeVault(passphrase, quickPace)).toEqual({ ok: false, reason: 'unavailable' });
		vi.unstubAllGlobals();
	});

	test('is not possible in a window that keeps nothing', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
		});
		expect(await vaultState()).toBe('unavailable');
		expect(await makeVault(passphrase, quickPace)).toEqual({ ok: false, reason: 'unavailable' });
		expect(await unlockVault(passphrase, quickPace)).toEqual({ ok: false, reason: 'unavailable' });
	});
});

describe('a wrong passphrase', () => {
	test('is said, and after three in a row the next waits, also after a reload', async () => {
		await locked();
		vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
		expect(await wrong()).toEqual({ ok: false, reason: 'wrong', waitSeconds: 0, tries: 1 });
		expect(await wrong()).toEqual({ ok: false, reason: 'wrong', waitSeconds: 0, tries: 2 });
		expect(await wrong()).toEqual({ ok: false, reason: 'wrong', waitSeconds: 5, tries: 3 });
		vi.setSystemTime(1_002_000);
		expect(await unlockVault(passphrase, quickPace)).toEqual({ ok: false, reason: 'wait', waitSeconds: 3 });
		vi.setSystemTime(1_005_000);
		expect(await wrong()).toEqual({ ok: false, reason: 'wrong', waitSeconds: 10, tries: 4 });
		vi.setSystemTime(1_015_000);
		await opens(passphrase);
		expect((await headerNow()).failed).toEqual({ count: 0, last: 0 });
	});

	test('does not keep it shut for longer when the clock is set back', async () => {
		await locked();
		vi.useFakeTimers({ toFake: ['Date'], now: 2_000_000_000_000 });
		for (let at = 0; at < 3; at++) await wrong();
		vi.setSystemTime(1_000_000_000_000);
		expect(await wrong()).toEqual({ ok: false, reason: 'wait', waitSeconds: 5 });
		vi.setSystemTime(1_000_000_003_000);
		expect(await wrong()).toEqual({ ok: false, reason: 'wait', waitSeconds: 2 });
		vi.setSystemTime(1_000_000_005_000);
		await opens(passphrase);
	});
});

describe('a right passphrase', () => {
	test('opens also where nothing can be written any more', async () => {
		await locked();
		await wrong();
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('The disk is full', 'QuotaExceededError');
		});
		await opens(passphrase);
	});

	test('opens however the keyboard composes its letters', async () => {
		open.push((await madeVault('één wachtzin'.normalize('NFC'))).vault);
		open.push(await openedVault('één wachtzin'.normalize('NFD')));
		expect(open[1]?.passphrase).toBe('één wachtzin'.normalize('NFC'));
	});

	test('is stretched more, once, where that took too little of this device', async () => {
		await locked();
		const more = { memory: 256, passes: 2, lanes: 1 };
		const pace = { target: 0, least: more, most: more };
		const before = await headerNow();
		for (const [passes, memory] of [
			[2, 256],
			[2, 256]
		]) {
			const unlocked = await unlockVault(passphrase, pace);
			if (unlocked.ok) open.push(unlocked.vault);
			expect((await headerNow()).kdf).toMatchObject({ passes, memory });
		}
		const after = await headerNow();
		expect(after.kdf.salt).not.toEqual(before.kdf.salt);
		expect(after.recovery).toEqual(before.recovery);
		await opens(passphrase);
	});
});

describe('another passphrase', () => {
	test('opens from then on and the old one does not, while no record changes', async () => {
		const recoveryKey = await locked();
		const vault = await opens(passphrase);
		const before = await databaseNow(vaultName);
		expect(await vault.changePassphrase('een nieuwe')).toEqual({ ok: true });
		expect(vault.passphrase).toBe('een nieuwe');
		expect(await vault.checkPassphrase('een nieuwe')).toBe(true);
		expect(await vault.checkPassphrase(passphrase)).toBe(false);
		expect(await vault.save(sampleCase('b'), null)).toMatchObject({ ok: true });
		vault.lock();
		const after = await databaseNow(vaultName);
		expect(after.tables['cases']?.[0]).toEqual(before.tables['cases']?.[0]);
		expect(await unlockVault(passphrase, quickPace)).toMatchObject({ reason: 'wrong' });
		(await opens('een nieuwe')).lock();
		const recovered = await unlockWithRecoveryKey(recoveryKey, 'weer een andere', quickPace);
		expect(recovered.ok).toBe(true);
		if (recovered.ok) open.push(recovered.vault);
	});
});

describe('the recovery key', () => {
	test('opens it with a new passphrase, also after wrong ones', async () => {
		const recoveryKey = await locked();
		for (let at = 0; at < 3; at++) await wrong();
		const unlocked = await unlockWithRecoveryKey(recoveryKey.toLowerCase(), 'een nieuwe', quickPace);
		if (!unlocked.ok) throw new Error(unlocked.reason);
		expect(await unlocked.vault.read('a')).toEqual({ value: sampleCase('a'), revision: 1 });
		unlocked.vault.lock();
		(await opens('een nieuwe')).lock();
		expect(await unlockVault(passphrase, quickPace)).toMatchObject({ reason: 'wrong' });
	});

	test('of another dossier, or mistyped, opens nothing and changes nothing', async () => {
		const other = await locked();
		await forgetVault();
		await locked();
		const before = await databaseNow(vaultName);
		for (const key of [other, other.slice(0, -1), '']) {
			const refused = { ok: false, reason: 'wrong', waitSeconds: 0, tries: 0 };
			expect(await unlockWithRecoveryKey(key, 'een nieuwe', quickPace)).toEqual(refused);
		}
		expect(await databaseNow(vaultName)).toEqual(before);
	});

	test('that was renewed takes the place of the old one', async () => {
		const old = await locked();
		const vault = await opens(passphrase);
		const renewed = await vault.renewRecoveryKey();
		if (!renewed.ok) throw new Error(renewed.reason);
		vault.lock();
		expect(await unlockWithRecoveryKey(old, 'x', quickPace)).toMatchObject({ reason: 'wrong' });
		const unlocked = await unlockWithRecoveryKey(renewed.recoveryKey, 'een nieuwe', quickPace);
		expect(unlocked.ok).toBe(true);
		if (unlocked.ok) open.push(unlocked.vault);
	});
});

describe('a damaged header', () => {
	test.each<[string, (header: Header) => object]>([
		['without its keys', ({ wrapped: _wrapped, ...rest }) => rest],
		[
			'that asks for more memory than there is',
			(header) => ({ ...header, kdf: { ...header.kdf, memory: 2 ** 31 } })
		],
		['with something that no header has', (header) => ({ ...header, label: 'x' })]
	])('%s is said and stays as it is', async (_what, change) => {
		await locked();
		await changeRow(vaultName, 'header', 'vault', change);
		const before = await databaseNow(vaultName);
		expect(await vaultState()).toBe('locked');
		expect(await unlockVault(passphrase, quickPace)).toEqual({ ok: false, reason: 'damaged' });
		expect(await databaseNow(vaultName)).toEqual(before);
	});
});
