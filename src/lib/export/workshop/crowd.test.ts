import { expect, test } from 'vitest';
import { crowdOf, crowdWidth } from '#lib/export/workshop/crowd.ts';
import { caseStanding } from '#lib/workshop/case/case-standing.ts';
import { tallyOf } from '#lib/workshop/meeting/tally.ts';
import { graphs, otsCase } from '../../../../tests/meeting.ts';

test('a crowd has its number on each arrow, and the model route beside it', () => {
	const ballot = (number: number, otsDitKind: string) =>
		({ number, answers: { ots: { otsDitKind } }, reasons: {}, by: 'code' }) as const;
	const { roads, places } = tallyOf(
		otsCase,
		[ballot(111_111, 'nee'), ballot(222_222, 'nee'), ballot(333_333, 'weet-niet')],
		{},
		graphs
	);
	const [model] = caseStanding(otsCase, otsCase.model, graphs).replays;
	const crowd = crowdOf(roads.get('ots') ?? [], places, model);
	expect(crowd.people).toEqual(
		new Map([
			['otsDitKind--gewone-route', 2],
			['otsDitKind--eerst-verifieren', 1]
		])
	);
	expect(crowd.most).toBe(2);
	expect(crowd.answers).toContain('otsDitKind weet-niet');
	expect(crowd.answers).toContain('ontvangerIsGezinsvoogd ja');
	expect(crowd.answers).not.toContain('ontvangerIsGezinsvoogd nee');
	expect(crowd.model).toContain('otsDitKind--ontvangerIsGezinsvoogd');
	expect(crowd.nodes).toContain('delen-moet-ots');
	expect(crowd.nodes).toContain('gewone-route');
});

test('a road is the wider, the more took it', () => {
	expect(crowdWidth(1, 10)).toBeLessThan(crowdWidth(5, 10));
	expect(crowdWidth(10, 10)).toBe(14);
	expect(crowdWidth(0, 0)).toBe(0);
});
