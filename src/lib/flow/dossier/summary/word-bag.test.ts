import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordBag, wordsIn } from '#lib/flow/dossier/summary/word-bag.ts';

const bag = new WordBag();

/** The words of `texts` as the bag gives them. */
function bagged(...texts: readonly string[]): string {
	for (const text of texts) bag.add(text);
	return bag.take();
}

const distinct = (texts: readonly string[]): string => [...new Set(texts.flatMap(wordsIn))].join(' ');

describe('a bag of words', () => {
	test('holds what the words of each text are, each once and in order, whatever is written', () => {
		const anyText = fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 40 }),
			fc.string({ unit: 'binary', maxLength: 40 }),
			fc.stringMatching(/^[ a-cA-C1é’ΣİSS.\n-]{0,30}$/)
		);
		fc.assert(
			fc.property(fc.array(anyText, { maxLength: 6 }), (texts) => {
				expect(bagged(...texts)).toBe(distinct(texts));
			}),
			{ numRuns: 2000 }
		);
	});

	test.each([
		['Moeder, moeder en MOEDER.', 'moeder en'],
		['Coördinatie: coordinatie', 'coordinatie'],
		['zo’n mens; zo', 'zo n mens'],
		['één–twee één', 'een twee'],
		['ΟΔΟΣ οδος', 'οδος'],
		['  – ', ''],
		['', '']
	])('of "%s" holds "%s"', (text, words) => {
		expect(bagged(text)).toBe(words);
	});

	test('keeps words apart that begin alike, and those of two texts', () => {
		expect(bagged('a ab abc', 'abc ab', 'a', 'bc')).toBe('a ab abc bc');
	});

	test('holds as many words as there are, and none of them afterwards', () => {
		const words = Array.from({ length: 9000 }, (_each, at) => `w${String(at)}`);
		expect(bagged(words.join(' '), words.toReversed().join('-'), 'é'.repeat(40_000))).toBe(
			[...words, 'e'.repeat(40_000)].join(' ')
		);
		expect(bagged()).toBe('');
		expect(bagged('w1')).toBe('w1');
	});
});
