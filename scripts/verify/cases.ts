import { allWalks } from '#lib/flow/all-walks.ts';
import type { PathGraph } from '#lib/flow/graph.ts';

/** The routes of a path and how much of it the cases with a known result walk. */
export interface Coverage {
	/** Answer sequences, and those that end in an outcome. */
	readonly sequences: number;
	readonly ended: number;
	readonly edges: number;
	/** Edges that some answer sequence takes. */
	readonly taken: number;
	/** Cases with a known result. */
	readonly cases: number;
}

/** Walks every answer sequence of a path without cycles and returns what they cover; `cases` are the paths of the known cases. */
export function coverage(graph: PathGraph, cases: readonly string[]): Coverage {
	const taken = new Set<string>();
	let sequences = 0;
	let ended = 0;
	for (const { answers, outcome } of allWalks(graph)) {
		sequences += 1;
		if (graph.outcomes.has(outcome)) ended += 1;
		for (const [state, answer] of Object.entries(answers)) taken.add(`${state}=${answer}`);
	}
	return {
		sequences,
		ended,
		edges: [...graph.asked.values()].reduce((sum, { edges }) => sum + edges.size, 0),
		taken: taken.size,
		cases: cases.filter((path) => path === graph.path).length
	};
}
