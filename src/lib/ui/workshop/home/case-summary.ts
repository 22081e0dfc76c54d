import type { MainLine } from '#lib/flow/walk.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { WorkshopCase } from '#lib/workshop/case/workshop-case.ts';
import type { Minutes, Particulars, Seat } from '#lib/workshop/cases/particulars.ts';

/** What a list says of a case; how long it takes, and for whom, is known of the built-in ones. */
export interface CaseSummary extends Partial<Particulars> {
	readonly id: string;
	readonly main: MainLine;
	readonly title: string;
	readonly goal: string;
}

/** The case in short. */
export function summaryOf({ id, main, words: { title, goal } }: WorkshopCase): CaseSummary {
	return { id, main, title, goal };
}

/** What someone looks for in the list; null wants everything. */
export interface CaseFilter {
	readonly main: MainLine | null;
	/** No longer than this. */
	readonly minutes: Minutes | null;
	readonly seat: Seat | null;
}

/** The filter that lets every case through. */
export const noCaseFilter: CaseFilter = { main: null, minutes: null, seat: null };

/** Whether `filter` lets the case through. One of which the time is not known fits no limit on it. */
export function isWanted(summary: CaseSummary, { main, minutes, seat }: CaseFilter): boolean {
	return (
		(main === null || summary.main === main) &&
		(minutes === null || (summary.minutes !== undefined && summary.minutes <= minutes)) &&
		(seat === null || summary.seat === seat)
	);
}

/** What a case is about, by the title of its path or of the whole flow. */
export function subjectOf(main: MainLine, words: Words): string {
	return main === 'signaleringsstroom' ? words.ui('flow.title') : words.pathTitle(main);
}
