import type { WorkshopCase } from '#lib/workshop/case/workshop-case.ts';

/** How a case that comes in stands to the own ones: there is none of its id, the same one, or another version. */
export type Beside = 'new' | 'same' | 'differs';

/** What is done with a case that comes in: it is left, kept as it is, kept beside the own one, or put in its place. */
export type Taking = 'leave' | 'keep' | 'beside' | 'replace';

/** `value` as one text, whatever the order of its keys is. */
function plain(value: unknown): string {
	return JSON.stringify(value, (_key, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part
	);
}

/** How `incoming` stands to the `own` cases. Pure. */
export function besideOwn(incoming: WorkshopCase, own: readonly WorkshopCase[]): Beside {
	const before = own.find(({ id }) => id === incoming.id);
	if (!before) return 'new';
	return plain(before) === plain(incoming) ? 'same' : 'differs';
}

/** What can be done with a case that stands so; the first is what is done when nothing is chosen. */
export const takings: Readonly<Record<Beside, readonly Taking[]>> = {
	new: ['keep', 'leave'],
	same: ['leave'],
	differs: ['leave', 'beside', 'replace']
};
