import type { MainLine, Walk } from '#lib/flow/walk.ts';
import { youthAt } from '#lib/flow/dossier/youth.ts';
import { appended } from '#lib/flow/dossier/append.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { takesIn } from '#lib/ui/dossier/begin-decision.ts';
import { emptyYouth, type YouthDraft, yearsIn, youthEntry } from '#lib/ui/dossier/case/youth-draft.ts';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';
import type { TabWork } from '#lib/ui/session/tab-work.svelte.ts';

/** What a new case begins with. */
export type Beginning = 'empty' | 'work' | 'file';

/** A file that can be taken in, with what has other rules now. */
export interface ChosenFile {
	readonly walk: Walk;
	readonly others: readonly MainLine[];
}

/** Names the form of a new case. */
export const newCaseKey = 'zaak';

/** Why no case was made. */
export type NotMade = 'label' | 'file' | 'age' | 'unkept' | 'load';

/** A new case while it is filled in. */
export class NewCaseForm {
	readonly #desk: DossierDesk;
	readonly #work: TabWork;
	label = $state('');
	from = $state<Beginning>('empty');
	file = $state.raw<ChosenFile | null>(null);
	youth = $state.raw<YouthDraft>(emptyYouth);
	/** The case that was made and could not be kept at first. */
	#unkept = $state.raw<string | null>(null);

	constructor(desk: DossierDesk, work: TabWork, from: Beginning) {
		this.#desk = desk;
		this.#work = work;
		this.from = from === 'work' && this.work === null ? 'empty' : from;
	}

	/** As it begins. */
	clear(): void {
		this.label = '';
		this.from = 'empty';
		this.file = null;
		this.youth = emptyYouth;
	}

	/** The tab's own work, where there is some; the walk of a dossier is no work of the tab. */
	get work(): Walk | null {
		return this.#work.isEntrusted || !this.#work.hasWork ? null : this.#work.walk;
	}

	/** Makes the case and opens it. The tab's own work leaves the tab once it is kept in the case. */
	async make(): Promise<NotMade | null> {
		const label = this.label.trim();
		if (label === '') return 'label';
		if (this.from === 'file' && !this.file) return 'file';
		if (this.from === 'empty' && yearsIn(this.youth.age) === null) return 'age';
		const walk = this.from === 'work' ? this.work : this.from === 'file' ? this.file?.walk : null;
		let fill: (made: DossierCase) => DossierCase;
		try {
			fill = walk ? await takesIn(walk, this.#desk) : (made) => this.#withYouth(made);
		} catch {
			return 'load';
		}
		const before = this.#desk.current;
		if (!(await this.#desk.create(label, fill))) {
			const { current } = this.#desk;
			this.#unkept = current === null || current.id === before?.id ? null : current.id;
			return 'unkept';
		}
		this.#leaveTab();
		return null;
	}

	/** Whether the case that could not be kept at first is kept by now. */
	get isKeptAfterAll(): boolean {
		const { current, keeping } = this.#desk;
		return this.#unkept !== null && current?.id === this.#unkept && keeping?.isDirty === false;
	}

	/** Ends the making of a case that was kept after all. */
	end(): void {
		this.#unkept = null;
		this.#leaveTab();
	}

	#leaveTab(): void {
		if (this.from === 'work') this.#work.drop();
	}

	/** `made` with what is known of the youth, where anything is. */
	#withYouth(made: DossierCase): DossierCase {
		const { today, role } = this.#desk;
		const draft = youthEntry(this.youth, youthAt(made, today), today);
		// What is wrong was refused before, and the day is not asked here.
		if (typeof draft === 'string') return made;
		const added = appended(
			made,
			{ ...draft, by: role },
			{
				id: crypto.randomUUID(),
				noted: new Date().toISOString(),
				today
			}
		);
		// Nothing was filled in: then there is nothing to note.
		return added.ok ? added.case : made;
	}
}
