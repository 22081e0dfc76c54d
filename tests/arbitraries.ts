import fc from 'fast-check';
import { addDays } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import { type CriterionId, criterionIds } from '#lib/rules/criteria.ts';
import {
	authorities,
	type ConsentEvent,
	consentEventKinds,
	type Facts,
	indexStatuses,
	persons,
	type RuleProfile,
	sectors,
	type Threshold
} from '#lib/rules/facts.ts';
import type { RuleInput } from '#lib/rules/rule.ts';

/** The reference date of every generated case; the generated days lie on both sides of it. */
export const referenceDay: Day = '2026-11-22';

/** A day up to four months before or after the reference date. */
const anyDay: fc.Arbitrary<Day> = fc
	.integer({ min: -120, max: 120 })
	.map((count) => addDays(referenceDay, count));

/** Some criteria, in any order, some of them chosen twice. */
export const anyCriteria: fc.Arbitrary<CriterionId[]> = fc.array(fc.constantFrom(...criterionIds), {
	maxLength: 6
});

/** One event of any person on any day. */
export const anyConsentEvent: fc.Arbitrary<ConsentEvent> = fc.record({
	persoon: fc.constantFrom(...persons),
	gebeurtenis: fc.constantFrom(...consentEventKinds),
	op: anyDay
});

/** A threshold as an organisation may set it. */
export const anyThreshold: fc.Arbitrary<Threshold> = fc.record({
	combinatie: fc.integer({ min: 1, max: 4 }),
	altijd: anyCriteria,
	nietAlleen: anyCriteria,
	combinaties: fc.array(fc.array(fc.constantFrom(...criterionIds), { minLength: 1, maxLength: 3 }), {
		maxLength: 2
	})
});

/** Facts of which each may be unknown. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record(
	{
		leeftijd: fc.integer({ min: 0, max: 120 }),
		gezag: fc.constantFrom(...authorities),
		wilsbekwaam: fc.boolean(),
		sector: fc.constantFrom(...sectors),
		criteria: anyCriteria,
		toestemmingen: fc.array(anyConsentEvent, { maxLength: 6 })
	},
	{ requiredKeys: [] }
);

/** A profile of which each entry may be unknown. */
export const anyProfile: fc.Arbitrary<RuleProfile> = fc.record(
	{
		indexStatus: fc.constantFrom(...indexStatuses),
		gecontroleerdOp: anyDay,
		controletermijnDagen: fc.integer({ min: 1, max: 200 }),
		organisatieAangesloten: fc.boolean(),
		drempel: anyThreshold
	},
	{ requiredKeys: [] }
);

/** All that a rule may read. */
export const anyRuleInput: fc.Arbitrary<RuleInput> = fc.record({
	facts: anyFacts,
	profile: anyProfile,
	day: fc.constant(referenceDay)
});
