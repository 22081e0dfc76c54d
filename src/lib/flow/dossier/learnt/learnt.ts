import type { Day } from '#lib/law/source.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { Entry, Moment, NewEntry } from '#lib/flow/dossier/entry.ts';
import type { Walk } from '#lib/flow/walk.ts';

/** What is made outside the pure layers for what a decision adds to its case, and who adds it. */
export interface Making {
	/** A new id for each entry or exchange. */
	readonly id: () => string;
	readonly noted: Moment;
	readonly today: Day;
	/** The function of the person, never a name. */
	readonly by: string;
	/** The regional index of the organisation; empty where the profile does not name it. */
	readonly where: string;
}

/** A walk before and after what the person did in it. Only what changed between the two is learnt. */
export interface Lesson {
	readonly case: DossierCase;
	readonly decision: string;
	readonly before: Walk;
	readonly walk: Walk;
	readonly make: Making;
}

type Told = NewEntry extends infer Each
	? Each extends NewEntry
		? Omit<Each, 'by' | 'decision'>
		: never
	: never;

/** The entry that `told` becomes: written down now, learnt in the decision of the lesson. */
export function learntEntry({ make, decision }: Lesson, told: Told): Entry {
	return { ...told, id: make.id(), noted: make.noted, by: make.by, decision };
}
