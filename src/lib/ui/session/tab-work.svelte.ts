import { getContext, setContext } from 'svelte';
import type { Day } from '#lib/law/source.ts';
import { isUntouched, type MainLine, newWalk, type Walk } from '#lib/flow/walk.ts';
import { clearOnce, type Kept, readOnce, settle, type TabStore, writeOnce } from '#lib/storage/once.ts';

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

	/** Whether there is work that a new beginning would replace. */
	get hasWork(): boolean {
		return this.#walk !== null && !isUntouched(this.#walk);
	}

	/** Begins a new walk over `main`; what was there is replaced. */
	begin(main: MainLine): void {
		this.replace(newWalk(main, this.today));
	}

	/** Puts a whole walk in the place of the running one. */
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
		if (!this.#store) return;
		const written = writeOnce(this.#store, walk);
		this.failed = written.ok ? null : written.reason;
	}

	/** Clears the walk at once, in memory and in the tab's storage. The profile stays. */
	wipe(): void {
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
