import { addDays, addMonths, yearsOn } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import { dayOf } from '#lib/workshop/practice-index/day-number.ts';
import { type Deed, firstDay, homeCount, mayGive, sectorOf, type SmallCountry } from './practice-country.ts';

interface Signal {
	readonly professional: number;
	readonly youth: number;
	readonly givenOn: Day;
	archivedOn?: Day;
	/** Whom its professional knows to be agreed on, and the how manieth agreement that is. */
	agreed?: { readonly chosen: number; readonly nth: number } | undefined;
}

/** One own signal as its professional sees it: `others` as "professional" or "professional (family)". */
export interface Seen {
	readonly youth: number;
	readonly others: readonly string[];
	readonly director: number | null;
}

/** What a deed brought: who gets which news, or why nothing was done. */
export type Brought = readonly string[] | 'refused';

const isStanding = ({ archivedOn }: Signal): boolean => archivedOn === undefined;

/**
 * The index once more, as simple as can be: lists that are searched from end to end, days as texts, and
 * messages found by comparing what everybody sees before and after. It proves the fast one.
 */
export class NaiveIndex {
	readonly #country: SmallCountry;
	readonly #homes: number[];
	#signals: Signal[] = [];
	readonly #died = new Set<number>();
	#agreements = 0;
	today: Day = dayOf(firstDay);

	constructor(country: SmallCountry) {
		this.#country = country;
		this.#homes = country.youths.map(({ home }) => home);
	}

	/** Does a deed; the news is "professional: news", in order. */
	act(deed: Deed): Brought {
		switch (deed.kind) {
			case 'give':
				return this.#give(deed.professional, deed.youth);
			case 'end':
				return this.#end(deed.professional, deed.youth, deed.why);
			case 'move':
				return this.#move(deed.youth, deed.home);
			case 'die':
				return this.#die(deed.youth);
			case 'agree':
				return this.#agree(deed.professional, deed.youth, deed.chosen);
			case 'wait':
				return Array.from({ length: deed.days }, () => this.#nextDay()).flat();
		}
	}

	/** What a professional sees. */
	sight(professional: number): readonly Seen[] {
		return this.#signals
			.filter((signal) => signal.professional === professional && isStanding(signal))
			.map((signal) => ({
				youth: signal.youth,
				others: this.#others(signal),
				director: this.#director(signal)
			}));
	}

	#mates(signal: Signal): readonly Signal[] {
		const { organisations, agreements } = this.#country;
		return this.#signals.filter(
			(other) =>
				isStanding(other) &&
				other.professional !== signal.professional &&
				this.#isFamily(signal.youth, other.youth) &&
				(agreements.matchesWithinOrganisation ||
					organisations[signal.professional] !== organisations[other.professional])
		);
	}

	#others(signal: Signal): readonly string[] {
		const mates = this.#mates(signal);
		const same = mates.filter(({ youth }) => youth === signal.youth).map((other) => other.professional);
		const family = mates.map((other) => other.professional).filter((one) => !same.includes(one));
		return [...new Set([...same.map(String), ...family.map((one) => `${String(one)} (family)`)])].sort();
	}

	#isFamily(one: number, other: number): boolean {
		if (one === other) return true;
		const parents = this.#country.youths[one]?.parents ?? [];
		if (this.#country.youths[other]?.parents.some((parent) => parents.includes(parent))) return true;
		return this.#homes[one] === this.#homes[other] && this.#homes[one] !== homeCount - 1;
	}

	#age(youth: number): number {
		return yearsOn(dayOf(this.#country.youths[youth]?.bornOn ?? 0), this.today);
	}

	/** Whom the index names: of the first sector with a member, the first who sees all of the match. */
	#named(signal: Signal): number | null {
		const { agreements, organisations } = this.#country;
		const mates = this.#mates(signal);
		if (agreements.direction === 'together' || mates.length === 0) return null;
		const all = [signal, ...mates];
		for (const sector of agreements.direction) {
			const [first] = all
				.filter((one) => sectorOf(organisations[one.professional] ?? 0) === sector)
				.filter((one) => all.every((other) => this.#isFamily(one.youth, other.youth)))
				.sort((a, b) => a.givenOn.localeCompare(b.givenOn) || a.professional - b.professional);
			if (first) return first.professional;
		}
		return null;
	}

	#director(signal: Signal): number | null {
		return this.#named(signal) ?? signal.agreed?.chosen ?? null;
	}

	#has(signal: Signal, professional: number): boolean {
		return [signal, ...this.#mates(signal)].some((one) => one.professional === professional);
	}

	/** Ends what was agreed with who is gone, and tells who has nothing agreed what two of the others share. */
	#settle(): void {
		const standing = this.#signals.filter(isStanding);
		for (const signal of standing) {
			const isOver = this.#mates(signal).length === 0;
			if (signal.agreed && (isOver || !this.#has(signal, signal.agreed.chosen))) signal.agreed = undefined;
		}
		const heard = standing.map((signal) => {
			const shared = this.#mates(signal)
				.flatMap((one, _at, mates) =>
					one.agreed?.chosen === one.professional &&
					mates.some((other) => other.professional !== one.professional && other.agreed === one.agreed)
						? [one.agreed]
						: []
				)
				.sort((a, b) => b.nth - a.nth);
			return [signal, signal.agreed ?? shared[0]] as const;
		});
		for (const [signal, agreed] of heard) signal.agreed = agreed;
	}

	/** Does `change`, and finds who hears of it beside those in `told`. */
	#change(told: ReadonlyMap<number, string>, change: () => void): readonly string[] {
		const circle = (signal: Signal): readonly [readonly string[], number | null] => [
			this.#others(signal),
			this.#director(signal)
		];
		const before = new Map(this.#signals.map((signal) => [signal, circle(signal)]));
		change();
		this.#settle();
		const news = new Map(told);
		const directed = new Set<number>();
		for (const signal of this.#signals.filter(isStanding)) {
			const [then, directedBy] = before.get(signal) ?? [[], null];
			const [now, director] = circle(signal);
			const isDirected = then.length > 0 && now.length > 0 && directedBy !== director;
			if (isDirected) directed.add(signal.professional);
			if (then.join() === now.join() && !isDirected) continue;
			const size = (list: readonly string[]): number =>
				list.length + list.filter((one) => !one.includes('family')).length;
			const word =
				size(now) > size(then)
					? 'match'
					: now.length === 0
						? 'over'
						: then.join() === now.join()
							? 'directed'
							: 'left';
			const has = news.get(signal.professional) ?? word;
			if (!['over', 'directed', 'left', 'match'].includes(has)) continue;
			const most = ['match', 'left', 'directed', 'over'].find((one) => one === has || one === word);
			news.set(signal.professional, most ?? word);
		}
		return [...news]
			.sort(([one], [other]) => one - other)
			.map(([to, word]) => `${String(to)}: ${word}${directed.has(to) ? ' (new director)' : ''}`);
	}

	#give(professional: number, youth: number): Brought {
		const own = this.#signals.find(
			(signal) => signal.professional === professional && signal.youth === youth && isStanding(signal)
		);
		if (!mayGive(this.#country, professional) || this.#age(youth) >= 23 || own) return 'refused';
		if (this.#died.has(youth)) return 'refused';
		const signal = { professional, youth, givenOn: this.today };
		this.#signals.push(signal);
		const word = this.#others(signal).length > 0 ? 'match' : 'given';
		this.#signals.pop();
		return this.#change(new Map([[professional, word]]), () => this.#signals.push(signal));
	}

	#end(professional: number, youth: number, why: 'risk-over' | 'unjustified' | 'objection'): Brought {
		const signal = this.#signals.find(
			(one) => one.professional === professional && one.youth === youth && isStanding(one)
		);
		return signal ? this.#close([signal], why, why === 'risk-over') : 'refused';
	}

	#close(signals: readonly Signal[], why: string, isKept: boolean): readonly string[] {
		const told = new Map(signals.map(({ professional }) => [professional, `ended-${why}`]));
		return this.#change(told, () => {
			for (const signal of signals) {
				signal.agreed = undefined;
				if (isKept) signal.archivedOn = this.today;
				else this.#signals = this.#signals.filter((one) => one !== signal);
			}
		});
	}

	#move(youth: number, home: number): Brought {
		const from = this.#homes[youth] ?? 0;
		if (from === home || this.#died.has(youth)) return 'refused';
		const word = from % 2 === home % 2 ? 'moved' : 'moved-region';
		const own = this.#signals.filter((signal) => signal.youth === youth && isStanding(signal));
		return this.#change(new Map(own.map(({ professional }) => [professional, word])), () => {
			this.#homes[youth] = home;
		});
	}

	#die(youth: number): Brought {
		if (this.#died.has(youth)) return 'refused';
		this.#died.add(youth);
		const own = this.#signals.filter((signal) => signal.youth === youth);
		const news = this.#close(own.filter(isStanding), 'death', false);
		this.#signals = this.#signals.filter((signal) => signal.youth !== youth);
		return news;
	}

	#agree(professional: number, youth: number, chosen: number): Brought {
		const signal = this.#signals.find(
			(one) => one.professional === professional && one.youth === youth && isStanding(one)
		);
		if (!signal || this.#mates(signal).length === 0 || this.#named(signal) !== null) return 'refused';
		if (!this.#has(signal, chosen)) return 'refused';
		const knowing = [signal, ...this.#mates(signal)].filter((one) => this.#has(one, chosen));
		return this.#change(new Map(), () => {
			const agreed = { chosen, nth: (this.#agreements += 1) };
			for (const one of knowing) one.agreed = agreed;
		});
	}

	#nextDay(): readonly string[] {
		this.today = addDays(this.today, 1);
		const news: string[] = [];
		this.#signals = this.#signals.filter(
			({ archivedOn, youth }) =>
				archivedOn === undefined || (addMonths(archivedOn, 60) > this.today && this.#age(youth) < 23)
		);
		for (const signal of [...this.#signals]) {
			if (!this.#signals.includes(signal) || !isStanding(signal)) continue;
			const { youth, givenOn } = signal;
			if (this.#age(youth) >= 23) {
				const all = this.#signals.filter((one) => one.youth === youth && isStanding(one));
				news.push(...this.#close(all, 'birthday', false));
			} else if (addMonths(givenOn, this.#country.agreements.termMonths) <= this.today) {
				news.push(...this.#close([signal], 'term', true));
			}
		}
		return news;
	}

	/** The professionals in the archive of `youth`. */
	archive(youth: number): readonly number[] {
		return this.#signals
			.filter((signal) => signal.youth === youth && !isStanding(signal))
			.map(({ professional }) => professional);
	}
}
