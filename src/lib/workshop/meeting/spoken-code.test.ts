import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isChecked } from '#lib/workshop/meeting/check-sign.ts';
import { signs } from '#lib/workshop/meeting/crockford.ts';
import { courseNumber, courseOf, numberCourse } from '#lib/workshop/meeting/course.ts';
import { answersOf, roadOf } from '#lib/workshop/meeting/road.ts';
import { heardCode, spokenCode, spokenGroups } from '#lib/workshop/meeting/spoken-code.ts';
import { flowCase, graphs, otsCase, picked, someAnswers } from '../../../../tests/meeting.ts';

describe.each([otsCase, flowCase])('a road through $id', (data) => {
	test('is the same after a number', () => {
		fc.assert(
			fc.property(someAnswers(data), (answers) => {
				const course = courseOf(data, answers, graphs);
				expect(course.road).toEqual(roadOf(data, answers, graphs).road);
				expect(numberCourse(courseNumber(course, data, graphs), data, graphs)).toEqual(course);
			}),
			{ numRuns: 60 }
		);
	});

	test('is the same after a spoken code, however it is typed', () => {
		fc.assert(
			fc.property(someAnswers(data), fc.constantFrom('', ' ', '-'), (answers, between) => {
				const code = spokenCode(data, answers, graphs);
				const typed = spokenGroups(code).join(between).toLowerCase();
				expect(heardCode(typed, data, graphs)).toEqual({
					ok: true,
					answers: answersOf(roadOf(data, answers, graphs).road)
				});
			}),
			{ numRuns: 60 }
		);
	});

	test('has a code that one wrong sign or one swap of neighbours never turns into another', () => {
		fc.assert(
			fc.property(someAnswers(data), fc.nat(), fc.integer({ min: 1, max: 31 }), (answers, where, by) => {
				const code = spokenCode(data, answers, graphs);
				const at = where % code.length;
				const wrong = signs.charAt((signs.indexOf(code.charAt(at)) + by) % 32);
				const changed = code.slice(0, at) + wrong + code.slice(at + 1);
				const next = at + 1 < code.length ? at + 1 : at - 1;
				const letters = Array.from(code);
				letters[at] = code.charAt(next);
				letters[next] = code.charAt(at);
				const swapped = letters.join('');
				expect(isChecked(changed)).toBe(false);
				expect(heardCode(changed, data, graphs)).toMatchObject({ ok: false });
				if (swapped !== code) expect(heardCode(swapped, data, graphs)).toMatchObject({ ok: false });
			}),
			{ numRuns: 60 }
		);
	});
});

test('a code is short: no road of five questions needs more than four signs', () => {
	const lengths = Array.from({ length: 3 ** 5 }, (_, all) => {
		const ranks = Array.from({ length: 5 }, (__, at) => Math.floor(all / 3 ** at) % 3);
		return spokenCode(otsCase, picked(otsCase, ranks), graphs).length;
	});
	expect(Math.max(...lengths)).toBe(4);
});

test('a code is no choice in another case, and says so', () => {
	const code = spokenCode(otsCase, otsCase.model, graphs);
	const other = { ...otsCase, day: '2026-11-23' };
	const heard = heardCode(code, other, graphs);
	expect(heard).toEqual({ ok: false, why: 'other-case' });
});

test('nothing, a sign that no code has, and a code that is too short are told apart', () => {
	expect(heardCode(' - ', otsCase, graphs)).toEqual({ ok: false, why: 'empty' });
	expect(heardCode('K7U', otsCase, graphs)).toEqual({ ok: false, why: 'sign' });
	expect(heardCode('00', otsCase, graphs)).toEqual({ ok: false, why: 'mistake' });
});

test('a road that stops on the way stops there after the code', () => {
	const answers = picked(flowCase, [1, 0]);
	const { road, isWhole } = roadOf(flowCase, answers, graphs);
	expect([road.length, isWhole]).toEqual([2, false]);
	expect(heardCode(spokenCode(flowCase, answers, graphs), flowCase, graphs)).toEqual({ ok: true, answers });
});

test('a code is read in groups of two to four signs', () => {
	expect(spokenGroups('K7P2QX4M9')).toEqual(['K7P', '2QX', '4M9']);
	expect(spokenGroups('K7P2Q')).toEqual(['K7P', '2Q']);
});
