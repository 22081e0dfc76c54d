import type { Entry, EntryKind, StandingEntry } from '#lib/flow/dossier/entry.ts';

/**
 * The first version of every entry by the id of each of its versions: a correction is the same thing
 * said better. An entry that corrects one that is not there begins a line of its own.
 */
export function originals(entries: readonly Entry[]): ReadonlyMap<string, string> {
	const first = new Map<string, string>();
	for (const { id, corrects } of entries) first.set(id, (corrects && first.get(corrects)) ?? id);
	return first;
}

// Entries are never changed, so that a list says the same whenever it is asked: an overview of thousands of
// cases asks each of them many times.
const kept = new WeakMap<readonly Entry[], readonly StandingEntry[]>();

const isUntouched = (entries: readonly Entry[]): entries is readonly StandingEntry[] =>
	entries.every(({ corrects, kind }) => corrects === undefined && kind !== 'doorhaling');

/**
 * The entries that count now: none that a later one corrects or strikes, and each correction at the
 * place of what it corrects. The place matters: of two events on one day the later in the list wins,
 * and a mended remark must not overtake a withdrawal of that afternoon. Pure, and a fold of the list.
 */
export function standing(entries: readonly Entry[]): readonly StandingEntry[] {
	if (isUntouched(entries)) return entries;
	const before = kept.get(entries);
	if (before) return before;
	const replaced = new Set(entries.map(({ corrects }) => corrects));
	const first = originals(entries);
	const place = new Map(entries.map(({ id }, index) => [id, index]));
	const placeOf = ({ id }: Entry): number => place.get(first.get(id) ?? id) ?? 0;
	const now = entries
		.filter((entry): entry is StandingEntry => entry.kind !== 'doorhaling' && !replaced.has(entry.id))
		.sort((one, other) => placeOf(one) - placeOf(other));
	kept.set(entries, now);
	return now;
}

/** The entries of one kind that count now. */
export function standingOf<Kind extends EntryKind>(
	entries: readonly Entry[],
	kind: Kind
): readonly Extract<StandingEntry, { kind: Kind }>[] {
	return standing(entries).filter(
		(entry): entry is Extract<StandingEntry, { kind: Kind }> => entry.kind === kind
	);
}

/** `entries` by the day on which they happened; those of one day stay in the order in which they stand. */
export function byDay<Each extends Entry>(entries: readonly Each[]): readonly Each[] {
	return [...entries].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** The entries that stood before the line of `id` took its place, with all their versions; all of them where no such line stands. */
export function entriesBefore(entries: readonly Entry[], id: string): readonly Entry[] {
	const first = originals(entries);
	const stand = standing(entries);
	const place = stand.findIndex((entry) => first.get(entry.id) === first.get(id));
	if (place === -1) return entries;
	const earlier = new Set(stand.slice(0, place).map((entry) => first.get(entry.id)));
	return entries.filter((entry) => earlier.has(first.get(entry.id)));
}
