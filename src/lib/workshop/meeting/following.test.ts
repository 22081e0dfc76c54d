import { describe, expect, test } from 'vitest';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';
import { goesOnFrom } from '#lib/workshop/meeting/following.ts';

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

describe('a spoken result', () => {
	test('goes on from the one that holds a part of its choices, whichever of those that say the same', () => {
		const ballots = [said(100_001, { otsDitKind: 'nee' }), said(100_002, first), said(100_003, first)];
		expect(goesOnFrom({ ots: second }, ballots)).toBe(ballots[1]);
	});

	test('goes on from none that says otherwise, as much, or nothing, and from none that was scanned', () => {
		const others = [said(100_001, { otsDitKind: 'nee' }), said(100_002, second), said(100_003, {})];
		expect(goesOnFrom({ ots: second }, others)).toBeNull();
		expect(goesOnFrom({ ots: second }, [said(100_004, first, 'code')])).toBeNull();
	});

	test('is unclear where two say different parts of it', () => {
		expect(goesOnFrom(third, [said(100_001, first), said(100_002, second)])).toBe('several');
	});
});
