import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../../../tests/texts.ts';
import { glossaryView, type LetterView, type TermView } from '#lib/export/glossary/view.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { termIds } from '#lib/law/glossary.ts';
import { pathIds } from '#lib/machines/registry.ts';

const graphs = await loadAllGraphs();

describe.each(languages)('the page of terms in %s', (language) => {
	let letters: readonly LetterView[];
	let terms: readonly TermView[];
	beforeAll(async () => {
		letters = glossaryView(graphs, await wordsOf(language).load('ui', 'law', 'glossary', ...pathIds));
		terms = letters.flatMap((letter) => letter.terms);
	});
	const term = (id: string): TermView | undefined => terms.find((each) => each.id === id);

	it('has every term once, in the order of the alphabet', () => {
		const names = terms.map((each) => each.term);
		expect(terms.map(({ id }) => id).sort()).toEqual([...termIds].sort());
		expect(names).toEqual(names.toSorted(new Intl.Collator(language).compare));
		expect(letters.every(({ letter, terms: own }) => own.every((each) => each.term.startsWith(letter)))).toBe(
			true
		);
	});

	it('names the paths in which a term is used, and no other', () => {
		expect(term('matchbericht')?.paths).toEqual(['match']);
		expect(term('ots')?.paths).toContain('ots');
		expect(term('signaal')?.paths).not.toContain('opvragen');
		expect(term('archief')?.paths).toEqual([]);
	});

	it('names the terms and the sources that a term leads to', () => {
		expect(term('melding')?.see.map(({ id }) => id)).toContain('signaal');
		expect(term('meldrecht')?.cites.map(({ id }) => id)).toEqual(['wmo:5.2.6', 'bw1:240']);
		expect(term('meldrecht')?.cites.every(({ source, passage }) => source !== '' && passage !== '')).toBe(
			true
		);
	});
});
