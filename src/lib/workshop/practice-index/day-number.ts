import { addDays, daysBetween } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';

/**
 * A calendar day as the number of days since 1 January 1970. The index counts in numbers: at the size of
 * the country, a text for each day would cost more than all that is known of the signals.
 */
export type DayNumber = number;

const zero: Day = '1970-01-01';

/** The number of `day`, which must exist. */
export function dayNumber(day: Day): DayNumber {
	const number = daysBetween(zero, day);
	if (!Number.isInteger(number)) throw new Error(`Not a day: "${day}"`);
	return number;
}

/** The day with this number. */
export function dayOf(number: DayNumber): Day {
	return addDays(zero, number);
}

interface Civil {
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
	readonly date: number;
}

/** Year, month and date of a day number, by the 400 years in which the calendar repeats. */
function civil(number: DayNumber): Civil {
	const shifted = number + 719_468;
	const era = Math.floor(shifted / 146_097);
	const ofEra = shifted - era * 146_097;
	const yearOfEra = Math.floor(
		(ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365
	);
	// Counted from March, so that a leap day comes last in its year.
	const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const fromMarch = Math.floor((5 * ofYear + 2) / 153);
	const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		date: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1
	};
}

/** The number of the first day of a month; months beyond 1 to 12 lie in other years. */
function firstOf(year: number, month: number): DayNumber {
	const months = year * 12 + month - 1;
	const fromMarch = months - 2;
	const marchYear = Math.floor(fromMarch / 12);
	const era = Math.floor(marchYear / 400);
	const yearOfEra = marchYear - era * 400;
	const ofYear = Math.floor((153 * (fromMarch - marchYear * 12) + 2) / 5);
	const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
	return era * 146_097 + ofEra - 719_468;
}

/** The same day `months` later; the last day of that month where the day does not exist in it. */
export function monthsLater(number: DayNumber, months: number): DayNumber {
	const { year, month, date } = civil(number);
	const first = firstOf(year, month + months);
	const length = firstOf(year, month + months + 1) - first;
	return first + Math.min(date, length) - 1;
}

/** The day on which someone born on `birth` becomes `age`. Who was born on 29 February becomes it on 1 March in other years. */
export function birthday(birth: DayNumber, age: number): DayNumber {
	const { year, month, date } = civil(birth);
	return firstOf(year + age, month) + date - 1;
}
