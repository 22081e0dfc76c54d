import type { AgreedDirectors } from '#lib/workshop/practice-index/agreed-directors.ts';
import type { DayNumber } from '#lib/workshop/practice-index/day-number.ts';
import type { ProfessionalId } from '#lib/workshop/practice-index/directory.ts';
import type { Matching } from '#lib/workshop/practice-index/matching.ts';
import type {
	Circle,
	Ending,
	Member,
	Message,
	News,
	ToldCircle
} from '#lib/workshop/practice-index/message.ts';
import type { YouthId } from '#lib/workshop/practice-index/population.ts';
import type { SignalId, Signals } from '#lib/workshop/practice-index/signals.ts';

interface Letter {
	news: News;
	readonly circles: ToldCircle[];
	readonly earlier: readonly ProfessionalId[];
}

/** News of a circle, the least first: a match that goes on for one of two children goes on. */
const circleNews: readonly News[] = ['over', 'directed', 'left', 'match'];

/** How many others a circle has, and how many of them on the same youth: by both it grows or shrinks. */
const weight = ({ others }: { readonly others: readonly Member[] }): number =>
	others.length + others.filter(({ isSameYouth }) => isSameYouth).length;

/** Whether a match goes on and is directed otherwise than before. */
const isDirectorNew = (before: Circle | undefined, now: Circle): boolean =>
	before !== undefined &&
	before.others.length > 0 &&
	now.others.length > 0 &&
	before.director !== now.director;

/** What became of a circle for who is in it; null where it is as before. */
function newsOf(before: Circle, now: Circle): News | null {
	const change = weight(now) - weight(before);
	if (change > 0) return 'match';
	if (change < 0) return now.others.length === 0 ? 'over' : 'left';
	return isDirectorNew(before, now) ? 'directed' : null;
}

/**
 * Gathers what one change means for each professional into one message each (augeo18:vir.zo-werkt: they
 * get an e-mail), which also says who directs from now on (groeiling:2). Who sees nothing other than before
 * hears nothing: a message would tell of a signal that the receiver may not know of.
 */
export class Post {
	readonly #signals: Signals;
	readonly #matching: Matching;
	readonly #agreed: AgreedDirectors;
	/** Each watched circle before the change. */
	readonly #before: ReadonlyMap<SignalId, Circle>;
	/** Whose signal changed itself: the news of it, and who had an earlier one. */
	readonly #own = new Map<SignalId, readonly [News | null, readonly ProfessionalId[]]>();
	readonly #ended = new Set<SignalId>();
	readonly #letters = new Map<ProfessionalId, Letter>();

	/** The post of a change that may touch `watched`; made before the change. */
	constructor(signals: Signals, matching: Matching, agreed: AgreedDirectors, watched: Iterable<SignalId>) {
		this.#signals = signals;
		this.#matching = matching;
		this.#agreed = agreed;
		this.#before = this.#circles(watched);
	}

	#circles(watched: Iterable<SignalId>): ReadonlyMap<SignalId, Circle> {
		// Signals on one youth have the same others around them.
		const around = new Map<YouthId, readonly SignalId[]>();
		const circles = new Map<SignalId, Circle>();
		for (const signal of watched) {
			const youth = this.#signals.youth(signal);
			const there = around.get(youth) ?? this.#matching.around(youth);
			around.set(youth, there);
			circles.set(signal, this.#matching.circle(signal, there));
		}
		return circles;
	}

	/** Whose `signal` it is hears that it was given, or that there is a match; `earlier` had one before. */
	tellGiven(signal: SignalId, earlier: readonly ProfessionalId[]): void {
		this.#own.set(signal, [null, earlier]);
	}

	/** Whose `signal` it is hears the news of its youth, whatever it means for the match. */
	tell(signal: SignalId, news: News): void {
		this.#own.set(signal, [news, []]);
	}

	/** Whose `signal` it is hears that it ends, and why; told before it is removed. */
	tellEnd(signal: SignalId, ending: Ending): void {
		const youth = this.#signals.youth(signal);
		this.#write(signal, `ended-${ending}`, { youth, others: [], director: null, isDirectorNew: false });
		this.#agreed.forget(signal);
		this.#ended.add(signal);
	}

	/** Called after the change: tells the others whose match grew or shrank or is directed otherwise, and returns all messages of `on`. */
	messages(on: DayNumber): readonly Message[] {
		const standing = new Set(
			[...this.#own.keys(), ...this.#before.keys()].filter((one) => !this.#ended.has(one))
		);
		this.#agreed.settle([...standing], (signal) => this.#matching.matches(signal));
		for (const [signal, now] of this.#circles(standing)) this.#compare(signal, now);
		return [...this.#letters]
			.map(([to, { news, circles, earlier }]) => ({ to, on, news, circles, earlier }))
			.sort((one, other) => one.to - other.to);
	}

	#compare(signal: SignalId, now: Circle): void {
		const before = this.#before.get(signal);
		const [own, earlier] = this.#own.get(signal) ?? [null, []];
		const isGiven = before === undefined;
		const news = own ?? (isGiven ? (now.others.length === 0 ? 'given' : 'match') : newsOf(before, now));
		if (news) this.#write(signal, news, { ...now, isDirectorNew: isDirectorNew(before, now) }, earlier);
	}

	/** News of one's own signal stands; of circles, the one that says most. */
	#write(signal: SignalId, news: News, circle: ToldCircle, earlier: readonly ProfessionalId[] = []): void {
		const to = this.#signals.professional(signal);
		const letter = this.#letters.get(to) ?? { news, circles: [], earlier };
		letter.circles.push(circle);
		if (circleNews.indexOf(news) > circleNews.indexOf(letter.news) && circleNews.includes(letter.news)) {
			letter.news = news;
		}
		this.#letters.set(to, letter);
	}
}
