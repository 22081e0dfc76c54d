import type { PathGraph } from '#lib/flow/graph.ts';
import { type Replay, replay, type Step } from '#lib/flow/replay.ts';
import { type AnswersByPath, type FlowEnd, replayStream } from '#lib/flow/stream.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { RuleInput } from '#lib/rules/rule.ts';
import { type CaseData, type CaseTwist, type Place, placeOf } from '#lib/workshop/case/workshop-case.ts';

/** A step on the road through a case, with the path that it was taken in. */
export interface RoadStep {
	readonly place: Place;
	readonly path: PathId;
	readonly step: Step;
}

/** How far answers lead in a case. */
export interface CaseStanding {
	/** Path by path, in the order of the walk; the Meldcode last, where an outcome opened it. */
	readonly replays: readonly Replay[];
	/** Every step of all of them. */
	readonly road: readonly RoadStep[];
	/** Where an answer is still missing; null once the case is walked to its end. */
	readonly open: { readonly place: Place; readonly replay: Replay } | null;
	/** Where the flow ended; null for a case of one path, and while something is open. */
	readonly end: FlowEnd | null;
}

/** What the rules read of a case, on the day of its story; with `twist`, as that changes it. */
export function caseInput(data: CaseData, twist?: CaseTwist): RuleInput {
	return {
		facts: { ...data.facts, ...twist?.facts },
		profile: { ...data.profile, ...twist?.profile },
		day: data.day
	};
}

/** `answers` with those of `twist` over them. */
export function twisted(answers: AnswersByPath, twist: CaseTwist): AnswersByPath {
	const both: Partial<Record<PathId, Readonly<Record<string, string>>>> = { ...answers };
	for (const [path, changed] of Object.entries(twist.answers ?? {}))
		both[path as PathId] = { ...both[path as PathId], ...changed };
	return both;
}

/**
 * Walks `answers` through the case `data` and returns every step, and where an answer is missing. The
 * graphs of all its paths must be there. Pure.
 */
export function caseStanding(
	data: CaseData,
	answers: AnswersByPath,
	graphs: ReadonlyMap<PathId, PathGraph>,
	input: RuleInput = caseInput(data)
): CaseStanding {
	const { replays, end } = replaysOf(data, answers, graphs, input);
	const road = replays.flatMap(({ graph: { path }, steps }) =>
		steps.map((step) => ({ place: placeOf(path, step.node.id), path, step }))
	);
	const waiting = replays.find(({ open }) => open !== null);
	const open = waiting?.open
		? { place: placeOf(waiting.graph.path, waiting.open.node.id), replay: waiting }
		: null;
	return { replays, road, open, end: open ? null : end };
}

/** Where a walk leads, as one text: the outcome of each path, and where it waits. */
export const endsOf = ({ replays, open }: CaseStanding): string =>
	[...replays.map(({ graph, outcome }) => `${graph.path}=${outcome?.id ?? ''}`), open?.place ?? ''].join(' ');

function replaysOf(
	data: CaseData,
	answers: AnswersByPath,
	graphs: ReadonlyMap<PathId, PathGraph>,
	input: RuleInput
): { readonly replays: readonly Replay[]; readonly end: FlowEnd | null } {
	if (data.main === 'signaleringsstroom') {
		const { steps, tracks, end } = replayStream(graphs, answers, input);
		return { replays: [...steps, ...tracks], end };
	}
	const graph = graphs.get(data.main);
	if (!graph) throw new Error(`The path "${data.main}" was not loaded`);
	return { replays: [replay(graph, answers[data.main] ?? {}, input)], end: null };
}
