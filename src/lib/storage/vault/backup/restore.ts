import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { Moment } from '#lib/flow/dossier/entry.ts';
import { type LineChoice, type PlanLine, restored } from '#lib/flow/dossier/plan.ts';
import { noteChanges } from '#lib/storage/vault/backup/bookkeeping.ts';
import {
	type BackupSource,
	type ComparedCase,
	compareCases,
	compared,
	failureIn,
	lineOf,
	type OnlyHere,
	removedHere,
	type RestoreFailure
} from '#lib/storage/vault/backup/compare.ts';

import { VaultFailure } from '#lib/storage/vault/failure.ts';
import type { Keeping } from '#lib/storage/vault/keep.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';

/** What a restore would do. */
export type RestorePreview =
	| { readonly ok: true; readonly cases: readonly ComparedCase[]; readonly onlyHere: readonly OnlyHere[] }
	| { readonly ok: false; readonly reason: RestoreFailure };

/** Says what is done with a case as it stands at that moment; undefined is what is usual for it. */
export type Choose = (found: ComparedCase) => LineChoice | undefined;

/** What a restore did. Where it ended early, what was restored stands whole, and it can be done again. */
export interface Restored {
	/** Why it ended early; null where it did not. */
	readonly reason: RestoreFailure | null;
	/** How many cases came in or became one with what lay here. */
	readonly restored: number;
	/** Cases for which the choice fits no more: they changed here since the preview, and stay as they are. */
	readonly changed: readonly string[];
}

/** Compares every case of the backup with the dossier. Nothing changes. */
export async function previewRestore(
	vault: Vault,
	backup: BackupSource,
	onprogress?: (done: number, total: number) => void
): Promise<RestorePreview> {
	try {
		return { ok: true, ...(await compareCases(vault, backup, onprogress)) };
	} catch (error) {
		return { ok: false, reason: failureIn(error) };
	}
}

/** Both versions of some cases whole, to choose what stands where they are in conflict. Throws as reading does. */
export async function bothVersions(
	vault: Vault,
	backup: BackupSource,
	ids: ReadonlySet<string>
): Promise<readonly PlanLine[]> {
	const removed = await removedHere(vault);
	const lines: PlanLine[] = [];
	await backup.each(async (batch) => {
		const all = await vault.readMany(batch.map(({ id }) => id));
		batch.forEach((there, at) => lines.push(lineOf(all[at] ?? null, there, removed)));
	}, ids);
	return lines;
}

/** What is written of a batch as things stand here now, and for which cases the choice does not fit. */
async function weighed(
	vault: Vault,
	batch: readonly DossierCase[],
	removed: ReadonlySet<string>,
	choose: Choose,
	now: Moment
): Promise<{ readonly keepings: readonly Keeping[]; readonly changed: readonly string[] }> {
	const all = await vault.readMany(batch.map(({ id }) => id));
	const keepings: Keeping[] = [];
	const changed: string[] = [];
	batch.forEach((there, at) => {
		const here = all[at] ?? null;
		const line = lineOf(here, there, removed);
		const choice = choose(compared(here, line));
		const value = restored(line, choice, now);
		if (value !== null) keepings.push({ value, expected: here?.revision ?? null });
		// What is the same by now was brought in before: that is how a restore goes on.
		else if (choice !== undefined && choice !== 'leave' && line.relation !== 'same') changed.push(there.id);
	});
	return { keepings, changed };
}

/** Adds the lines of the backup about cases that do not lie here: what was removed there is known here too. */
async function addLines(vault: Vault, backup: BackupSource): Promise<RestoreFailure | null> {
	const { removals } = backup.content;
	const here = await vault.readMany(removals.map(({ id }) => id));
	const added = await vault.addRemovals(removals.filter((_line, at) => here[at] === null));
	return added.ok ? null : added.reason;
}

/**
 * Brings the cases of a backup into the dossier, as `choose` says for each. A choice that does not fit
 * changes nothing, so that nothing newer is ever overwritten. Each case is restored whole or not at all.
 * `onprogress` hears how many cases were done.
 */
export async function restore(
	vault: Vault,
	backup: BackupSource,
	choose: Choose = () => undefined,
	onprogress?: (done: number, total: number) => void
): Promise<Restored> {
	const now = new Date().toISOString();
	const changed: string[] = [];
	let count = 0;
	let done = 0;
	let reason: RestoreFailure | null;

	try {
		const removed = await removedHere(vault);
		await backup.each(async (batch) => {
			for (;;) {
				const next = await weighed(vault, batch, removed, choose, now);
				const kept = await vault.saveAll(next.keepings);
				count += kept.saved;
				if (kept.ok) {
					changed.push(...next.changed);
					done += batch.length;
					onprogress?.(done, backup.content.cases);
					return;
				}
				// Where a case changed here in the same moment, the batch is looked at again.
				if (kept.reason !== 'conflict') throw new VaultFailure(kept.reason);
			}
		});
		reason = await addLines(vault, backup);
	} catch (error) {
		reason = failureIn(error);
	}
	if (count > 0) await noteChanges(vault, count);
	return { reason, restored: count, changed };
}
