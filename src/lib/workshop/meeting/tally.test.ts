import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';
import { agreedApart, divisions, reasonsAt, spreadOf } from '#lib/workshop/meeting/split.ts';
import { tallyOf } from '#lib/workshop/meeting/tally.ts';
import { questionsOf } from '#lib/workshop/meeting/road.ts';
import { flowCase, graphs, otsCase, someBallot } from '../../../../tests/meeting.ts';

const ballotWith = (number: number, ots: Readonly<Record<string, string>>, reason?: string): Ballot => ({
	number,
	answers: { ots },
	reasons: reason === undefined ? {} : { 'ots/otsDitKind': reason },
	by: 'code'
});
const yes = { otsDitKind: 'ja', ontvangerIsGezinsvoogd: 'nee' };

describe('a tally', () => {
	test.each([otsCase, flowCase])('of $id adds up: at every place as many go on as came', (data) => {
		fc.assert(
			fc.property(fc.array(someBallot(data, fc.constant('x')), { maxLength: 12 }), (ballots) => {
				const tally = tallyOf(data, ballots, {}, graphs);
				expect(tally.ballots).toBe(ballots.length);
				for (const { path, state, counts, total } of tally.places) {
					const roads = (tally.roads.get(path) ?? []).filter(({ from }) => from === state);
					const sum = (all: Iterable<number>): number => [...all].reduce((a, b) => a + b, 0);
					expect(sum(counts.values())).toBe(total);
					expect(sum(roads.map(({ people }) => people))).toBe(total);
					const came = (tally.roads.get(path) ?? []).filter(({ to }) => to === state);
					if (state !== graphs.get(path)?.initial)
						expect(sum(came.map(({ people }) => people))).toBeGreaterThanOrEqual(total);
				}
				for (const { path, outcome, people } of tally.ends) {
					const came = (tally.roads.get(path) ?? []).filter(({ to }) => to === outcome);
					expect(came.reduce((all, road) => all + road.people, 0)).toBe(people);
				}
			}),
			{ numRuns: 25 }
		);
	});

	test('says who went where', () => {
		const tally = tallyOf(
			otsCase,
			[ballotWith(111_111, yes), ballotWith(222_222, yes), ballotWith(333_333, { otsDitKind: 'weet-niet' })],
			{},
			graphs
		);
		expect(tally.places.map(({ state, total }) => [state, total])).toEqual([
			['otsDitKind', 3],
			['ontvangerIsGezinsvoogd', 2]
		]);
		expect(tally.places[0]?.counts).toEqual(
			new Map([
				['ja', 2],
				['weet-niet', 1]
			])
		);
		expect(tally.roads.get('ots')).toContainEqual({
			from: 'ontvangerIsGezinsvoogd',
			to: 'gewone-route',
			people: 2
		});
		expect(tally.ends).toEqual([
			{ path: 'ots', outcome: 'gewone-route', people: 2 },
			{ path: 'ots', outcome: 'eerst-verifieren', people: 1 }
		]);
	});

	test('counts hands beside results, and says how many were hands', () => {
		const hands = { 'ots/otsDitKind': { ja: 4, nee: 3 } } as const;
		const tally = tallyOf(otsCase, [ballotWith(111_111, yes)], hands, graphs);
		expect(tally.places[0]).toMatchObject({ state: 'otsDitKind', total: 8, hands: 7 });
		expect(tally.roads.get('ots')).toContainEqual({ from: 'otsDitKind', to: 'gewone-route', people: 3 });
		expect(tally.ballots).toBe(1);
	});

	test('of a rule that answered says that nobody chose', () => {
		const { places } = tallyOf(
			flowCase,
			[{ number: 111_111, answers: {}, reasons: {}, by: 'code' }],
			{},
			graphs
		);
		expect(places.every(({ isRuled }) => isRuled)).toBe(true);
	});
});

describe('where a room divided', () => {
	test('is measured by the pairs who chose differently', () => {
		expect(spreadOf(new Map([['ja', 5]]))).toBe(0);
		expect(spreadOf(new Map([['ja', 1]]))).toBe(0);
		expect(spreadOf(new Map())).toBe(0);
		expect(
			spreadOf(
				new Map([
					['ja', 1],
					['nee', 1]
				])
			)
		).toBe(1);
		expect(
			spreadOf(
				new Map([
					['ja', 3],
					['nee', 1]
				])
			)
		).toBeCloseTo(0.5);
	});

	test('stands first where it divided most, and not where all agreed', () => {
		const chosen = [
			ballotWith(111_111, { otsDitKind: 'ja', ontvangerIsGezinsvoogd: 'ja' }),
			ballotWith(222_222, { otsDitKind: 'ja', ontvangerIsGezinsvoogd: 'nee' }),
			ballotWith(333_333, { otsDitKind: 'nee' })
		];
		expect(divisions(tallyOf(otsCase, chosen, {}, graphs)).map(({ state }) => state)).toEqual([
			'ontvangerIsGezinsvoogd',
			'otsDitKind'
		]);
	});
});

describe('a room that agrees', () => {
	const questions = questionsOf(otsCase, graphs);
	const no = { otsDitKind: 'nee' };
	const apart = (...answers: readonly Readonly<Record<string, string>>[]): readonly string[] =>
		agreedApart(
			tallyOf(
				otsCase,
				answers.map((ots, index) => ballotWith(100_001 + index, ots)),
				{},
				graphs
			),
			questions
		);

	test('is looked at where all chose otherwise than the model route', () => {
		expect(apart(no, no)).toEqual(['ots/otsDitKind']);
	});

	test('is left alone where it goes with the model route, or where it divided', () => {
		expect(apart({ otsDitKind: 'ja' }, { otsDitKind: 'ja' })).toEqual([]);
		expect(apart(no, { otsDitKind: 'ja' })).toEqual([]);
	});
});

describe('reasons of a room', () => {
	const chosen = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'].map((reason, index) =>
		ballotWith(111_111 + index, yes, reason)
	);
	const reasons = (ballots: readonly Ballot[], seed = 'K7P2QX4M'): readonly string[] =>
		reasonsAt('ots/otsDitKind', ballots, seed).map(({ reason }) => reason);

	test('stand in an order that does not depend on who handed in first', () => {
		expect(reasons(chosen)).toEqual(reasons(chosen.toReversed()));
		expect(reasons(chosen)).not.toEqual(['een', 'twee', 'drie', 'vier', 'vijf', 'zes']);
		expect(reasons(chosen)).not.toEqual(reasons(chosen, 'AAAAAAAA'));
	});

	test('carry their answer and nothing of the person', () => {
		expect(reasonsAt('ots/otsDitKind', chosen.slice(0, 1), 'x')).toEqual([{ answer: 'ja', reason: 'een' }]);
		expect(reasonsAt('ots/eigenTaak', chosen, 'x')).toEqual([]);
	});
});
