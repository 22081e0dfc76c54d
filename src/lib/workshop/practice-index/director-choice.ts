import type { AgreedDirectors } from '#lib/workshop/practice-index/agreed-directors.ts';
import type { DayNumber } from '#lib/workshop/practice-index/day-number.ts';
import type { ProfessionalId } from '#lib/workshop/practice-index/directory.ts';
import type { Matching } from '#lib/workshop/practice-index/matching.ts';
import type { Message } from '#lib/workshop/practice-index/message.ts';
import { Post } from '#lib/workshop/practice-index/post.ts';
import { type Done, done, refused } from '#lib/workshop/practice-index/refusal.ts';
import type { SignalId, Signals } from '#lib/workshop/practice-index/signals.ts';

/** How the members of a match choose who directs it. */
export class DirectorChoice {
	readonly #signals: Signals;
	readonly #matching: Matching;
	readonly #agreed: AgreedDirectors;

	constructor(signals: Signals, matching: Matching, agreed: AgreedDirectors) {
		this.#signals = signals;
		this.#matching = matching;
		this.#agreed = agreed;
	}

	/** The members around `signal` agree on `chosen`; the messages of `today` about it, or why they cannot. */
	agree(signal: SignalId, chosen: ProfessionalId, today: DayNumber): Done<readonly Message[]> {
		const members = [signal, ...this.#matching.matches(signal)];
		if (members.length === 1) return refused('no-match');
		if (this.#matching.named(signal) !== null) return refused('director-named');
		if (!members.some((one) => this.#isOf(one, chosen))) return refused('not-a-member');
		const knowing = members.filter((one) =>
			[one, ...this.#matching.matches(one)].some((other) => this.#isOf(other, chosen))
		);
		const post = new Post(this.#signals, this.#matching, this.#agreed, knowing);
		this.#agreed.agree(chosen, knowing);
		return done(post.messages(today));
	}

	#isOf(signal: SignalId, professional: ProfessionalId): boolean {
		return this.#signals.professional(signal) === professional;
	}
}
