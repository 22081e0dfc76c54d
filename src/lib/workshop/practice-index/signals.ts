import { Chains } from '#lib/workshop/practice-index/chains.ts';
import type { DayNumber } from '#lib/workshop/practice-index/day-number.ts';
import type { ProfessionalId } from '#lib/workshop/practice-index/directory.ts';
import { IntColumn, none } from '#lib/workshop/practice-index/int-column.ts';
import type { YouthId } from '#lib/workshop/practice-index/population.ts';

/** The number of a signal. */
export type SignalId = number;

/**
 * The columns of a signal. That is all: who, about whom, from when, until when. There is no place for a
 * reason (groeiling:3, augeo18:vir.zo-werkt); a test names these columns one by one.
 */
export const signalColumns = ['youth', 'professional', 'givenOn', 'endsOn', 'isArchived'] as const;
type SignalColumn = (typeof signalColumns)[number];

/** All signals: those that stand, and the archived ones until they are destroyed. */
export class Signals {
	readonly #columns: Readonly<Record<SignalColumn, IntColumn>>;
	readonly #ofYouth: Chains;
	readonly #ofProfessional: Chains;
	/** What happens on a day: the end of a signal that stands, the destruction of an archived one. */
	readonly #due: Chains;
	/** The first day that the chain of days holds. */
	readonly #firstDay: DayNumber;
	#count = 0;
	#archived = 0;

	/** No signals yet, with room for so many before it must grow. Nothing falls due before `firstDay`. */
	constructor(firstDay: DayNumber, youths = 16, professionals = 16, signals = 16) {
		this.#firstDay = firstDay;
		this.#columns = {
			youth: new IntColumn(signals),
			professional: new IntColumn(signals),
			givenOn: new IntColumn(signals),
			endsOn: new IntColumn(signals),
			isArchived: new IntColumn(signals)
		};
		this.#ofYouth = new Chains(youths, signals);
		this.#ofProfessional = new Chains(professionals, signals);
		this.#due = new Chains(16, signals);
	}

	/** How many signals stand. */
	get count(): number {
		return this.#count;
	}

	/** How many lie in the archive. */
	get archived(): number {
		return this.#archived;
	}

	youth(signal: SignalId): YouthId {
		return this.#columns.youth.get(signal);
	}

	professional(signal: SignalId): ProfessionalId {
		return this.#columns.professional.get(signal);
	}

	givenOn(signal: SignalId): DayNumber {
		return this.#columns.givenOn.get(signal);
	}

	/** The day on which it ends, or is destroyed once it is archived. */
	endsOn(signal: SignalId): DayNumber {
		return this.#columns.endsOn.get(signal);
	}

	isArchived(signal: SignalId): boolean {
		return this.#columns.isArchived.get(signal) === 1;
	}

	/** Adds a signal that stands until `endsOn` and returns its number. */
	add(youth: YouthId, professional: ProfessionalId, givenOn: DayNumber, endsOn: DayNumber): SignalId {
		const signal = this.#columns.youth.push(youth);
		this.#columns.professional.push(professional);
		this.#columns.givenOn.push(givenOn);
		this.#columns.endsOn.push(endsOn);
		this.#columns.isArchived.push(0);
		this.#ofYouth.link(youth, signal);
		this.#ofProfessional.link(professional, signal);
		this.#due.link(endsOn - this.#firstDay, signal);
		this.#count += 1;
		return signal;
	}

	/** Puts a signal that stands into the archive until `until`. */
	archive(signal: SignalId, until: DayNumber): void {
		this.#due.unlink(this.endsOn(signal) - this.#firstDay, signal);
		this.#ofProfessional.unlink(this.professional(signal), signal);
		this.#columns.endsOn.set(signal, until);
		this.#columns.isArchived.set(signal, 1);
		this.#due.link(until - this.#firstDay, signal);
		this.#count -= 1;
		this.#archived += 1;
	}

	/** Destroys a signal, whether it stands or is archived: nothing of it is left. */
	destroy(signal: SignalId): void {
		this.#due.unlink(this.endsOn(signal) - this.#firstDay, signal);
		this.#ofYouth.unlink(this.youth(signal), signal);
		if (this.isArchived(signal)) {
			this.#archived -= 1;
		} else {
			this.#ofProfessional.unlink(this.professional(signal), signal);
			this.#count -= 1;
		}
		for (const column of signalColumns) this.#columns[column].set(signal, none);
	}

	/** The signals on `youth`, standing or archived as asked, the oldest number first. */
	on(youth: YouthId, isArchived = false): readonly SignalId[] {
		const found: SignalId[] = [];
		for (let signal = this.#ofYouth.first(youth); signal !== none; signal = this.#ofYouth.after(signal)) {
			if (this.isArchived(signal) === isArchived) found.push(signal);
		}
		return found.reverse();
	}

	/** The signals of `professional` that stand, the oldest number first. */
	of(professional: ProfessionalId): readonly SignalId[] {
		const found: SignalId[] = [];
		const chain = this.#ofProfessional;
		for (let signal = chain.first(professional); signal !== none; signal = chain.after(signal)) {
			found.push(signal);
		}
		return found.reverse();
	}

	/** What falls due on `day`, the oldest number first. */
	dueOn(day: DayNumber): readonly SignalId[] {
		const found: SignalId[] = [];
		for (
			let signal = this.#due.first(day - this.#firstDay);
			signal !== none;
			signal = this.#due.after(signal)
		) {
			found.push(signal);
		}
		return found.sort((one, other) => one - other);
	}
}
