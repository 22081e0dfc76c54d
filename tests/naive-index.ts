import { addDays, addMonths, yearsOn } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import { dayOf } from '#lib/workshop/practice-index/day-number.ts';
import { type Deed, firstDay, homeCount, mayGive, type SmallCountry } from './practice-country.ts';

interface Signal {
	readonly professional: number;
	readonly youth: number;
	readonly givenOn: Day;
	archivedOn?: Day;
}

/** One own signal as its professional sees it: `others` as "professional" or "professional (family)". */
export interface Seen {
	readonly youth: number;
	readonly others: readonly string[];
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
			case 'wait':
				return Array.from({ length: deed.days }, () => this.#nextDay()).flat();
		}
	}

	/** What a professional sees. */
	sight(professional: number): readonly Seen[] {
		return this.#signals
			.filter((signal) => signal.professional === professional && isStanding(signal))
			.map((signal) => ({ youth: signal.youth, others: this.#others(signal) }));
	}

	#others(signal: Signal): readonly string[] {
		const { organisations, agreements } = this.#country;
		const mates = this.#signals.filter(
			(other) =>
				isStanding(other) &&
				other.professional !== signal.professional &&
				this.#isFamily(signal.youth, other.youth) &&
				(agreements.matchesWithinOrganisation ||
					organisations[signal.professional] !== organisations[other.professional])
		);
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

	/** Does `change`, and finds who hears of it beside those in `told`. */
	#change(told: ReadonlyMap<number, string>, change: () => void): readonly string[] {
		const before = new Map(this.#signals.map((signal) => [signal, this.#others(signal)]));
		change();
		const news = new Map(told);
		for (const signal of this.#signals.filter(isStanding)) {
			const [then, now] = [before.get(signal) ?? [], this.#others(signal)];
			if (then.join() === now.join()) continue;
			const size = (list: readonly string[]): number =>
				list.length + list.filter((one) => !one.includes('family')).length;
			const word = size(now) > size(then) ? 'match' : now.length === 0 ? 'over' : 'left';
			const has = news.get(signal.professional) ?? word;
			if (!['over', 'left', 'match'].includes(has)) continue;
			const most = ['match', 'left', 'over'].find((one) => one === has || one === word);
			news.set(signal.professional, most ?? word);
		}
		return [...news].sort(([one], [other]) => one - other).map(([to, word]) => `${String(to)}: ${word}`);
	}

	#give(professional: number, youth: number): Brought {
		const own = this.#signals.find(
			(signal) => signal.professional === professional && signal.youth === youth && isStanding(signal)
		);
		if (!mayGive(this.#country, professional) || this.#age(youth) >= 23 || own) return 'refused';
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
				if (isKept) signal.archivedOn = this.today;
				else this.#signals = this.#signals.filter((one) => one !== signal);
			}
		});
	}

	#move(youth: number, home: number): Brought {
		const from = this.#homes[youth] ?? 0;
		if (from === home) return 'refused';
		const word = from % 2 === home % 2 ? 'moved' : 'moved-region';
		const own = this.#signals.filter((signal) => signal.youth === youth && isStanding(signal));
		return this.#change(new Map(own.map(({ professional }) => [professional, word])), () => {
			this.#homes[youth] = home;
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
