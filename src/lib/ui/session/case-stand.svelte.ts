import { untrack } from 'svelte';
import { pathsOf, type Reached, reached } from '#lib/flow/reached.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Session } from '#lib/ui/session/session.svelte.ts';

/** What a load was made for. What was loaded for another walk, profile or language does not count. */
interface Loaded {
	readonly generation: number;
	readonly profile: Profile;
	readonly words: Words | null;
}

/**
 * What the running case reached, once its machines are there. With `words` the texts of its paths are
 * loaded too, for a screen that shows them.
 */
export class CaseStand {
	readonly #session: Session;
	readonly #words: (() => Words) | null;
	#hasProfile = $state(false);
	#loaded = $state.raw<Loaded | null>(null);
	hasFailed = $state(false);

	constructor(session: Session, words: (() => Words) | null) {
		this.#session = session;
		this.#words = words;
	}

	/** Reads the organisation profile: without it the rules might stop halfway. */
	async loadProfile(): Promise<void> {
		await this.#session.loadProfile();
		this.#hasProfile = true;
	}

	get #now(): Loaded {
		const { generation, profile } = this.#session;
		return { generation, profile, words: this.#words?.() ?? null };
	}

	/** Loads what is missing. Called again when the walk is replaced, or the profile or the language changes. */
	async load(): Promise<void> {
		const now = this.#now;
		const session = this.#session;
		// Not tracked: what is typed into the note needs nothing more, and must not load again.
		const walk = untrack(() => session.walk);
		this.hasFailed = false;
		try {
			if (walk) {
				await session.load(pathsOf(walk));
				const { replays } = reached(walk, session.graphs, session.input);
				await now.words?.load(...replays.map(({ graph }) => graph.path));
			}
			if (this.#isNow(now)) this.#loaded = now;
		} catch {
			if (this.#isNow(now)) this.hasFailed = true;
		}
	}

	#isNow(loaded: Loaded | null): boolean {
		const { generation, profile, words } = this.#now;
		return loaded?.generation === generation && loaded.profile === profile && loaded.words === words;
	}

	/** Whether all is there for the walk, the profile and the language of now. */
	get isReady(): boolean {
		return this.#session.isRestored && this.#hasProfile && this.#isNow(this.#loaded);
	}

	/** What the case reached; null without a walk, or before it is ready. */
	get reached(): Reached | null {
		const { walk, graphs, input } = this.#session;
		return walk && this.isReady ? reached(walk, graphs, input) : null;
	}
}
