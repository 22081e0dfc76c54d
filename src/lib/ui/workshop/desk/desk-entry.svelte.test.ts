import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordsOf } from '#lib/i18n/words.ts';
import { workshopDatabase } from '#lib/storage/workshop/database.ts';
import { keepMeeting, keptMeeting } from '#lib/storage/workshop/meetings.ts';
import { DeskEntry } from '#lib/ui/workshop/desk/desk-entry.svelte.ts';
import type { MeetingDesk } from '#lib/ui/workshop/desk/meeting-desk.svelte.ts';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';
import { newMeeting } from '#lib/workshop/meeting/meeting.ts';
import { eventually } from '../../../../../tests/eventually.ts';
import { otsCase } from '../../../../../tests/meeting.ts';

const ballot = (number: number): Ballot => ({ number, answers: otsCase.model, reasons: {}, by: 'code' });
const numbers = (ballots: readonly Ballot[] | undefined): readonly number[] =>
	(ballots ?? []).map(({ number }) => number).toSorted();
const entry = new DeskEntry();
const deskIn = async (language: 'nl' | 'en'): Promise<MeetingDesk> => {
	await entry.enter('#v=K7P2QX4M', wordsOf(language));
	if (!entry.desk) throw new Error(`no desk: ${String(entry.obstacle)}`);
	return entry.desk;
};

beforeEach(async () => {
	await workshopDatabase.open();
	await keepMeeting(newMeeting('K7P2QX4M', otsCase, 'c=gezinsvoogd-belt', 'own', '2026-11-22'));
});
afterEach(() => {
	entry.leave();
});

describe('a desk whose language changes', () => {
	test('keeps what could not be written before, as soon as something can be', async () => {
		const first = await deskIn('nl');
		first.take(ballot(111_111));
		await eventually(async () => {
			expect(numbers((await keptMeeting('K7P2QX4M'))?.ballots)).toEqual([111_111]);
		});
		workshopDatabase.close();
		first.take(ballot(222_222));
		first.hand('ja', 1);
		await eventually(() => {
			expect(first.failed).toBe('blocked');
		});

		const second = await deskIn('en');
		expect(second).not.toBe(first);
		expect(second.failed).toBe('blocked');
		await workshopDatabase.open();
		second.take(ballot(333_333));
		await eventually(async () => {
			const kept = await keptMeeting('K7P2QX4M');
			expect(numbers(kept?.ballots)).toEqual([111_111, 222_222, 333_333]);
			expect(kept?.hands).toEqual({ 'ots/otsDitKind': { ja: 1 } });
		});
		expect(numbers(second.meeting.ballots)).toEqual([111_111, 222_222, 333_333]);
		expect(second.failed).toBeNull();
	});
});
