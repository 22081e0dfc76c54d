import type { Collection, InsertType } from 'dexie';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { seal, unseal } from '#lib/storage/vault/crypto/seal.ts';
import { VaultFailure } from '#lib/storage/vault/failure.ts';
import { caseUpgrades } from '#lib/flow/dossier/records/case-upgrades.ts';
import { upgraded } from '#lib/flow/dossier/records/upgrade.ts';
import type { SealedRow, VaultDatabase } from '#lib/storage/vault/vault-database.ts';

/** A record and the revision in which it lies. Each save counts one up. */
export interface Stored<T> {
	readonly value: T;
	readonly revision: number;
}

/** How many cases are read at a time: enough to keep the browser's threads busy, few enough to hold in memory. */
const batchSize = 100;

/** The row of a case at a revision. */
export const caseRow = async (key: CryptoKey, value: DossierCase, revision: number): Promise<SealedRow> => ({
	id: value.id,
	revision,
	...(await seal(key, { table: 'cases', id: value.id, revision }, value))
});

/** What a row holds; `newer` or `damaged` where it cannot be read. */
async function inRow(key: CryptoKey, row: SealedRow): Promise<Stored<DossierCase> | 'newer' | 'damaged'> {
	const { id, revision } = row;
	const value = upgraded(await unseal(key, { table: 'cases', id, revision }, row), caseUpgrades);
	if (typeof value === 'string') return value;
	// What the data key opens was sealed by us, and went through every upgrade.
	return { value: value.record as DossierCase, revision };
}

/** The case in a row; throws `VaultFailure` where it cannot be read. */
export async function caseIn(key: CryptoKey, row: SealedRow): Promise<Stored<DossierCase>> {
	const found = await inRow(key, row);
	if (typeof found === 'string') throw new VaultFailure(found);
	return found;
}

/**
 * What lies there of each of `ids`, in that order: null where there is none, and a value of null where it is damaged.
 * Throws `VaultFailure` where a newer version wrote one.
 */
export async function readCases(
	db: VaultDatabase,
	key: CryptoKey,
	ids: readonly string[]
): Promise<readonly (Stored<DossierCase | null> | null)[]> {
	const rows = await db.cases.bulkGet([...ids]);
	return Promise.all(
		rows.map(async (row) => {
			if (row === undefined) return null;
			const found = await inRow(key, row);
			if (found === 'newer') throw new VaultFailure('newer');
			return found === 'damaged' ? { value: null, revision: row.revision } : found;
		})
	);
}

/** Cases that lie together: those with an id above `after`, up to `upTo` and with it (null: to the end). */
export interface Stretch {
	readonly after: string;
	readonly upTo: string | null;
}

type Rows = Collection<SealedRow, string, InsertType<SealedRow, 'id'>>;

/** The cases above `last` in a stretch that ends at `upTo`. */
const above = (db: VaultDatabase, last: string, upTo: string | null): Rows =>
	upTo === null ? db.cases.where('id').above(last) : db.cases.where('id').between(last, upTo, false, true);

/**
 * Reads every case (of `stretch`) in batches, takes of each what is needed as soon as it is open, and returns the ids of
 * those that cannot be read. The next batch is fetched while one is opened; nothing is held once `visit` is done with it.
 */
export async function eachCase<Taken>(
	db: VaultDatabase,
	key: CryptoKey,
	take: (found: Stored<DossierCase>) => Taken,
	visit: (batch: readonly Taken[]) => void | Promise<void>,
	onprogress?: (done: number) => void,
	{ after, upTo }: Stretch = { after: '', upTo: null }
): Promise<readonly string[]> {
	const next = (last: string): Promise<SealedRow[]> =>
		Promise.resolve(above(db, last, upTo).limit(batchSize).toArray());
	const unread: string[] = [];
	let done = 0;
	let coming = next(after);
	for (;;) {
		const rows = await coming;
		const last = rows.at(-1);
		if (last === undefined) return unread;
		coming = next(last.id);
		// Awaited in the next round; until then a failure is nobody's yet.
		coming.catch(() => undefined);
		const taken = await Promise.all(
			rows.map(async (row): Promise<readonly Taken[]> => {
				const found = await inRow(key, row);
				if (typeof found !== 'string') return [take(found)];
				unread.push(row.id);
				return [];
			})
		);
		await visit(taken.flat());
		done += rows.length;
		onprogress?.(done);
	}
}
