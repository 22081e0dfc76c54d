import { dayInAmsterdam } from '#lib/law/day.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import type { Words } from '#lib/i18n/words.ts';
import { keepChange, keepMeeting, keptMeeting } from '#lib/storage/workshop/meetings.ts';
import { HeldMeeting, type MeetingStore } from '#lib/ui/workshop/desk/held-meeting.svelte.ts';
import { Lead } from '#lib/ui/workshop/desk/lead.svelte.ts';
import { MeetingDesk } from '#lib/ui/workshop/desk/meeting-desk.svelte.ts';
import type { MeetingShelf } from '#lib/ui/workshop/desk/meeting-shelf.svelte.ts';
import { type CaseToLead, caseToLead } from '#lib/ui/workshop/desk/case-to-lead.ts';
import { loadChangeWords, loadPaths } from '#lib/ui/workshop/room/load-paths.ts';
import { caseProblems } from '#lib/workshop/case/case-problems.ts';
import { isMeetingId, meetingId, newMeeting, type Pace } from '#lib/workshop/meeting/meeting.ts';

const store: MeetingStore = { keep: keepChange, read: keptMeeting };

/** The coming in of who leads: to a case that is named in the address, or to a meeting that runs. */
export class DeskEntry {
	/** The case that a meeting can begin about. */
	found = $state.raw<CaseToLead | null>(null);
	desk = $state.raw<MeetingDesk | null>(null);
	/** What stands in the way: a case or a meeting that is not there or cannot be read, a route that does not hold, a write, a file. */
	obstacle = $state<'case' | 'route' | 'meeting' | 'kept' | 'load' | null>(null);
	/** The words that what stands here was loaded for: with others it cannot be shown yet. */
	wordsOf = $state.raw<Words | null>(null);
	#words: Words | null = null;
	/** The lead of the meeting that is open, and the meeting itself: they stay when only the language changes. */
	#lead: Lead | null = null;
	#held: HeldMeeting | null = null;
	/** Counts the attempts, so that a slow one never takes the place of a later one. */
	#attempt = 0;

	/** Comes in by the fragment `hash` of the address. */
	async enter(hash: string, words: Words): Promise<void> {
		const meeting = /^#v=(.*)$/.exec(hash)?.[1];
		const here = this.#held?.now.id === meeting ? this.#held : null;
		if (here && words === this.#words) return;
		const attempt = ++this.#attempt;
		this.#words = words;
		if (!here) this.leave();
		this.found = null;
		this.obstacle = null;
		try {
			if (meeting !== undefined) {
				const kept = here?.now ?? (isMeetingId(meeting) ? await keptMeeting(meeting) : null);
				if (kept) await this.#open(here ?? new HeldMeeting(kept, store), attempt);
				else if (attempt === this.#attempt) this.obstacle = 'meeting';
			} else if (hash.length > 1) {
				const found = await caseToLead(hash.slice(1), words);
				if (attempt !== this.#attempt) return;
				// A case whose route the rules do not hold would teach what is not so.
				const holds = found !== null && caseProblems(found.case, await loadAllGraphs()).length === 0;
				if (attempt !== this.#attempt) return;
				this.found = holds ? found : null;
				this.wordsOf = words;
				this.obstacle = holds ? null : found ? 'route' : 'case';
			}
		} catch {
			if (attempt === this.#attempt) this.obstacle = 'load';
		}
	}

	async #open(held: HeldMeeting, attempt: number): Promise<void> {
		const words = this.#words;
		if (!words) return;
		const meeting = held.now;
		const [graphs] = await Promise.all([
			loadPaths(meeting.case, words),
			loadChangeWords(meeting.case, words),
			words.load('note')
		]);
		if (attempt !== this.#attempt) return;
		// Absent outside a secure context, whatever the type says.
		const { locks } = navigator as { readonly locks?: LockManager };
		const lead = this.#lead ?? (await Lead.of(meeting.id, locks));
		if (attempt !== this.#attempt) {
			lead.end();
			return;
		}
		// What was changed and not kept yet goes along: read anew from here it would seem to be kept.
		this.desk?.close();
		this.#lead = lead;
		this.#held = held;
		this.wordsOf = words;
		this.desk = new MeetingDesk(held, graphs, lead);
	}

	/** Begins a meeting about the case that was found, and returns its id; null where it cannot be kept. */
	async start(pace: Pace): Promise<string | null> {
		if (!this.found) return null;
		const id = meetingId(crypto.getRandomValues(new Uint8Array(5)));
		const { case: workshopCase, link } = this.found;
		const kept = await keepMeeting(newMeeting(id, workshopCase, link, pace, dayInAmsterdam(new Date())));
		this.obstacle = kept.ok ? null : 'kept';
		return kept.ok ? id : null;
	}

	/** Ends the meeting: `shelf` removes all that was kept of it, and can put it back. Where that fails it is left as it is kept. */
	async remove(shelf: MeetingShelf): Promise<void> {
		const meeting = this.desk?.meeting;
		this.leave(meeting && (await shelf.remove(meeting.id, meeting)));
	}

	/** Leaves the meeting as it is kept; `isGone` says that it is removed. */
	leave(isGone = false): void {
		this.desk?.left(isGone);
		this.desk?.close();
		this.#lead?.end();
		this.#lead = null;
		this.#held = null;
		this.desk = null;
	}
}
