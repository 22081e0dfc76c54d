import { describe, expect, test } from 'vitest';
import { backupAge, backupDue, type BackupNotes } from '#lib/flow/dossier/due/backup-age.ts';

const notes: BackupNotes = {
	lastBackup: { on: '2026-11-20T23:59:00.000Z', cases: 12 },
	changesSince: 1,
	remindAfter: { changes: 25, days: 7 }
};

describe('the age of a backup', () => {
	test('is counted in days, whatever the hour', () => {
		expect(backupAge(notes, '2026-11-20T23:59:59.000Z')).toBe(0);
		expect(backupAge(notes, '2026-11-21T00:01:00.000Z')).toBe(1);
		expect(backupAge(notes, '2026-12-20T12:00:00.000Z')).toBe(30);
	});

	test('is none where no backup was made, and none below zero', () => {
		expect(backupAge({ lastBackup: null }, '2026-11-20T12:00:00.000Z')).toBeNull();
		expect(backupAge(notes, '2026-11-01T12:00:00.000Z')).toBe(0);
	});
});

describe('a backup is due', () => {
	test.each([
		['on the day that was set', '2026-11-27T00:00:00.000Z', 1, 'days'],
		['not the day before', '2026-11-26T23:59:00.000Z', 1, null],
		['at the number of changes that was set', '2026-11-21T00:00:00.000Z', 25, 'changes'],
		['not at one less', '2026-11-21T00:00:00.000Z', 24, null],
		['never where nothing changed', '2027-11-21T00:00:00.000Z', 0, null]
	] as const)('%s', (_title, now, changesSince, due) => {
		expect(backupDue({ ...notes, changesSince }, now)).toBe(due);
	});

	test('from the first change on where none was made yet', () => {
		const none = { ...notes, lastBackup: null };
		expect(backupDue({ ...none, changesSince: 0 }, '2026-11-21T00:00:00.000Z')).toBeNull();
		expect(backupDue(none, '2026-11-21T00:00:00.000Z')).toBe('never');
	});
});
