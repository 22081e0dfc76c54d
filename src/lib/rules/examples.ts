import type { Day } from '#lib/law/source.ts';
import type { ConsentEvent, ConsentEventKind, Facts, Person, RuleProfile } from '#lib/rules/facts.ts';
import type { RuleId, RuleInput } from '#lib/rules/rule.ts';
import { sectors } from '#lib/rules/facts.ts';
import { defaultThreshold } from '#lib/rules/threshold.ts';

/** The reference date of the examples, on which also the terms are counted. */
export const exampleDay: Day = '2026-11-22';

const given = (facts: Facts, profile: RuleProfile = {}): RuleInput => ({ facts, profile, day: exampleDay });
const nothing = given({});
const ages = (...years: readonly number[]): readonly RuleInput[] =>
	years.map((leeftijd) => given({ leeftijd }));

const event = (persoon: Person, gebeurtenis: ConsentEventKind, op: Day): ConsentEvent => ({
	persoon,
	gebeurtenis,
	op
});

/** A child of nine, spoken for by two parents with authority. */
const ofTwo = (...toestemmingen: readonly ConsentEvent[]): RuleInput =>
	given({ leeftijd: 9, gezag: 'beide-ouders', toestemmingen });
const ofThirteen = (...toestemmingen: readonly ConsentEvent[]): RuleInput =>
	given({ leeftijd: 13, gezag: 'een-ouder', toestemmingen });

/** The index in use, as it was last checked on a day. */
const checked = (gecontroleerdOp: Day, rest: RuleProfile = {}): RuleInput =>
	given({}, { indexStatus: 'actief', gecontroleerdOp, ...rest });
const criteria = (...ids: NonNullable<Facts['criteria']>): RuleInput => given({ criteria: ids });

/**
 * What each rule is shown at: its edges, a case for every answer and every reason it can give, and the
 * case in which nothing is known. Inputs only; the rule itself gives the answers, so that none can be out of date.
 */
export const ruleExamples: Readonly<Record<RuleId, readonly RuleInput[]>> = {
	leeftijdsgrens: [...ages(0, 22, 23, 120), nothing],
	wijstOpOnveiligheid: [
		criteria('W4'),
		criteria('G3'),
		criteria('G4'),
		criteria('P1'),
		criteria('G1', 'P1'),
		criteria('G1', 'P2'),
		criteria(),
		nothing
	],
	criteriaToets: [
		criteria(),
		criteria('W2', 'S2', 'S3'),
		criteria('G1'),
		criteria('G1', 'W2'),
		criteria('G1', 'P2'),
		criteria('G1', 'W2', 'P2'),
		criteria('O6'),
		given({ criteria: ['G1', 'P2'] }, { drempel: { ...defaultThreshold, combinatie: 3 } }),
		given(
			{ criteria: ['G1', 'O1'] },
			{ drempel: { ...defaultThreshold, combinatie: 3, combinaties: [['G1', 'O1']] } }
		),
		nothing
	],
	wieInformeren: [
		given({ leeftijd: 0, gezag: 'beide-ouders' }),
		given({ leeftijd: 11, gezag: 'voogd' }),
		given({ leeftijd: 12, gezag: 'beide-ouders' }),
		given({ leeftijd: 15, gezag: 'een-ouder' }),
		...ages(11, 16, 17, 18, 22),
		nothing
	],
	wieToestemming: [
		given({ leeftijd: 0, gezag: 'beide-ouders' }),
		given({ leeftijd: 11, gezag: 'voogd' }),
		given({ leeftijd: 12, gezag: 'beide-ouders' }),
		given({ leeftijd: 15, gezag: 'een-ouder' }),
		...ages(16, 17, 18),
		given({ leeftijd: 12, gezag: 'een-ouder', wilsbekwaam: false }),
		given({ leeftijd: 17, wilsbekwaam: false }),
		given({ leeftijd: 18, wilsbekwaam: false }),
		given({ wilsbekwaam: false })
	],
	toestemmingsstand: [
		ofTwo(),
		ofTwo(event('ouder-1', 'gegeven', '2026-11-01')),
		ofTwo(event('ouder-1', 'gegeven', '2026-11-01'), event('ouder-2', 'gevraagd', '2026-11-03')),
		ofTwo(event('ouder-1', 'gegeven', '2026-11-01'), event('ouder-2', 'gegeven', '2026-11-03')),
		ofTwo(event('ouder-1', 'gegeven', '2026-11-01'), event('ouder-2', 'geweigerd', '2026-11-03')),
		ofTwo(
			event('ouder-1', 'geweigerd', '2026-11-01'),
			event('ouder-1', 'gegeven', '2026-11-08'),
			event('ouder-2', 'gegeven', '2026-11-08')
		),
		ofTwo(event('ouder-1', 'ingetrokken', '2026-11-08'), event('ouder-2', 'gegeven', '2026-11-08')),
		ofTwo(event('ouder-1', 'ingetrokken', '2026-11-08'), event('ouder-2', 'geweigerd', '2026-11-08')),
		ofTwo(event('ouder-1', 'verlopen', '2026-11-08'), event('ouder-2', 'gegeven', '2026-11-08')),
		ofTwo(event('ouder-1', 'gegeven', exampleDay), event('ouder-2', 'gegeven', '2026-11-23')),
		ofThirteen(event('ouder-1', 'gegeven', '2026-11-01')),
		ofThirteen(event('ouder-1', 'gegeven', '2026-11-01'), event('jeugdige', 'gegeven', '2026-11-01')),
		given({
			leeftijd: 16,
			toestemmingen: [event('ouder-1', 'geweigerd', '2026-11-01'), event('jeugdige', 'gegeven', '2026-11-01')]
		}),
		given({
			leeftijd: 18,
			wilsbekwaam: false,
			toestemmingen: [event('vertegenwoordiger', 'gegeven', '2026-11-01')]
		}),
		given({ leeftijd: 9, toestemmingen: [] }),
		nothing
	],
	indexStatus: [
		checked('2026-11-22'),
		checked('2026-08-24'),
		checked('2026-08-23'),
		checked('2026-10-23', { controletermijnDagen: 30 }),
		checked('2026-10-22', { controletermijnDagen: 30 }),
		checked('2026-11-23'),
		checked('2026-11-01', { indexStatus: 'actief-minimaal' }),
		checked('2026-11-01', { indexStatus: 'afbouw' }),
		checked('2026-11-01', { indexStatus: 'gesloten' }),
		checked('2026-11-01', { indexStatus: 'onbekend' }),
		given({}, { indexStatus: 'gesloten' }),
		nothing
	],
	inzageLeeftijd: [...ages(0, 15, 16, 120), nothing],
	organisatieAangesloten: [
		given({}, { organisatieAangesloten: true }),
		given({}, { organisatieAangesloten: false }),
		nothing
	],
	sectorAangewezen: [...sectors.map((sector) => given({ sector })), nothing]
};
