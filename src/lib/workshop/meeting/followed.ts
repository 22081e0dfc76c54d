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
 * earlier one may have been missed, as the room has left it; past the last one, the first of those comes.
 * Null once all were answered.
 */
export function nextQuestion(questions: readonly RoadStep[], answers: AnswersByPath): RoadStep | null {
	const isOpen = (question: RoadStep): boolean => givenAt(question, answers) === undefined;
	const last = questions.findLastIndex((question) => !isOpen(question));
	return questions[last + 1] ?? questions.find(isOpen) ?? null;
}
