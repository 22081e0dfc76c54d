import type { Crowd } from '#lib/export/workshop/crowd.ts';
import type { wallMap } from '#lib/export/workshop/wall-map.ts';

type Lay = typeof wallMap;

/** What of a room decides where all stands: which roads and answers there are, not how many took them. */
const roadsOf = ({ people, model, answers }: Crowd): string =>
	JSON.stringify([people.keys(), model, answers].map((ids) => [...ids].sort()));

/**
 * `lay`, but the same as last time while the same roads of the same path are shown in the same words: a
 * result that comes in then changes numbers and no more, and the wall does not wait for it.
 */
export function keptWall(lay: Lay): Lay {
	let last: { readonly of: readonly unknown[]; readonly folds: ReturnType<Lay> } | undefined;
	return (graph, crowd, words) => {
		const of = [graph, roadsOf(crowd), words];
		if (!last?.of.every((one, index) => one === of[index])) last = { of, folds: lay(graph, crowd, words) };
		return last.folds;
	};
}
