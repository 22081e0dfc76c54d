import { expect, test } from 'vitest';
import { keyWays, leaves, languages, readTexts } from '../../../tests/texts.ts';

test('the register says the same things in both languages, and leaves nothing empty', () => {
	const [dutch, english] = languages.map((language) =>
		[...keyWays(readTexts('i18n/register', language))].sort()
	);
	expect(english).toEqual(dutch);
	const empty = languages.flatMap((language) =>
		leaves(readTexts('i18n/register', language)).filter(
			([, text]) => typeof text !== 'string' || text.trim() !== text || text === ''
		)
	);
	expect(empty).toEqual([]);
});

test('the register fills the same gaps in both languages', () => {
	const gaps = (text: unknown): readonly string[] =>
		[...String(text).matchAll(/\{\{(\w+)\}\}/g)].map(([gap]) => gap).sort();
	const english = new Map(leaves(readTexts('i18n/register', 'en')));
	const other = leaves(readTexts('i18n/register', 'nl')).filter(
		([key, text]) => gaps(text).join() !== gaps(english.get(key)).join()
	);
	expect(other).toEqual([]);
});
