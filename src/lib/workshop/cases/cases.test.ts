import { describe, expect, it } from 'vitest';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { languages } from '#lib/i18n/language.ts';
import { pathIds } from '#lib/machines/registry.ts';
import { routeProblems } from '#lib/workshop/case/case-check.ts';
import { readCase } from '#lib/workshop/case/case-schema.ts';
import { caseInput, caseStanding, twisted } from '#lib/workshop/case/case-standing.ts';
import type { WorkshopCase } from '#lib/workshop/case/workshop-case.ts';
import { builtInCaseIds, loadCase } from '#lib/workshop/cases/registry.ts';

const graphs = await loadAllGraphs();
const cases = await Promise.all(
	builtInCaseIds.flatMap((id) => languages.map((language) => loadCase(id, language)))
);

/** `value` with every text left out: what must be alike in both languages. */
function shape(value: unknown): unknown {
	if (typeof value === 'string') return '';
	if (Array.isArray(value)) return value.map(shape);
	return Object.fromEntries(Object.entries(value as object).map(([key, part]) => [key, shape(part)]));
}

describe.each(cases.map((each) => ({ name: `${each.id} (${each.language})`, each })))(
	'the case $name',
	({ each }) => {
		it('is led by its model route to the ends that it says, by the rules of today', () => {
			expect(routeProblems(each, graphs)).toEqual([]);
		});

		it('has all that a trainer needs', () => {
			const { words, forks, twists } = each;
			expect(readCase(each)).toEqual({ ok: true, case: each });
			for (const list of [
				words.story,
				words.roles,
				words.facts,
				words.prompts,
				words.takeHome,
				forks,
				twists
			])
				expect(list.length).toBeGreaterThan(0);
		});

		it('says nothing about a place, a fork or a twist that it does not have', () => {
			const { words, forks, twists, model } = each;
			expect(Object.keys(words.forks).sort()).toEqual([...forks].sort());
			expect(Object.keys(words.twists).sort()).toEqual(twists.map(({ id }) => id).sort());
			const asked = Object.entries(model).flatMap(([path, answers]) =>
				Object.keys(answers).map((state) => `${path}/${state}`)
			);
			const derived = [...graphs.values()].flatMap(({ path, asked: nodes }) =>
				[...nodes.keys()].map((state) => `${path}/${state}`)
			);
			expect([...asked, ...derived]).toEqual(expect.arrayContaining(Object.keys(words.route)));
		});

		it('tells its story in at most 150 words', () => {
			expect(each.words.story.join(' ').split(/\s+/).length).toBeLessThanOrEqual(150);
		});

		it('leads each twist to an outcome, and not to a question that stays open', () => {
			const open = each.twists.filter(
				(twist) =>
					caseStanding(each, twisted(each.model, twist), graphs, caseInput(each, twist)).open !== null
			);
			expect(open.map(({ id }) => id)).toEqual([]);
		});
	}
);

const said = (each: WorkshopCase): string => JSON.stringify(each.words);
const inDutch = cases.filter(({ language }) => language === 'nl');

describe('the built-in cases', () => {
	it('together come through every path', () => {
		const walked = inDutch.flatMap(({ ends }) => Object.keys(ends));
		expect([...new Set(walked)].sort()).toEqual([...pathIds].sort());
	});

	it('differ in name and title', () => {
		expect(new Set(cases.map(({ language, words }) => language + words.title)).size).toBe(cases.length);
		for (const { id, words } of inDutch) expect(words.title).not.toBe(id);
	});

	it.each([
		['an address for mail', /@/],
		['a number like a BSN or a telephone', /\d[\d .-]{7,}\d/],
		['officialese', /\b(dient te|middels|betreffende|indien|ten aanzien van|teneinde|alsmede)\b/i],
		['a raised voice', /!/]
	])('hold nothing like %s', (_what, pattern) => {
		// The number of Veilig Thuis is the one that stands in them on purpose.
		const texts = cases.map((each) => said(each).replaceAll('0800-2000', ''));
		expect(texts.filter((text) => pattern.test(text))).toEqual([]);
	});

	it('use short sentences', () => {
		const long = inDutch
			.flatMap(({ words }) => [words.goal, ...words.story, ...words.facts, ...words.takeHome])
			.flatMap((text) => text.split(/[.?:;]\s/))
			.filter((sentence) => sentence.split(' ').length > 30);
		expect(long).toEqual([]);
	});

	it('say the same in both languages, part by part', async () => {
		for (const id of builtInCaseIds) {
			const [nl, en] = await Promise.all(languages.map((language) => loadCase(id, language)));
			expect(shape(en?.words)).toEqual(shape(nl?.words));
		}
	});
});
