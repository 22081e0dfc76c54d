import type { AnswersByPath } from '#lib/flow/stream.ts';
import type { RoadStep } from '#lib/workshop/case/case-standing.ts';
import type { Place } from '#lib/workshop/case/workshop-case.ts';

const givenAt = ({ path, step }: RoadStep, answers: AnswersByPath): string | undefined =>
	answers[path]?.[step.node.id];

/** The number of `place` among the questions of a room, from 1; 0 where the room is not asked there. */
export const questionNumber = (questions: readonly RoadStep[], place: Place): number =>
	questions.findIndex((question) => question.place === place) + 1;

/**
 * The question that comes next for who follows the room: the one after the last that was answered. An
 * earlier one may have been missed; the room has left it. Null after the last.
 */
export function nextQuestion(questions: readonly RoadStep[], answers: AnswersByPath): RoadStep | null {
	const last = questions.findLastIndex((question) => givenAt(question, answers) !== undefined);
	return questions[last + 1] ?? null;
}

/** The question before `place` where the room went on otherwise than these answers would; null where they agree. */
export function partedBefore(
	questions: readonly RoadStep[],
	answers: AnswersByPath,
	place: Place
): RoadStep | null {
	const before = questions[questionNumber(questions, place) - 2];
	const own = before && givenAt(before, answers);
	return before && own !== undefined && own !== before.step.answer ? before : null;
}
