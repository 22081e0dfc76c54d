import { folded } from '#lib/flow/fold.ts';
import type { SearchLanguage } from '#lib/export/search/search-language.ts';

/** A word of a text as the index knows it, and where it stands. */
export interface Token {
	/** The stem of the word, or the sign of the group of synonyms that the stretch belongs to. */
	readonly term: string;
	readonly start: number;
	readonly end: number;
}

/** Cuts a text into tokens. */
export type Scanner = (text: string) => readonly Token[];

/** Signs of groups begin with a character that no word holds, so that no typo is mistaken for one. */
const groupMark = '=';

/** Whether `term` stands for a group of synonyms. */
export function isGroup(term: string): boolean {
	return term.startsWith(groupMark);
}

interface Phrase {
	readonly stems: readonly string[];
	readonly group: string;
}

/** A word with what ties it together: "ib'er", "ib-er" and "hand-over" are one word each. */
const word = /[\p{L}\p{N}]+(?:['’\-‐‑][\p{L}\p{N}]+)*/gu;

/** How the index writes `found`: "risico's" without its ending, "ib'er" and "IB-er" as one word. */
const written = (found: string): string =>
	folded(found)
		.replace(/'s$/, '')
		.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The parts of a word with hyphens that are words of their own: "hand-over" is found by "hand" as well. */
const parts = (found: string): readonly string[] => {
	const split = folded(found).split(/[-‐‑]/);
	return split.length > 1 && split.every((part) => part.length > 2) ? split.map(written) : [];
};

interface Stem {
	readonly term: string;
	/** Says nothing by itself, but may be part of a phrase: "wil niet". */
	readonly stops: boolean;
}
type Word = Stem & Token;

/** The stems of a word as it stands, each word of the language worked out once: texts repeat them by the thousand. */
function makeStems({ stem, stopWords }: SearchLanguage): (found: string) => readonly Stem[] {
	const known = new Map<string, readonly Stem[]>();
	return (found) => {
		const before = known.get(found);
		if (before) return before;
		const stems = [written(found), ...parts(found)]
			.filter((each) => each !== '')
			.map((each) => ({ term: stem(each), stops: stopWords.has(each) }));
		known.set(found, stems);
		return stems;
	};
}

function wordsOf(text: string, stems: (found: string) => readonly Stem[]): readonly Word[] {
	const words: Word[] = [];
	for (const { 0: found, index } of text.matchAll(word)) {
		const at = { start: index, end: index + found.length };
		for (const stem of stems(found)) words.push({ ...stem, ...at });
	}
	return words;
}

function phrasesByFirst(
	{ synonyms }: SearchLanguage,
	stemsOf: (found: string) => readonly Stem[]
): ReadonlyMap<string, readonly Phrase[]> {
	const byFirst = new Map<string, Phrase[]>();
	for (const [index, group] of synonyms.entries()) {
		for (const phrase of group) {
			const stems = wordsOf(phrase, stemsOf).map(({ term }) => term);
			const [first] = stems;
			if (first === undefined) continue;
			byFirst.set(first, [...(byFirst.get(first) ?? []), { stems, group: `${groupMark}${String(index)}` }]);
		}
	}
	return byFirst;
}

/**
 * The scanner of a language: the stems of all words that say something, and after them a sign for
 * every group of synonyms of which a word or phrase stands there. The index and a query are cut alike,
 * so that what is synonymous meets. Pure.
 */
export function makeScanner(language: SearchLanguage): Scanner {
	const stems = makeStems(language);
	const byFirst = phrasesByFirst(language, stems);
	return (text) => {
		const words = wordsOf(text, stems);
		const groups = words.flatMap(({ term, start }, at) =>
			(byFirst.get(term) ?? [])
				.filter((phrase) => phrase.stems.every((stem, offset) => words[at + offset]?.term === stem))
				.map((phrase) => ({
					term: phrase.group,
					start,
					end: words[at + phrase.stems.length - 1]?.end ?? start
				}))
		);
		const telling = words.flatMap(({ term, stops, start, end }) => (stops ? [] : [{ term, start, end }]));
		return [...telling, ...groups];
	};
}
