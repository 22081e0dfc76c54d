import type { QuizTheme } from '#lib/workshop/quiz/kinds.ts';
import type { QuizQuestion } from '#lib/workshop/quiz/question.ts';

/** So many questions make a round; a theme with fewer makes a shorter one. */
export const roundLength = 10;

/** Numbers in [0, 1), the same ones for the same seed: the generator that is known as mulberry32. */
function numbers(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** `items` in another order, the same one for the same seed. Pure. */
export function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
	const next = numbers(seed);
	return items
		.map((item) => [next(), item] as const)
		.sort(([a], [b]) => a - b)
		.map(([, item]) => item);
}

/** The answers of a situation stand in another order each time; a scale or a yes and no keeps its own. */
export function mixed(questions: readonly QuizQuestion[], seed: number): readonly QuizQuestion[] {
	return questions.map((question, index) =>
		question.subject.of === 'walk'
			? { ...question, answers: shuffled(question.answers, seed + index + 1) }
			: question
	);
}

/**
 * A round out of `bank`: about `theme`, or about everything where it is null. The kinds take turns, so that
 * a round holds as many different ones as it can. The same seed gives the same round. Pure.
 */
export function roundOf(
	bank: readonly QuizQuestion[],
	theme: QuizTheme | null,
	seed: number
): readonly QuizQuestion[] {
	const fitting = shuffled(
		bank.filter(({ themes }) => theme === null || themes.includes(theme)),
		seed
	);
	const perKind = [...new Set(fitting.map(({ kind }) => kind))].map((kind) =>
		fitting.filter((question) => question.kind === kind)
	);
	const turns = Math.max(0, ...perKind.map((questions) => questions.length));
	const inTurn = Array.from({ length: turns }, (_, turn) =>
		perKind.flatMap((questions) => questions[turn] ?? [])
	).flat();
	return mixed(inTurn.slice(0, roundLength), seed);
}
