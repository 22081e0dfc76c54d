import { mixed } from '#lib/workshop/quiz/round.ts';
import type { QuizQuestion } from '#lib/workshop/quiz/question.ts';

/** One round as it is played. It lives in memory and is gone with the page. */
export class QuizRun {
	readonly questions: readonly QuizQuestion[];
	/** The question on the screen; past the last one the round is done. */
	#at = $state(0);
	/** What was chosen, by the id of the question. */
	#given = $state.raw<ReadonlyMap<string, string>>(new Map());

	constructor(questions: readonly QuizQuestion[]) {
		this.questions = questions;
	}

	/** The number of the question on the screen, from 1. */
	get number(): number {
		return this.#at + 1;
	}

	/** The question on the screen; null once the round is done. */
	get question(): QuizQuestion | null {
		return this.questions[this.#at] ?? null;
	}

	/** What was answered to the question on the screen; null before that. */
	get given(): string | null {
		return (this.question && this.#given.get(this.question.id)) ?? null;
	}

	/** The questions that were answered otherwise than the rules do. */
	get missed(): readonly QuizQuestion[] {
		return this.questions.filter(({ id, right }) => this.#given.has(id) && this.#given.get(id) !== right);
	}

	/** Answers the question on the screen. An answer that was given stays. */
	answer(answer: string): void {
		if (this.question && this.given === null)
			this.#given = new Map([...this.#given, [this.question.id, answer]]);
	}

	/** Goes on, once the question on the screen was answered. */
	next(): void {
		if (this.given !== null) this.#at += 1;
	}

	/** A round of what was missed, with the answers in another order. */
	again(seed: number): QuizRun {
		return new QuizRun(mixed(this.missed, seed));
	}
}
