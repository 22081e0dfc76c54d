import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unlockWithRecoveryKey } from '#lib/storage/vault/open.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';
import { forgetVault, madeVault, openedVault, quickPace, sampleCase } from '../../../../tests/vault.ts';

const passphrase = 'vier woorden op rij';
let one: Vault;
let other: Vault;

beforeEach(async () => {
	({ vault: one } = await madeVault(passphrase));
	other = await openedVault(passphrase);
});

afterEach(async () => {
	one.lock();
	other.lock();
	await forgetVault();
});

const told = (listen: (tell: (...what: unknown[]) => void) => unknown): Promise<unknown[]> =>
	new Promise((resolve) => {
		listen((...what) => {
			resolve(what);
		});
	});

test('a case that is saved or removed in one tab is told to the other by its id, and not to itself', async () => {
	const own: string[] = [];
	one.onchange((id) => void own.push(id));
	const saved = told((tell) => other.onchange(tell));
	await one.save(sampleCase('a'), null);
	expect(await saved).toEqual(['a']);
	const removed = told((tell) => other.onchange(tell));
	await one.remove('a', 1, { id: 'a', on: '2026-11-28', reason: 'vergissing', by: 'ib' });
	expect(await removed).toEqual(['a']);
	expect(own).toEqual([]);
});

test('what tabs tell each other holds ids and no word of a case', async () => {
	const line = new BroadcastChannel('signaalwijzer-dossier');
	const message = new Promise((resolve) => {
		line.onmessage = ({ data }) => {
			resolve(data);
		};
	});
	await one.save(sampleCase('a', 'geheim'), null);
	expect(await message).toEqual({ kind: 'changed', id: 'a' });
	line.close();
});

test('two edits of one case do not overwrite each other', async () => {
	await one.save(sampleCase('a'), null);
	expect(await one.save(sampleCase('a', 'one'), 1)).toMatchObject({ ok: true });
	expect(await other.save(sampleCase('a', 'other'), 1)).toEqual({
		ok: false,
		reason: 'conflict',
		theirs: { value: sampleCase('a', 'one'), revision: 2 }
	});
});

test('a lock in one tab locks the other', async () => {
	const locked = told((tell) => other.onlock(tell));
	one.lock();
	await locked;
	expect(other.isLocked).toBe(true);
	expect(await other.save(sampleCase('a'), null)).toEqual({ ok: false, reason: 'closed' });
});

test('another passphrase in one tab locks the other, and the one goes on', async () => {
	const locked = told((tell) => other.onlock(tell));
	await one.changePassphrase('een nieuwe');
	await locked;
	expect(one.isLocked).toBe(false);
	expect(await one.save(sampleCase('a'), null)).toMatchObject({ ok: true });
});

test('work in one tab keeps the other awake', async () => {
	const active = told((tell) => other.onactivity(tell));
	one.signalActivity();
	expect(await active).toEqual([]);
});

test('who stopped listening hears nothing more', async () => {
	const heard: string[] = [];
	const stop = other.onchange((id) => void heard.push(id));
	stop();
	const saved = told((tell) => other.onchange(tell));
	await one.save(sampleCase('a'), null);
	await saved;
	expect(heard).toEqual([]);
});

test('who opens it with the recovery key locks the tabs that know the old passphrase, and not its own', async () => {
	const renewed = await one.renewRecoveryKey();
	if (!renewed.ok) throw new Error(renewed.reason);
	const locked = Promise.all([one, other].map((vault) => told((tell) => vault.onlock(tell))));
	const unlocked = await unlockWithRecoveryKey(renewed.recoveryKey, 'een heel andere zin', quickPace);
	if (!unlocked.ok) throw new Error(unlocked.reason);
	await locked;
	expect([one.isLocked, other.isLocked, unlocked.vault.isLocked]).toEqual([true, true, false]);
	expect(await unlocked.vault.save(sampleCase('a'), null)).toMatchObject({ ok: true });
	unlocked.vault.lock();
});
