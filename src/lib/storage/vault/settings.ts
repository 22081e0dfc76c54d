import type { Moment } from '#lib/flow/dossier/entry.ts';
import { seal, unseal } from '#lib/storage/vault/crypto/seal.ts';
import { VaultFailure } from '#lib/storage/vault/failure.ts';
import type { VaultDatabase } from '#lib/storage/vault/vault-database.ts';

/** What the dossier remembers of itself, sealed like the cases. */
export interface VaultSettings {
	readonly format: 1;
	/** The last backup that was made, and how many cases were in it. */
	readonly lastBackup: { readonly on: Moment; readonly cases: number } | null;
	/** How many times a case was kept since then. */
	readonly changesSince: number;
	/** Whether a backup is written by itself to the file that the person chose. */
	readonly automatic: boolean;
	/** After how many changes or days without a backup the app says so. */
	readonly remindAfter: { readonly changes: number; readonly days: number };
	/** The function of who writes, as it goes with every entry; never a name. */
	readonly role?: string;
}

/** The settings of a new dossier. */
export const newSettings: VaultSettings = {
	format: 1,
	lastBackup: null,
	changesSince: 0,
	automatic: false,
	remindAfter: { changes: 25, days: 7 }
};

const id = 'own';
const place = (revision: number): { table: string; id: string; revision: number } => ({
	table: 'settings',
	id,
	revision
});

/** The settings as they lie there, with their revision (0: none were kept yet). Throws `VaultFailure` when damaged. */
export async function readSettings(
	db: VaultDatabase,
	key: CryptoKey
): Promise<{ readonly value: VaultSettings; readonly revision: number }> {
	const row = await db.settings.get(id);
	if (row === undefined) return { value: newSettings, revision: 0 };
	const value = await unseal(key, place(row.revision), row);
	if (value === undefined) throw new VaultFailure('damaged');
	return { value: value as VaultSettings, revision: row.revision };
}

/** Changes the settings from what lies there at that moment, also when another tab writes too; returns the revision. */
export async function changedSettings(
	db: VaultDatabase,
	key: CryptoKey,
	change: (now: VaultSettings) => VaultSettings
): Promise<number> {
	for (;;) {
		const { value, revision } = await readSettings(db, key);
		const next = revision + 1;
		const row = { id, revision: next, ...(await seal(key, place(next), change(value))) };
		// Sealing cannot wait inside a transaction: whoever was first counts, and the other begins anew.
		const isKept = await db.transaction('rw', db.settings, async () => {
			const now = await db.settings.get(id);
			if ((now?.revision ?? 0) !== revision) return false;
			await db.settings.put(row);
			return true;
		});
		if (isKept) return next;
	}
}
