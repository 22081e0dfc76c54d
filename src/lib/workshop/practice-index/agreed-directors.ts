import type { ProfessionalId } from '#lib/workshop/practice-index/directory.ts';
import type { SignalId, Signals } from '#lib/workshop/practice-index/signals.ts';

/** What members agreed once: who directs. The later one has the higher number. */
interface Agreement {
	readonly chosen: ProfessionalId;
	readonly nth: number;
}

/**
 * Whom the members of a match agreed on to direct, kept with the signal of each who knows of it. That the
 * index keeps it is our reading: the e-mail of a match names the director (groeiling:2), and who joins later
 * must read it there too. It is a name, and no content.
 */
export class AgreedDirectors {
	readonly #signals: Signals;
	readonly #known = new Map<SignalId, Agreement>();
	#made = 0;

	constructor(signals: Signals) {
		this.#signals = signals;
	}

	/** Whom those around `signal` agreed on, as its professional may know; null where nobody did. */
	of(signal: SignalId): ProfessionalId | null {
		return this.#known.get(signal)?.chosen ?? null;
	}

	/** Keeps that `chosen` directs, with each of `signals`, in the place of what they agreed before. */
	agree(chosen: ProfessionalId, signals: readonly SignalId[]): void {
		this.#made += 1;
		const agreement = { chosen, nth: this.#made };
		for (const signal of signals) this.#known.set(signal, agreement);
	}

	/** Forgets what stands with a signal that ends. */
	forget(signal: SignalId): void {
		this.#known.delete(signal);
	}

	/**
	 * After a change: what was agreed ends around each of `signals` that no longer matches with who was
	 * chosen, and who joined takes over what two of the others agreed, of whom one directs. Of one alone it
	 * would tell that this one has a match elsewhere.
	 */
	settle(signals: readonly SignalId[], matchesOf: (signal: SignalId) => readonly SignalId[]): void {
		if (this.#known.size === 0) return;
		const circles = signals.map((signal) => [signal, matchesOf(signal)] as const);
		for (const [signal, matches] of circles) if (!this.#holds(signal, matches)) this.forget(signal);
		const joined = circles.filter(([signal]) => !this.#known.has(signal));
		const heard = joined.map(([signal, matches]) => [signal, this.#amongst(matches)] as const);
		for (const [signal, agreement] of heard) if (agreement) this.#known.set(signal, agreement);
	}

	/** Whether who was chosen is still in the match of `signal`. */
	#holds(signal: SignalId, matches: readonly SignalId[]): boolean {
		const chosen = this.of(signal);
		if (chosen === null || matches.length === 0) return false;
		return [signal, ...matches].some((one) => this.#signals.professional(one) === chosen);
	}

	/** The last agreement that who was chosen and another of `signals` both know. */
	#amongst(signals: readonly SignalId[]): Agreement | undefined {
		const known = signals.flatMap((signal) => {
			const agreement = this.#known.get(signal);
			return agreement
				? [{ agreement, isChosen: this.#signals.professional(signal) === agreement.chosen }]
				: [];
		});
		return known
			.filter(({ isChosen }) => isChosen)
			.map(({ agreement }) => agreement)
			.filter((mine) => known.some(({ agreement, isChosen }) => !isChosen && agreement === mine))
			.sort((one, other) => other.nth - one.nth)[0];
	}
}
