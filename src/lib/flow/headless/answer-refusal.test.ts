import { describe, expect, it } from 'vitest';
import { graphs } from '../../../../tests/walks.ts';
import { decider } from '#lib/flow/headless/decide.ts';
import type { Problem } from '#lib/flow/headless/problem.ts';

const decide = decider(graphs, '2026-11-22');
const problems = (input: unknown): readonly Problem[] => {
	const decision = decide(input);
	return decision.ok ? [] : decision.problems;
};
const fields = (input: unknown): string[] => problems(input).map(({ field }) => field);

describe('answers', () => {
	it.each([...graphs])('%s knows each of its answers', (path, graph) => {
		const refused = [...graph.asked.values()].flatMap(({ id, edges }) =>
			[...edges.keys()].filter((answer) => problems({ path, answers: { [id]: answer } }).length > 0)
		);
		expect(refused).toEqual([]);
		expect(problems({ path: 'signaleringsstroom', answers: { [path]: {} } })).toEqual([]);
	});

	it.each([...graphs])(
		'%s refuses another answer, another state, and an answer to an outcome',
		(path, graph) => {
			const { initial } = graph;
			const [outcome = ''] = graph.outcomes.keys();
			for (const value of ['misschien', 'Ja', '', null, true, 1, [], {}]) {
				expect(fields({ path, answers: { [initial]: value } })).toEqual([`answers.${initial}`]);
			}
			expect(fields({ path, answers: { bestaatNiet: 'ja', [outcome]: 'ja' } })).toEqual([
				'answers.bestaatNiet',
				`answers.${outcome}`
			]);
		}
	);

	it('of the flow are keyed by path, and the flow is no path of its own', () => {
		expect(fields({ path: 'signaleringsstroom', answers: { acuutGevaar: 'ja' } })).toEqual([
			'answers.acuutGevaar'
		]);
		expect(fields({ path: 'signaleringsstroom', answers: { signaleringsstroom: {} } })).toEqual([
			'answers.signaleringsstroom'
		]);
		expect(fields({ path: 'signaleringsstroom', answers: { veiligheid: [] } })).toEqual([
			'answers.veiligheid'
		]);
		expect(fields({ path: 'signaleringsstroom', answers: { veiligheid: null } })).toEqual([
			'answers.veiligheid'
		]);
		expect(fields({ path: 'signaleringsstroom', answers: { ots: { acuutGevaar: 'ja' } } })).toEqual([
			'answers.ots.acuutGevaar'
		]);
		expect(fields({ path: 'ots', answers: { ots: {} } })).toEqual(['answers.ots']);
	});

	it('that contradict a rule are refused where the walk comes by, with both sides', () => {
		expect(
			problems({ path: 'informeren', facts: { leeftijd: 9 }, answers: { wieInformeren: 'jeugdige' } })
		).toEqual([
			{
				field: 'answers.wieInformeren',
				problem: 'expected "gezag", which follows from the facts, or no answer at all; got "jeugdige"'
			}
		]);
		expect(
			problems({ path: 'informeren', facts: { leeftijd: 9 }, answers: { wieInformeren: 'gezag' } })
		).toEqual([]);
		const elsewhere = {
			path: 'wanneer-signaleren',
			facts: { criteria: [] },
			answers: { betrokken: 'nee', criteriaToets: 'drempel-gehaald' }
		};
		expect(problems(elsewhere)).toEqual([]);
	});

	it('that contradict a rule somewhere in the flow name the path', () => {
		const safe = { acuutGevaar: 'nee', medewerkerVerdacht: 'nee', vermoedenOnveiligheid: 'nee' };
		const answers = {
			veiligheid: safe,
			'wanneer-signaleren': { betrokken: 'ja', doelAfstemming: 'ja', wijstOpOnveiligheid: 'ja' }
		};
		expect(fields({ path: 'signaleringsstroom', facts: { criteria: [] }, answers })).toEqual([
			'answers.wanneer-signaleren.wijstOpOnveiligheid'
		]);
	});
});
