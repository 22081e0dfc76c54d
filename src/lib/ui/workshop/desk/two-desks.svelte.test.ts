// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { workshopDatabase } from '#lib/storage/workshop/database.ts';
import { keepChange, keepMeeting, keptMeeting, removeMeeting } from '#lib/storage/workshop/meetings.ts';
import { HeldMeeting } from '#lib/ui/workshop/desk/held-meeting.svelte.ts';
import { MeetingDesk } from '#lib/ui/workshop/desk/meeting-desk.svelte.ts';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';
import { newMeeting } from '#lib/workshop/meeting/meeting.ts';
import { eventually } from '../../../../../tests/eventually.ts';
import { graphs, otsCase } from '../../../../../tests/meeting.ts';

const begun = newMeeting('K7P2QX4M', otsCase, 'c=gezinsvoogd-belt', 'own', '2026-11-22');
const ballot = (number: number): Ballot => ({ number, answers: otsCase.model, reasons: {}, by: 'code' });
const numbersAt = (desk: MeetingDesk): readonly number[] =>
	desk.meeting.ballots.map(({ number }) => number).toSorted();
const keptNumbers = async (): Promise<readonly number[] | undefined> =>
	(await keptMeeting('K7P2QX4M'))?.ballots.map(({ number }) => number).toSorted();

/** Which of the desks leads: the first, until another takes over. */
let leads = 0;
let open: MeetingDesk[] = [];
function deskHere(): MeetingDesk {
	const rank = open.length;
	const lead = {
		get isHeld(): boolean {
			return leads === rank;
		},
		isFree: false,
		heard: () => undefined,
		take: (): Promise<void> => {
			leads = rank;
			return Promise.resolve();
		}
	};
	const held = new HeldMeeting(begun, { keep: keepChange, read: keptMeeting });
	const desk = new MeetingDesk(held, graphs, lead);
	open.push(desk);
	return desk;
}

beforeEach(async () => {
	await workshopDatabase.meetings.clear();
	await keepMeeting(begun);
});
afterEach(() => {
	for (const desk of open) desk.close();
	[leads, open] = [0, []];
});

describe('one meeting at two desks', () => {
	test('shows at the one what came in at the other', async () => {
		const [first, second] = [deskHere(), deskHere()];
		first.take(ballot(111_111));
		await eventually(() => {
			expect(numbersAt(second)).toEqual([111_111]);
		});
		expect(second.isLeading).toBe(false);
	});

	test('keeps what is handed in at both at the same moment', async () => {
		const [first, second] = [deskHere(), deskHere()];
		first.take(ballot(111_111));
		second.take(ballot(222_222));
		first.take(ballot(333_333));
		await eventually(async () => {
			expect(await keptNumbers()).toEqual([111_111, 222_222, 333_333]);
		});
		await eventually(() => {
			for (const desk of [first, second]) expect(numbersAt(desk)).toEqual([111_111, 222_222, 333_333]);
		});
	});

	test('goes on at the desk that takes over, with everything, and takes back nothing of the other', async () => {
		const [first, second] = [deskHere(), deskHere()];
		second.take(ballot(222_222));
		first.take(ballot(111_111));
		await second.takeOver();
		expect([first.isLeading, second.isLeading]).toEqual([false, true]);
		await eventually(() => {
			expect(numbersAt(second)).toEqual([111_111, 222_222]);
		});
		second.move(1);
		await eventually(() => {
			expect(first.meeting.stop).toEqual({ phase: 'choosing', at: null });
		});
		while (second.canUndo) second.undo();
		await eventually(async () => {
			expect(await keptNumbers()).toContain(111_111);
		});
	});

	test('leads only once it has read where the other desk stood', async () => {
		const [first, second] = [deskHere(), deskHere()];
		first.move(1);
		await eventually(() => {
			expect(second.meeting.stop.phase).toBe('choosing');
		});
		// What the first keeps now is not told to the second, as when the first is closed that moment.
		first.close();
		first.move(1);
		await eventually(async () => {
			expect((await keptMeeting('K7P2QX4M'))?.stop.phase).toBe('revealed');
		});
		const taking = second.takeOver();
		expect([leads, second.isLeading]).toEqual([1, false]);
		await taking;
		expect([second.isLeading, second.meeting.stop.phase]).toEqual([true, 'revealed']);
	});

	test('stays gone once it was removed at the other', async () => {
		const [first, second] = [deskHere(), deskHere()];
		await removeMeeting('K7P2QX4M');
		first.left(true);
		await eventually(() => {
			expect(second.isGone).toBe(true);
		});
		second.take(ballot(111_111));
		expect(await keptMeeting('K7P2QX4M')).toBeNull();
	});
});
