import type { Agreements } from '#lib/workshop/practice-index/agreements.ts';
import type { AgreedDirectors } from '#lib/workshop/practice-index/agreed-directors.ts';
import type { Directory, ProfessionalId } from '#lib/workshop/practice-index/directory.ts';
import type { Circle, Member } from '#lib/workshop/practice-index/message.ts';
import type { Population, YouthId } from '#lib/workshop/practice-index/population.ts';
import type { SignalId, Signals } from '#lib/workshop/practice-index/signals.ts';

/** Who matches with whom, and who directs. It reads; it changes nothing. */
export class Matching {
	readonly #population: Population;
	readonly #directory: Directory;
	readonly #signals: Signals;
	readonly #agreements: Agreements;
	readonly #agreed: AgreedDirectors;

	constructor(
		population: Population,
		directory: Directory,
		signals: Signals,
		agreements: Agreements,
		agreed: AgreedDirectors
	) {
		this.#population = population;
		this.#directory = directory;
		this.#signals = signals;
		this.#agreements = agreements;
		this.#agreed = agreed;
	}

	/** The signals that stand on `youth` and on the family. Source: groeiling:2, profipendi:werkt. */
	around(youth: YouthId): readonly SignalId[] {
		return [youth, ...this.#population.family(youth)].flatMap((one) => this.#signals.on(one));
	}

	/** Whether two signals around one youth make a match: not of one person, and of two organisations where that was agreed. */
	#isMatch(one: SignalId, other: SignalId): boolean {
		const mine = this.#signals.professional(one);
		const theirs = this.#signals.professional(other);
		if (mine === theirs) return false;
		if (this.#agreements.matchesWithinOrganisation) return true;
		return this.#directory.organisationOf(mine) !== this.#directory.organisationOf(theirs);
	}

	/** The signals of `around`, which stand around its youth, that match with `signal`. Source: groeiling:2. */
	matches(
		signal: SignalId,
		around: readonly SignalId[] = this.around(this.#signals.youth(signal))
	): readonly SignalId[] {
		return around.filter((other) => this.#isMatch(signal, other));
	}

	/** Who is involved beside `signal`, as its professional may know it, and who directs. Source: groeiling:2, groeiling:3. */
	circle(signal: SignalId, around?: readonly SignalId[]): Circle {
		const matches = this.matches(signal, around);
		return {
			youth: this.#signals.youth(signal),
			others: this.#members(signal, matches),
			director: this.#named(signal, matches) ?? this.#agreed.of(signal)
		};
	}

	/** Whom the index names to direct the match of `signal`; null where the members agree it themselves. */
	named(signal: SignalId): ProfessionalId | null {
		return this.#named(signal, this.matches(signal));
	}

	#named(signal: SignalId, matches: readonly SignalId[]): ProfessionalId | null {
		return matches.length === 0 ? null : this.#director([signal, ...matches]);
	}

	#members(signal: SignalId, matches: readonly SignalId[]): readonly Member[] {
		const youth = this.#signals.youth(signal);
		const members = new Map<ProfessionalId, Member>();
		for (const other of matches) {
			const professional = this.#signals.professional(other);
			// Who has a signal on the same youth and on a sister is one member, of the same youth.
			const isSameYouth =
				this.#signals.youth(other) === youth || members.get(professional)?.isSameYouth === true;
			members.set(professional, { professional, isSameYouth });
		}
		return [...members.values()].sort((one, other) => one.professional - other.professional);
	}

	/**
	 * Whom the index names for the match of `signals`: of the first sector with a member, who gave a signal
	 * first. Only who can see all others can see to it that all have contact. That the index names someone
	 * is said by groeiling:2 and augeo18:vir.zo-werkt; in which order is an agreement, as regions make them.
	 */
	#director(signals: readonly SignalId[]): ProfessionalId | null {
		const { direction } = this.#agreements;
		if (direction === 'together') return null;
		const youths = new Set(signals.map((signal) => this.#signals.youth(signal)));
		for (const sector of direction) {
			const first = signals
				.filter((signal) => this.#directory.sectorOf(this.#signals.professional(signal)) === sector)
				.sort((one, other) => this.#byAge(one, other))
				.find((signal) => this.#sees(this.#signals.youth(signal), youths));
			if (first !== undefined) return this.#signals.professional(first);
		}
		return null;
	}

	/** Whether who has a signal on `youth` sees those on each of `youths`. */
	#sees(youth: YouthId, youths: ReadonlySet<YouthId>): boolean {
		const family = this.#population.family(youth);
		return [...youths].every((other) => other === youth || family.includes(other));
	}

	/** The oldest first; on one day by the number of the professional, so that the order of coming in decides nothing. */
	#byAge(one: SignalId, other: SignalId): number {
		return (
			this.#signals.givenOn(one) - this.#signals.givenOn(other) ||
			this.#signals.professional(one) - this.#signals.professional(other)
		);
	}
}
