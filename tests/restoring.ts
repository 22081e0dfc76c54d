import type { DossierCase, RemovalLine } from '../src/lib/flow/dossier/case.ts';
import { makeBackup } from '../src/lib/storage/vault/backup/make-backup.ts';
import { openBackup, type OpenedBackup } from '../src/lib/storage/vault/backup/open-backup.ts';
import { VaultDatabase } from '../src/lib/storage/vault/vault-database.ts';
import type { Vault } from '../src/lib/storage/vault/vault.ts';
import { backupPassphrase, quickWork } from './backup.ts';
import { sampleProfile } from './sample-walk.ts';
import { forgetVault, madeVault } from './vault.ts';

/** What stays of a removed case. */
export const removalOf = (id: string): RemovalLine => ({
	id,
	on: '2026-11-28',
	reason: 'bewaartermijn',
	by: 'ib'
});

/** `before` with one more note, and changed at `minute`. */
export function later(before: DossierCase, minute: number, note = `n${String(minute)}`): DossierCase {
	const noted = `2026-11-03T09:${String(minute).padStart(2, '0')}:00.000Z`;
	const entry = {
		kind: 'notitie',
		id: `${before.id}-${note}`,
		on: '2026-11-03',
		noted,
		by: 'ib',
		text: note
	} as const;
	return { ...before, changed: noted, entries: [...before.entries, entry] };
}

/** Keeps cases over whatever lies there. */
export async function keep(vault: Vault, ...cases: readonly DossierCase[]): Promise<void> {
	for (const value of cases) {
		const saved = await vault.save(value, (await vault.read(value.id))?.revision ?? null);
		if (!saved.ok) throw new Error(saved.reason);
	}
}

/** A new dossier in the place of the one that lay there, with these cases and without the removed ones. */
export async function anew(
	before: Vault | null,
	cases: readonly DossierCase[] = [],
	removed: readonly string[] = []
): Promise<Vault> {
	before?.lock();
	await forgetVault();
	const { vault } = await madeVault(backupPassphrase);
	await keep(vault, ...cases);
	await vault.addRemovals(removed.map(removalOf));
	return vault;
}

/** A backup of the dossier as it lies there. */
export async function backupOf(vault: Vault): Promise<Blob> {
	const made = await makeBackup(vault, sampleProfile, undefined, quickWork);
	if (!made.ok) throw new Error(made.reason);
	return made.file;
}

/** A backup that was opened. */
export async function openedBackup(file: Blob): Promise<OpenedBackup> {
	const opened = await openBackup(file, backupPassphrase);
	if (!opened.ok) throw new Error(opened.reason);
	return opened;
}

/** What lies in the dossier, by id. */
export async function allIn(vault: Vault): Promise<Readonly<Record<string, DossierCase>>> {
	const found: Record<string, DossierCase> = {};
	await vault.each((batch) => {
		for (const { value } of batch) found[value.id] = value;
	});
	return found;
}

/** Changes one bit of a sealed case in the database of a dossier that is locked. */
export async function spoil(id: string): Promise<void> {
	const db = new VaultDatabase();
	await db.open();
	const row = await db.cases.get(id);
	if (row === undefined) throw new Error(`no case "${id}"`);
	const sealed = row.sealed.slice();
	sealed[0] = (sealed[0] ?? 0) ^ 1;
	await db.cases.put({ ...row, sealed });
	db.close();
}
