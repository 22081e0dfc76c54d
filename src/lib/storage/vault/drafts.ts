import type { Draft } from '#lib/flow/dossier/draft.ts';
import { seal, unseal } from '#lib/storage/vault/crypto/seal.ts';
import { VaultFailure } from '#lib/storage/vault/failure.ts';
import type { SealedRow, VaultDatabase } from '#lib/storage/vault/vault-database.ts';

// What stands in open forms: one sealed row beside the settings, so that nobody sees of which cases there are any.
// It is in no backup: a draft is no record, it is there for who was interrupted on this device, and may still be
// thrown away; a copy that lies elsewhere for years would keep what was never noted.

/** The form of the row. */
const format = 1;
const id = 'drafts';
const place = (revision: number): { table: string; id: string; revision: number } => ({
	table: 'settings',
	id,
	revision
});

interface Lying {
	readonly drafts: readonly Draft[];
	/** 0: none were ever kept. */
	readonly revision: number;
}

/** The drafts in a row. Throws `VaultFailure` where a newer version wrote them. */
async function draftsIn(key: CryptoKey, row: SealedRow | undefined): Promise<Lying> {
	if (row === undefined) return { drafts: [], revision: 0 };
	const { revision } = row;
	const value = (await unseal(key, place(revision), row)) as
		{ readonly format: number; readonly drafts: readonly Draft[] } | undefined;
	// What is damaged is lost; it must not keep anyone from the cases.
	if (value === undefined) return { drafts: [], revision };
	if (value.format > format) throw new VaultFailure('newer');
	return { drafts: value.drafts, revision };
}

/** Every draft that lies there, the one that was begun first in front. Throws `VaultFailure`. */
export async function readDrafts(db: VaultDatabase, key: CryptoKey): Promise<readonly Draft[]> {
	return (await draftsIn(key, await db.settings.get(id))).drafts;
}

/** A change of the drafts, sealed before the transaction in which it is written. */
export interface DraftsChange {
	/**
	 * Writes it, within a transaction over `settings`, and says whether it still fits: another tab may have been
	 * first, and then nothing is written.
	 */
	readonly put: () => Promise<boolean>;
	readonly drafts: readonly Draft[];
}

/** Prepares `change` of the drafts that lie there now. */
export async function preparedDrafts(
	db: VaultDatabase,
	key: CryptoKey,
	change: (now: readonly Draft[]) => readonly Draft[]
): Promise<DraftsChange> {
	const { drafts: before, revision } = await draftsIn(key, await db.settings.get(id));
	const drafts = change(before);
	const isAsBefore = drafts.length === before.length && drafts.every((draft, at) => draft === before[at]);
	const next = revision + 1;
	const row = isAsBefore
		? null
		: { id, revision: next, ...(await seal(key, place(next), { format, drafts })) };
	return {
		drafts,
		put: async () => {
			const now = await db.settings.get(id);
			if ((now?.revision ?? 0) !== revision) return false;
			if (row) await db.settings.put(row);
			return true;
		}
	};
}

/** Changes the drafts from what lies there at that moment, also when another tab writes too; returns them. */
export async function changeDrafts(
	db: VaultDatabase,
	key: CryptoKey,
	change: (now: readonly Draft[]) => readonly Draft[]
): Promise<readonly Draft[]> {
	for (;;) {
		// Sealing cannot wait inside a transaction: whoever was first counts, and the other begins anew.
		const { drafts, put } = await preparedDrafts(db, key, change);
		if (await db.transaction('rw', db.settings, put)) return drafts;
	}
}
