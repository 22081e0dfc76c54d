import { describe, expect, test } from 'vitest';
import { defaultThreshold } from '#lib/rules/threshold.ts';
import {
	ownThreshold,
	weightOf,
	weights,
	withCombination,
	withoutCombination,
	withWeight
} from '#lib/ui/profile/threshold-change.ts';

test('an own threshold begins as the standard one', () => {
	expect(ownThreshold()).toEqual(defaultThreshold);
});

describe('the weight of a criterion', () => {
	test.each(weights)('can become %s, and is then nothing else', (weight) => {
		const changed = withWeight(ownThreshold(), 'W3', weight);
		expect(weightOf(changed, 'W3')).toBe(weight);
		expect(changed.altijd.includes('W3')).toBe(weight === 'altijd');
		expect(changed.nietAlleen.includes('W3')).toBe(weight === 'nietAlleen');
	});

	test('of the others stays', () => {
		const { altijd, nietAlleen } = withWeight(ownThreshold(), 'O1', 'altijd');
		expect(altijd.filter((id) => id !== 'O1')).toEqual(defaultThreshold.altijd);
		expect(nietAlleen).toEqual(defaultThreshold.nietAlleen);
	});
});

describe('own combinations', () => {
	test('are kept in the order of the list, each criterion once', () => {
		expect(withCombination(ownThreshold(), ['P2', 'G1', 'P2'])).toMatchObject({
			combinaties: [['G1', 'P2']]
		});
	});

	test('one criterion is no combination', () => {
		expect(withCombination(ownThreshold(), ['G1', 'G1'])).toBe('tooFew');
	});

	test('the same one is not added twice, in whatever order it came', () => {
		const threshold = { ...ownThreshold(), combinaties: [['P2' as const, 'G1' as const]] };
		expect(withCombination(threshold, ['G1', 'P2'])).toBe('double');
	});

	test('one can be removed and the others stay', () => {
		const threshold = {
			...ownThreshold(),
			combinaties: [
				['G1' as const, 'P2' as const],
				['O1' as const, 'S1' as const]
			]
		};
		expect(withoutCombination(threshold, 0).combinaties).toEqual([['O1', 'S1']]);
	});
});
