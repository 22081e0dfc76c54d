import type { Language } from '#lib/i18n/language.ts';

/** What a difference is about, in the order in which differences are shown. */
export const differenceKinds = [
	'states',
	'answers',
	'routes',
	'kinds',
	'rules',
	'cases',
	'reasons',
	'outcomes',
	'verdicts',
	'duties',
	'cites',
	'provisions',
	'texts'
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** The part of a path in which something differs. */
export interface Place {
	readonly part: 'path' | 'state' | 'outcome' | 'duty' | 'provision';
	readonly id: string;
}

/** `order`: the same members in another order. */
export type Change = 'added' | 'removed' | 'changed' | 'order';

/**
 * One thing that differs between two versions. `before` and `after` are ids, days or texts, null on
 * the side where it is not there (or where a rule has no answer); `what` names the answer, case, duty,
 * provision, text or field.
 */
export interface Difference {
	readonly kind: DifferenceKind;
	readonly change: Change;
	readonly at: Place;
	readonly what: string | null;
	/** Of a text only. */
	readonly language: Language | null;
	readonly before: string | null;
	readonly after: string | null;
}
