import type { Day } from '#lib/law/source.ts';

// The only module of the pure layers that touches `Date`: everything else carries days as strings.

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The moment 00:00 UTC of `day`; NaN where the day does not exist. */
function moment(day: Day): number {
	const parts = form.exec(day);
	if (!parts) return Number.NaN;
	const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
	// Set field by field: `Date.UTC` reads the years 0 to 99 as 1900 to 1999.
	const when = new Date(0);
	when.setUTCFullYear(year, month - 1, date);
	return when.getUTCMonth() === month - 1 && when.getUTCDate() === date ? when.getTime() : Number.NaN;
}

/** Whether `text` is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
	return !Number.isNaN(moment(text));
}

/** The number of days from `from` to `to`; negative when `to` comes first. Both must exist. */
export function daysBetween(from: Day, to: Day): number {
	return Math.round((moment(to) - moment(from)) / 86_400_000);
}

/** The day `count` days after `day` (before it, when negative). */
export function addDays(day: Day, count: number): Day {
	return new Date(moment(day) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The same day a whole `count` of months later, within the years 0 to 9999; the last day of that month where the day does not exist in it. */
export function addMonths(day: Day, count: number): Day {
	const parts = form.exec(day);
	if (!parts || !isDay(day)) throw new Error(`Not a day: "${day}"`);
	if (!Number.isInteger(count)) throw new Error(`Not a whole number of months: ${String(count)}`);
	const months = Number(parts[1]) * 12 + Number(parts[2]) - 1 + count;
	const head = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
	for (let date = Number(parts[3]); ; date -= 1) {
		const candidate = `${head}-${String(date).padStart(2, '0')}`;
		if (isDay(candidate)) return candidate;
	}
}

/**
 * Whole years lived on `day` by someone born on `birth`. The border is the birthday itself: on the
 * 12th birthday one is 12. Who was born on 29 February grows older on 1 March in other years.
 */
export function yearsOn(birth: Day, day: Day): number {
	const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
	return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** The day it is in the Netherlands (Europe/Amsterdam) at the moment `now`. */
export function dayInAmsterdam(now: Date): Day {
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now);
}
