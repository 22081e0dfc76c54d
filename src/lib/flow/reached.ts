import type { PathGraph } from '#lib/flow/graph.ts';
import { motivated, type Replay, replay } from '#lib/flow/replay.ts';
import { type FlowEnd, isStep, lineOf, type ReplayOf, tracksOf } from '#lib/flow/stream.ts';
import { factsFor, touchedPaths, type Walk } from '#lib/flow/walk.ts';
import { mainLine } from '#lib/machines/flow/machine.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import type { RuleInput } from '#lib/rules/rule.ts';

/** What a case reached: its walks in reading order, and where the flow over the paths ended. */
export interface Reached {
	readonly replays: readonly Replay[];
	readonly end: FlowEnd | null;
}

const isInLine = (path: PathId): boolean => (mainLine as readonly PathId[]).includes(path);

/** The paths whose machines `reached` needs for `walk`. The flow can open any step of its main line, and the Meldcode. */
export function pathsOf(walk: Walk): readonly PathId[] {
	const touched = touchedPaths(walk, pathIds);
	if (walk.main !== 'signaleringsstroom') return touched;
	return pathIds.filter((path) => path === 'meldcode' || isInLine(path) || touched.includes(path));
}

const isBegun = ({ steps }: Replay): boolean => steps.length > 0;

/**
 * What `walk` reached, of the paths that `replayOf` has. Of the flow only the steps that it still goes
 * through: answers in a path that a changed earlier answer cut off are kept, but are no part of the
 * decision, and nothing may be concluded from them. Pure.
 */
export function reachedBy(walk: Walk, replayOf: ReplayOf): Reached {
	const alone = (paths: readonly PathId[]): readonly Replay[] =>
		paths.flatMap((path) => replayOf(path) ?? []);
	const touched = touchedPaths(walk, pathIds);
	if (walk.main !== 'signaleringsstroom') {
		return { replays: alone(touched).filter(isBegun), end: null };
	}
	const { steps, at } = lineOf(replayOf);
	const inFlow = [...steps, ...tracksOf(steps, replayOf)];
	const beside = touched.filter(
		(path) => !isInLine(path) && !inFlow.some((walked) => walked.graph.path === path)
	);
	return { replays: [...inFlow, ...alone(beside)].filter(isBegun), end: isStep(at) ? null : at };
}

/**
 * What `walk` reached under `input`. A weighing counts with its written reason only. The graphs of
 * `pathsOf(walk)` must be there. Pure.
 */
export function reached(walk: Walk, graphs: ReadonlyMap<PathId, PathGraph>, input: RuleInput): Reached {
	return reachedBy(walk, (path) => {
		const graph = graphs.get(path);
		if (!graph) throw new Error(`The path "${path}" was not loaded`);
		return replay(graph, motivated(graph, walk.answers[path] ?? {}, walk.reasons[path] ?? {}), {
			...input,
			facts: factsFor(walk, path, input.facts)
		});
	});
}
