import type { Meeting } from '#lib/workshop/meeting/meeting.ts';

/** One thing that was counted and can be taken back: a hand, a hand that was taken off, or results that came in or went. */
interface Step {
	readonly before: Pick<Meeting, 'ballots' | 'hands'>;
	readonly what: 'hand' | 'off' | 'result';
}

/** So many steps can be taken back. */
const mostSteps = 200;

/** What was counted at one desk, step by step. */
export class Counted {
	#steps = $state.raw<readonly Step[]>([]);

	/** What was counted last; null where there is nothing to take back. */
	get last(): Step | null {
		return this.#steps.at(-1) ?? null;
	}

	/** Adds a step: what stood there before it. */
	add({ ballots, hands }: Meeting, what: Step['what']): void {
		this.#steps = [...this.#steps.slice(-mostSteps + 1), { before: { ballots, hands }, what }];
	}

	/** Takes the last step off, for who takes it back. */
	drop(): void {
		this.#steps = this.#steps.slice(0, -1);
	}

	/**
	 * Takes the hand off that was counted last and returns the hands before it; results that came in after it stay.
	 * Null where the last of the hands was none that was counted.
	 */
	dropHand(): Meeting['hands'] | null {
		const at = this.#steps.findLastIndex(({ what }) => what !== 'result');
		const step = this.#steps[at];
		if (step?.what !== 'hand') return null;
		const { hands } = step.before;
		this.#steps = [
			...this.#steps.slice(0, at),
			...this.#steps.slice(at + 1).map(({ before, what }) => ({ before: { ...before, hands }, what }))
		];
		return hands;
	}

	/** Forgets all steps. */
	clear(): void {
		this.#steps = [];
	}
}
