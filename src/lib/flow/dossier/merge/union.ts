import { isAlike } from '#lib/flow/dossier/merge/alike.ts';
import type { Entry } from '#lib/flow/dossier/entry.ts';

interface Named {
	readonly id: string;
}

/** The items of both lists by id, those of `mine` first; of one that stands in both, what `choose` takes. */
export function unionById<Item extends Named>(
	mine: readonly Item[],
	theirs: readonly Item[],
	choose: (mine: Item, theirs: Item) => Item
): readonly Item[] {
	const others = new Map(theirs.map((item) => [item.id, item]));
	const known = new Set(mine.map(({ id }) => id));
	return [
		...mine.map((item) => {
			const other = others.get(item.id);
			return other ? choose(item, other) : item;
		}),
		...theirs.filter(({ id }) => !known.has(id))
	];
}

/** Whether `one` was written down before `other`; of one moment, by id, so that every device orders alike. */
function isFirst(one: Entry, other: Entry): boolean {
	return one.noted === other.noted ? one.id < other.id : one.noted < other.noted;
}

/** Of an entry that two copies hold with other words, which no program makes, every device takes the same one. */
const oneOf = (one: Entry, other: Entry): Entry =>
	JSON.stringify(one) <= JSON.stringify(other) ? one : other;

/**
 * All entries of both lists, each once, in the order of both: what was written after something stays after
 * it, also where the clock of a device was wrong. Commutative, and it loses none.
 */
export function mergedEntries(mine: readonly Entry[], theirs: readonly Entry[]): readonly Entry[] {
	const left = new Map(mine.map((entry) => [entry.id, entry]));
	const right = new Map(theirs.map((entry) => [entry.id, entry]));
	const merged: Entry[] = [];
	const take = (entry: Entry): void => {
		const [one, other] = [left.get(entry.id), right.get(entry.id)];
		merged.push(one && other && !isAlike(one, other) ? oneOf(one, other) : entry);
		left.delete(entry.id);
		right.delete(entry.id);
	};
	const heads = (): readonly [Entry | undefined, Entry | undefined] => [
		left.values().next().value,
		right.values().next().value
	];
	for (let [one, other] = heads(); one ?? other; [one, other] = heads()) {
		if (!one || !other) take((one ?? other) as Entry);
		else if (one.id === other.id) take(one);
		// What stands in both waits until the other list is there too.
		else if (right.has(one.id) && !left.has(other.id)) take(other);
		else if (left.has(other.id) && !right.has(one.id)) take(one);
		else take(isFirst(one, other) ? one : other);
	}
	return merged;
}
