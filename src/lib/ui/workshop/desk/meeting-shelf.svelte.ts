import {
	type KeptMeeting,
	keepMeeting,
	keptMeetings,
	removeMeeting
} from '#lib/storage/workshop/meetings.ts';
import type { Meeting } from '#lib/workshop/meeting/meeting.ts';

/** The meetings of this device. */
export class MeetingShelf {
	/** Null until they are read. */
	meetings = $state.raw<readonly KeptMeeting[] | null>(null);
	/** What did not work: removing one, or putting it back. */
	failed = $state<'remove' | 'undo' | null>(null);
	/** What was removed last, for who takes that back; it is nowhere else any more. */
	removed = $state.raw<Meeting | null>(null);

	async read(): Promise<void> {
		this.meetings = await keptMeetings();
	}

	/** Removes the meeting `id`, of which `meeting` is what stood there; until the next one goes it can come back. Says whether that worked. */
	async remove(id: string, meeting: Meeting | null): Promise<boolean> {
		const isGone = (await removeMeeting(id)).ok;
		this.failed = isGone ? null : 'remove';
		if (isGone) this.removed = meeting;
		await this.read();
		return isGone;
	}

	/** Puts back what was removed last. */
	async undo(): Promise<void> {
		if (!this.removed) return;
		const isBack = (await keepMeeting(this.removed)).ok;
		this.failed = isBack ? null : 'undo';
		if (isBack) this.removed = null;
		await this.read();
	}
}
