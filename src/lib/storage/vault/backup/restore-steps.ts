import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { Signature } from '#lib/flow/dossier/altered.ts';
import { type LineChoice, restored } from '#lib/flow/dossier/merge/plan.ts';
import {
	type ComparedCase,
	compared,
	type Here,
	lineOf,
	removedHere
} from '#lib/storage/vault/backup/compare.ts';
import type { HereCases } from '#lib/storage/vault/backup/here-cases.ts';
import { VaultFailure } from '#lib/storage/vault/failure.ts';
import type { Keeping } from '#lib/storage/vault/keep.ts';

/** What came of a step: the ids of what came in, and of cases for which the choice does not fit; or how they stand by now. */
export type KeptStep =
	| { readonly ok: true; readonly restored: readonly string[]; readonly changed: readonly string[] }
	/** A case changed here in the same moment, and nothing of the step was written. */
	| { readonly ok: false; readonly again: readonly ComparedCase[] };

/** A restore step by step. Only what is shown of a case goes out, and only what is chosen comes in. */
export interface RestoreSteps {
	/** The next cases beside what lies here; null when there are no more. Throws as reading does. */
	lines: () => Promise<readonly ComparedCase[] | null>;
	/** Brings in what was chosen for each of those, in that order, with the lines that a choice leaves. Throws as writing does. */
	keep: (choices: readonly (LineChoice | undefined)[], signature: Signature) => Promise<KeptStep>;
}

/** A restore of cases, which come in batches (null: no more), into what lies `here`. */
export function restoreSteps(
	here: HereCases,
	next: () => Promise<readonly DossierCase[] | null>
): RestoreSteps {
	const removed = removedHere(here);
	// Whoever asks for the first lines hears of a failure; until then it is nobody's yet.
	removed.catch(() => undefined);
	let batch: readonly DossierCase[] = [];
	let stored: readonly Here[] = [];

	/** Reads what lies here of the batch, as it stands now. */
	const look = async (): Promise<readonly ComparedCase[]> => {
		const gone = await removed;
		stored = await here.readMany(batch.map(({ id }) => id));
		return batch.map((there, at) => compared(stored[at] ?? null, lineOf(stored[at] ?? null, there, gone)));
	};

	return {
		lines: async () => {
			const more = await next();
			if (more === null) return null;
			batch = more;
			return look();
		},
		keep: async (choices, signature) => {
			const gone = await removed;
			const keepings: Keeping[] = [];
			const changed: string[] = [];
			batch.forEach((there, at) => {
				const line = lineOf(stored[at] ?? null, there, gone);
				const choice = choices[at];
				const value = restored(line, choice, signature);
				if (value !== null) keepings.push({ value, expected: stored[at]?.revision ?? null });
				// What is the same by now was brought in before: that is how a restore goes on.
				else if (choice !== undefined && choice !== 'leave' && line.relation !== 'same')
					changed.push(there.id);
			});
			const kept = await here.saveAll(keepings);
			if (kept.ok) return { ok: true, restored: keepings.map(({ value }) => value.id), changed };
			if (kept.reason !== 'conflict') throw new VaultFailure(kept.reason);
			return { ok: false, again: await look() };
		}
	};
}
