import { getContext, setContext } from 'svelte';
import type { Day } from '#lib/law/source.ts';
import { isUntouched, type MainLine, newWalk, type Walk } from '#lib/flow/walk.ts';
import { clearOnce, type Kept, readOnce, settle, writeOnce } from '#lib/storage/once.ts';
import type { TabStore } from '#lib/storage/tab-store.ts';

/** Keeps the running walk elsewhere than in this tab: in a case of an open dossier. */
export interface Custody {
	/** Keeps a change of the walk; a failure is shown by who keeps it. */
	keep(walk: Walk): void;
	/** Takes a whole new walk into the case, beside the one that runs, and goes on with that. */
	begin(walk: Walk): void;
}

/**
 * The running walk of this tab. Every change is kept the moment it is made; a failed write shows as
 * `failed`, and the screen offers the work as a file. It knows no path and no rule, so that the start page can have it for little.
 */
export class TabWork {
	/** The day it is; a tab can stay open overnight. */
	today = $state.raw<Day>('');
	readonly #store: TabStore | null;
	#walk = $state.raw<Walk | null>(null);
	failed = $state<'quota' | 'blocked' | null>(null);
	/** Work of another version that lies in this tab: its text, which this version cannot read. */
	unread = $state.raw<string | null>(null);
	#custody = $state.raw<Custody | null>(null);
	/** Rises when the walk is replaced as a whole, so that screens begin anew. */
	generation = $state(0);

	/** Until the stored walk is in, nothing may be answered: an answer would take its place. */
	isRestored = $state(false);

	constructor(store: TabStore | null, today: Day) {
		this.#store = store;
		this.today = today;
	}

	/** Reads the walk of this tab; called once, after hydration. What is wiped meanwhile stays wiped. */
	async restore(): Promise<void> {
		const before = this.generation;
		if (this.#store) {
			const kept = await readOnce(this.#store);
			if (this.generation === before) this.#take(this.#store, kept);
		}
		this.isRestored = true;
	}

	#take(store: TabStore, kept: Kept): void {
		settle(store, kept);
		this.unread = kept.unread;
		if (kept.walk === null) return;
		this.#walk = kept.walk;
		this.generation += 1;
	}

	/** Lets go of the work that could not be read; the walk stays. */
	dropUnread(): void {
		this.unread = null;
		if (this.#store) settle(this.#store, { walk: this.#walk, unread: null });
	}

	get walk(): Walk | null {
		return this.#walk;
	}

	/** Whether the running walk is kept in a dossier and not in this tab. */
	get isEntrusted(): boolean {
		return this.#custody !== null;
	}

	/** Goes on with `walk`, which `custody` keeps. What this tab kept of its own stays where it is. */
	entrust(custody: Custody, walk: Walk): void {
		this.#custody = custody;
		this.#walk = walk;
		this.failed = null;
		this.generation += 1;
	}

	/** Lets go of the walk of the dossier and goes back to what this tab kept of its own. */
	async release(): Promise<void> {
		if (!this.#custody) return;
		this.#custody = null;
		this.#walk = null;
		this.generation += 1;
		await this.restore();
	}

	/** Whether there is work that a new beginning would replace. */
	get hasWork(): boolean {
		return this.#walk !== null && !isUntouched(this.#walk);
	}

	/** Begins a new walk over `main`; what was there is replaced, but in a dossier it stays beside the new one. */
	begin(main: MainLine): void {
		this.take(newWalk(main, this.today));
	}

	/** Goes on with a walk that came whole, from a file or as a new beginning. */
	take(walk: Walk): void {
		if (this.#custody) this.#custody.begin(walk);
		else this.replace(walk);
	}

	/** Puts another version in the place of the running walk: the work stays the same. */
	replace(walk: Walk): void {
		this.#keep(walk);
		this.generation += 1;
	}

	/** Changes the running walk and keeps the change. Without a walk it begins one over `main`. */
	change(main: MainLine, change: (walk: Walk) => Walk): void {
		this.#keep(change(this.#walk ?? newWalk(main, this.today)));
	}

	#keep(walk: Walk): void {
		this.#walk = walk;
		if (this.#custody) {
			this.#custody.keep(walk);
			return;
		}
		if (!this.#store) return;
		const written = writeOnce(this.#store, walk);
		this.failed = written.ok ? null : written.reason;
	}

	/** Lets go of the tab's own walk, which now lies elsewhere. Work that could not be read stays. */
	drop(): void {
		if (this.#custody) throw new Error("The walk of a dossier is not the tab's own");
		this.#walk = null;
		this.failed = null;
		if (this.#store) settle(this.#store, { walk: null, unread: this.unread });
		this.generation += 1;
	}

	/** Clears the walk at once, in memory and in the tab's storage. The profile and the dossier stay. */
	wipe(): void {
		this.#custody = null;
		this.#walk = null;
		this.unread = null;
		this.failed = null;
		if (this.#store) clearOnce(this.#store);
		this.generation += 1;
	}
}

const key = Symbol('tab work');

/** Hands the tab's work to every component below. */
export function provideTabWork(work: TabWork): TabWork {
	return setContext(key, work);
}

/** The work of this tab. */
export function useTabWork(): TabWork {
	return getContext<TabWork>(key);
}
