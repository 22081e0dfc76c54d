import { getContext, setContext } from 'svelte';
import type { Day } from '#lib/law/source.ts';
import { isUntouched, type MainLine, newWalk, type Walk } from '#lib/flow/walk.ts';
import { clearOnce, readOnce, type TabStore, writeOnce } from '#lib/storage/once.ts';

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
		const walk = this.#store ? await readOnce(this.#store) : null;
		if (walk !== null && this.generation === before) {
			this.#walk = walk;
			this.generation += 1;
		}
		this.isRestored = true;
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
