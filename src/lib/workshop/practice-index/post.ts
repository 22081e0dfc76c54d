import type { DayNumber } from '#lib/workshop/practice-index/day-number.ts';
import type { ProfessionalId } from '#lib/workshop/practice-index/directory.ts';
import type { Matching } from '#lib/workshop/practice-index/matching.ts';
import type { Circle, Ending, Member, Message, News } from '#lib/workshop/practice-index/message.ts';
import type { YouthId } from '#lib/workshop/practice-index/population.ts';
import type { SignalId, Signals } from '#lib/workshop/practice-index/signals.ts';

interface Letter {
	news: News;
	readonly circles: Circle[];
	readonly earlier: readonly ProfessionalId[];
}

/** News of a circle, the least first: a match that goes on for one of two children goes on. */
const circleNews: readonly News[] = ['over', 'left', 'match'];

/** How many others a circle has, and how many of them on the same youth: by both it grows or shrinks. */
const weight = (others: readonly Member[]): number =>
	others.length + others.filter(({ isSameYouth }) => isSameYouth).length;

/**
 * Gathers what one change means for each professional into one message each (augeo18:vir.zo-werkt: they
 * get an e-mail). Who sees nothing other than before hears nothing: a message would tell of a signal that
 * the receiver may not know of.
 */
export class Post {
	readonly #signals: Signals;
	readonly #matching: Matching;
	/** The weight of each watched circle before the change. */
	readonly #before: ReadonlyMap<SignalId, number>;
	readonly #told = new Set<SignalId>();
	readonly #letters = new Map<ProfessionalId, Letter>();

	/** The post of a change that may touch `watched`; made before the change. */
	constructor(signals: Signals, matching: Matching, watched: Iterable<SignalId>) {
		this.#signals = signals;
		this.#matching = matching;
		this.#before = this.#weights(watched);
	}

	#weights(watched: Iterable<SignalId>): ReadonlyMap<SignalId, number> {
		// Signals on one youth have the same others around them.
		const around = new Map<YouthId, readonly SignalId[]>();
		const weights = new Map<SignalId, number>();
		for (const signal of watched) {
			const youth = this.#signals.youth(signal);
			const there = around.get(youth) ?? this.#matching.around(youth);
			around.set(youth, there);
			weights.set(signal, weight(this.#matching.others(signal, there)));
		}
		return weights;
	}

	/** Tells whose `signal` it is the news, and who is involved now; `earlier` had a signal before. */
	tell(signal: SignalId, news: News, earlier: readonly ProfessionalId[] = []): void {
		this.#write(signal, news, this.#matching.circle(signal), earlier);
	}

	/** Tells whose `signal` it is that it ends, and why; told before it is removed. */
	tellEnd(signal: SignalId, ending: Ending): void {
		const youth = this.#signals.youth(signal);
		this.#write(signal, `ended-${ending}`, { youth, others: [], director: null });
	}

	/** Tells the watched ones, after the change, whose match grew or shrank, and returns all messages of `on`. */
	messages(on: DayNumber): readonly Message[] {
		const touched = [...this.#before.keys()].filter((signal) => !this.#told.has(signal));
		for (const [signal, now] of this.#weights(touched)) {
			const change = now - (this.#before.get(signal) ?? 0);
			if (change !== 0) this.#write(signal, change > 0 ? 'match' : now === 0 ? 'over' : 'left');
		}
		return [...this.#letters]
			.map(([to, { news, circles, earlier }]) => ({ to, on, news, circles, earlier }))
			.sort((one, other) => one.to - other.to);
	}

	/** News of one's own signal stands; of circles, the one that says most. */
	#write(
		signal: SignalId,
		news: News,
		circle: Circle = this.#matching.circle(signal),
		earlier: readonly ProfessionalId[] = []
	): void {
		const to = this.#signals.professional(signal);
		const letter = this.#letters.get(to) ?? { news, circles: [], earlier };
		letter.circles.push(circle);
		if (circleNews.indexOf(news) > circleNews.indexOf(letter.news) && circleNews.includes(letter.news)) {
			letter.news = news;
		}
		this.#letters.set(to, letter);
		this.#told.add(signal);
	}
}
