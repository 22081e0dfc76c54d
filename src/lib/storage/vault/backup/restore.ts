import { dayInAmsterdam } from '#lib/law/day.ts';
import type { Signature } from '#lib/flow/dossier/altered.ts';
import type { LineChoice, PlanLine } from '#lib/flow/dossier/merge/plan.ts';
import type { BackupSource } from '#lib/storage/vault/backup/backup-source.ts';
import { noteChanges } from '#lib/storage/vault/backup/bookkeeping.ts';
import {
	type ComparedCase,
	failureIn,
	lineOf,
	type OnlyHere,
	removedHere,
	type RestoreFailure
} from '#lib/storage/vault/backup/compare.ts';
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
		return { ok: true, ...(await backup.compared(vault, onprogress)) };
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

/** Adds the lines of the backup about cases that do not lie here: what was removed there is known here too. */
async function addLines(vault: Vault, backup: BackupSource): Promise<RestoreFailure | null> {
	const { removals } = backup.content;
	const here = await vault.readMany(removals.map(({ id }) => id));
	const added = await vault.addRemovals(removals.filter((_line, at) => here[at] === null));
	return added.ok ? null : added.reason;
}

/** Who restores, here and now. Throws as reading does. */
async function signed(vault: Vault): Promise<Signature> {
	const now = new Date();
	const { role = '' } = await vault.settings();
	return { id: crypto.randomUUID(), noted: now.toISOString(), today: dayInAmsterdam(now), by: role };
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
	const changed: string[] = [];
	let count = 0;
	let done = 0;
	let reason: RestoreFailure | null;

	try {
		const signature = await signed(vault);
		const steps = backup.restoring(vault);
		for (let lines = await steps.lines(); lines !== null; lines = await steps.lines()) {
			let kept = await steps.keep(lines.map(choose), signature);
			// Where a case changed here in the same moment, they are looked at again.
			while (!kept.ok) kept = await steps.keep(kept.again.map(choose), signature);
			count += kept.restored.length;
			changed.push(...kept.changed);
			done += lines.length;
			onprogress?.(done, backup.content.cases);
		}
		reason = await addLines(vault, backup);
	} catch (error) {
		reason = failureIn(error);
	}
	if (count > 0) await noteChanges(vault, count);
	return { reason, restored: count, changed };
}
