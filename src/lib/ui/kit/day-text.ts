import { isDay } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';

/**
 * The day that a person typed: "1-3-2015", "01 03 2015", "01032015" or "2015-03-01". Undefined where
 * it is no day that exists; a two-digit year is not guessed.
 */
export function dayFromText(text: string): Day | undefined {
	const parts =
		/^(?<date>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})$/.exec(text.trim()) ??
		/^(?<date>\d{2})(?<month>\d{2})(?<year>\d{4})$/.exec(text.trim()) ??
		/^(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})$/.exec(text.trim());
	if (!parts?.groups) return undefined;
	const { date = '', month = '', year = '' } = parts.groups;
	const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
	return isDay(day) ? day : undefined;
}

/** A day as it is typed in a form: "01-03-2015"; empty without a day. */
export function textFromDay(day: Day | undefined): string {
	return day === undefined ? '' : day.split('-').reverse().join('-');
}
