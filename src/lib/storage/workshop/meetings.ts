import type { WriteResult } from '#lib/storage/tab-store.ts';
import { openWorkshops, writeWorkshops } from '#lib/storage/workshop/door.ts';
import type { Meeting } from '#lib/workshop/meeting/meeting.ts';

/** A row of the list of meetings: one that can be opened again, or one that this version cannot read. */
export type KeptMeeting =
	{ readonly id: string; readonly meeting: Meeting } | { readonly id: string; readonly meeting: null };

// What reads the rows comes in when a meeting is looked for, and not before.
const reader = async (): Promise<(value: unknown) => Meeting | null> =>
	(await import('#lib/workshop/meeting/meeting-schema.ts')).readMeeting;

/** Keeps `meeting` on this device and says whether that worked. */
export function keepMeeting(meeting: Meeting): Promise<WriteResult> {
	return writeWorkshops((database) => database.meetings.put({ id: meeting.id, value: meeting }));
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
