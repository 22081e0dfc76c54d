import type { DayNumber } from '#lib/workshop/practice-index/day-number.ts';
import type { ProfessionalId } from '#lib/workshop/practice-index/directory.ts';
import type { YouthId } from '#lib/workshop/practice-index/population.ts';

/** Why a signal ended. Only its own professional hears it. */
export const endings = ['risk-over', 'unjustified', 'objection', 'term', 'birthday', 'death'] as const;
export type Ending = (typeof endings)[number];

/** What changed for the one who gets the message. */
export const newsKinds = [
	'given',
	'match',
	'left',
	'over',
	'directed',
	'moved',
	'moved-region',
	...endings.map((ending) => `ended-${ending}` as const)
] as const;
export type News = (typeof newsKinds)[number];

/** Another member of a match: who it is, and whether the signal is about the same youth or about one of the family (groeiling:3). */
export interface Member {
	readonly professional: ProfessionalId;
	readonly isSameYouth: boolean;
}

/** Who is involved beside the receiver's own signal on `youth`. Whom the others' signals are about is not in it. */
export interface Circle {
	readonly youth: YouthId;
	readonly others: readonly Member[];
	/**
	 * Who sees to it that all have contact: whom the index names, else whom the members agreed on; null where
	 * neither is so, or nobody is left.
	 */
	readonly director: ProfessionalId | null;
}

/** A circle in a message. */
export interface ToldCircle extends Circle {
	/** Whether someone else directs than before, or nobody any more, in a match that goes on. */
	readonly isDirectorNew: boolean;
}

/** An e-mail of the index. It says that, never why: it has no place for a word about the youth (groeiling:3). */
export interface Message {
	readonly to: ProfessionalId;
	readonly on: DayNumber;
	readonly news: News;
	/** The receiver's own signals that it is about, as they stand now. */
	readonly circles: readonly ToldCircle[];
	/** Who had an earlier signal on this youth: told once, to who gives a signal. */
	readonly earlier: readonly ProfessionalId[];
}
