import { expect, test } from 'vitest';
import { comparisons, lineChoice, restoreChoices } from '#lib/ui/dossier/backup/restore-choice.ts';

test('what is newer or the same here has one choice: it stays', () => {
	expect(restoreChoices['newer-here']).toEqual(['leave']);
	expect(restoreChoices.same).toEqual(['leave']);
});

test('what was changed on both sides or removed here is left, unless the person says otherwise', () => {
	expect(restoreChoices.conflict[0]).toBe('leave');
	expect(restoreChoices.removed[0]).toBe('leave');
});

test('what was changed on both sides is never taken whole over the other', () => {
	expect(restoreChoices.conflict).not.toContain('take');
	expect(lineChoice('merge-mine')).toEqual({ merge: { rest: 'mine' } });
	expect(lineChoice('merge-theirs')).toEqual({ merge: { rest: 'theirs' } });
	expect(lineChoice('take')).toBe('take');
});

test('what asks for a choice is shown first', () => {
	expect(comparisons[0]).toBe('conflict');
	expect(comparisons).toHaveLength(7);
});
