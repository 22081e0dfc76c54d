import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendar } from '#lib/export/dossier/calendar.ts';
import { remindersFile } from '#lib/export/dossier/reminders.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { dueItems } from '#lib/flow/dossier/due/due.ts';
import { languages } from '#lib/i18n/language.ts';
import type { Words } from '#lib/i18n/words.ts';
import {
	consent,
	documentWords,
	emptyCase,
	fullCase,
	kept,
	madeOn,
	school,
	typedWords,
	youth
} from '../../../../tests/dossier-documents.ts';

const stamp = '2026-11-22T10:11:12.345Z';
let nl: Words;
beforeAll(async () => {
	nl = await documentWords('nl');
});

const due = kept({ ...emptyCase, reviewOn: '2027-01-15' }, [
	['a', youth(9, 'een-ouder')],
	['b', consent('2026-10-01', 'ouder-1', 'gegeven', { until: '2026-12-24' })],
	['c', { kind: 'taak', on: '2026-10-01', by: 'ib', text: 'TAAKWOORD bellen', due: '2026-12-01' }],
	['d', { kind: 'signaal', on: '2026-10-01', by: 'ib', step: 'gegeven', where: 'INDEXWOORD', remarks: '' }]
]);
const file = (dossierCase: DossierCase, words = nl, at = stamp): string =>
	remindersFile([{ case: dossierCase.id, items: dueItems(dossierCase, madeOn, school) }], at, words);
/** The lines of a file with the folds taken out. */
const lines = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');
const valuesOf = (text: string, name: string): readonly string[] =>
	lines(text).flatMap((line) => (line.startsWith(name) ? [line.slice(name.length)] : []));

describe('the reminders file', () => {
	it('holds a whole day per thing that has a day: reviews, tasks, consent that ends, time of keeping', () => {
		const made = file(due);
		const dated = dueItems(due, madeOn, school).flatMap(({ on }) => on ?? []);
		expect(valuesOf(made, 'DTSTART;VALUE=DATE:').toSorted()).toEqual(
			dated.map((day) => day.replaceAll('-', '')).toSorted()
		);
		expect(dated).toEqual(expect.arrayContaining(['2026-12-01', '2026-12-24', '2027-01-15']));
		expect(valuesOf(made, 'DTEND;VALUE=DATE:')).toContain('20261225');
	});

	it.each(languages)('holds no typed word, label, person, duty or id of the case in %s', async (language) => {
		const words = await documentWords(language);
		for (const dossierCase of [due, await fullCase(words)]) {
			const made = lines(file(dossierCase, words)).join('\n');
			const forbidden = [
				...typedWords,
				'INDEXWOORD',
				dossierCase.id,
				'GGD',
				'Linde',
				'x-ggd',
				'plicht',
				'meldcode'
			];
			expect(forbidden.filter((word) => made.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
			const ours = ['review', 'task', 'ends', 'keeping'].map((key) =>
				words.register(`reminder.${key}` as 'reminder.task')
			);
			expect(valuesOf(made, 'SUMMARY:').filter((text) => !ours.includes(text))).toEqual([]);
		}
	});

	it('keeps the id of a thing when its day moves, and has one for each', () => {
		const moved: DossierCase = { ...due, reviewOn: '2027-02-20' };
		const ids = valuesOf(file(due), 'UID:');
		expect(valuesOf(file(moved), 'UID:').toSorted()).toEqual(ids.toSorted());
		expect(new Set(ids).size).toBe(ids.length);
		expect(new Set([...ids, ...valuesOf(file({ ...due, id: 'zaak-9' }), 'UID:')]).size).toBe(2 * ids.length);
	});

	it('takes its stamp from outside, in UTC, and counts up with it', () => {
		const made = file(due);
		expect(new Set(valuesOf(made, 'DTSTAMP:'))).toEqual(new Set(['20261122T101112Z']));
		const sequence = (at: string): number => Number(valuesOf(file(due, nl, at), 'SEQUENCE:')[0]);
		expect(sequence('2026-11-22T10:12:00.000Z')).toBe(sequence(stamp) + 1);
		expect(sequence('2027-01-01T00:00:00.000Z')).toBeGreaterThan(sequence('2026-12-31T23:59:00.000Z'));
	});

	it('leaves out what has no day, and is a calendar also when nothing is left', () => {
		const made = remindersFile([{ case: 'z', items: [{ id: 'i', kind: 'taak', on: null }] }], stamp, nl);
		expect(lines(made)).toContain('BEGIN:VCALENDAR');
		expect(valuesOf(made, 'BEGIN:VEVENT')).toEqual([]);
	});
});

describe('an iCalendar file', () => {
	it('ends every line with CRLF, folds it at 75 octets without cutting a letter, and unfolds to what it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
				const summary = typed.replace(/\p{Cc}/gu, '');
				const made = calendar([{ uid: 'u', on: madeOn, summary, description: 'd' }], stamp, 'n');
				expect(made.endsWith('END:VCALENDAR\r\n')).toBe(true);
				expect(made.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
				for (const line of made.split('\r\n')) {
					expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
				}
				expect(made).not.toContain('\uFFFD');
				const read = (valuesOf(made, 'SUMMARY:')[0] ?? '').replace(/\\([\\;,n])/g, (_, sign: string) =>
					sign === 'n' ? '\n' : sign
				);
				expect(read).toBe(summary.replace(/[\u2028\u2029]/g, '\n'));
			})
		);
	});

	it('lets no text begin a line of its own', () => {
		const made = calendar(
			[{ uid: 'u', on: madeOn, summary: 'a\r\nATTENDEE:x', description: 'b\nEND:VEVENT' }],
			stamp,
			'n'
		);
		expect(valuesOf(made, 'ATTENDEE')).toEqual([]);
		expect(valuesOf(made, 'END:VEVENT')).toHaveLength(1);
	});
});
