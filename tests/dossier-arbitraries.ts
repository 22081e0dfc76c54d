import fc from 'fast-check';
import { addDays } from '#lib/law/day.ts';
import type { DossierCase, Exchange } from '#lib/flow/dossier/case.ts';
import type { NewEntry } from '#lib/flow/dossier/entry.ts';
import { authorities, consentEventKinds, persons } from '#lib/rules/facts.ts';
import { referenceDay } from './arbitraries.ts';

/** The exchange of every generated case. */
export const sampleExchange: Exchange = {
	id: 'x1',
	opened: '2026-01-01',
	recipient: 'andere-professional',
	who: 'wijkteam',
	goal: 'hulp afstemmen',
	information: 'wat school ziet',
	consentIsBasis: true
};

/** A case without entries, with one exchange. */
export const sampleCase: DossierCase = {
	format: 3,
	id: 'c1',
	label: 'Zaak 12',
	opened: '2026-01-01',
	changed: '2026-01-01T09:00:00.000Z',
	decisions: [],
	exchanges: [sampleExchange],
	links: [],
	entries: []
};

const anyOn = fc.integer({ min: -200, max: 0 }).map((count) => addDays(referenceDay, count));
const optional = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
	fc.option(value, { nil: undefined });
const by = 'ib';

/** A consent event as a person may enter it, possible or not. */
export const anyConsentEntry: fc.Arbitrary<NewEntry> = fc
	.record({
		on: anyOn,
		persoon: fc.constantFrom(...persons),
		gebeurtenis: fc.constantFrom(...consentEventKinds),
		days: optional(fc.integer({ min: 0, max: 150 }))
	})
	.map(({ on, persoon, gebeurtenis, days }) => ({
		kind: 'toestemming',
		exchange: sampleExchange.id,
		by,
		on,
		persoon,
		gebeurtenis,
		manner: 'mondeling',
		remarks: '',
		...(days !== undefined && gebeurtenis === 'gegeven' && { until: addDays(on, days) })
	}));

const anyYouthEntry: fc.Arbitrary<NewEntry> = fc
	.record({
		on: anyOn,
		leeftijd: fc.integer({ min: 0, max: 24 }),
		gezag: optional(fc.constantFrom(...authorities))
	})
	.map(({ on, leeftijd, gezag }) => ({
		kind: 'jeugdige',
		by,
		on,
		leeftijd,
		...(gezag !== undefined && { gezag })
	}));

const anySignalEntry: fc.Arbitrary<NewEntry> = fc
	.record({
		on: anyOn,
		step: fc.constantFrom('gegeven', 'verteld', 'herzien', 'ingetrokken', 'beeindigd'),
		where: fc.constantFrom('Noord', 'Zuid')
	})
	.map((rest) => ({ kind: 'signaal', by, remarks: '', ...rest }));

/** An entry as a person may enter it, possible or not. */
const anyNewEntry: fc.Arbitrary<NewEntry> = fc.oneof(
	{ weight: 4, arbitrary: anyConsentEntry },
	anyYouthEntry,
	anySignalEntry,
	anyOn.map((on): NewEntry => ({
		kind: 'wijziging',
		by,
		on,
		field: 'label',
		before: 'Zaak 12',
		after: 'Zaak 13'
	})),
	anyOn.map((on): NewEntry => ({ kind: 'notitie', by, on, text: 'Gebeld met de ouders.' })),
	anyOn.map((on): NewEntry => ({ kind: 'taak', by, on, text: 'Terugbellen', due: addDays(on, 14) }))
);

/** What a person does to a case: an entry, or one that corrects or strikes the one at `target`. */
export interface Deed {
	readonly entry: NewEntry;
	readonly target: number | undefined;
	readonly isStrike: boolean;
}

/** Up to a dozen deeds, one after another. */
export const anyDeeds: fc.Arbitrary<readonly Deed[]> = fc.array(
	fc.record({ entry: anyNewEntry, target: optional(fc.nat({ max: 10 })), isStrike: fc.boolean() }),
	{ maxLength: 12 }
);
