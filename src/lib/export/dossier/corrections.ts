import type { Entry } from '#lib/flow/dossier/entry.ts';

/** Per id of a corrected or struck entry, the later entry that did so. Pure. */
export function correctionsOf(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
	return new Map(entries.flatMap((entry) => (entry.corrects === undefined ? [] : [[entry.corrects, entry]])));
}

/** Whether an entry counts, was said better later, or was struck. */
export type EntryState = 'geldt' | 'verbeterd' | 'doorgehaald';

/** How `entry` stands by what came after it. */
export function entryState({ id }: Entry, corrections: ReadonlyMap<string, Entry>): EntryState {
	const later = corrections.get(id);
	if (!later) return 'geldt';
	return later.kind === 'doorhaling' ? 'doorgehaald' : 'verbeterd';
}
