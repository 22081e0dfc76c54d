import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayInAmsterdam, daysBetween, isDay, yearsOn } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';

// From the year 3 to 9990, so that some years on either side are still written with four digits.
const someDay: fc.Arbitrary<Day> = fc
	.integer({ min: 0, max: 3_647_000 })
	.map((count) => addDays('0003-01-01', count));

describe('isDay', () => {
	it.each(['2026-11-22', '2028-02-29', '2000-02-29', '2026-12-31', '0050-03-01', '0001-01-01', '9999-12-31'])(
		'%s exists',
		(day) => {
			expect(isDay(day)).toBe(true);
		}
	);

	it.each([
		'2026-02-29',
		'1900-02-29',
		'2026-02-30',
		'2026-04-31',
		'2026-13-01',
		'2026-00-10',
		'2026-01-00',
		'2026-01-32',
		'2026-1-01',
		'26-01-01',
		'22-11-2026',
		'2026/11/22',
		'2026-11-22T00:00',
		' 2026-11-22',
		'2026-11-22\n',
		'12026-11-22',
		'vandaag',
		''
	])('%j does not', (text) => {
		expect(isDay(text)).toBe(false);
	});
});

describe('daysBetween', () => {
	it.each([
		['2026-11-22', '2026-11-22', 0],
		['2026-11-22', '2026-11-23', 1],
		['2026-11-23', '2026-11-22', -1],
		['2026-02-28', '2026-03-01', 1],
		['2028-02-28', '2028-03-01', 2],
		['2026-03-28', '2026-03-30', 2],
		['2026-10-24', '2026-10-26', 2],
		['2026-01-01', '2027-01-01', 365]
	])('from %s to %s is %d', (from, to, days) => {
		expect(daysBetween(from, to)).toBe(days);
	});

	it('undoes addDays', () => {
		fc.assert(
			fc.property(someDay, fc.integer({ min: -366, max: 366 }), (day, count) => {
				expect(daysBetween(day, addDays(day, count))).toBe(count);
			})
		);
	});
});

describe('addDays', () => {
	it.each([
		['2026-02-28', 1, '2026-03-01'],
		['2028-02-28', 1, '2028-02-29'],
		['2026-12-31', 1, '2027-01-01'],
		['2026-03-01', -1, '2026-02-28'],
		['2026-08-24', 90, '2026-11-22']
	])('%s %d days on is %s', (day, count, later) => {
		expect(addDays(day, count)).toBe(later);
	});

	it('keeps the order of days and of their texts the same', () => {
		fc.assert(
			fc.property(someDay, fc.integer({ min: 1, max: 3000 }), (day, count) => {
				const later = addDays(day, count);
				expect(isDay(later)).toBe(true);
				expect(later > day).toBe(true);
			})
		);
	});
});

describe('addMonths', () => {
	it.each([
		['2026-11-22', 3, '2027-02-22'],
		['2026-11-30', 3, '2027-02-28'],
		['2027-11-30', 3, '2028-02-29'],
		['2026-01-31', 1, '2026-02-28'],
		['2026-03-31', 1, '2026-04-30'],
		['2026-12-31', 12, '2027-12-31'],
		['2028-02-29', 12, '2029-02-28'],
		['2026-03-31', -1, '2026-02-28'],
		['2026-01-15', -1, '2025-12-15'],
		['2026-11-22', 0, '2026-11-22']
	])('%s %d months on is %s', (day, count, later) => {
		expect(addMonths(day, count)).toBe(later);
	});

	it('refuses what is no day, with the text in the message', () => {
		expect(() => addMonths('straks', 1)).toThrow('straks');
		expect(() => addMonths('2026-02-30', 1)).toThrow('2026-02-30');
		expect(() => addMonths('2026-02-28', 0.5)).toThrow('0.5');
	});
});

describe('yearsOn', () => {
	it.each([
		['2014-06-15', '2026-06-14', 11],
		['2014-06-15', '2026-06-15', 12],
		['2014-06-15', '2026-06-16', 12],
		['2014-12-31', '2026-12-30', 11],
		['2014-12-31', '2026-12-31', 12],
		['2014-01-01', '2025-12-31', 11],
		['2014-01-01', '2026-01-01', 12],
		['2026-11-22', '2026-11-22', 0],
		['1906-11-22', '2026-11-22', 120]
	])('born on %s one is on %s %d', (birth, day, years) => {
		expect(yearsOn(birth, day)).toBe(years);
	});

	it.each([
		['2024-02-28', 11],
		['2024-02-29', 12],
		['2025-02-28', 12],
		['2025-03-01', 13],
		['2026-02-28', 13],
		['2026-03-01', 14],
		['2028-02-28', 15],
		['2028-02-29', 16]
	])('born on 29 February 2012 one is on %s %d', (day, years) => {
		expect(yearsOn('2012-02-29', day)).toBe(years);
	});

	it('counts the birthdays passed, 1 March standing in for a 29 February that does not exist', () => {
		const birthday = (birth: Day, year: number): Day => {
			const day = `${String(year).padStart(4, '0')}${birth.slice(4)}`;
			return isDay(day) ? day : `${day.slice(0, 4)}-03-01`;
		};
		const leapBirth = fc.constantFrom('1996-02-29', '2000-02-29', '2004-02-29', '2012-02-29');
		const anyBirth = fc.integer({ min: 0, max: 12_000 }).map((count) => addDays('1990-01-01', count));
		fc.assert(
			fc.property(fc.oneof(anyBirth, leapBirth), fc.nat({ max: 12_000 }), (birth, lived) => {
				const day = addDays(birth, lived);
				const years = Array.from({ length: 40 }, (_, count) => Number(birth.slice(0, 4)) + 1 + count);
				expect(yearsOn(birth, day)).toBe(years.filter((year) => birthday(birth, year) <= day).length);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('dayInAmsterdam', () => {
	it.each([
		['2026-11-22T22:59:59.999Z', '2026-11-22'],
		['2026-11-22T23:00:00Z', '2026-11-23'],
		['2026-07-01T21:59:59Z', '2026-07-01'],
		['2026-07-01T22:00:00Z', '2026-07-02'],
		['2026-03-28T23:00:00Z', '2026-03-29'],
		['2026-03-29T22:00:00Z', '2026-03-30'],
		['2026-10-24T22:00:00Z', '2026-10-25'],
		['2026-10-25T22:30:00Z', '2026-10-25'],
		['2026-12-31T23:30:00Z', '2027-01-01']
	])('at %s it is %s', (moment, day) => {
		expect(dayInAmsterdam(new Date(moment))).toBe(day);
	});
});
