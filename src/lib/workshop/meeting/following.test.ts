import { describe, expect, test } from 'vitest';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';
import { earlierOf } from '#lib/workshop/meeting/following.ts';

const said = (
	number: number,
	ots: Readonly<Record<string, string>>,
	by: Ballot['by'] = 'spoken'
): Ballot => ({
	number,
	answers: { ots },
	reasons: {},
	by
});
const first = { otsDitKind: 'ja' };
const second = { ...first, ontvangerIsGezinsvoogd: 'nee' };
const third = { ots: { ...second, noodzakelijkVoorUitvoering: 'ja' } };

describe('a result', () => {
	test('goes on from the one that holds a part of its choices, said or scanned', () => {
		const ballots = [said(100_001, { otsDitKind: 'nee' }), said(100_002, first), said(100_003, first)];
		expect(earlierOf({ ots: second }, ballots)).toEqual([ballots[1]]);
		const scanned = said(100_004, first, 'code');
		expect(earlierOf({ ots: second }, [scanned])).toEqual([scanned]);
		expect(earlierOf({ ots: second }, [scanned, said(100_005, first)])).toEqual([said(100_005, first)]);
	});

	test('goes on from none that says otherwise, as much, or nothing', () => {
		const others = [said(100_001, { otsDitKind: 'nee' }), said(100_002, second), said(100_003, {})];
		expect(earlierOf({ ots: second }, others)).toEqual([]);
	});

	test('names every one that says another part of it, the nearest first', () => {
		const ballots = [said(100_001, first), said(100_002, second)];
		expect(earlierOf(third, ballots)).toEqual([ballots[1], ballots[0]]);
	});
});
