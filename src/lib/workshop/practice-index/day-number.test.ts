import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, yearsOn } from '#lib/law/day.ts';
import { birthday, dayNumber, dayOf, monthsLater } from '#lib/workshop/practice-index/day-number.ts';

const days = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2200-12-31') });

test('a day and its number are one', () => {
	fc.assert(
		fc.property(days, (number) => {
			expect(dayNumber(dayOf(number))).toBe(number);
		}),
		{ seed: 1 }
	);
});

test('months later is the day that the calendar of the law gives', () => {
	fc.assert(
		fc.property(days, fc.integer({ min: 0, max: 90 }), (number, months) => {
			expect(dayOf(monthsLater(number, months))).toBe(addMonths(dayOf(number), months));
		}),
		{ seed: 2 }
	);
});

test('a birthday is the first day on which the age is reached', () => {
	fc.assert(
		fc.property(days, fc.integer({ min: 0, max: 23 }), (birth, age) => {
			const day = birthday(birth, age);
			expect(yearsOn(dayOf(birth), dayOf(day))).toBe(age);
			if (age > 0) expect(yearsOn(dayOf(birth), dayOf(day - 1))).toBe(age - 1);
		}),
		{ seed: 3 }
	);
});

test('who was born on 29 February becomes 23 on 1 March in a year without that day', () => {
	expect(dayOf(birthday(dayNumber('2004-02-29'), 23))).toBe('2027-03-01');
});

test('what is no day throws', () => {
	expect(() => dayNumber('2026-02-30')).toThrow('Not a day');
});
