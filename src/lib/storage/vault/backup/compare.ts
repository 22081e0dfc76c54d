import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { Moment } from '#lib/flow/dossier/entry.ts';
import { type PlanLine, type Relation, relationOf } from '#lib/flow/dossier/merge/plan.ts';
import type { HereCases } from '#lib/storage/vault/backup/here-cases.ts';
import type { BackupContent } from '#lib/storage/vault/backup/read-backup.ts';
import { type BackupRefusalReason, Refused } from '#lib/storage/vault/backup/refusal.ts';
import { type Failure, failureOf, VaultFailure } from '#lib/storage/vault/failure.ts';
import type { Stored } from '#lib/storage/vault/vault.ts';

/** How a case of a backup stands to what lies here; `damaged`: it lies here and cannot be read any more. */
export type Comparison = Relation | 'damaged';

/** One case of the backup beside what lies here; small, as there may be ten thousand. */
export interface ComparedCase {
	readonly id: string;
	readonly relation: Comparison;
	/** The label in the backup. */
	readonly label: string;
	/** How much stands in the record, when it last changed, and its label; null where there is none or it cannot be read. */
	readonly here: { readonly entries: number; readonly changed: Moment; readonly label: string } | null;
	readonly there: { readonly entries: number; readonly changed: Moment };
}

/** A case that lies here and not in the backup. */
export interface OnlyHere {
	readonly id: string;
	readonly label: string;
	/** A line in the backup says that it was removed where the backup was made. */
	readonly isRemovedThere: boolean;
}

/** Every case of the backup beside what lies here, and what lies only here. */
export interface ComparedAll {
	readonly cases: readonly ComparedCase[];
	readonly onlyHere: readonly OnlyHere[];
}

/** What crosses to the page at a time: ten thousand lines in one message would hold the page up while they are unpacked. */
const linesAtATime = 500;

/** `all` in parts of some hundreds; put together again they are `all`. */
export function* inParts({ cases, onlyHere }: ComparedAll): Generator<ComparedAll, null> {
	for (let at = 0; at < Math.max(cases.length, onlyHere.length); at += linesAtATime) {
		const end = at + linesAtATime;
		yield { cases: cases.slice(at, end), onlyHere: onlyHere.slice(at, end) };
	}
	return null;
}

/** The cases of a backup as they are read, and what is known of them beforehand. */
export interface CasesOf {
	readonly content: Pick<BackupContent, 'cases' | 'removals'>;
	each: (visit: (batch: readonly DossierCase[]) => void | Promise<void>) => Promise<void>;
}

/** Why comparing or restoring ended before its end. */
export type RestoreFailure = Failure | 'damaged' | BackupRefusalReason;

/** What lies here of a case: nothing (null), or a case, whose value is null where it is damaged. */
export type Here = Stored<DossierCase | null> | null;

const sizeOf = ({ entries, changed }: DossierCase): ComparedCase['there'] => ({
	entries: entries.length,
	changed
});

/** The two versions of a case, and how they stand; `removed` are the ids of the cases that were removed here. */
export function lineOf(here: Here, there: DossierCase, removed: ReadonlySet<string>): PlanLine {
	const mine = here?.value ?? null;
	return { id: there.id, relation: relationOf(there, mine, removed.has(there.id)), there, here: mine };
}

/** What is shown of two versions. */
export const compared = (here: Here, line: PlanLine): ComparedCase => ({
	id: line.id,
	relation: here !== null && line.here === null ? 'damaged' : line.relation,
	label: line.there.label,
	here: line.here && { ...sizeOf(line.here), label: line.here.label },
	there: sizeOf(line.there)
});

/** The ids of the cases that were removed here. */
export const removedHere = async (here: Pick<HereCases, 'removals'>): Promise<ReadonlySet<string>> =>
	new Set((await here.removals()).map(({ id }) => id));

/** Compares every case of the backup with what lies `here`. Throws `VaultFailure` and `Refused`. */
export async function compareCases(
	here: HereCases,
	backup: CasesOf,
	onprogress?: (done: number, total: number) => void
): Promise<ComparedAll> {
	const removed = await removedHere(here);
	const cases: ComparedCase[] = [];
	await backup.each(async (batch) => {
		const all = await here.readMany(batch.map(({ id }) => id));
		batch.forEach((there, at) => {
			const mine = all[at] ?? null;
			cases.push(compared(mine, lineOf(mine, there, removed)));
		});
		onprogress?.(cases.length, backup.content.cases);
	});
	const there = new Set(cases.map(({ id }) => id));
	const removedThere = new Set(backup.content.removals.map(({ id }) => id));
	const onlyHere: OnlyHere[] = [];
	await here.each((batch) => {
		for (const { value } of batch) {
			if (there.has(value.id)) continue;
			onlyHere.push({ id: value.id, label: value.label, isRemovedThere: removedThere.has(value.id) });
		}
	});
	return { cases, onlyHere };
}

/** A comparison or a restore ended in the worker, which says why. */
export class Ended extends Error {
	override readonly name = 'Ended';
	readonly reason: RestoreFailure;

	constructor(reason: RestoreFailure) {
		super(`it ended: ${reason}`);
		this.reason = reason;
	}
}

/** Why a comparison or a restore ended, as a value; a mistake of ours is thrown on. */
export function failureIn(error: unknown): RestoreFailure {
	if (error instanceof VaultFailure || error instanceof Ended) return error.reason;
	if (error instanceof Refused) return error.refusal.reason;
	return failureOf(error);
}
