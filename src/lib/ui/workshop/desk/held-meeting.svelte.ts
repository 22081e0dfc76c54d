import type { KeptChange } from '#lib/storage/workshop/meetings.ts';
import type { Meeting } from '#lib/workshop/meeting/meeting.ts';
import { mergedMeeting } from '#lib/workshop/meeting/merge.ts';

/** Where meetings lie. */
export interface MeetingStore {
	readonly keep: (base: Meeting, ours: Meeting) => Promise<KeptChange>;
	readonly read: (id: string) => Promise<Meeting | null>;
}

/** Who hears what becomes of a meeting. */
interface Hearer {
	/** A change of this desk is kept. */
	readonly onkept: () => void;
	/** Something came in from another desk. */
	readonly onforeign: () => void;
}

/**
 * A meeting as it stands at one desk, and as it is kept: another desk may keep changes of its own. It
 * outlives the desk that shows it, as it knows what could not be kept yet.
 */
export class HeldMeeting {
	readonly #store: MeetingStore;
	/** The desk that has it now. */
	#hearer: Hearer | null = null;
	#now: Meeting;
	/** What is kept, as far as this desk knows. */
	#kept: Meeting;
	#isKeeping = false;
	failed = $state<'quota' | 'blocked' | null>(null);
	/** Another desk removed it. */
	isGone = $state(false);

	constructor(meeting: Meeting, store: MeetingStore) {
		this.#now = $state.raw(meeting);
		this.#kept = meeting;
		this.#store = store;
	}

	/** Tells `hearer` from now on, and no other. */
	hear(hearer: Hearer): void {
		this.#hearer = hearer;
	}

	get now(): Meeting {
		return this.#now;
	}

	/** Makes `meeting` of it, and keeps that: one write after the other, each on what is kept by then. */
	async change(meeting: Meeting): Promise<void> {
		this.#now = meeting;
		if (this.#isKeeping) return;
		this.#isKeeping = true;
		while (this.#now !== this.#kept) {
			const ours = this.#now;
			const result = await this.#store.keep(this.#kept, ours);
			if (!result.ok) {
				if (result.reason === 'gone') this.isGone = true;
				else this.failed = result.reason;
				break;
			}
			this.failed = null;
			this.#adopt(ours, result.meeting);
			this.#hearer?.onkept();
		}
		this.#isKeeping = false;
	}

	/** Takes in what another desk kept; a write that is on its way brings it along by itself. */
	async catchUp(): Promise<void> {
		const base = this.#kept;
		const there = await this.#store.read(base.id);
		if (there && base === this.#kept && !this.#isKeeping) this.#adopt(base, there);
	}

	/** Takes in `kept`, with what changed here after `known` on top of it. */
	#adopt(known: Meeting, kept: Meeting): void {
		const next = mergedMeeting(known, this.#now, kept);
		const isForeign = next !== this.#now;
		if (this.#now === known) {
			this.#now = isForeign ? kept : known;
			this.#kept = this.#now;
		} else {
			this.#now = next;
			this.#kept = kept;
		}
		if (isForeign) this.#hearer?.onforeign();
	}
}
