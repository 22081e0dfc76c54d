import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, readTexts } from '../../../tests/texts.ts';
import type { GlossaryTexts } from '#lib/i18n/texts.ts';
import { glossary, termIds } from '#lib/law/glossary.ts';
import { cite } from '#lib/law/register.ts';

const textsIn = (language: 'nl' | 'en'): GlossaryTexts =>
	readTexts('law/glossary', language) as unknown as GlossaryTexts;

describe.each(languages)('the terms in %s', (language) => {
	const { terms } = textsIn(language);

	it('are exactly those of the list', () => {
		expect(Object.keys(terms)).toEqual(termIds);
	});

	it('have a name, forms, a meaning of at most three sentences and a warning of at most two', () => {
		const sentences = (text: string): number => text.split(/(?<=[.?])\s/).length;
		const wrong = Object.entries(terms).filter(
			([, { term, forms, means, not = '.' }]) =>
				term === '' ||
				forms.length === 0 ||
				![means, not].every((text) => /[.?]$/.test(text)) ||
				sentences(means) > 3 ||
				sentences(not) > 2
		);
		expect(wrong.map(([id]) => id)).toEqual([]);
	});

	it('share no form', () => {
		const forms = Object.values(terms).flatMap((term) => term.forms.map((form) => form.toLowerCase()));
		expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
	});

	it('share no name', () => {
		const names = Object.values(terms).map(({ term }) => term);
		expect(new Set(names).size).toBe(names.length);
	});
});

describe('a term', () => {
	it('warns in both languages or in none', () => {
		const [dutch, english] = languages.map((language) =>
			Object.entries(textsIn(language).terms)
				.filter(([, { not }]) => not !== undefined)
				.map(([id]) => id)
		);
		expect(english).toEqual(dutch);
	});

	it('never leads to itself, and leads to another one once', () => {
		for (const id of termIds) {
			const { see } = glossary[id];
			expect.soft(see, id).not.toContain(id);
			expect.soft(new Set(see).size, id).toBe(see.length);
		}
		expect(termIds.length).toBeGreaterThan(80);
	});

	it('rests on provisions of the register', () => {
		const cited = termIds.flatMap((id) => glossary[id].cites);
		expect(cited.map((id) => cite(id).id)).toEqual(cited);
	});
});

/** Rows of the glossary for developers whose word needs no explanation on a screen, or is said under another one. */
const notExplained = [
	'opzoekmiddel',
	'controletermijn',
	'stap 1 tot en met 5',
	'andere onveiligheid',
	'kind, jongere',
	'het gezin',
	'stand van de toestemming',
	'gebeurtenis',
	'UAVG',
	'Wbp',
	'Besluit verplichte meldcode',
	'Wpo',
	'Wmo 2015',
	'Burgerlijk Wetboek Boek 1',
	'Leerplichtwet 1969',
	'KNMG'
];

describe('the glossary for developers', () => {
	const page = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8');
	// How a path works inside is not shown to users.
	const sections = page
		.split(/^## /m)
		.slice(1)
		.filter((section) => !/^(De valkuil|Hoe een pad werkt)/.test(section));
	const rows = sections.flatMap((section) =>
		[...section.matchAll(/^\| ([^|]+?) +\|/gm)]
			.map(([, name = '']) => name)
			.filter((name) => name !== 'term' && !name.startsWith('-'))
	);
	const { terms } = textsIn('nl');
	const names = new Set(
		Object.values(terms).flatMap(({ term, forms }) => [term, ...forms].map((name) => name.toLowerCase()))
	);
	const isExplained = (row: string): boolean =>
		[row, ...row.replaceAll(/\([^)]*\)/g, '').split(',')].some((name) =>
			names.has(name.trim().toLowerCase())
		);

	it('holds no term for users that is not explained to them', () => {
		expect(rows.length).toBeGreaterThan(70);
		expect(rows.filter((row) => !isExplained(row))).toEqual(notExplained);
	});
});
