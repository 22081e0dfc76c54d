import type { WriteResult } from '#lib/storage/tab-store.ts';
import { openWorkshops, writeWorkshops } from '#lib/storage/workshop/door.ts';
import type { Meeting } from '#lib/workshop/meeting/meeting.ts';
import { mergedMeeting } from '#lib/workshop/meeting/merge.ts';

/** A row of the list of meetings: one that can be opened again, or one that this version cannot read. */
export type KeptMeeting =
	{ readonly id: string; readonly meeting: Meeting } | { readonly id: string; readonly meeting: null };

// What reads the rows comes in when a meeting is looked for, and not before.
const reader = async (): Promise<(value: unknown) => Meeting | null> =>
	(await import('#lib/workshop/meeting/meeting-schema.ts')).readMeeting;

/** Keeps the new `meeting` on this device and says whether that worked. */
export function keepMeeting(meeting: Meeting): Promise<WriteResult> {
	return writeWorkshops((database) => database.meetings.put({ id: meeting.id, value: meeting }));
}

/** What is kept of a meeting now, or why nothing is: no room, a browser that keeps nothing, a meeting that was removed. */
export type KeptChange =
	| { readonly ok: true; readonly meeting: Meeting }
	| { readonly ok: false; readonly reason: 'quota' | 'blocked' | 'gone' };

/**
 * Keeps what became of the meeting `base` at one desk, `ours`, together with what another desk kept of it
 * meanwhile: in one transaction, so that nothing that came in at either is lost.
 */
export async function keepChange(base: Meeting, ours: Meeting): Promise<KeptChange> {
	let kept: KeptChange = { ok: false, reason: 'gone' };
	const result = await writeWorkshops(async (database) => {
		const read = await reader();
		await database.transaction('rw', database.meetings, async () => {
			const row = await database.meetings.get(ours.id);
			if (!row) return;
			// A row that no version here can read is written over: the meeting at this desk is whole.
			const meeting = mergedMeeting(base, ours, read(row.value) ?? base);
			await database.meetings.put({ id: ours.id, value: meeting });
			kept = { ok: true, meeting };
		});
	});
	return result.ok ? kept : result;
}

/** Removes a meeting and says whether that worked. */
export function removeMeeting(id: string): Promise<WriteResult> {
	return writeWorkshops((database) => database.meetings.delete(id));
}

/** All meetings that are kept here, newest first; none where the browser keeps nothing. */
export async function keptMeetings(): Promise<readonly KeptMeeting[]> {
	try {
		const [read, rows] = await Promise.all([
			reader(),
			openWorkshops().then((database) => database.meetings.toArray())
		]);
		const day = ({ meeting }: KeptMeeting): string => meeting?.started ?? '';
		return rows
			.map(({ id, value }): KeptMeeting => ({ id, meeting: read(value) }))
			.sort((a, b) => day(b).localeCompare(day(a)));
	} catch {
		return [];
	}
}

/** The meeting `id`; null where it is not kept here, or cannot be read. */
export async function keptMeeting(id: string): Promise<Meeting | null> {
	try {
		const [read, row] = await Promise.all([
			reader(),
			openWorkshops().then((database) => database.meetings.get(id))
		]);
		return row ? read(row.value) : null;
	} catch {
		return null;
	}
}
