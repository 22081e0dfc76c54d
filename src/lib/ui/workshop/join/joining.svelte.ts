import type { Words } from '#lib/i18n/words.ts';
import { joinedKey, keptValue, type TabStore } from '#lib/storage/tab-store.ts';
import { ParticipantRun } from '#lib/ui/workshop/join/participant-run.svelte.ts';
import { caseAtLink } from '#lib/ui/workshop/room/case-at-link.ts';
import { loadPaths } from '#lib/ui/workshop/room/load-paths.ts';
import { newNumber } from '#lib/ui/workshop/room/new-number.ts';
import { type Joined, newJoined, readJoined } from '#lib/workshop/meeting/joined.ts';
import { readJoin } from '#lib/workshop/meeting/join-link.ts';

/** The coming in of who takes part: from the address, or from what this tab kept. */
export class Joining {
	readonly #store: TabStore;
	run = $state.raw<ParticipantRun | null>(null);
	/** Why there is nothing to walk: nothing was asked for, the case cannot be read, a file did not come. */
	obstacle = $state<'none' | 'unreadable' | 'load' | null>(null);
	/** Counts the attempts, so that a slow one never takes the place of a later one. */
	#attempt = 0;

	constructor(store: TabStore) {
		this.#store = store;
	}

	/** What `hash` asks for; where the tab kept the same, or the address names nothing, that goes on. */
	#joined(hash: string): Joined | null {
		const kept = readJoined(keptValue(this.#store, joinedKey));
		const asked = readJoin(hash);
		if (!asked) return kept;
		if (kept?.link === asked.link && kept.meeting === asked.meeting) return kept;
		return newJoined(asked.meeting, asked.isTogether, asked.link, newNumber());
	}

	/** Comes in by the address with the fragment `hash`. */
	async enter(hash: string, words: Words): Promise<void> {
		const attempt = ++this.#attempt;
		this.run = null;
		this.obstacle = null;
		const joined = this.#joined(hash);
		if (!joined) {
			this.obstacle = 'none';
			return;
		}
		try {
			const found = await caseAtLink(joined.link, words);
			const graphs = found && (await loadPaths(found, words));
			if (attempt !== this.#attempt) return;
			if (!found || !graphs) this.obstacle = 'unreadable';
			else this.run = new ParticipantRun(joined, found, graphs, this.#store);
		} catch {
			if (attempt === this.#attempt) this.obstacle = 'load';
		}
	}

	/** Forgets what was chosen here, in memory and in the tab. */
	wipe(): void {
		this.#attempt += 1;
		try {
			this.#store.removeItem(joinedKey);
		} catch {
			// A store that is closed to us holds nothing of ours.
		}
		this.run = null;
		this.obstacle = 'none';
	}
}
