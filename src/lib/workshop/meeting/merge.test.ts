import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';
import { atStop, type Meeting, newMeeting, withBallot, withHands } from '#lib/workshop/meeting/meeting.ts';
import { mergedMeeting } from '#lib/workshop/meeting/merge.ts';
import { otsCase } from '../../../../tests/meeting.ts';

const begun = newMeeting('K7P2QX4M', otsCase, 'c=gezinsvoogd-belt', 'own', '2026-11-22');
const ballot = (number: number, answer = 'ja'): Ballot => ({
	number,
	answers: { ots: { otsDitKind: answer } },
	reasons: {},
	by: 'code'
});
const filled = (meeting: Meeting, numbers: readonly number[]): Meeting =>
	numbers.reduce((all, number) => withBallot(all, ballot(number)), meeting);
const numbersOf = ({ ballots }: Meeting): readonly number[] => ballots.map(({ number }) => number).toSorted();
const some = fc.uniqueArray(fc.integer({ min: 100_000, max: 100_030 }), { maxLength: 10 });

describe('a meeting that two desks changed', () => {
	test('holds every result that came in at either', () => {
		fc.assert(
			fc.property(some, some, some, (before, here, there) => {
				const base = filled(begun, before);
				const both = mergedMeeting(base, filled(base, here), filled(base, there));
				expect(numbersOf(both)).toEqual([...new Set([...before, ...here, ...there])].toSorted());
			})
		);
	});

	test('leaves out what either removed, and takes what either changed', () => {
		const base = filled(begun, [100_001, 100_002, 100_003]);
		const ours = { ...base, ballots: base.ballots.slice(1) };
		const theirs = withBallot(base, ballot(100_002, 'nee'));
		expect(mergedMeeting(base, ours, theirs).ballots).toEqual([ballot(100_002, 'nee'), ballot(100_003)]);
		expect(numbersOf(mergedMeeting(base, theirs, ours))).toEqual([100_002, 100_003]);
	});

	test('adds up the hands of both', () => {
		const raised = (meeting: Meeting, by: number): Meeting => withHands(meeting, 'ots/otsDitKind', 'ja', by);
		const base = raised(begun, 2);
		expect(mergedMeeting(base, raised(base, 3), raised(base, 1)).hands).toEqual({
			'ots/otsDitKind': { ja: 6 }
		});
		expect(mergedMeeting(base, raised(base, -2), base).hands).toEqual({});
	});

	test('stands where it was moved, here first', () => {
		const there = atStop(begun, { phase: 'revealed', at: null });
		const here = atStop(begun, { phase: 'take-home' });
		expect(mergedMeeting(begun, begun, there)).toMatchObject({ stop: there.stop, wasRevealed: true });
		expect(mergedMeeting(begun, here, there)).toMatchObject({ stop: here.stop, wasRevealed: true });
	});

	test('is the one here where the other changed nothing', () => {
		const here = filled(begun, [100_001]);
		expect(mergedMeeting(begun, here, structuredClone(begun))).toBe(here);
	});
});
