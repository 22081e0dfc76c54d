import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswersByPath } from '#lib/flow/stream.ts';
import { builtInCaseIds, loadCase } from '#lib/workshop/cases/registry.ts';
import { readResult, resultCodes, type Room } from '#lib/workshop/meeting/result-code.ts';
import { gathered } from '#lib/workshop/meeting/result-row.ts';
import { answered, answersOf, questionsOf, roadOf } from '#lib/workshop/meeting/road.ts';
import { heardCode, spokenCode } from '#lib/workshop/meeting/spoken-code.ts';
import { graphs, someAnswers } from '../../../../tests/meeting.ts';

const cases = await Promise.all(builtInCaseIds.map((id) => loadCase(id, 'nl')));

describe.each(cases)('the codes of $id', (workshopCase) => {
	const room: Room = { meeting: 'K7P2QX4M', data: workshopCase, graphs };

	test('bring the model route back, spoken and scanned, in one code', async () => {
		const { road, isWhole } = roadOf(workshopCase, workshopCase.model, graphs);
		expect(isWhole).toBe(true);
		const answers = answersOf(road);
		const spoken = spokenCode(workshopCase, workshopCase.model, graphs);
		expect(heardCode(spoken, workshopCase, graphs)).toEqual({ ok: true, answers });
		const reasons = Object.fromEntries(
			road.map(({ place }) => [place, 'Wat ik zelf zag, weegt hier zwaar.'])
		);
		const ballot = { number: 482_913, answers, reasons, by: 'code' as const };
		const { codes } = await resultCodes(ballot, room);
		expect(codes).toHaveLength(1);
		const found = gathered(codes[0] ?? '', new Map());
		expect(found.kind).toBe('whole');
		if (found.kind === 'whole') expect(await readResult(found.number, found.text, room)).toEqual(ballot);
	});

	test('are short enough to say: eight signs at most, whichever road is taken', () => {
		fc.assert(
			fc.property(someAnswers(workshopCase), (answers) => {
				expect(spokenCode(workshopCase, answers, graphs).length).toBeLessThanOrEqual(8);
			}),
			{ numRuns: 15 }
		);
	});

	test('are short enough to say: ten signs at most, whatever is chosen at the questions of the room', () => {
		const last = questionsOf(workshopCase, graphs).reduce<AnswersByPath>(
			(answers, { path, step: { node } }) =>
				answered(answers, path, node.id, [...node.edges.keys()].at(-1) ?? ''),
			{}
		);
		const code = spokenCode(workshopCase, last, graphs);
		expect(heardCode(code, workshopCase, graphs)).toEqual({ ok: true, answers: last });
		expect(code.length).toBeLessThanOrEqual(10);
	});
});
