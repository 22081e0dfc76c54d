import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleCase } from '../../../../tests/dossier-arbitraries.ts';
import { having } from '../../../../tests/dossier-deeds.ts';
import { addDays, addMonths, yearsOn } from '#lib/law/day.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { NewEntry } from '#lib/flow/dossier/entry.ts';
import { asksAgeFrom, boundaryAfter, wantsBoundary, youthAt, youthFacts } from '#lib/flow/dossier/youth.ts';
import { leeftijdsgroep } from '#lib/rules/age.ts';

const noted = (leeftijd: number, on: string, more: Partial<NewEntry> = {}): DossierCase =>
	having(sampleCase, { kind: 'jeugdige', by: 'ib', on, leeftijd, ...more } as NewEntry);

describe('the age, where the day of the next boundary is known', () => {
	const youth = noted(11, '2026-01-10', { nextBoundary: '2026-06-01' });

	test.each([
		['2026-05-31', 11, '2026-06-01'],
		['2026-06-01', 12, '2030-06-01'],
		['2030-06-01', 16, '2032-06-01'],
		['2037-05-31', 22, '2037-06-01'],
		['2037-06-01', 23, undefined]
	])('counts up on the birthday itself: on %s it is %i (augeo18:tips.leeftijd)', (day, age, next) => {
		const now = youthAt(youth, day);
		expect(now.leeftijd).toBe(age);
		expect(now.nextBoundary).toBe(next);
		expect(asksAgeFrom(now)).toBeNull();
	});

	test('counts a birthday of 29 February on 1 March in other years', () => {
		const leap = noted(11, '2023-05-01', { nextBoundary: '2024-02-29' });
		expect(youthAt(leap, '2028-02-29').nextBoundary).toBe('2030-03-01');
		expect(youthAt(leap, '2030-02-28').leeftijd).toBe(17);
		expect(youthAt(leap, '2030-03-01').leeftijd).toBe(18);
	});
});

describe('the age, where no birthday is known', () => {
	test('stands as noted while no birthday that matters can have passed', () => {
		expect(youthAt(noted(8, '2025-01-10'), '2026-11-22')).toMatchObject({ leeftijd: 8, ageOn: '2025-01-10' });
	});

	test('is asked again from the day after, at 11, since the 12th birthday may be that day', () => {
		const youth = noted(11, '2026-11-20');
		expect(youthAt(youth, '2026-11-20').leeftijd).toBe(11);
		const later = youthAt(youth, '2026-11-21');
		expect(later.leeftijd).toBeUndefined();
		expect(later.mayBe).toEqual({ from: 11, to: 12 });
		expect(asksAgeFrom(later)).toBe('2026-11-21');
	});

	test('is asked again where a boundary surely passed', () => {
		expect(youthAt(noted(11, '2020-01-10'), '2026-11-22').mayBe).toEqual({ from: 17, to: 18 });
		expect(youthAt(noted(15, '2025-11-22'), '2026-11-22').mayBe).toEqual({ from: 16, to: 16 });
	});

	test('never puts the youth in a wrong group, whatever the birthday was', () => {
		const birth = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2001-01-01', days));
		fc.assert(
			fc.property(birth, fc.nat({ max: 1500 }), (born, later) => {
				const on = '2025-11-22';
				const today = addDays(on, later);
				const entry = { kind: 'jeugdige', by: 'ib', on, leeftijd: yearsOn(born, on) } as const;
				const youth = youthAt({ entries: [{ ...entry, id: 'a', noted: '2025-11-22T09:00:00.000Z' }] }, today);
				const real = yearsOn(born, today);
				if (youth.leeftijd !== undefined) expect(leeftijdsgroep(youth.leeftijd)).toBe(leeftijdsgroep(real));
				else {
					expect(youth.mayBe?.from).toBeLessThanOrEqual(real);
					expect(youth.mayBe?.to).toBeGreaterThanOrEqual(real);
				}
				const asksFrom = asksAgeFrom(youth);
				expect(youth.leeftijd === undefined).toBe(asksFrom !== null && today >= asksFrom);
			}),
			{ numRuns: 1000 }
		);
	});
});

test('the last note counts; who has authority stays known when the age is asked again', () => {
	const first = noted(11, '2026-01-10', { gezag: 'voogd' });
	expect(youthFacts(youthAt(first, '2026-11-22'))).toEqual({ gezag: 'voogd' });
	const again = having(first, {
		kind: 'jeugdige',
		by: 'ib',
		on: '2026-11-22',
		leeftijd: 12,
		wilsbekwaam: true
	});
	expect(youthFacts(youthAt(again, '2026-11-22'))).toEqual({ leeftijd: 12, wilsbekwaam: true });
	expect(youthAt(sampleCase, '2026-11-22')).toEqual({ entry: null });
});

test('an age may be older than the rest of its note', () => {
	const youth = noted(8, '2026-11-20', { ageOn: '2024-11-20' });
	expect(asksAgeFrom(youthAt(youth, '2026-11-22'))).toBe(addDays(addMonths('2024-11-20', 36), 1));
	expect(boundaryAfter(23)).toBeUndefined();
});

describe('the day of the next birthday', () => {
	const wants = (value: DossierCase, day: string): boolean => wantsBoundary(youthAt(value, day), day);

	test.each([11, 15, 17, 22])('is wanted at once of who is %i, and may be tomorrow', (age) => {
		expect(wants(noted(age, '2026-11-22'), '2026-11-22')).toBe(true);
	});

	test('is wanted of who is younger only from a year before it can be', () => {
		const nine = noted(9, '2026-01-10');
		expect(wants(nine, '2027-01-10')).toBe(false);
		expect(wants(nine, '2027-01-11')).toBe(true);
	});

	test('is not wanted where it is known, or where none that counts is left', () => {
		expect(wants(noted(11, '2026-01-10', { nextBoundary: '2026-12-01' }), '2026-11-22')).toBe(false);
		expect(wants(noted(23, '2026-01-10'), '2026-11-22')).toBe(false);
	});
});
