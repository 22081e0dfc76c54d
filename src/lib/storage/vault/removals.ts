import type { RemovalLine } from '#lib/flow/dossier/case.ts';
import { seal, unseal } from '#lib/storage/vault/crypto/seal.ts';
import { VaultFailure } from '#lib/storage/vault/failure.ts';
import type { SealedRow, VaultDatabase } from '#lib/storage/vault/vault-database.ts';

// A line is written once and never changed.
const revision = 1;
const table = 'removals';

/** The row of the line that stays of a removed case. */
export const removalRow = async (key: CryptoKey, line: RemovalLine): Promise<SealedRow> => ({
	id: line.id,
	revision,
	...(await seal(key, { table, id: line.id, revision }, line))
});

/** Every line that stays of a removed case. Throws `VaultFailure` where one is damaged. */
export async function readRemovals(db: VaultDatabase, key: CryptoKey): Promise<readonly RemovalLine[]> {
	const rows = await db.removals.toArray();
	const lines = await Promise.all(
		rows.map((row) => unseal(key, { table, id: row.id, revision: row.revision }, row))
	);
	if (lines.includes(undefined)) throw new VaultFailure('damaged');
	return lines as RemovalLine[];
}

/** Adds lines, from a backup, that are not there yet; returns how many. */
export async function addRemovals(
	db: VaultDatabase,
	key: CryptoKey,
	lines: readonly RemovalLine[]
): Promise<number> {
	const rows = await Promise.all(lines.map((line) => removalRow(key, line)));
	return db.transaction('rw', db.removals, async () => {
		const known = new Set(await db.removals.toCollection().primaryKeys());
		const added = rows.filter(({ id }) => !known.has(id));
		await db.removals.bulkAdd(added);
		return added.length;
	});
}
