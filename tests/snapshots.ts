import { pathSnapshot, snapshotBundles } from '#lib/export/versions/snapshot.ts';
import type { PathSnapshot } from '#lib/export/versions/snapshot-schema.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import { graphOf } from './walks.ts';

const bundles = [
	...snapshotBundles,
	...pathIds,
	...pathIds.map((path) => `clauses/${path}` as const)
] as const;
const nl = await wordsOf('nl').load(...bundles);
const en = await wordsOf('en').load(...bundles);

const known = new Map<PathId, PathSnapshot>();

/** The version of `path` that the code holds. */
export function snapshotOf(path: PathId): PathSnapshot {
	const snapshot = known.get(path) ?? pathSnapshot(graphOf(path), nl, en);
	known.set(path, snapshot);
	return snapshot;
}

/** The present version of `path` as a jurist might have changed it: a copy that `change` alters. */
export function altered(path: PathId, change: (copy: PathSnapshot) => void): PathSnapshot {
	const copy = structuredClone(snapshotOf(path));
	change(copy);
	return copy;
}

/** The part with `id`; throws when there is none, for then the test alters nothing. */
export function part<Part extends { readonly id: string }>(parts: readonly Part[], id: string): Part {
	const found = parts.find((one) => one.id === id);
	if (!found) throw new Error(`There is no "${id}"`);
	return found;
}
