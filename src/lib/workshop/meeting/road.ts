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
function walk(
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
 * A road as one number: at each place the rank of the answer among those that can be chosen there, so
 * that a place takes no more room than it has answers. What is not the whole road says so, with its length.
 */
export function roadNumber(road: readonly RoadAnswer[], isWhole: boolean): bigint {
	const ranks = road.reduceRight(
		(number, { answer, options }) => number * BigInt(options.length) + BigInt(options.indexOf(answer)),
		0n
	);
	return isWhole ? ranks * 2n : (ranks * lengths + BigInt(road.length)) * 2n + 1n;
}

/** More choices than this has no road. */
const lengths = 256n;

/** The road that `number` stands for in this case; null where no road has it. Pure. */
export function numberRoad(
	number: bigint,
	data: CaseData,
	graphs: ReadonlyMap<PathId, PathGraph>
): readonly RoadAnswer[] | null {
	const saysWhole = number % 2n === 0n;
	let rest = number / 2n;
	let left = Number.POSITIVE_INFINITY;
	if (!saysWhole) {
		left = Number(rest % lengths);
		rest /= lengths;
	}
	const { road, isWhole } = walk(data, graphs, (_place, _path, _state, options) => {
		if (left === 0) return undefined;
		left -= 1;
		const rank = Number(rest % BigInt(options.length));
		rest /= BigInt(options.length);
		return options[rank];
	});
	return rest === 0n && isWhole === saysWhole && (saysWhole || left === 0) ? road : null;
}
