import type { PathGraph } from '#lib/flow/graph.ts';
import type { AnswersByPath } from '#lib/flow/stream.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { CaseData } from '#lib/workshop/case/workshop-case.ts';
import {
	answersOf,
	questionsOf,
	type RoadAnswer,
	roadOf,
	roomRoad,
	walk
} from '#lib/workshop/meeting/road.ts';

/**
 * What someone chose in a case: the whole road to an end, a part of it from its begin, or, question by
 * question, choices at the questions of the room that no single road holds.
 */
export interface Course {
	readonly kind: 'whole' | 'part' | 'room';
	readonly road: readonly RoadAnswer[];
}

/** The course of `answers`: their own road, unless the room asked where that does not come by. Pure. */
export function courseOf(
	data: CaseData,
	answers: AnswersByPath,
	graphs: ReadonlyMap<PathId, PathGraph>
): Course {
	const { road, isWhole } = roadOf(data, answers, graphs);
	const own = new Set(road.map(({ place }) => place));
	const room = roomRoad(data, answers, graphs);
	if (room.some(({ place }) => !own.has(place))) return { kind: 'room', road: room };
	return { kind: isWhole ? 'whole' : 'part', road };
}

/** More choices than this has no road. */
const lengths = 128n;

/**
 * A course as one number: at each place the rank of the answer among those that can be chosen there, so
 * that a place takes no more room than it has answers. A part of a road says so, with its length; at the
 * questions of a room one rank more says that there was no answer.
 */
export function courseNumber(
	{ kind, road }: Course,
	data: CaseData,
	graphs: ReadonlyMap<PathId, PathGraph>
): bigint {
	const ranks =
		kind === 'room'
			? questionsOf(data, graphs).reduceRight((number, { place, step }) => {
					const chosen = road.find((one) => one.place === place);
					const rank = chosen ? chosen.options.indexOf(chosen.answer) + 1 : 0;
					return number * BigInt(step.node.edges.size + 1) + BigInt(rank);
				}, 0n)
			: road.reduceRight(
					(number, { answer, options }) => number * BigInt(options.length) + BigInt(options.indexOf(answer)),
					0n
				);
	// The whole road is what most people say: it takes the least room.
	if (kind === 'whole') return ranks * 2n;
	return kind === 'part' ? (ranks * lengths + BigInt(road.length)) * 4n + 1n : ranks * 4n + 3n;
}

/** The course that `number` stands for in this case; null where none has it. Pure. */
export function numberCourse(
	number: bigint,
	data: CaseData,
	graphs: ReadonlyMap<PathId, PathGraph>
): Course | null {
	if (number % 2n === 0n) return numberRoad(number / 2n, null, data, graphs);
	const rest = number / 4n;
	if (number % 4n === 3n) return numberRoom(rest, data, graphs);
	return numberRoad(rest / lengths, Number(rest % lengths), data, graphs);
}

function numberRoom(number: bigint, data: CaseData, graphs: ReadonlyMap<PathId, PathGraph>): Course | null {
	let rest = number;
	const road = questionsOf(data, graphs).flatMap(({ place, path, step: { node } }): readonly RoadAnswer[] => {
		const options = [...node.edges.keys()];
		const answer = options[Number(rest % BigInt(options.length + 1)) - 1];
		rest /= BigInt(options.length + 1);
		return answer === undefined ? [] : [{ place, path, state: node.id, answer, options }];
	});
	// What a road of its own holds is written as that road: each course has one number.
	const course = courseOf(data, answersOf(road), graphs);
	return rest === 0n && course.kind === 'room' ? course : null;
}

/** The road with these ranks: so many choices of it, or (null) all to its end. */
function numberRoad(
	number: bigint,
	length: number | null,
	data: CaseData,
	graphs: ReadonlyMap<PathId, PathGraph>
): Course | null {
	let rest = number;
	let left = length ?? Number.POSITIVE_INFINITY;
	const { road, isWhole } = walk(data, graphs, (_place, _path, _state, options) => {
		if (left === 0) return undefined;
		left -= 1;
		const rank = Number(rest % BigInt(options.length));
		rest /= BigInt(options.length);
		return options[rank];
	});
	const isRight = length === null ? isWhole : !isWhole && left === 0;
	return rest === 0n && isRight ? { kind: isWhole ? 'whole' : 'part', road } : null;
}
