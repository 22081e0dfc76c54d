import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { workshopDatabase } from '#lib/storage/workshop/database.ts';
import {
	keepChange,
	keepMeeting,
	keptMeeting,
	keptMeetings,
	removeMeeting
} from '#lib/storage/workshop/meetings.ts';
import { type Meeting, newMeeting, withBallot } from '#lib/workshop/meeting/meeting.ts';
import { otsCase } from '../../../../tests/meeting.ts';

const meeting: Meeting = {
	...newMeeting('K7P2QX4M', otsCase, 'c=gezinsvoogd-belt', 'together', '2026-11-22'),
	wasRevealed: true,
	stop: { phase: 'what-if', change: { of: 'fact', fact: { of: 'leeftijd', leeftijd: 12 } } },
	ballots: [
		{
			number: 111_111,
			answers: otsCase.model,
			reasons: { 'ots/eigenTaak': 'Alleen wat ik zag.' },
			by: 'code'
		}
	],
	hands: { 'ots/otsDitKind': { ja: 3 } },
	timer: { kind: 'runs', until: 1_800_000_000_000 }
};

beforeEach(async () => {
	await workshopDatabase.meetings.clear();
});

describe('meetings on this device', () => {
	test('are read as they were kept', async () => {
		expect(await keepMeeting(meeting)).toEqual({ ok: true });
		expect(await keptMeeting('K7P2QX4M')).toEqual(meeting);
		expect(await keptMeeting('AAAAAAAA')).toBeNull();
	});

	test('are listed newest first, with those that cannot be read', async () => {
		await keepMeeting(meeting);
		await keepMeeting({ ...meeting, id: 'AAAAAAAA', started: '2026-11-25' });
		await workshopDatabase.meetings.put({ id: 'oud', value: { format: 9 } });
		expect((await keptMeetings()).map(({ id, meeting: read }) => [id, read !== null])).toEqual([
			['AAAAAAAA', true],
			['K7P2QX4M', true],
			['oud', false]
		]);
	});

	test('that are altered to what no meeting is are not opened', async () => {
		const broken: readonly object[] = [
			{ ballots: [{ ...meeting.ballots[0], number: 7 }] },
			{ stop: { phase: 'elsewhere' } },
			{ hands: { 'nergens/x': { ja: 1 } } },
			{ hands: { 'ots/otsDitKind': { ja: -1 } } },
			{ name: 'Jan' }
		];
		for (const change of broken) {
			await workshopDatabase.meetings.put({ id: 'K7P2QX4M', value: { ...meeting, ...change } });
			expect(await keptMeeting('K7P2QX4M'), JSON.stringify(change)).toBeNull();
		}
	});

	test('lose nothing that two desks bring at once', async () => {
		await keepMeeting(meeting);
		const numbers = Array.from({ length: 12 }, (_, index) => 200_000 + index);
		const kept = await Promise.all(
			numbers.map((number) =>
				keepChange(
					meeting,
					withBallot(meeting, { number, answers: otsCase.model, reasons: {}, by: 'spoken' })
				)
			)
		);
		expect(kept.every(({ ok }) => ok)).toBe(true);
		const there = (await keptMeeting('K7P2QX4M'))?.ballots.map(({ number }) => number);
		expect(there?.toSorted()).toEqual([111_111, ...numbers]);
	});

	test('do not come back at a desk that knows not yet that they were removed', async () => {
		await keepMeeting(meeting);
		await removeMeeting('K7P2QX4M');
		expect(await keepChange(meeting, { ...meeting, stop: { phase: 'take-home' } })).toEqual({
			ok: false,
			reason: 'gone'
		});
		expect(await keptMeetings()).toEqual([]);
	});

	test('are gone once removed', async () => {
		await keepMeeting(meeting);
		expect(await removeMeeting('K7P2QX4M')).toEqual({ ok: true });
		expect(await keptMeetings()).toEqual([]);
	});
});
