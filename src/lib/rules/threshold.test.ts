import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCriteria, anyThreshold } from '../../../tests/arbitraries.ts';
import { type CriterionId, criterionIds } from '#lib/rules/criteria.ts';
import type { Threshold } from '#lib/rules/facts.ts';
import type { Ruling } from '#lib/rules/rule.ts';
import { criteriaToets, defaultThreshold, wijstOpOnveiligheid } from '#lib/rules/threshold.ts';

const day = '2026-11-22';
const test = (criteria: readonly CriterionId[], drempel?: Threshold): Ruling =>
	criteriaToets({ facts: { criteria }, profile: drempel ? { drempel } : {}, day });
const outcome = (criteria: readonly CriterionId[], drempel?: Threshold): string => {
	const ruling = test(criteria, drempel);
	return ruling.known ? ruling.answer : 'asked';
};
const own = (change: Partial<Threshold>): Threshold => ({
	combinatie: 3,
	altijd: [],
	nietAlleen: [],
	combinaties: [],
	...change
});

describe('wijstOpOnveiligheid', () => {
	it.each(criterionIds)('%s alone', (criterion) => {
		const alarming = ['W4', 'G3', 'G4', 'P1'].includes(criterion);
		expect(wijstOpOnveiligheid({ facts: { criteria: [criterion] }, profile: {}, day })).toMatchObject({
			answer: alarming ? 'ja' : 'nee'
		});
	});

	it('finds one among others and names it once', () => {
		const ruling = wijstOpOnveiligheid({ facts: { criteria: ['O1', 'P1', 'S8', 'P1'] }, profile: {}, day });
		expect(ruling).toMatchObject({ answer: 'ja', reason: { with: { criteria: ['P1'] } } });
	});

	it('says nee when nothing was chosen, and asks when nothing is known', () => {
		expect(wijstOpOnveiligheid({ facts: { criteria: [] }, profile: {}, day })).toMatchObject({
			answer: 'nee'
		});
		expect(wijstOpOnveiligheid({ facts: {}, profile: {}, day })).toEqual({
			known: false,
			needs: ['criteria']
		});
	});
});

describe('the default threshold', () => {
	it('is the one of the contract', () => {
		expect(defaultThreshold).toEqual({
			combinatie: 2,
			altijd: ['W3', 'W4', 'G3', 'G4', 'G5', 'G6', 'O2', 'O3', 'O6', 'S5'],
			nietAlleen: ['W2', 'S2', 'S3'],
			combinaties: []
		});
	});

	it.each(criterionIds)('%s alone', (criterion) => {
		const expected = defaultThreshold.altijd.includes(criterion)
			? 'drempel-gehaald'
			: defaultThreshold.nietAlleen.includes(criterion)
				? 'geen'
				: 'onder-drempel';
		expect(outcome([criterion])).toBe(expected);
	});

	it.each<[CriterionId[], string, string]>([
		[[], 'geen', 'geen'],
		[['W2', 'S2', 'S3'], 'geen', 'geen_nietAlleen'],
		[['G1'], 'onder-drempel', 'onder-drempel'],
		[['G1', 'G1'], 'onder-drempel', 'onder-drempel'],
		[['G1', 'W2', 'S2', 'S3'], 'onder-drempel', 'onder-drempel'],
		[['G1', 'P2'], 'drempel-gehaald', 'drempel-gehaald_combinatie'],
		[['G1', 'W2', 'P2'], 'drempel-gehaald', 'drempel-gehaald_combinatie'],
		[['W2', 'W3'], 'drempel-gehaald', 'drempel-gehaald_altijd'],
		[['O6'], 'drempel-gehaald', 'drempel-gehaald_altijd']
	])('holds %j to be %s, for the reason %s', (criteria, answer, key) => {
		expect(test(criteria)).toMatchObject({ answer, reason: { key } });
	});

	it('names in the reason only the criteria that count', () => {
		expect(test(['G1', 'W2', 'P2'])).toMatchObject({
			reason: { with: { criteria: ['G1', 'P2'], combinatie: 2 } }
		});
		expect(test(['G1', 'W3', 'P2'])).toMatchObject({ reason: { with: { criteria: ['W3'] } } });
	});
});

describe("an organisation's own threshold", () => {
	it('replaces the default as a whole', () => {
		expect(outcome(['W3'], own({}))).toBe('onder-drempel');
		expect(outcome(['W2', 'S2', 'S3'], own({}))).toBe('drempel-gehaald');
		expect(outcome(['G1', 'P2'], own({}))).toBe('onder-drempel');
		expect(outcome(['G1'], own({ combinatie: 1 }))).toBe('drempel-gehaald');
	});

	it('tests geen first: what never counts alone reaches nothing by standing in another list', () => {
		expect(outcome(['W2'], own({ altijd: ['W2'], nietAlleen: ['W2'] }))).toBe('geen');
		expect(outcome(['W2', 'S2'], own({ nietAlleen: ['W2', 'S2'], combinaties: [['W2', 'S2']] }))).toBe(
			'geen'
		);
		expect(outcome(['W2'], own({ combinatie: 1, nietAlleen: ['W2'] }))).toBe('geen');
		expect(outcome(['W2', 'G1'], own({ altijd: ['W2'], nietAlleen: ['W2'] }))).toBe('drempel-gehaald');
	});

	it('is reached by all criteria of one of its combinations, not by some', () => {
		const drempel = own({ combinaties: [['G1', 'O1'], ['P2']] });
		expect(outcome(['G1'], drempel)).toBe('onder-drempel');
		expect(outcome(['O1', 'S1'], drempel)).toBe('onder-drempel');
		expect(test(['O1', 'G1'], drempel)).toMatchObject({
			answer: 'drempel-gehaald',
			reason: { key: 'drempel-gehaald_combinaties', with: { criteria: ['G1', 'O1'] } }
		});
		expect(outcome(['P2'], drempel)).toBe('drempel-gehaald');
	});

	it('lets a criterion that never counts alone complete a combination', () => {
		const drempel = own({ nietAlleen: ['W2'], combinaties: [['W2', 'G1']] });
		expect(outcome(['G1'], drempel)).toBe('onder-drempel');
		expect(outcome(['G1', 'W2'], drempel)).toBe('drempel-gehaald');
	});

	it('counts a criterion that was chosen twice once', () => {
		expect(outcome(['G1', 'G1', 'P2'], own({}))).toBe('onder-drempel');
		expect(outcome(['G1', 'O1', 'P2'], own({}))).toBe('drempel-gehaald');
	});
});

describe('criteriaToets', () => {
	const ranks = ['geen', 'onder-drempel', 'drempel-gehaald'];

	it('asks while the criteria are unknown', () => {
		expect(criteriaToets({ facts: {}, profile: { drempel: own({}) }, day })).toEqual({
			known: false,
			needs: ['criteria']
		});
	});

	it('never falls when a criterion is added', () => {
		fc.assert(
			fc.property(anyCriteria, fc.constantFrom(...criterionIds), anyThreshold, (criteria, more, drempel) => {
				expect(ranks.indexOf(outcome([...criteria, more], drempel))).toBeGreaterThanOrEqual(
					ranks.indexOf(outcome(criteria, drempel))
				);
			}),
			{ numRuns: 2000 }
		);
	});

	it('does not depend on the order of choosing, nor on choosing twice', () => {
		fc.assert(
			fc.property(anyCriteria, anyThreshold, (criteria, drempel) => {
				expect(outcome([...criteria, ...criteria].reverse(), drempel)).toBe(outcome(criteria, drempel));
			})
		);
	});

	it('never falls when the organisation asks for fewer together', () => {
		fc.assert(
			fc.property(anyCriteria, anyThreshold, (criteria, drempel) => {
				const milder = { ...drempel, combinatie: Math.max(1, drempel.combinatie - 1) };
				expect(ranks.indexOf(outcome(criteria, milder))).toBeGreaterThanOrEqual(
					ranks.indexOf(outcome(criteria, drempel))
				);
			})
		);
	});
});
