import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import contract from '../../../tests/fixtures/contract.json';
import { daysBetween } from '#lib/law/day.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { exampleDay, ruleExamples } from '#lib/rules/examples.ts';
import { defaultCheckTerm } from '#lib/rules/region.ts';
import reasons from '#lib/rules/reasons.nl.json';
import { rules } from '#lib/rules/registry.ts';
import { type RuleId, ruleIds } from '#lib/rules/rule.ts';
import { ruleSources } from '#lib/rules/sources.ts';

const answers: Readonly<Record<RuleId, readonly string[]>> = contract.rules;
const sorted = (items: Iterable<string>): string[] => [...new Set(items)].sort();

/** The rulings of a rule over its examples. */
const rulings = (id: RuleId): ReturnType<(typeof rules)[RuleId]>[] => ruleExamples[id].map(rules[id]);

/** The answers that a person can give to a state that the rule answers too, by the graphs. */
let edges: ReadonlyMap<RuleId, readonly (readonly string[])[]>;

beforeAll(async () => {
	const graphs = await loadAllGraphs();
	const derived = [...graphs.values()].flatMap(({ asked }) => [...asked.values()]);
	edges = new Map(
		ruleIds.map((id) => [
			id,
			derived.flatMap(({ meta, edges: ways }) =>
				meta.kind === 'derived' && meta.rule === id ? [[...ways.keys()]] : []
			)
		])
	);
});

describe.each(ruleIds)('the examples of %s', (id) => {
	it('together give every answer that the rule can give, each an answer of every state that it answers', () => {
		const shown = sorted(rulings(id).flatMap((ruling) => (ruling.known ? [ruling.answer] : [])));
		expect(shown).toEqual(sorted(answers[id]));
		const states = edges.get(id) ?? [];
		expect(states).not.toEqual([]);
		for (const state of states) for (const answer of shown) expect(state).toContain(answer);
	});

	it('together give every reason that is worded', () => {
		const shown = sorted(rulings(id).flatMap((ruling) => (ruling.known ? [ruling.reason.key] : [])));
		expect(shown).toEqual(sorted(Object.keys(reasons[id])));
	});

	it('hold one in which the rule cannot answer yet, and no case twice', () => {
		expect(rulings(id).filter(({ known }) => !known)).not.toEqual([]);
		const texts = ruleExamples[id].map((input) => JSON.stringify(input));
		expect(new Set(texts).size).toBe(texts.length);
	});
});

describe('the edges', () => {
	it.each([
		['leeftijdsgrens', [0, 22, 23, 120]],
		['inzageLeeftijd', [0, 15, 16, 120]],
		['wieInformeren', [0, 11, 12, 15, 16, 17, 18, 22]],
		['wieToestemming', [0, 11, 12, 15, 16, 17, 18]]
	] as const)('of %s are shown on both sides', (id, wanted) => {
		const shown = new Set(ruleExamples[id].map(({ facts }) => facts.leeftijd));
		expect(wanted.filter((age) => !shown.has(age))).toEqual([]);
	});

	it('of the term of the index are shown to the day', () => {
		const days = ruleExamples.indexStatus.flatMap(({ profile }) =>
			profile.gecontroleerdOp === undefined || profile.controletermijnDagen !== undefined
				? []
				: [daysBetween(profile.gecontroleerdOp, exampleDay)]
		);
		expect(days).toEqual(expect.arrayContaining([-1, 0, defaultCheckTerm, defaultCheckTerm + 1]));
	});
});

describe('the sources of a rule', () => {
	const code = ['age', 'consent', 'region', 'threshold']
		.map((file) => readFileSync(new URL(`./${file}.ts`, import.meta.url), 'utf8'))
		.join('\n');

	it.each(ruleIds)('%s: those that its code names', (id) => {
		const [, comment = ''] =
			new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*export const ${id}: Rule`).exec(code) ?? [];
		const [, named = ''] = /Source: ([^*]+?)\.?\s*\*?\s*$/.exec(comment.trim()) ?? [];
		expect(named.split(/,\s*/).map((text) => text.trim())).toEqual(ruleSources[id]);
	});
});
