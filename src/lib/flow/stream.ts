import type { AnyStateMachine } from 'xstate';
import type { PathGraph } from '#lib/flow/graph.ts';
import { type Answers, type Replay, replay } from '#lib/flow/replay.ts';
import { signaleringsstroomMachine } from '#lib/machines/flow/machine.ts';
import type { DutyId } from '#lib/machines/duty.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import type { RuleInput } from '#lib/rules/rule.ts';

/** Where the flow stands when no step is open. */
export type FlowEnd = 'registratie' | 'einde';

/** Per step of the flow: the next step or the end, by the outcome of the path. Read once from the machine. */
export const flowEdges: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
	Object.entries((signaleringsstroomMachine as AnyStateMachine).states).map(([id, state]) => [
		id,
		new Map(
			Object.entries((state.config.on ?? {}) as Record<string, string>).map(([event, target]) => [
				event.slice('outcome.'.length),
				target
			])
		)
	])
);

/** The version of the flow over the paths. */
export const flowVersion: string = signaleringsstroomMachine.version ?? '';

/** The answers of a case, keyed by path. */
export type AnswersByPath = Readonly<Partial<Record<PathId, Answers>>>;

/** The main line of the flow, the side track that runs beside it, and what was not walked. */
export interface StreamReplay {
	readonly steps: readonly Replay[];
	readonly end: FlowEnd | null;
	/** The Meldcode, once an outcome of the main line opened it. */
	readonly tracks: readonly Replay[];
	/** Per path the answered states that were not reached, sorted; no empty lists. */
	readonly unreached: Readonly<Partial<Record<PathId, readonly string[]>>>;
}

/** The walk through a path as it stands; null where its machine is not there. */
export type ReplayOf = (path: PathId) => Replay | null;

/** How far the main line of the flow leads. */
export interface Line {
	/** The steps on it, from the first one on, each as it was walked. */
	readonly steps: readonly Replay[];
	/** Where it stands: the last of the steps, a step whose machine is not there, or an end. */
	readonly at: PathId | FlowEnd;
}

/** Whether the flow stands at a step there, and not at an end. */
export function isStep(at: string): at is PathId {
	return (flowEdges.get(at)?.size ?? 0) > 0;
}

/** Where `outcome` of the step `path` leads; undefined where the flow knows no such outcome. */
export function nextOf(path: PathId, outcome: string): PathId | FlowEnd | undefined {
	return flowEdges.get(path)?.get(outcome) as PathId | FlowEnd | undefined;
}

/**
 * The main line of the flow, as far as outcomes lead and `replayOf` has machines; `goal` is the step
 * beyond which the person did not go on. This is the one place where the line is walked. Pure.
 */
export function lineOf(replayOf: ReplayOf, goal?: string): Line {
	const steps: Replay[] = [];
	let at: PathId | FlowEnd = 'veiligheid';
	while (isStep(at)) {
		const step = replayOf(at);
		if (!step) break;
		steps.push(step);
		const next: PathId | FlowEnd | undefined =
			step.outcome && at !== goal ? nextOf(at, step.outcome.id) : undefined;
		if (next === undefined) break;
		at = next;
	}
	return { steps, at };
}

/** Whether the outcome of `walk` comes with the obligation `duty`. */
export function hasDuty(walk: Replay, duty: DutyId): boolean {
	return walk.outcome?.meta.duties.includes(duty) ?? false;
}

/** The Meldcode beside the steps of the main line, once one of their outcomes opened it. */
export function tracksOf(steps: readonly Replay[], replayOf: ReplayOf): readonly Replay[] {
	const track = steps.some((step) => hasDuty(step, 'start-meldcode')) ? replayOf('meldcode') : null;
	return track ? [track] : [];
}

/** Walks the signaleringsstroom over the paths, with one `input` for all of them. Pure. */
export function replayStream(
	graphs: ReadonlyMap<PathId, PathGraph>,
	answers: AnswersByPath,
	input: RuleInput
): StreamReplay {
	const walk = (path: PathId): Replay => {
		const graph = graphs.get(path);
		if (!graph) throw new Error(`The path "${path}" was not loaded`);
		return replay(graph, answers[path] ?? {}, input);
	};
	const { steps, at } = lineOf(walk);
	const tracks = tracksOf(steps, walk);

	const walked = new Map([...steps, ...tracks].map((step) => [step.graph.path, step]));
	const unreached: Partial<Record<PathId, readonly string[]>> = {};
	for (const path of [...pathIds].sort()) {
		const states = walked.get(path)?.unreached ?? Object.keys(answers[path] ?? {}).sort();
		if (states.length > 0) unreached[path] = states;
	}
	return { steps, end: isStep(at) ? null : at, tracks, unreached };
}
