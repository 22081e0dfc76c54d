// @vitest-environment node
import { expect, test } from 'vitest';
import { Counted } from '#lib/ui/workshop/desk/counted.svelte.ts';
import { type Meeting, newMeeting, withHands } from '#lib/workshop/meeting/meeting.ts';
import { otsCase } from '../../../../../tests/meeting.ts';

const start = newMeeting('K7P2QX4M', otsCase, 'c=gezinsvoogd-belt', 'together', '2026-11-22');
const place = 'ots/otsDitKind';
const result: Meeting['ballots'] = [
	{ number: 111_111, answers: { ots: { otsDitKind: 'nee' } }, reasons: {}, by: 'code' }
];

test('the last hand goes off, and a result that came in after it stays', () => {
	const counted = new Counted();
	counted.add(start, 'hand');
	const raised = withHands(start, place, 'ja', 1);
	counted.add(raised, 'result');
	expect(counted.dropHand()).toEqual({});
	// The result can be taken back still, without bringing the hand back.
	expect(counted.last).toEqual({ what: 'result', before: { ballots: start.ballots, hands: {} } });
	expect(counted.dropHand()).toBeNull();
});

test('a hand that was taken off is none to take back', () => {
	const counted = new Counted();
	counted.add(start, 'hand');
	counted.add(withHands(start, place, 'ja', 1), 'off');
	counted.add({ ...start, ballots: result }, 'result');
	expect(counted.dropHand()).toBeNull();
	expect(counted.last?.what).toBe('result');
});
