import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { workshopDatabase } from '#lib/storage/workshop/database.ts';
import { keepMeeting, keptMeeting } from '#lib/storage/workshop/meetings.ts';
import { MeetingShelf } from '#lib/ui/workshop/desk/meeting-shelf.svelte.ts';
import { newMeeting } from '#lib/workshop/meeting/meeting.ts';
import { otsCase } from '../../../../../tests/meeting.ts';

const meeting = newMeeting('K7P2QX4M', otsCase, 'c=gezinsvoogd-belt', 'own', '2026-11-22');
const other = { ...meeting, id: 'ZZZZZZZZ' };

beforeEach(async () => {
	await workshopDatabase.open();
	await workshopDatabase.meetings.clear();
	await keepMeeting(meeting);
	await keepMeeting(other);
});

describe('a meeting that is removed', () => {
	test('comes back whole, and the one that was removed before it no longer does', async () => {
		const shelf = new MeetingShelf();
		await shelf.remove(other.id, other);
		const asLed = { ...meeting, hands: { 'ots/otsDitKind': { ja: 2 } } };
		await shelf.remove(meeting.id, asLed);
		expect(shelf.meetings).toEqual([]);
		await shelf.undo();
		expect(shelf.meetings?.map(({ id }) => id)).toEqual([meeting.id]);
		expect(await keptMeeting(meeting.id)).toEqual(asLed);
		expect(shelf.removed).toBeNull();
	});

	test('is said to be there still when removing fails, and can be put back later when that fails', async () => {
		const shelf = new MeetingShelf();
		workshopDatabase.close();
		expect(await shelf.remove(meeting.id, meeting)).toBe(false);
		expect([shelf.failed, shelf.removed]).toEqual(['remove', null]);
		await workshopDatabase.open();
		expect(await shelf.remove(meeting.id, meeting)).toBe(true);
		workshopDatabase.close();
		await shelf.undo();
		expect([shelf.failed, shelf.removed]).toEqual(['undo', meeting]);
		await workshopDatabase.open();
		await shelf.undo();
		expect([shelf.failed, shelf.removed]).toEqual([null, null]);
		expect(await keptMeeting(meeting.id)).toEqual(meeting);
	});
});
