import { Chains } from '#lib/workshop/practice-index/chains.ts';
import type { DayNumber } from '#lib/workshop/practice-index/day-number.ts';
import { IntColumn, none } from '#lib/workshop/practice-index/int-column.ts';
import { KeyTable } from '#lib/workshop/practice-index/key-table.ts';

/** The number of a youth within the index. */
export type YouthId = number;
/** A region of the country, counted from 0. */
export type RegionId = number;

/** An address, as the population register has it. */
export interface Home {
	readonly key: number;
	readonly region: RegionId;
	/** A boarding school or a children's home, where the others at the address are no family. */
	readonly isInstitution?: boolean;
}

/** Who a youth is for the index: to recognise, and nothing else. */
export interface Youth {
	/** The number by which the population register knows the youth; invented here. */
	readonly key: number;
	readonly bornOn: DayNumber;
	/** The key of the address. */
	readonly home: number;
	/** The keys of the registered parents, two at most. */
	readonly parents: readonly number[];
}

const parentsOfOne = 2;

/** The youths, where they live and whose children they are: what the index knows of them to match. */
export class Population {
	readonly #youths: KeyTable;
	readonly #bornOn: IntColumn;
	readonly #home: IntColumn;
	readonly #homes: KeyTable;
	readonly #region: IntColumn;
	readonly #institution: IntColumn;
	readonly #parents: KeyTable;
	/** Two rows for each youth. */
	readonly #parentOf: IntColumn;
	readonly #housemates: Chains;
	readonly #children: Chains;
	readonly #died = new Set<YouthId>();

	/** An empty country, with room for so many youths before it must grow. */
	constructor(youths = 16) {
		this.#youths = new KeyTable(youths);
		this.#bornOn = new IntColumn(youths);
		this.#home = new IntColumn(youths);
		this.#homes = new KeyTable(youths);
		this.#region = new IntColumn(youths);
		this.#institution = new IntColumn(youths);
		this.#parents = new KeyTable(youths);
		this.#parentOf = new IntColumn(youths * parentsOfOne);
		this.#housemates = new Chains(youths, youths);
		this.#children = new Chains(youths, youths * parentsOfOne);
	}

	get size(): number {
		return this.#youths.size;
	}

	/** Adds an address; one that is known stays as it is. */
	addHome({ key, region, isInstitution = false }: Home): void {
		const known = this.#homes.size;
		if (this.#homes.rowFor(key) < known) return;
		this.#region.push(region);
		this.#institution.push(isInstitution ? 1 : 0);
	}

	/** Adds a youth, who must be new and live at a known address, and returns the number. */
	add({ key, bornOn, home, parents }: Youth): YouthId {
		if (parents.length > parentsOfOne) throw new Error(`Youth ${String(key)} has more than two parents`);
		const at = this.#homeRow(home);
		const known = this.#youths.size;
		const youth = this.#youths.rowFor(key);
		if (youth < known) throw new Error(`Youth ${String(key)} is there already`);
		this.#bornOn.push(bornOn);
		this.#home.push(at);
		this.#housemates.link(at, youth);
		for (let place = 0; place < parentsOfOne; place += 1) {
			const parent = parents[place];
			const row = parent === undefined ? none : this.#parents.rowFor(parent);
			const item = this.#parentOf.push(row);
			if (row !== none) this.#children.link(row, item);
		}
		return youth;
	}

	#homeRow(key: number): number {
		const row = this.#homes.row(key);
		if (row === none) throw new Error(`Nobody knows the address ${String(key)}`);
		return row;
	}

	/** The day on which `youth` was born. */
	bornOn(youth: YouthId): DayNumber {
		return this.#bornOn.get(youth);
	}

	/** The region in which `youth` lives. */
	regionOf(youth: YouthId): RegionId {
		return this.#region.get(this.#home.get(youth));
	}

	/** Keeps that `youth` died. */
	die(youth: YouthId): void {
		this.#died.add(youth);
	}

	/** Whether `youth` died. */
	hasDied(youth: YouthId): boolean {
		return this.#died.has(youth);
	}

	/** Lets `youth` live at another address, which must be known. Says whether it is another one, and in another region. */
	move(youth: YouthId, home: number): { readonly isOther: boolean; readonly isOtherRegion: boolean } {
		const [from, to] = [this.#home.get(youth), this.#homeRow(home)];
		if (from === to) return { isOther: false, isOtherRegion: false };
		this.#housemates.unlink(from, youth);
		this.#housemates.link(to, youth);
		this.#home.set(youth, to);
		return { isOther: true, isOtherRegion: this.#region.get(from) !== this.#region.get(to) };
	}

	/**
	 * The others with whom a signal about `youth` can match: who have a registered parent in common, or live
	 * at the same address where that is no institution. The documents say brother or sister (groeiling:2);
	 * article 7.1.2.3 of the Youth Act (text of 2017, within jw:7.1) names these two ties. It joins two
	 * youths and goes no further: the half-sister of a half-brother is another family.
	 */
	family(youth: YouthId): readonly YouthId[] {
		const found = new Set<YouthId>();
		for (let place = 0; place < parentsOfOne; place += 1) {
			const parent = this.#parentOf.get(youth * parentsOfOne + place);
			if (parent === none) continue;
			for (let item = this.#children.first(parent); item !== none; item = this.#children.after(item)) {
				found.add(Math.floor(item / parentsOfOne));
			}
		}
		const home = this.#home.get(youth);
		if (this.#institution.get(home) !== 1) for (const mate of this.#at(home)) found.add(mate);
		found.delete(youth);
		return [...found];
	}

	/** The youths who live at an address, which must be known. */
	living(home: number): readonly YouthId[] {
		return this.#at(this.#homeRow(home));
	}

	#at(home: number): readonly YouthId[] {
		const found: YouthId[] = [];
		for (let mate = this.#housemates.first(home); mate !== none; mate = this.#housemates.after(mate)) {
			found.push(mate);
		}
		return found;
	}
}
