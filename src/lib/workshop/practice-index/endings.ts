import type { AgreedDirectors } from '#lib/workshop/practice-index/agreed-directors.ts';
import { archiveYears, lastAge } from '#lib/workshop/practice-index/agreements.ts';
import { birthday, type DayNumber, monthsLater } from '#lib/workshop/practice-index/day-number.ts';
import type { Matching } from '#lib/workshop/practice-index/matching.ts';
import type { Ending, Message } from '#lib/workshop/practice-index/message.ts';
import type { Population, YouthId } from '#lib/workshop/practice-index/population.ts';
import { Post } from '#lib/workshop/practice-index/post.ts';
import type { SignalId, Signals } from '#lib/workshop/practice-index/signals.ts';

/**
 * Endings after which a signal goes to the archive: the risk is over, or the time is. One that was not
 * justified, was objected to with success, or ended at 23 or by a death leaves nothing. Source: jw:7.1.4.5.
 */
const archived: readonly Ending[] = ['risk-over', 'term'];

/** How signals end, and what that leaves. */
export class Endings {
	readonly #population: Population;
	readonly #signals: Signals;
	readonly #matching: Matching;
	readonly #agreed: AgreedDirectors;

	constructor(population: Population, signals: Signals, matching: Matching, agreed: AgreedDirectors) {
		this.#population = population;
		this.#signals = signals;
		this.#matching = matching;
		this.#agreed = agreed;
	}

	/** Ends signals on one youth as one change, on `today`. Only their own professionals hear why. */
	close(signals: readonly SignalId[], ending: Ending, today: DayNumber): readonly Message[] {
		const youths = new Set(signals.map((signal) => this.#signals.youth(signal)));
		const watched = [...youths].flatMap((youth) => this.#matching.around(youth));
		const post = new Post(this.#signals, this.#matching, this.#agreed, watched);
		for (const signal of signals) post.tellEnd(signal, ending);
		for (const signal of signals) this.#remove(signal, ending, today);
		return post.messages(today);
	}

	/** A youth died: each signal ends, and what was archived goes too. Source: jw:7.1.4.5, which names article 7.1.4.6. */
	closeAll(youth: YouthId, today: DayNumber): readonly Message[] {
		const messages = this.close(this.#signals.on(youth), 'death', today);
		for (const signal of this.#signals.on(youth, true)) this.#signals.destroy(signal);
		return messages;
	}

	#remove(signal: SignalId, ending: Ending, today: DayNumber): void {
		if (!archived.includes(ending)) {
			this.#signals.destroy(signal);
			return;
		}
		const term = monthsLater(today, 12 * archiveYears);
		this.#signals.archive(signal, Math.min(term, this.#grownOn(signal)));
	}

	/** The 23rd birthday of the youth whom `signal` is about. Source: jw:7.1.1.1. */
	#grownOn(signal: SignalId): DayNumber {
		return birthday(this.#population.bornOn(this.#signals.youth(signal)), lastAge);
	}

	/** Ends what ends on the day `today`, and destroys what was kept long enough. */
	turn(today: DayNumber): readonly Message[] {
		const messages: Message[] = [];
		for (const signal of this.#signals.dueOn(today)) {
			// A birthday may have taken it along with another one.
			if (this.#signals.endsOn(signal) !== today) continue;
			if (this.#signals.isArchived(signal)) this.#signals.destroy(signal);
			else if (this.#grownOn(signal) > today) messages.push(...this.close([signal], 'term', today));
			else {
				const all = this.#signals.on(this.#signals.youth(signal));
				messages.push(...this.close(all, 'birthday', today));
			}
		}
		return messages;
	}
}
