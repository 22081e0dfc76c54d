import type { PathGraph } from '#lib/flow/graph.ts';
import type { AnswersByPath } from '#lib/flow/stream.ts';
import { mainLine } from '#lib/machines/flow/machine.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { caseStanding, type RoadStep } from '#lib/workshop/case/case-standing.ts';
import type { CaseData, Place } from '#lib/workshop/case/workshop-case.ts';

/** One choice of a person on the road through a case. */
export interface RoadAnswer {
	readonly place: Place;
	readonly path: PathId;
	readonly state: string;
	readonly answer: string;
	/** All answers that can be chosen there, in the order of the machine. */
	readonly options: readonly string[];
}

/** The paths that the case can come through: the flow can open any step of its main line, and the Meldcode. */
export function casePaths({ main }: Pick<CaseData, 'main'>): readonly PathId[] {
	return main === 'signaleringsstroom' ? [...(mainLine as readonly PathId[]), 'meldcode'] : [main];
}

/** `answers` with one more. */
export function answered(answers: AnswersByPath, path: PathId, state: string, answer: string): AnswersByPath {
	return { ...answers, [path]: { ...answers[path], [state]: answer } };
}

/** What `next` gives at each open place from the begin on, until it gives nothing or the case is walked. */
export function walk(
	data: CaseData,
	graphs: ReadonlyMap<PathId, PathGraph>,
	next: (place: Place, path: PathId, state: string, options: readonly string[]) => string | undefined
): { readonly road: readonly RoadAnswer[]; readonly isWhole: boolean } {
	const road: RoadAnswer[] = [];
	let answers: AnswersByPath = {};
	for (;;) {
		const { open } = caseStanding(data, answers, graphs);
		const waits = open?.replay.open;
		if (!open || !waits) return { road, isWhole: true };
		const path = open.replay.graph.path;
		const { id: state, edges } = waits.node;
		const options = [...edges.keys()];
		const answer = next(open.place, path, state, options);
		if (answer === undefined || !edges.has(answer)) return { road, isWhole: false };
		road.push({ place: open.place, path, state, answer, options });
		answers = answered(answers, path, state, answer);
	}
}

/** The choices of `answers` along the road, in the order in which they were asked, and whether they lead to its end. Pure. */
export function roadOf(
	data: CaseData,
	answers: AnswersByPath,
	graphs: ReadonlyMap<PathId, PathGraph>
): { readonly road: readonly RoadAnswer[]; readonly isWhole: boolean } {
	return walk(data, graphs, (_place, path, state) => answers[path]?.[state]);
}

/** The answers of a road, keyed by path and state. */
export function answersOf(road: readonly RoadAnswer[]): AnswersByPath {
	return road.reduce<AnswersByPath>(
		(answers, { path, state, answer }) => answered(answers, path, state, answer),
		{}
	);
}

/** The steps of the model route at which a person chooses: what a room is asked one by one. Pure. */
export function questionsOf(data: CaseData, graphs: ReadonlyMap<PathId, PathGraph>): readonly RoadStep[] {
	return caseStanding(data, data.model, graphs).road.filter(({ step }) => step.by === 'answer');
}

/**
 * The choices of `answers` at the questions that a room is asked one by one, whichever road they lead on;
 * questions without an answer are left out. Pure.
 */
export function roomRoad(
	data: CaseData,
	answers: AnswersByPath,
	graphs: ReadonlyMap<PathId, PathGraph>
): readonly RoadAnswer[] {
	return questionsOf(data, graphs).flatMap(({ place, path, step: { node } }) => {
		const answer = answers[path]?.[node.id];
		if (answer === undefined || !node.edges.has(answer)) return [];
		return [{ place, path, state: node.id, answer, options: [...node.edges.keys()] }];
	});
}
