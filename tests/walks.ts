import type { CitationId } from '#lib/law/register.ts';
import { allWalks, type CompleteWalk } from '#lib/flow/all-walks.ts';
import { loadAllGraphs, type PathGraph } from '#lib/flow/graph.ts';
import type { Answers } from '#lib/flow/replay.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** The graphs of all paths. */
export const graphs: ReadonlyMap<PathId, PathGraph> = await loadAllGraphs();

/** The graph of `path`. */
export function graphOf(path: PathId): PathGraph {
	const graph = graphs.get(path);
	if (!graph) throw new Error(`The path "${path}" was not loaded`);
	return graph;
}

/** Every answer sequence of `path`. */
export function walksOf(path: PathId): readonly CompleteWalk[] {
	return [...allWalks(graphOf(path))];
}

/** The answer sequences of `path` that `concerns` picks. Throws when there are none, for then nothing is proved. */
export function walksWith(path: PathId, concerns: (walk: CompleteWalk) => boolean): readonly CompleteWalk[] {
	const found = walksOf(path).filter(concerns);
	if (found.length === 0) throw new Error(`No walk of "${path}" is concerned`);
	return found;
}

/** The ways to `outcomes` of `path` on which `holds` does not hold. */
export function breaches(
	path: PathId,
	outcomes: readonly string[],
	holds: (answers: Answers) => boolean
): readonly Answers[] {
	return walksWith(path, ({ outcome }) => outcomes.includes(outcome))
		.map(({ answers }) => answers)
		.filter((answers) => !holds(answers));
}

/** Whether all of `wanted` was answered. */
export function gaveAll(wanted: Answers): (answers: Answers) => boolean {
	return (answers) => Object.entries(wanted).every(([state, answer]) => answers[state] === answer);
}

/** The title of a test that rests on a provision: an unknown one does not compile. */
export function by(citation: CitationId, fact: string): string {
	return `${fact} (${citation})`;
}
