import type { Day } from '#lib/law/source.ts';
import { altered } from '#lib/flow/dossier/altered.ts';
import type { Appended, EntryRefusal, Stamp } from '#lib/flow/dossier/append.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { Entry, NewEntry } from '#lib/flow/dossier/entry.ts';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';

type Unsigned<Each> = Each extends NewEntry ? Omit<Each, 'by'> : never;
/** An entry before it is signed with the function of who writes. */
export type Draft = Unsigned<NewEntry>;

/**
 * What is done on the page of one case. Each entry that is added can be undone at once: it is then
 * struck, for nothing that was written down is erased.
 */
export class CaseActs {
	readonly desk: DossierDesk;
	readonly id: string;
	/** The entry that was just added here, while it can be undone in one step. */
	#last = $state.raw<Entry | null>(null);
	#value = $state.raw<DossierCase>() as DossierCase;

	constructor(desk: DossierDesk, value: DossierCase) {
		this.desk = desk;
		this.id = value.id;
		this.#value = value;
	}

	/** The case as it stands; as it was last, once it is closed or gone, so that what shows it can leave in peace. */
	get value(): DossierCase {
		const { current } = this.desk;
		return current?.id === this.id ? current : this.#value;
	}

	get today(): Day {
		return this.desk.today;
	}

	/** The entry that can be undone; null once it no longer stands last. */
	get last(): Entry | null {
		return this.#last !== null && this.value.entries.at(-1)?.id === this.#last.id ? this.#last : null;
	}

	/** Adds an entry, or says why it cannot have happened. */
	add(draft: Draft): EntryRefusal | null {
		const refusal = this.desk.add({ ...draft, by: this.desk.role });
		if (refusal === null) this.#last = this.value.entries.at(-1) ?? null;
		return refusal;
	}

	/** Does what brings an entry and more with it, or says why that cannot be. It is not undone in one step. */
	take(make: (value: DossierCase, stamp: Stamp) => Appended): EntryRefusal | null {
		return this.desk.take(make);
	}

	/** Strikes the entry that was just added; `why` says so in the history. */
	undo(why: string): void {
		const { last } = this;
		if (!last) return;
		this.desk.add({ kind: 'doorhaling', corrects: last.id, why, on: this.today, by: this.desk.role });
		this.#last = null;
	}

	/** Lets go of what could be undone. */
	forget(): void {
		this.#last = null;
	}

	/** Changes what is no entry: a link, what an exchange is about, how a decision stands. What the history tells of leaves a line. */
	change(change: (value: DossierCase) => DossierCase): void {
		this.desk.take((value, stamp) => altered(value, change(value), { ...stamp, by: this.desk.role }));
	}
}
