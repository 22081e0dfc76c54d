import { describe, expect, test } from 'vitest';
import { arrivesAgain, arrivesNumbered, arrivesSaid } from '#lib/workshop/meeting/arrival.ts';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';

const one = { ots: { otsDitKind: 'ja' } };
const two = { ots: { ...one.ots, ontvangerIsGezinsvoogd: 'nee' } };
const no = { ots: { otsDitKind: 'nee' } };
const reasons = { 'ots/otsDitKind': 'Het staat in het dossier.' } as const;
const scan = (number: number, answers: Ballot['answers']): Ballot => ({
	number,
	answers,
	reasons,
	by: 'code'
});
const say = (number: number, answers: Ballot['answers']): Ballot => ({
	number,
	answers,
	reasons: {},
	by: 'spoken'
});
const fresh = 999_999;

describe('a scanned result', () => {
	test('takes the place of the spoken one that it goes on from, question by question', () => {
		const [now, earlier] = [scan(111_111, two), say(222_222, one)];
		const arrival = arrivesNumbered(now, [earlier], 'together', fresh);
		expect(arrival).toEqual({ as: 'further', ballot: now, earlier, apart: [earlier, now] });
		expect(arrivesNumbered(now, [earlier], 'own', fresh)).toMatchObject({ as: 'new' });
		expect(arrivesNumbered(now, [scan(222_222, one)], 'together', fresh)).toMatchObject({ as: 'new' });
	});

	test('leaves a spoken one that took the place of the result of another phone', () => {
		const other = arrivesSaid(say(fresh, two), [scan(222_222, one)], 'together', false);
		if (other === 'several') throw new Error('there is one');
		const three = { ots: { ...two.ots, noodzakelijkVoorUitvoering: 'ja' } };
		expect(arrivesNumbered(scan(111_111, three), [other.ballot], 'together', fresh).as).toBe('new');
	});

	test('takes the place of a spoken one with its number, which gets another where it is someone else’s', () => {
		const [now, earlier] = [scan(111_111, one), say(111_111, no)];
		expect(arrivesNumbered(now, [earlier], 'own', fresh)).toEqual({
			as: 'further',
			ballot: now,
			earlier,
			apart: [say(fresh, no), now]
		});
	});

	test('that says the same as a spoken one is new, and names that one', () => {
		const spoken = say(222_222, one);
		for (const pace of ['own', 'together'] as const) {
			const arrival = arrivesNumbered(scan(111_111, one), [spoken], pace, fresh);
			expect(arrival).toMatchObject({ as: 'new', alike: spoken });
		}
		expect(arrivesNumbered(scan(111_111, one), [scan(222_222, one)], 'own', fresh)).toMatchObject({
			alike: null
		});
	});
});

describe('a spoken result', () => {
	test('goes on from a scanned one under its number, and keeps its reasons', () => {
		const [now, earlier] = [say(fresh, two), scan(111_111, one)];
		expect(arrivesSaid(now, [earlier], 'together', false)).toEqual({
			as: 'further',
			ballot: { ...say(111_111, two), reasons },
			earlier,
			apart: [earlier, now]
		});
		expect(arrivesSaid(now, [earlier], 'together', true)).toMatchObject({ as: 'new' });
	});

	test('with the number of a scanned one takes its place, with the reasons of the choices that stay', () => {
		const earlier = scan(111_111, one);
		expect(arrivesNumbered(say(111_111, two), [earlier], 'own', fresh)).toEqual({
			as: 'again',
			ballot: { ...say(111_111, two), reasons },
			earlier
		});
		expect(arrivesNumbered(say(111_111, no), [earlier], 'own', fresh)).toMatchObject({
			ballot: { answers: no, reasons: {} }
		});
	});

	test('that says what the same person said before changes nothing', () => {
		const earlier = scan(111_111, one);
		expect(arrivesAgain(say(fresh, one), earlier)).toEqual({ as: 'known', ballot: earlier });
	});

	test('with a number that is new goes on from the nearest, as nobody is asked', () => {
		const ballots = [say(222_222, one), say(333_333, two)];
		const three = { ots: { ...two.ots, noodzakelijkVoorUitvoering: 'ja' } };
		expect(arrivesNumbered(say(111_111, three), ballots, 'together', fresh)).toMatchObject({
			as: 'further',
			earlier: ballots[1],
			ballot: { number: 111_111 }
		});
		expect(arrivesSaid(say(fresh, three), ballots, 'together', false)).toBe('several');
	});
});
