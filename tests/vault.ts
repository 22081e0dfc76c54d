import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { Pace } from '#lib/storage/vault/crypto/pace.ts';
import { makeVault, unlockVault } from '#lib/storage/vault/open.ts';
import { Vault } from '#lib/storage/vault/vault.ts';
import { VaultDatabase, vaultName } from '#lib/storage/vault/vault-database.ts';

const quick = { memory: 64, passes: 1, lanes: 1 };

/** A cost at which tests are quick. It protects nothing. */
export const quickPace: Pace = { target: 0, least: quick, most: quick };

/** A made-up case with one note, fit for any test of keeping. */
export const sampleCase = (id: string, text = 'Er is een lamp omgevallen.'): DossierCase => ({
	format: 3,
	id,
	label: `Label ${id}`,
	opened: '2026-11-01',
	changed: '2026-11-02T09:00:00.000Z',
	decisions: [],
	exchanges: [],
	links: [],
	entries: [
		{
			kind: 'notitie',
			id: `${id}-1`,
			on: '2026-11-02',
			noted: '2026-11-02T09:00:00.000Z',
			by: 'ib',
			text
		}
	]
});

/** Removes the dossier from this browser, once every connection to it has closed. */
export function forgetVault(): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(vaultName);
		request.onsuccess = () => {
			resolve();
		};
		request.onerror = () => {
			reject(request.error ?? new Error('the database stays'));
		};
	});
}

/** A new dossier that is open, shut with `passphrase`. */
export async function madeVault(passphrase: string): Promise<{ vault: Vault; recoveryKey: string }> {
	const made = await makeVault(passphrase, quickPace);
	if (!made.ok) throw new Error(`no dossier was made: ${made.reason}`);
	return made;
}

/** The dossier that lies there, opened with `passphrase`. */
export async function openedVault(passphrase: string): Promise<Vault> {
	const unlocked = await unlockVault(passphrase, quickPace);
	if (!unlocked.ok) throw new Error(`the dossier stays shut: ${unlocked.reason}`);
	return unlocked.vault;
}

/** The dossier with this key as another tab has it open, or as this one has it after the lock. */
export async function anotherTab(data: CryptoKey): Promise<Vault> {
	const db = new VaultDatabase();
	await db.open();
	return new Vault(db, { data, passphrase: 'lantaarn zeehond trap citroen' }, 5, quickPace);
}
