import fc from 'fast-check';
import { type Sector, sectors } from '#lib/rules/facts.ts';
import { type Agreements, usualAgreements } from '#lib/workshop/practice-index/agreements.ts';
import { dayNumber } from '#lib/workshop/practice-index/day-number.ts';
import { Directory } from '#lib/workshop/practice-index/directory.ts';
import { Population, type Youth } from '#lib/workshop/practice-index/population.ts';
import { SignalIndex } from '#lib/workshop/practice-index/signal-index.ts';

/** The day on which the small countries of the tests begin. */
export const firstDay = dayNumber('2026-11-22');
export const homeCount = 4;
export const youthCount = 5;
export const professionalCount = 5;

/** A country of five youths in four homes, the last of which is an institution, and five professionals in four organisations. */
export interface SmallCountry {
	readonly youths: readonly Youth[];
	/** The organisation of each professional; who has the last number may not signal. */
	readonly organisations: readonly number[];
	readonly agreements: Agreements;
}

/** What can be done in a small country. */
export type Deed =
	| { readonly kind: 'give'; readonly professional: number; readonly youth: number }
	| {
			readonly kind: 'end';
			readonly professional: number;
			readonly youth: number;
			readonly why: 'risk-over' | 'unjustified' | 'objection';
	  }
	| { readonly kind: 'move'; readonly youth: number; readonly home: number }
	| { readonly kind: 'die'; readonly youth: number }
	| { readonly kind: 'agree'; readonly professional: number; readonly youth: number; readonly chosen: number }
	| { readonly kind: 'wait'; readonly days: number };

const below = (count: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: count - 1 });
const youths = fc
	.array(
		fc.record({
			// Half of them grow 23 while the deeds go on.
			bornOn: fc.oneof(
				fc.integer({ min: firstDay - 23 * 366, max: firstDay - 21 * 365 }),
				fc.integer({ min: firstDay - 21 * 365, max: firstDay })
			),
			home: below(homeCount),
			parents: fc.uniqueArray(below(6), { maxLength: 2 })
		}),
		{ minLength: youthCount, maxLength: youthCount }
	)
	.map((list) => list.map((one, key) => ({ ...one, key })));

/** Small countries, under every agreement. */
export const countries: fc.Arbitrary<SmallCountry> = fc.record({
	youths,
	organisations: fc.array(fc.constantFrom(0, 0, 1, 1, 2, 2, 3), {
		minLength: professionalCount,
		maxLength: professionalCount
	}),
	agreements: fc.record({
		termMonths: fc.constantFrom(1, 12, 24),
		matchesWithinOrganisation: fc.boolean(),
		direction: fc.constantFrom<Agreements['direction']>('together', usualAgreements.direction, sectors),
		showsArchive: fc.boolean()
	})
});

const who = { professional: below(professionalCount), youth: below(youthCount) };
const gives = fc.record({ kind: fc.constant('give'), ...who });
const ends = fc.record({
	kind: fc.constant('end'),
	...who,
	why: fc.constantFrom('risk-over', 'unjustified', 'objection')
});
const moves = fc.record({ kind: fc.constant('move'), youth: below(youthCount), home: below(homeCount) });
const deaths = fc.record({ kind: fc.constant('die'), youth: below(youthCount) });
const agreeings = fc.record({ kind: fc.constant('agree'), ...who, chosen: below(professionalCount) });
const waits = fc.record({
	kind: fc.constant('wait'),
	days: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 20, max: 500 }))
});

/** Deeds that can be done, and some that are refused. */
export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
	fc.oneof(
		{ arbitrary: gives, weight: 8 },
		{ arbitrary: ends, weight: 3 },
		{ arbitrary: moves, weight: 2 },
		{ arbitrary: agreeings, weight: 4 },
		waits,
		deaths
	),
	{ minLength: 10, maxLength: 50, size: 'max' }
);

/** Deeds that only give signals. */
export const givings: fc.Arbitrary<readonly Deed[]> = fc.array(gives, {
	maxLength: 15
});

const work = ['onderwijs', 'jeugdhulp', 'jeugdhulp', 'anders'] as const;

/** The sector of an organisation of a small country. */
export function sectorOf(organisation: number): Sector {
	const sector = work[organisation];
	if (!sector) throw new Error(`No organisation ${String(organisation)}`);
	return sector;
}

/** Whether a professional of this small country may signal. */
export const mayGive = (country: SmallCountry, professional: number): boolean =>
	country.organisations[professional] !== 3;

/** The index over a small country, on its first day. */
export function indexOver(country: SmallCountry): SignalIndex {
	const population = new Population(1);
	const directory = new Directory(1);
	for (let key = 0; key < homeCount; key += 1) {
		population.addHome({ key, region: key % 2, isInstitution: key === homeCount - 1 });
	}
	for (const youth of country.youths) population.add(youth);
	for (const [at, sector] of work.entries()) {
		directory.addOrganisation({ name: sector, region: at % 2, sector });
	}
	for (const [at, organisation] of country.organisations.entries()) {
		const contact = { name: `P${String(at)}`, email: '', phone: '' };
		directory.add(contact, organisation, mayGive(country, at));
	}
	return new SignalIndex(population, directory, country.agreements, firstDay, 1);
}
