import { describe, expect, it } from 'vitest';
import { madeGraph } from '../../tests/made-graph.ts';
import { inputs } from './domains.ts';
import { type Rule, ruled, unknown } from '#lib/rules/rule.ts';
import { derivedFaults, tryRule } from './rules.ts';

const domain = { leeftijd: [11, 12], 'profile.organisatieAangesloten': [true, false] };
const problems = (rule: Rule, expected: readonly string[] = ['ja', 'nee']): string[] =>
	tryRule('leeftijdsgrens', rule, domain, expected).faults.map(({ problem }) => problem);

const sound: Rule = ({ facts: { leeftijd } }) =>
	leeftijd === undefined ? unknown('leeftijd') : ruled(leeftijd < 12 ? 'nee' : 'ja', 'reden');

describe('the inputs of a domain', () => {
	it('are every combination of its values, each fact unknown as well', () => {
		const all = [...inputs(domain)];
		expect(all).toHaveLength(9);
		expect(new Set(all.map((input) => JSON.stringify(input))).size).toBe(9);
		expect(all).toContainEqual({ facts: {}, profile: {}, day: '2026-11-22' });
		expect(all).toContainEqual({
			facts: { leeftijd: 12 },
			profile: { organisatieAangesloten: false },
			day: '2026-11-22'
		});
	});
});

describe('a rule that is tried on its whole domain', () => {
	it('has no fault where it answers all that is known', () => {
		expect(tryRule('leeftijdsgrens', sound, domain, ['ja', 'nee'])).toEqual({
			rule: 'leeftijdsgrens',
			tried: 9,
			complete: 4,
			ruled: 4,
			answers: ['ja', 'nee'],
			reasons: ['reden'],
			needs: ['leeftijd'],
			faults: []
		});
	});

	it('is faulty when it says two things about one input', () => {
		let count = 0;
		expect(problems(() => ruled((count += 1) % 2 === 0 ? 'ja' : 'nee', 'reden'))).toContain(
			'it says two things about one input'
		);
	});

	it('is faulty when it gives no answer although every fact is known', () => {
		const silent: Rule = (input) => (input.facts.leeftijd === 12 ? unknown('gezag') : sound(input));
		expect(problems(silent)).toContain('it gives no answer although every fact is known');
	});

	it('is faulty when it gives no answer and asks for nothing', () => {
		const mute: Rule = (input) => (input.facts.leeftijd === undefined ? unknown() : sound(input));
		expect(problems(mute)).toEqual(['it gives no answer and asks for nothing']);
	});

	it('is faulty when it asks for what is known', () => {
		const deaf: Rule = (input) => (input.facts.leeftijd === 11 ? unknown('leeftijd') : sound(input));
		expect(problems(deaf)).toContain('it asks for "leeftijd", which is known');
	});

	it('is faulty when it asks for what makes no difference', () => {
		const curious: Rule = (input) =>
			input.profile.organisatieAangesloten === undefined
				? unknown('profile.organisatieAangesloten')
				: sound(input);
		expect(problems(curious)).toEqual([
			'it asks for "profile.organisatieAangesloten", which makes no difference'
		]);
	});

	it('is faulty when it gives too few or other answers than are expected', () => {
		expect(problems(sound, ['ja', 'nee', 'soms'])).toEqual(['it never answers "soms"']);
		expect(problems(sound, ['ja'])).toEqual(['it answers "nee", which nothing expects']);
	});
});

describe('a derived state', () => {
	const graph = madeGraph({
		a: { meta: { kind: 'derived', rule: 'leeftijdsgrens' }, to: { ja: 'x', 'weet-niet': 'x' } },
		x: {}
	});
	const found = (answers: string[], needs: 'leeftijd'[]): string[] =>
		derivedFaults(graph, new Map([['leeftijdsgrens', { answers, needs }]])).map(
			({ kind, problem }) => `${kind}: ${problem}`
		);

	it('leads on from every answer of its rule', () => {
		expect(found(['ja', 'nee'], ['leeftijd'])).toEqual(['gap: the rule answers "nee", which leads nowhere']);
	});

	it('may have an answer more, for the person, while the rule may lack a fact', () => {
		expect(found(['ja'], ['leeftijd'])).toEqual([]);
		expect(found(['ja'], [])).toEqual(['unreachable: the rule never answers "weet-niet"']);
	});

	it('has a rule that exists', () => {
		expect(derivedFaults(graph, new Map())).toMatchObject([
			{ kind: 'gap', where: 'ots/a', problem: 'there is no rule "leeftijdsgrens"' }
		]);
	});
});
