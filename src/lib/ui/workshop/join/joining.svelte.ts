import type { Words } from '#lib/i18n/words.ts';
import { joinedCaseKey, joinedKey, keptValue, type TabStore, written } from '#lib/storage/tab-store.ts';
import { ParticipantRun } from '#lib/ui/workshop/join/participant-run.svelte.ts';
import { caseAtLink } from '#lib/ui/workshop/room/case-at-link.ts';
import { loadPaths } from '#lib/ui/workshop/room/load-paths.ts';
import { newNumber } from '#lib/ui/workshop/room/new-number.ts';
import { caseProblems } from '#lib/workshop/case/case-problems.ts';
import { readCase } from '#lib/workshop/case/case-schema.ts';
import type { WorkshopCase } from '#lib/workshop/case/workshop-case.ts';
import { fileLink, isFileLink, type Joined, newJoined, readJoined } from '#lib/workshop/meeting/joined.ts';
import { type JoinLink, readJoin } from '#lib/workshop/meeting/join-link.ts';

/** The coming in of who takes part: from the address, or from what this tab kept. */
export class Joining {
	readonly #store: TabStore;
	run = $state.raw<ParticipantRun | null>(null);
	/** Why there is nothing to walk: nothing was asked for, the case is in a file or cannot be read, a file of ours did not come. */
	obstacle = $state<'none' | 'file' | 'unreadable' | 'load' | null>(null);
	/** The meeting whose case is in a file. */
	meeting = $state.raw<JoinLink | null>(null);
	/** What the tab kept of a case whose file it did not keep: with that file it goes on. */
	waits = $state.raw<Joined | null>(null);
	/** The words that the run was loaded for: with others it cannot be shown yet. */
	wordsOf = $state.raw<Words | null>(null);
	#words: Words | null = null;
	/** Counts the attempts, so that a slow one never takes the place of a later one. */
	#attempt = 0;

	constructor(store: TabStore) {
		this.#store = store;
	}

	/** What is to be walked for `asked`: what the tab kept of the same, or of anything where nothing is asked; null where it is not known. */
	#joined(asked: JoinLink | null): Joined | null {
		const kept = readJoined(keptValue(this.#store, joinedKey));
		const { meeting, link, isTogether } = asked ?? {};
		if (!asked || (kept?.meeting === meeting && (link === null || kept?.link === link))) return kept;
		return link ? newJoined(asked.meeting, isTogether ?? false, link, newNumber()) : null;
	}

	/** Comes in by the address with the fragment `hash`. */
	async enter(hash: string, words: Words): Promise<void> {
		const attempt = ++this.#attempt;
		this.#words = words;
		this.run = null;
		this.obstacle = null;
		this.waits = null;
		const asked = readJoin(hash);
		if (asked === 'damaged') {
			this.meeting = null;
			this.obstacle = 'unreadable';
			return;
		}
		this.meeting = asked;
		const joined = this.#joined(asked);
		if (!joined) {
			this.obstacle = asked ? 'file' : 'none';
			return;
		}
		try {
			const isFile = isFileLink(joined.link);
			const found = isFile ? this.#caseKept() : await caseAtLink(joined.link, words);
			const graphs = found && (await loadPaths(found, words));
			if (attempt !== this.#attempt) return;
			if (!found && isFile) {
				const { meeting, isTogether } = joined;
				this.meeting = { meeting, isTogether, link: null };
				this.waits = joined;
				this.obstacle = 'file';
			} else if (!found || !graphs) this.obstacle = 'unreadable';
			else {
				this.wordsOf = words;
				this.run = new ParticipantRun(joined, found, graphs, this.#store);
			}
		} catch {
			if (attempt === this.#attempt) this.obstacle = 'load';
		}
	}

	/** The case from a file that the tab kept. */
	#caseKept(): WorkshopCase | null {
		const read = readCase(keptValue(this.#store, joinedCaseKey));
		return read.ok ? read.case : null;
	}

	/** Begins with a case from a file, or goes on with the one that waits for it. Returns false, and does nothing, where the rules of today do not hold its route. */
	async open(workshopCase: WorkshopCase, meeting: string | null, isTogether: boolean): Promise<boolean> {
		const attempt = ++this.#attempt;
		const words = this.#words;
		if (!words) return false;
		const graphs = await loadPaths(workshopCase, words).catch(() => null);
		if (attempt !== this.#attempt) return true;
		if (!graphs) {
			this.obstacle = 'load';
			return true;
		}
		if (caseProblems(workshopCase, graphs).length > 0) return false;
		const link = fileLink(workshopCase.id);
		const { waits } = this;
		const joined =
			waits?.link === link && waits.meeting === meeting
				? waits
				: newJoined(meeting, isTogether, link, newNumber());
		const run = new ParticipantRun(joined, workshopCase, graphs, this.#store);
		const kept = written(() => {
			this.#store.setItem(joinedCaseKey, JSON.stringify(workshopCase));
		});
		run.keep();
		if (!kept.ok) run.failed = kept.reason;
		this.wordsOf = words;
		this.waits = null;
		this.run = run;
		return true;
	}

	/** Forgets what was chosen here, in memory and in the tab. */
	wipe(): void {
		this.#attempt += 1;
		try {
			this.#store.removeItem(joinedKey);
			this.#store.removeItem(joinedCaseKey);
		} catch {
			// A store that is closed to us holds nothing of ours.
		}
		this.run = null;
		this.waits = null;
		this.obstacle = this.meeting?.link === null ? 'file' : 'none';
	}
}
