import type { WorkshopCase } from '#lib/workshop/case/workshop-case.ts';
import { ordered } from '#lib/workshop/ordered.ts';

/** How a case that comes in stands to the own ones: there is none of its id, the same one, or another version. */
export type Beside = 'new' | 'same' | 'differs';

/** What is done with a case that comes in: it is left, kept as it is, kept beside the own one, or put in its place. */
export type Taking = 'leave' | 'keep' | 'beside' | 'replace';

/** How `incoming` stands to the `own` cases. Pure. */
export function besideOwn(incoming: WorkshopCase, own: readonly WorkshopCase[]): Beside {
	const before = own.find(({ id }) => id === incoming.id);
	if (!before) return 'new';
	return ordered(before) === ordered(incoming) ? 'same' : 'differs';
}

/** What can be done with a case that stands so; the first is what is done when nothing is chosen. */
export const takings: Readonly<Record<Beside, readonly Taking[]>> = {
	new: ['keep', 'leave'],
	same: ['leave'],
	differs: ['leave', 'beside', 'replace']
};
