import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRuleInput, referenceDay as day } from '../../../tests/arbitraries.ts';
import contract from '../../../tests/fixtures/contract.json';
import en from '#lib/rules/reasons.en.json';
import nl from '#lib/rules/reasons.nl.json';
import { rules } from '#lib/rules/registry.ts';
import { type Rule, type RuleId, ruleIds, type RuleInput } from '#lib/rules/rule.ts';

const answers: Readonly<Record<RuleId, readonly string[]>> = contract.rules;

const inputs: readonly RuleInput[] = fc.sample(anyRuleInput, { numRuns: 4000, seed: 20261122 });
const rulings = (rule: Rule): ReturnType<Rule>[] => inputs.map(rule);
const valueOf = ({ facts, profile }: RuleInput, need: string): unknown =>
	need.startsWith('profile.')
		? (profile as Readonly<Record<string, unknown>>)[need.slice('profile.'.length)]
		: (facts as Readonly<Record<string, unknown>>)[need];

it('every rule has an id, and every id a rule', () => {
	expect(Object.keys(rules).sort()).toEqual([...ruleIds].sort());
});

describe.each(ruleIds)('%s', (id) => {
	const rule = rules[id];

	it('gives each of its answers for some case, and no other', () => {
		const seen = new Set(rulings(rule).flatMap((ruling) => (ruling.known ? [ruling.answer] : [])));
		expect([...seen].sort()).toEqual([...answers[id]].sort());
	});

	it('answers, or names only facts that are not there', () => {
		const wrong = inputs.filter((input) => {
			const ruling = rule(input);
			if (ruling.known) return false;
			return ruling.needs.length === 0 || ruling.needs.some((need) => valueOf(input, need) !== undefined);
		});
		expect(wrong).toEqual([]);
	});

	it('asks for nothing when nothing is unknown', () => {
		const known: RuleInput = {
			facts: {
				leeftijd: 9,
				gezag: 'voogd',
				wilsbekwaam: true,
				sector: 'onderwijs',
				criteria: [],
				toestemmingen: []
			},
			profile: { indexStatus: 'actief', organisatieAangesloten: true },
			day
		};
		expect(rule(known).known).toBe(true);
	});

	it('asks when nothing is known', () => {
		expect(rule({ facts: {}, profile: {}, day }).known).toBe(false);
	});

	it('leaves what it reads as it was and says the same twice', () => {
		const frozen = inputs.slice(0, 200).map((input) => ({ input, copy: structuredClone(input) }));
		for (const { input, copy } of frozen) expect(rule(input)).toEqual(rule(copy));
		expect(frozen.map(({ input }) => input)).toEqual(frozen.map(({ copy }) => copy));
	});
});

describe.each([
	['nl', nl],
	['en', en]
])('the reasons in %s', (_language, reasons) => {
	const sentences = reasons as Readonly<Record<string, Readonly<Record<string, string>>>>;

	it.each(ruleIds)('%s: a sentence for each reason it gives, and for no other', (id) => {
		const keys = new Set(rulings(rules[id]).flatMap((ruling) => (ruling.known ? [ruling.reason.key] : [])));
		expect(Object.keys(sentences[id] ?? {}).sort()).toEqual([...keys].sort());
	});

	it.each(ruleIds)('%s: no gap that the rule does not fill', (id) => {
		const empty = rulings(rules[id]).flatMap((ruling) => {
			if (!ruling.known) return [];
			const { key, with: given } = ruling.reason;
			const gaps = [...(sentences[id]?.[key] ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, gap]) => gap ?? '');
			return gaps
				.filter((gap) => given[gap] === undefined || String(given[gap]) === '')
				.map((gap) => `${key}: ${gap}`);
		});
		expect([...new Set(empty)]).toEqual([]);
	});
});
