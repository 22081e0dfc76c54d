import { describe, expect, it } from 'vitest';
import { routeProblems } from '#lib/workshop/case/case-check.ts';
import type { WorkshopCase } from '#lib/workshop/case/workshop-case.ts';
import { graphs, otsCase } from '../../../../tests/meeting.ts';

const ots = otsCase.model.ots ?? {};
const problems = (change: Partial<WorkshopCase>): readonly object[] =>
	routeProblems({ ...otsCase, ...change }, graphs);
const withAnswers = (answers: Readonly<Record<string, string>>): Pick<WorkshopCase, 'model'> => ({
	model: { ots: { ...ots, ...answers } }
});

describe('the model route of a case', () => {
	it('has no problem where it holds', () => {
		expect(problems({})).toEqual([]);
	});

	it('names an answer that the path does not know, and where the walk waits then', () => {
		expect(problems(withAnswers({ otsDitKind: 'misschien' }))).toEqual(
			expect.arrayContaining([
				{ kind: 'unknown-answer', place: 'ots/otsDitKind', answer: 'misschien' },
				{ kind: 'open', place: 'ots/otsDitKind' }
			])
		);
	});

	it('names an end that is not the one the case says, and answers that are no longer reached', () => {
		const found = problems(withAnswers({ otsDitKind: 'nee' }));
		expect(found).toContainEqual(
			expect.objectContaining({ kind: 'other-end', path: 'ots', said: 'delen-moet-ots' })
		);
		expect(found).toContainEqual({ kind: 'unreached', place: 'ots/eigenTaak' });
		expect(found).toContainEqual({ kind: 'fork-off-route', place: 'ots/noodzakelijkVoorUitvoering' });
	});

	it('names an end that the case does not say', () => {
		expect(problems({ ends: {} })).toEqual([{ kind: 'unsaid-end', path: 'ots', reached: 'delen-moet-ots' }]);
	});

	it('names a weighing without a reason, a fork and a twist without words', () => {
		const words = { ...otsCase.words, route: {}, forks: {}, twists: {} };
		expect(problems({ words })).toEqual([
			{ kind: 'no-reason', place: 'ots/noodzakelijkVoorUitvoering' },
			{ kind: 'fork-without-words', place: 'ots/noodzakelijkVoorUitvoering' },
			{ kind: 'twist-without-words', id: 'broer' }
		]);
	});

	it('names a twist with which nothing becomes different', () => {
		expect(problems({ twists: [{ id: 'broer', facts: { leeftijd: 10 } }] })).toEqual([
			{ kind: 'twist-changes-nothing', id: 'broer' }
		]);
	});

	it('names an answer that a rule gives otherwise', () => {
		const found = problems({
			main: 'informeren',
			facts: { leeftijd: 9 },
			model: { informeren: { wieInformeren: 'jeugdige' } },
			ends: {},
			forks: [],
			twists: []
		});
		expect(found).toContainEqual({
			kind: 'against-rule',
			place: 'informeren/wieInformeren',
			answer: 'jeugdige',
			rule: 'gezag'
		});
	});
});
