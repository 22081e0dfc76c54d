import { type Agreements, lastAge } from '#lib/workshop/practice-index/agreements.ts';
import { birthday, type DayNumber, monthsLater } from '#lib/workshop/practice-index/day-number.ts';

/** The day on which a signal given on `givenOn` ends by itself: by its term, or on the 23rd birthday. Source: jw:7.1.4.5, jw:7.1.1.1. */
export function endOf(givenOn: DayNumber, bornOn: DayNumber, { termMonths }: Agreements): DayNumber {
	const term = monthsLater(givenOn, termMonths);
	// For most the birthday is far: then it need not be worked out.
	return term < bornOn + lastAge * 365 ? term : Math.min(term, birthday(bornOn, lastAge));
}
