import { daysBetween } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import type { Moment } from '#lib/flow/dossier/entry.ts';

/** What a dossier knows of its backups. */
export interface BackupNotes {
	readonly lastBackup: { readonly on: Moment; readonly cases: number } | null;
	/** How many times a case was kept since then. */
	readonly changesSince: number;
	readonly remindAfter: { readonly changes: number; readonly days: number };
}

/** Why a backup is due: none was made yet, or since the last one there were many changes or days. */
export type BackupDue = 'never' | 'changes' | 'days';

const dayOf = (moment: Moment): Day => moment.slice(0, 10);

/** How many days ago the last backup was made, by the days of UTC; null where none was. A clock that went back counts as today. */
export function backupAge({ lastBackup }: Pick<BackupNotes, 'lastBackup'>, now: Moment): number | null {
	return lastBackup && Math.max(0, daysBetween(dayOf(lastBackup.on), dayOf(now)));
}

/** Whether a backup is due at `now`, and why; null where it is not. Where nothing changed, the last one holds all there is. */
export function backupDue(notes: BackupNotes, now: Moment): BackupDue | null {
	if (notes.changesSince === 0) return null;
	const age = backupAge(notes, now);
	if (age === null) return 'never';
	if (notes.changesSince >= notes.remindAfter.changes) return 'changes';
	return age >= notes.remindAfter.days ? 'days' : null;
}
