import type { DossierCase, RemovalLine } from '#lib/flow/dossier/case.ts';
import { withoutCase } from '#lib/flow/dossier/draft.ts';
import { caseIn, caseRow, type Stored } from '#lib/storage/vault/cases.ts';
import { preparedDrafts } from '#lib/storage/vault/drafts.ts';
import { removalRow } from '#lib/storage/vault/removals.ts';
import type { SealedRow, VaultDatabase } from '#lib/storage/vault/vault-database.ts';

/** A write that was made, or the other revision that lay there: then nothing was written. */
export type Kept =
	| { readonly ok: true; readonly revision: number }
	| { readonly ok: false; readonly reason: 'conflict'; readonly theirs: Stored<DossierCase> | null };

/** A case to keep, and the revision that it is to replace (null: it must be new). */
export interface Keeping {
	readonly value: DossierCase;
	readonly expected: number | null;
}

/** What came of keeping many: how many were kept, and which stand there in another revision. */
export type KeptAll =
	| { readonly ok: true; readonly saved: number }
	| {
			readonly ok: false;
			readonly reason: 'conflict';
			readonly ids: readonly string[];
			readonly saved: number;
	  };

/** How many cases are kept in one transaction. */
const batchSize = 100;

const revisionOf = (row: SealedRow | undefined): number | null => row?.revision ?? null;

async function conflict(key: CryptoKey, other: SealedRow | undefined): Promise<Kept> {
	return { ok: false, reason: 'conflict', theirs: other ? await caseIn(key, other) : null };
}

/** Keeps one case. */
export async function keepCase(
	db: VaultDatabase,
	key: CryptoKey,
	{ value, expected }: Keeping
): Promise<Kept> {
	const row = await caseRow(key, value, (expected ?? 0) + 1);
	const found = await db.transaction('rw', db.cases, async () => {
		const now = await db.cases.get(row.id);
		const isExpected = revisionOf(now) === expected;
		if (isExpected) await db.cases.put(row);
		return { now, isExpected };
	});
	return found.isExpected ? { ok: true, revision: row.revision } : conflict(key, found.now);
}

/** Removes one case with its drafts and notes the line that stays of it: all of that or nothing. */
export async function removeCase(
	db: VaultDatabase,
	key: CryptoKey,
	id: string,
	expected: number,
	line: RemovalLine
): Promise<Kept> {
	const row = await removalRow(key, line);
	for (;;) {
		const drafts = await preparedDrafts(db, key, (now) => withoutCase(now, id));
		const found = await db.transaction('rw', db.cases, db.removals, db.settings, async () => {
			const now = await db.cases.get(id);
			const isExpected = revisionOf(now) === expected;
			// Something was typed in another tab meanwhile: it is looked at again, with that.
			if (isExpected && !(await drafts.put())) return null;
			if (isExpected) {
				await db.cases.delete(id);
				await db.removals.put(row);
			}
			return { now, isExpected };
		});
		if (found) return found.isExpected ? { ok: true, revision: expected } : conflict(key, found.now);
	}
}

/**
 * Keeps many cases in batches, each whole or not at all. Where one of a batch lies there in another revision, nothing of
 * that batch is written, and nothing after it.
 */
export async function keepAll(
	db: VaultDatabase,
	key: CryptoKey,
	keepings: readonly Keeping[],
	onkept: (ids: readonly string[], done: number) => void
): Promise<KeptAll> {
	let saved = 0;
	while (saved < keepings.length) {
		const batch = keepings.slice(saved, saved + batchSize);
		const rows = await Promise.all(
			batch.map(({ value, expected }) => caseRow(key, value, (expected ?? 0) + 1))
		);
		const others = await db.transaction('rw', db.cases, async () => {
			const now = await db.cases.bulkGet(rows.map(({ id }) => id));
			const differing = batch.filter(({ expected }, at) => revisionOf(now[at]) !== expected);
			if (differing.length === 0) await db.cases.bulkPut(rows);
			return differing.map(({ value }) => value.id);
		});
		if (others.length > 0) return { ok: false, reason: 'conflict', ids: others, saved };
		saved += batch.length;
		onkept(
			rows.map(({ id }) => id),
			saved
		);
	}
	return { ok: true, saved };
}
