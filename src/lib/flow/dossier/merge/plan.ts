import { isAlike } from '#lib/flow/dossier/merge/alike.ts';
import type { Signature } from '#lib/flow/dossier/altered.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { type Choice, differences, merged } from '#lib/flow/dossier/merge/merge.ts';

/** How a case of a backup stands to the one that is here. */
export type Relation =
	/** It is not here. */
	| 'new'
	/** It is here just so. */
	| 'same'
	/** The one here went on from it. */
	| 'newer-here'
	/** It went on from the one here, which says nothing that it lacks. */
	| 'newer-there'
	/** Each says something that the other lacks. */
	| 'conflict'
	/** It was removed here. */
	| 'removed';

/** One case of a backup beside the one that is here. A restore goes case by case: all of them do not fit in memory. */
export interface PlanLine {
	readonly id: string;
	readonly relation: Relation;
	readonly there: DossierCase;
	/** Null where it is not here. */
	readonly here: DossierCase | null;
}

/** Whether every answer, reason and entry of `older` stands in `newer` in the same words, so that nothing of it would be lost. */
function holdsAll(newer: DossierCase, older: DossierCase): boolean {
	const { onlyMine, fields, exchanges, decisions } = differences(older, newer);
	const lacks = onlyMine.entries.length + onlyMine.exchanges.length + onlyMine.decisions.length;
	const isAdded = decisions.every(
		({ words, isElsewhere }) => !isElsewhere && words.every(({ mine }) => mine === undefined)
	);
	return lacks === 0 && fields.length === 0 && exchanges.length === 0 && isAdded;
}

/** Whether the entries of `newer` are those of `older` and perhaps more. */
function holdsEntries(newer: DossierCase, older: DossierCase): boolean {
	const known = new Set(newer.entries.map(({ id }) => id));
	return older.entries.every(({ id }) => known.has(id));
}

/**
 * How `there`, a case of a backup, stands to `here`. What is here was changed last and holds every entry:
 * newer here. The other way round it must hold every word too, since it would take the place of what is here;
 * else it is a conflict, in which the person chooses.
 */
export function relationOf(there: DossierCase, here: DossierCase | null, isRemoved: boolean): Relation {
	if (!here) return isRemoved ? 'removed' : 'new';
	if (isAlike(here, there)) return 'same';
	if (here.changed > there.changed && holdsEntries(here, there)) return 'newer-here';
	return there.changed > here.changed && holdsAll(there, here) ? 'newer-there' : 'conflict';
}

/**
 * What the person chose for one case. `leave` changes nothing. `take` brings in what is new or newer there, or
 * was removed here on purpose; `{ merge }` makes one of both, which only a conflict needs.
 */
export type LineChoice = 'leave' | 'take' | { readonly merge: Choice };

/** What happens to a line where nothing was chosen: what is new or newer there comes in, all else stays as it is. */
function usual(relation: Relation): LineChoice {
	return relation === 'new' || relation === 'newer-there' ? 'take' : 'leave';
}

/**
 * The case that restoring `line` puts here, or null where nothing changes. What is the same or newer here is
 * never touched, whatever was chosen; a conflict is only ever merged, so that no entry goes.
 */
export function restored(
	line: PlanLine,
	choice: LineChoice | undefined,
	signature: Signature
): DossierCase | null {
	const { relation, here, there } = line;
	const chosen = choice ?? usual(relation);
	if (chosen === 'leave' || relation === 'same' || relation === 'newer-here') return null;
	if (relation !== 'conflict') return there;
	return here && typeof chosen === 'object' ? merged(here, there, chosen.merge, signature) : null;
}
