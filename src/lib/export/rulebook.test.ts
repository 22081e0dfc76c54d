import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllGraphs, type PathGraph } from '#lib/flow/graph.ts';
import { rulebookBundles, type RulebookView, rulebookView } from '#lib/export/rulebook.ts';
import type { PathPlaces } from '#lib/export/rulebook/places.ts';
import { type Language, languages } from '#lib/i18n/language.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { interpretation, interpretationIds } from '#lib/law/interpretations.ts';
import { type CitationId, citationIds, sourceIds } from '#lib/law/register.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import { ruleExamples } from '#lib/rules/examples.ts';
import { ruleIds } from '#lib/rules/rule.ts';
import { ruleSources } from '#lib/rules/sources.ts';

let graphs: ReadonlyMap<PathId, PathGraph>;
const views = {} as Record<Language, RulebookView>;

beforeAll(async () => {
	graphs = await loadAllGraphs();
	for (const language of languages) {
		const words = await wordsOf(language).load(...rulebookBundles, ...pathIds);
		views[language] = rulebookView(graphs, words);
	}
});

const provisions = (): RulebookView['sources'][number]['provisions'] =>
	views.nl.sources.flatMap((source) => source.provisions);
const named = (paths: readonly PathPlaces[]): string[] =>
	paths.flatMap(({ path, places }) => places.map(({ id }) => `${path}/${id}`));

/** Every state and outcome with what it cites and the rule that answers it. */
function nodes(): { readonly at: string; readonly cites: readonly CitationId[]; readonly rule?: string }[] {
	return [...graphs.values()].flatMap(({ path, asked, outcomes }) =>
		[...asked.values(), ...outcomes.values()].map(({ id, meta }) => ({
			at: `${path}/${id}`,
			cites: meta.cites,
			...(meta.kind === 'derived' && { rule: meta.rule })
		}))
	);
}

describe('the provisions', () => {
	it('stand each once, source by source, in the order of the register', () => {
		expect(views.nl.sources.map(({ id }) => id)).toEqual(sourceIds);
		expect(provisions().map(({ id }) => id)).toEqual(citationIds);
	});

	it('name every place that cites them, and no other', () => {
		for (const { id, places } of provisions()) {
			const citing = nodes().filter(({ cites }) => cites.includes(id));
			expect.soft(named(places), id).toEqual(citing.map(({ at }) => at));
		}
		expect(provisions().length).toBeGreaterThan(0);
	});

	it('name the rules and differences that rest on them, and these name them back', () => {
		const { rules, differences } = views.nl;
		for (const provision of provisions()) {
			const { id } = provision;
			expect.soft(provision.rules).toEqual(ruleIds.filter((rule) => ruleSources[rule].includes(id)));
			for (const rule of provision.rules) {
				const cites = rules.find((known) => known.id === rule)?.cites ?? [];
				expect.soft(cites.map((cited) => cited.id)).toContain(id);
			}
			const resting = interpretationIds.filter((known) => interpretation(known).cites.includes(id));
			expect.soft(provision.differences).toEqual(resting);
			for (const difference of resting) {
				const cites = differences.find((known) => known.id === difference)?.cites ?? [];
				expect.soft(cites.map((cited) => cited.id)).toContain(id);
			}
		}
		expect(differences.length).toBe(interpretationIds.length);
	});
});

describe('the rules', () => {
	it('name every state that they answer, and no other', () => {
		for (const { id, places } of views.nl.rules) {
			const answered = nodes().filter(({ rule }) => rule === id);
			expect.soft(named(places), id).toEqual(answered.map(({ at }) => at));
		}
		expect(views.nl.rules.map(({ id }) => id)).toEqual(ruleIds);
	});

	it('decide the cases in their tables themselves', () => {
		const rule = views.nl.rules.find(({ id }) => id === 'indexStatus');
		const cases = rule?.examples.map(({ given, answer }) => [given.at(-1), answer]);
		expect(cases).toContainEqual(['Nagekeken op 24 augustus 2026', 'actief']);
		expect(cases).toContainEqual(['Nagekeken op 23 augustus 2026', 'onbekend']);
		expect(rule?.examples.at(-1)).toEqual({
			given: ['Nog niets'],
			answer: null,
			label: null,
			because: 'Nog nodig: de status van de index.'
		});
	});

	it.each(languages)('say of every case what is known, what follows and why (%s)', (language) => {
		for (const { id, examples } of views[language].rules) {
			expect.soft(examples.length).toBe(ruleExamples[id].length);
			for (const { given, answer, label, because } of examples) {
				expect.soft(given.length, id).toBeGreaterThan(0);
				expect.soft((answer === null) === (label === null), id).toBe(true);
				for (const text of [...given, because]) expect.soft(text, id).not.toMatch(/\{\{|undefined|^$/);
			}
			const texts = examples.map(({ given, because }) => [...given, because].join(' '));
			expect.soft(new Set(texts).size, `${id}: two cases that read alike`).toBe(texts.length);
		}
		expect(views[language].rules.length).toBeGreaterThan(0);
	});
});

describe('the differences', () => {
	it('name the places where they show; one that concerns all counts for every path', () => {
		for (const { id, places, facets } of views.nl.differences) {
			const { states, outcomes } = interpretation(id);
			expect.soft(named(places).sort(), id).toEqual([...states, ...outcomes].sort());
			expect.soft(facets.paths).toEqual(places.length > 0 ? places.map(({ path }) => path) : pathIds);
		}
		expect(views.nl.differences.some(({ places }) => places.length === 0)).toBe(true);
	});
});
