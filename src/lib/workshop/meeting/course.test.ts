import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswersByPath } from '#lib/flow/stream.ts';
import { besideModel } from '#lib/workshop/meeting/comparison.ts';
import { courseNumber, courseOf, numberCourse } from '#lib/workshop/meeting/course.ts';
import { readResult, resultCodes } from '#lib/workshop/meeting/result-code.ts';
import { gathered } from '#lib/workshop/meeting/result-row.ts';
import { answered, answersOf, questionsOf, roomRoad } from '#lib/workshop/meeting/road.ts';
import { heardCode, spokenCode } from '#lib/workshop/meeting/spoken-code.ts';
import { tallyOf } from '#lib/workshop/meeting/tally.ts';
import { graphs, otsCase } from '../../../../tests/meeting.ts';

const questions = questionsOf(otsCase, graphs);

/** Any answer, or none, at each question of the room: what phones hold that follow the wall. */
const followed: fc.Arbitrary<AnswersByPath> = fc
	.tuple(
		...questions.map(({ step }) => fc.option(fc.constantFrom(...step.node.edges.keys()), { nil: undefined }))
	)
	.map((picked) =>
		questions.reduce<AnswersByPath>((answers, { path, step }, index) => {
			const answer = picked[index];
			return answer === undefined ? answers : answered(answers, path, step.node.id, answer);
		}, {})
	);

/** No at the first question, which ends the own road, and an answer at the second, where the room went. */
const apart = { ots: { otsDitKind: 'nee', ontvangerIsGezinsvoogd: 'ja' } };

describe('choices at the questions of a room', () => {
	test('are the same after a number and after a spoken code, wherever the own road ends', () => {
		fc.assert(
			fc.property(followed, (answers) => {
				const course = courseOf(otsCase, answers, graphs);
				expect(answersOf(roomRoad(otsCase, answersOf(course.road), graphs))).toEqual(answers);
				expect(numberCourse(courseNumber(course, otsCase, graphs), otsCase, graphs)).toEqual(course);
				expect(heardCode(spokenCode(otsCase, answers, graphs), otsCase, graphs)).toEqual({
					ok: true,
					answers
				});
			})
		);
	});

	test('are a road of their own as long as they go with the room', () => {
		expect(courseOf(otsCase, { ots: { otsDitKind: 'ja' } }, graphs).kind).toBe('part');
		expect(courseOf(otsCase, { ots: { otsDitKind: 'nee' } }, graphs).kind).toBe('whole');
		expect(courseOf(otsCase, apart, graphs).kind).toBe('room');
	});

	test('have one number: one that no course is written with stands for nothing', () => {
		fc.assert(
			fc.property(fc.bigInt(0n, 100_000n), (number) => {
				const course = numberCourse(number, otsCase, graphs);
				if (course) expect(courseNumber(course, otsCase, graphs)).toBe(number);
			}),
			{ numRuns: 500 }
		);
	});

	test('come through a scanned code with the reasons at each of them', async () => {
		const room = { meeting: 'K7P2QX4M', data: otsCase, graphs };
		const ballot = {
			number: 482_913,
			answers: apart,
			reasons: { 'ots/ontvangerIsGezinsvoogd': 'Zij zei het zelf.' },
			by: 'code'
		} as const;
		const found = gathered((await resultCodes(ballot, room)).codes[0] ?? '', new Map());
		if (found.kind !== 'whole') throw new Error('one code is enough for this');
		expect(await readResult(found.number, found.text, room)).toEqual(ballot);
	});

	test('count where the room asked, and end where the own answers lead', () => {
		const ballot = { number: 482_913, answers: apart, reasons: {}, by: 'code' } as const;
		const tally = tallyOf(otsCase, [ballot], {}, graphs);
		expect(tally.places.map(({ state, counts }) => [state, [...counts]])).toEqual([
			['otsDitKind', [['nee', 1]]],
			['ontvangerIsGezinsvoogd', [['ja', 1]]]
		]);
		expect(tally.ends).toEqual([{ path: 'ots', outcome: 'gewone-route', people: 1 }]);
		expect(besideModel(otsCase, apart, graphs).map(({ own }) => own)).toEqual([
			'nee',
			'ja',
			null,
			null,
			null
		]);
	});
});
