import type { LineChoice } from '#lib/flow/dossier/merge/plan.ts';
import type { Comparison } from '#lib/storage/vault/backup/compare.ts';

/** What can be chosen on the screen: two versions are joined with one side counting where they differ. */
export type RestoreChoice = 'leave' | 'take' | 'merge-mine' | 'merge-theirs';

/** What can be chosen for each kind of case, the proposal first. What is newer here is never overwritten. */
export const restoreChoices: Readonly<Record<Comparison, readonly [RestoreChoice, ...RestoreChoice[]]>> = {
	conflict: ['leave', 'merge-mine', 'merge-theirs'],
	new: ['take', 'leave'],
	'newer-there': ['take', 'leave'],
	damaged: ['take', 'leave'],
	removed: ['leave', 'take'],
	'newer-here': ['leave'],
	same: ['leave']
};

/** The kinds in the order in which they are shown: what asks for a choice comes first. */
export const comparisons = Object.keys(restoreChoices) as readonly Comparison[];

/** A choice as the restore takes it. */
export function lineChoice(choice: RestoreChoice): LineChoice {
	if (choice === 'leave' || choice === 'take') return choice;
	return { merge: { rest: choice === 'merge-mine' ? 'mine' : 'theirs' } };
}
