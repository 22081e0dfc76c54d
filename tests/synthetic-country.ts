import type { Sector } from '#lib/rules/facts.ts';
import type { Agreements } from '#lib/workshop/practice-index/agreements.ts';
import { dayNumber } from '#lib/workshop/practice-index/day-number.ts';
import { Directory } from '#lib/workshop/practice-index/directory.ts';
import { Population } from '#lib/workshop/practice-index/population.ts';
import type { Registrations } from '#lib/workshop/practice-index/registrations.ts';
import { SignalIndex } from '#lib/workshop/practice-index/signal-index.ts';

/** The numbers that one of the documents counts (Augeo Magazine 18, April 2020). */
export const countrySize = { professionals: 56_000, registrations: 1_398_090 };

const today = dayNumber('2026-11-22');
const regionCount = 42;
const workersOfOne = 20;
const sectors: readonly Sector[] = [
	'onderwijs',
	'jeugdgezondheidszorg',
	'jeugdhulp',
	'onderwijs',
	'maatschappelijke-ondersteuning',
	'gezondheidszorg',
	'politie'
];

/** Numbers that look like chance and are the same at every run. */
class Dice {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	/** A whole number below `sides`. */
	below(sides: number): number {
		this.#state = (this.#state + 0x6d2b_79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
	}

	/** Whether something happens that does so `count` times in a hundred. */
	happens(count: number): boolean {
		return this.below(100) < count;
	}
}

/** Invented people: in each row a youth, by columns; nobody of them exists. */
export interface SyntheticCountry {
	readonly regionOfHome: Int32Array;
	readonly isInstitution: Uint8Array;
	readonly bornOn: Int32Array;
	readonly home: Int32Array;
	readonly parents: Int32Array;
	/** Where a youth moved to; -1 for who stays. */
	readonly movesTo: Int32Array;
	readonly professionals: number;
	readonly registrations: Registrations;
}

/** Numbers in a row that grows, as they come. */
class Row {
	#numbers: Int32Array;
	length = 0;

	constructor(room: number) {
		this.#numbers = new Int32Array(room);
	}

	push(number: number): number {
		if (this.length === this.#numbers.length) {
			const wider = new Int32Array(this.length * 2);
			wider.set(this.#numbers);
			this.#numbers = wider;
		}
		this.#numbers[this.length] = number;
		this.length += 1;
		return this.length - 1;
	}

	at(place: number): number {
		return this.#numbers[place] ?? 0;
	}

	whole(): Int32Array {
		return this.#numbers.slice(0, this.length);
	}
}

/**
 * A country with so many registrations: families of one to four children; in some the parents live apart,
 * often in two regions, or a child has another second parent; some children live in an institution, some
 * move; schools and helpers of the own region and of another. The same size gives the same country.
 */
export function syntheticCountry(registrations: number): SyntheticCountry {
	const dice = new Dice(20_261_122);
	const professionals = Math.max(
		workersOfOne * regionCount,
		Math.round((registrations * countrySize.professionals) / countrySize.registrations)
	);
	const organisations = Math.floor(professionals / workersOfOne);
	const [regionOfHome, institutions] = [new Row(registrations), new Row(registrations)];
	const [bornOn, home, parents] = [new Row(registrations), new Row(registrations), new Row(registrations)];
	const movesTo = new Row(registrations);
	const [youths, givers, days] = [new Row(registrations), new Row(registrations), new Row(registrations)];
	let nextParent = 0;

	const newHome = (region: number, isInstitution = 0): number => {
		institutions.push(isInstitution);
		return regionOfHome.push(region);
	};
	for (let region = 0; region < regionCount; region += 1) newHome(region, 1);

	/** A professional of an organisation in `region`. Organisations lie in the regions by turns. */
	const workerIn = (region: number): number => {
		const rounds = Math.floor((organisations - 1 - region) / regionCount) + 1;
		const organisation = region + regionCount * dice.below(rounds);
		return organisation * workersOfOne + dice.below(workersOfOne);
	};

	while (youths.length < registrations) {
		const region = dice.below(regionCount);
		const atHome = newHome(region);
		const isApart = dice.happens(18);
		const elsewhere = isApart ? newHome(dice.happens(40) ? dice.below(regionCount) : region) : atHome;
		const [mother, father, other] = [nextParent, nextParent + 1, nextParent + 2];
		nextParent += 3;
		const children = 1 + dice.below(4);
		for (let child = 0; child < children && youths.length < registrations; child += 1) {
			const lives = dice.happens(2) ? region : isApart && dice.happens(35) ? elsewhere : atHome;
			const born = today - 200 - dice.below(22 * 365);
			const youth = bornOn.push(born);
			home.push(lives);
			parents.push(mother);
			parents.push(dice.happens(8) ? other : father);
			movesTo.push(dice.happens(6) ? newHome(dice.below(regionCount)) : -1);
			const signals = dice.happens(35) ? 0 : dice.happens(55) ? 1 : dice.happens(60) ? 2 : 3 + dice.below(3);
			const own: number[] = [];
			for (let count = 0; count < signals && youths.length < registrations; count += 1) {
				const where = dice.happens(85) ? regionOfHome.at(lives) : dice.below(regionCount);
				const giver = workerIn(where);
				if (own.includes(giver)) continue;
				own.push(giver);
				youths.push(youth);
				givers.push(giver);
				days.push(today - dice.below(700));
			}
		}
	}
	return {
		regionOfHome: regionOfHome.whole(),
		isInstitution: Uint8Array.from(institutions.whole()),
		bornOn: bornOn.whole(),
		home: home.whole(),
		parents: parents.whole(),
		movesTo: movesTo.whole(),
		professionals,
		registrations: { youths: youths.whole(), professionals: givers.whole(), days: days.whole() }
	};
}

/** The index over a synthetic country after its moves, with all its registrations loaded. */
export function loadCountry(country: SyntheticCountry, agreements: Agreements): SignalIndex {
	const { regionOfHome, isInstitution, bornOn, home, parents, movesTo, registrations } = country;
	const population = new Population(bornOn.length);
	for (const [key, region] of regionOfHome.entries()) {
		population.addHome({ key, region, isInstitution: isInstitution[key] === 1 });
	}
	for (const [key, born] of bornOn.entries()) {
		const two = [parents[key * 2] ?? 0, parents[key * 2 + 1] ?? 0];
		population.add({ key, bornOn: born, home: home[key] ?? 0, parents: two });
	}
	for (const [youth, to] of movesTo.entries()) if (to >= 0) population.move(youth, to);
	const directory = new Directory(country.professionals);
	for (let at = 0; at < country.professionals / workersOfOne; at += 1) {
		const sector = sectors[at % sectors.length] ?? 'onderwijs';
		directory.addOrganisation({ name: `organisatie ${String(at)}`, region: at % regionCount, sector });
	}
	for (let at = 0; at < country.professionals; at += 1) {
		const name = `medewerker ${String(at)}`;
		const contact = { name, email: `m${String(at)}@voorbeeld.test`, phone: `000-${String(at)}` };
		directory.add(contact, Math.floor(at / workersOfOne), true);
	}
	// Room for what comes after, so that no new signal waits for all columns to be laid anew.
	const room = Math.ceil(registrations.youths.length * 1.1);
	const index = new SignalIndex(population, directory, agreements, today, room);
	index.load(registrations);
	return index;
}
