import type { Replay } from '#lib/flow/replay.ts';
import type { DutyRecord, Walk } from '#lib/flow/walk.ts';

/** Whether `record` counts at `outcome`: it was made there, or it does not say where. */
export function countsAt(record: DutyRecord, outcome: string | undefined): boolean {
	return record.outcome === undefined || record.outcome === outcome;
}

/** What of `record` counts at `outcome`: all of it, or only the note where it was made at another outcome. */
export function recordAt(record: DutyRecord | undefined, outcome: string | undefined): DutyRecord {
	if (!record) return { done: false };
	if (countsAt(record, outcome)) return record;
	return { done: false, ...(record.note !== undefined && { note: record.note }) };
}

/** Whether telling about the signal waits at the end of `informing` without a day on which it will be done. */
export function lacksTellingDay(walk: Walk, informing: Replay | null): boolean {
	const outcome = informing?.outcome;
	if (!outcome?.meta.duties.includes('plan-informeren')) return false;
	return recordAt(walk.duties.informeren?.['plan-informeren'], outcome.id).on === undefined;
}
