import { AgreedDirectors } from '#lib/workshop/practice-index/agreed-directors.ts';
import { type Agreements, lastAge, longestTerm } from '#lib/workshop/practice-index/agreements.ts';
import { birthday, type DayNumber } from '#lib/workshop/practice-index/day-number.ts';
import { DirectorChoice } from '#lib/workshop/practice-index/director-choice.ts';
import type { Directory, ProfessionalId } from '#lib/workshop/practice-index/directory.ts';
import { Endings } from '#lib/workshop/practice-index/endings.ts';
import { Matching } from '#lib/workshop/practice-index/matching.ts';
import type { Message } from '#lib/workshop/practice-index/message.ts';
import type { Population, YouthId } from '#lib/workshop/practice-index/population.ts';
import { Post } from '#lib/workshop/practice-index/post.ts';
import { type Done, done, refused } from '#lib/workshop/practice-index/refusal.ts';
import type { Registrations } from '#lib/workshop/practice-index/registrations.ts';
import type { Overview, OwnSignal } from '#lib/workshop/practice-index/sight.ts';
import { type SignalId, Signals } from '#lib/workshop/practice-index/signals.ts';
import { endOf } from '#lib/workshop/practice-index/term.ts';

/**
 * A Verwijsindex to practise with: signals, matches, messages and days, at the size of a story or of the
 * country. There is no way to look up a youth: `sight` shows a professional the own signals, and what
 * matches with them (groeiling:3).
 */
export class SignalIndex {
	readonly #population: Population;
	readonly #directory: Directory;
	readonly #signals: Signals;
	readonly #agreed: AgreedDirectors;
	readonly #matching: Matching;
	readonly #endings: Endings;
	readonly #choice: DirectorChoice;
	readonly #agreements: Agreements;
	#today: DayNumber;

	/** An index without signals over a country, on the day `today`, with room for so many signals before it must grow. */
	constructor(
		population: Population,
		directory: Directory,
		agreements: Agreements,
		today: DayNumber,
		room = 16
	) {
		const { termMonths } = agreements;
		if (!Number.isInteger(termMonths) || termMonths < 1 || termMonths > longestTerm) {
			throw new Error(`A signal cannot stand for ${String(termMonths)} months`);
		}
		this.#population = population;
		this.#directory = directory;
		this.#agreements = agreements;
		this.#today = today;
		this.#signals = new Signals(today, population.size, directory.size, room);
		this.#agreed = new AgreedDirectors(this.#signals);
		this.#matching = new Matching(population, directory, this.#signals, agreements, this.#agreed);
		this.#endings = new Endings(population, this.#signals, this.#matching, this.#agreed);
		this.#choice = new DirectorChoice(this.#signals, this.#matching, this.#agreed);
	}

	get today(): DayNumber {
		return this.#today;
	}

	/** How many signals stand. */
	get count(): number {
		return this.#signals.count;
	}

	/** Takes in signals that stand already, without a message to anyone. One that does not stand today throws, with its place. */
	load({ youths, professionals, days }: Registrations): void {
		for (let place = 0; place < youths.length; place += 1) {
			const [youth, professional, day] = [youths[place], professionals[place], days[place]];
			if (youth === undefined || professional === undefined || day === undefined) {
				throw new Error(`No registration at ${String(place)}`);
			}
			if (day > this.#today || this.#endOf(youth, day) <= this.#today) {
				throw new Error(`The registration at ${String(place)} does not stand today`);
			}
			this.#add(youth, professional, day);
		}
	}

	/** A professional gives a signal on a youth. All whom it matches with get a message, and so does the giver. */
	give(professional: ProfessionalId, youth: YouthId): Done<readonly Message[]> {
		if (!this.#directory.isAuthorised(professional)) return refused('not-authorised');
		if (this.#population.hasDied(youth)) return refused('deceased');
		if (birthday(this.#population.bornOn(youth), lastAge) <= this.#today) return refused('too-old');
		if (this.#ownSignal(professional, youth) !== undefined) return refused('already-signalled');
		const earlier = this.#agreements.showsArchive ? this.#earlier(professional, youth) : [];
		const post = this.#post(this.#matching.around(youth));
		post.tellGiven(this.#add(youth, professional, this.#today), earlier);
		return done(post.messages(this.#today));
	}

	/** The signal of a professional ends: the risk is over, it was not justified, or an objection was granted. Source: jw:7.1.4.5, jw:7.1.5.1. */
	end(
		professional: ProfessionalId,
		youth: YouthId,
		why: 'risk-over' | 'unjustified' | 'objection'
	): Done<readonly Message[]> {
		const signal = this.#ownSignal(professional, youth);
		if (signal === undefined) return refused('no-own-signal');
		return done(this.#endings.close([signal], why, this.#today));
	}

	/** A youth lives elsewhere. Who has a signal hears that, and so does who gains or loses a match by it. Source: groeiling:1, jw:7.1. */
	move(youth: YouthId, home: number): Done<readonly Message[]> {
		if (this.#population.hasDied(youth)) return refused('deceased');
		const there = this.#population.living(home).flatMap((one) => this.#signals.on(one));
		const post = this.#post([...this.#matching.around(youth), ...there]);
		const { isOther, isOtherRegion } = this.#population.move(youth, home);
		if (!isOther) return refused('same-home');
		for (const signal of this.#signals.on(youth)) post.tell(signal, isOtherRegion ? 'moved-region' : 'moved');
		return done(post.messages(this.#today));
	}

	/**
	 * A youth died. The signals end and nothing of them is kept; who had one hears why, the others only that
	 * the match is smaller or over. Source: jw:7.1.4.5. That the index hears it at once, as it does a move, is
	 * our reading.
	 */
	die(youth: YouthId): Done<readonly Message[]> {
		if (this.#population.hasDied(youth)) return refused('deceased');
		this.#population.die(youth);
		return done(this.#endings.closeAll(youth, this.#today));
	}

	/**
	 * The members around a signal agree who directs, where the index names nobody: each of them who sees who
	 * was chosen hears it, and so does who joins later. Source: groeiling:2, augeo18:vir.zo-werkt.
	 */
	agree(professional: ProfessionalId, youth: YouthId, chosen: ProfessionalId): Done<readonly Message[]> {
		const signal = this.#ownSignal(professional, youth);
		if (signal === undefined) return refused('no-own-signal');
		return this.#choice.agree(signal, chosen, this.#today);
	}

	/** Lets the days pass until `day`; what ends or is destroyed meanwhile does so on its own day. A day that has passed throws. */
	turnTo(day: DayNumber): readonly Message[] {
		if (day < this.#today) throw new Error('Time goes forward only');
		const messages: Message[] = [];
		while (this.#today < day) {
			this.#today += 1;
			messages.push(...this.#endings.turn(this.#today));
		}
		return messages;
	}

	/** The first day after today, up to `limit`, on which something ends or is destroyed; null where nothing does. */
	nextDue(limit: DayNumber): DayNumber | null {
		for (let day = this.#today + 1; day <= limit; day += 1) {
			if (this.#signals.dueOn(day).length > 0) return day;
		}
		return null;
	}

	/** Whether `youth` died, as far as the index heard. */
	hasDied(youth: YouthId): boolean {
		return this.#population.hasDied(youth);
	}

	/** What `professional` sees: the own signals that stand, each with who else is involved. Without a signal: nothing. Source: groeiling:3. */
	sight(professional: ProfessionalId): readonly OwnSignal[] {
		return this.#signals.of(professional).map((signal) => ({
			...this.#matching.circle(signal),
			givenOn: this.#signals.givenOn(signal),
			endsOn: this.#signals.endsOn(signal)
		}));
	}

	/** Who has a signal on `youth`, standing or archived, and who is family: what nobody can see, for the overview of a trainer. */
	overview(youth: YouthId): Overview {
		const of = (isArchived: boolean): readonly ProfessionalId[] =>
			this.#signals.on(youth, isArchived).map((signal) => this.#signals.professional(signal));
		return { standing: of(false), archived: of(true), family: this.#population.family(youth) };
	}

	#post(watched: readonly SignalId[]): Post {
		return new Post(this.#signals, this.#matching, this.#agreed, watched);
	}

	/** Who had an earlier signal on `youth`, which is archived. */
	#earlier(professional: ProfessionalId, youth: YouthId): readonly ProfessionalId[] {
		const before = this.overview(youth).archived;
		return [...new Set(before)].filter((one) => one !== professional).sort((one, other) => one - other);
	}

	#ownSignal(professional: ProfessionalId, youth: YouthId): SignalId | undefined {
		return this.#signals.on(youth).find((signal) => this.#signals.professional(signal) === professional);
	}

	#endOf(youth: YouthId, givenOn: DayNumber): DayNumber {
		return endOf(givenOn, this.#population.bornOn(youth), this.#agreements);
	}

	#add(youth: YouthId, professional: ProfessionalId, givenOn: DayNumber): SignalId {
		return this.#signals.add(youth, professional, givenOn, this.#endOf(youth, givenOn));
	}
}
