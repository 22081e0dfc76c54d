import { daysBetween, addDays } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import type { Moment } from '#lib/flow/dossier/entry.ts';

/** One whole day in a calendar. */
export interface CalendarDay {
	/** The same for the same thing, whenever it is made: a second import updates the first. */
	readonly uid: string;
	readonly on: Day;
	readonly summary: string;
	readonly description: string;
}

const escaped = (text: string): string =>
	text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n');

const basic = (day: Day): string => day.replaceAll('-', '');

/** `2026-11-28T09:30:00.000Z` as `20261128T093000Z`. */
const stampOf = (moment: Moment): string => `${moment.slice(0, 19).replace(/[-:]/g, '')}Z`;

/** A number that rises with the moment, by the minute: calendars take the higher one for the newer. */
function sequenceOf(moment: Moment): number {
	const minutes = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
	return daysBetween('2026-01-01', moment.slice(0, 10)) * 1440 + minutes;
}

/** The number of octets of a letter in UTF-8. */
const octets = (letter: string): number => {
	const code = letter.codePointAt(0) ?? 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** `line` in stretches of at most 75 octets, none of which cuts a letter. Source: RFC 5545, 3.1. */
function folded(line: string): string {
	let made = '';
	let width = 0;
	for (const letter of line) {
		const size = octets(letter);
		if (width + size > 75) {
			made += '\r\n ';
			width = 1;
		}
		made += letter;
		width += size;
	}
	return made;
}

/**
 * `days` as an iCalendar file (RFC 5545): whole days that leave the day free, private, stamped with the
 * moment `stamp` in UTC. Pure.
 */
// Written here and not taken from a package: `ics` brings a form validator, a Unicode splitter and an id
// maker along for what are these few lines, and makes its own stamp from the clock.
export function calendar(days: readonly CalendarDay[], stamp: Moment, name: string): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Signaalwijzer//Signaalwijzer//NL',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`NAME:${escaped(name)}`,
		`X-WR-CALNAME:${escaped(name)}`,
		...days.flatMap(({ uid, on, summary, description }) => [
			'BEGIN:VEVENT',
			`UID:${uid}`,
			`DTSTAMP:${stampOf(stamp)}`,
			`SEQUENCE:${String(sequenceOf(stamp))}`,
			`DTSTART;VALUE=DATE:${basic(on)}`,
			`DTEND;VALUE=DATE:${basic(addDays(on, 1))}`,
			`SUMMARY:${escaped(summary)}`,
			`DESCRIPTION:${escaped(description)}`,
			'CLASS:PRIVATE',
			'TRANSP:TRANSPARENT',
			'END:VEVENT'
		]),
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}
