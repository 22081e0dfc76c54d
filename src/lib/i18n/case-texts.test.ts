import { describe, expect, test } from 'vitest';
import { keyWays, leaves, languages, readTexts } from '../../../tests/texts.ts';

describe.each(['cases', 'keeping', 'register', 'sharing', 'work-file'])('the texts of %s', (name) => {
	const file = `i18n/${name}`;

	test('say the same things in both languages, and leave nothing empty', () => {
		const [dutch, english] = languages.map((language) => [...keyWays(readTexts(file, language))].sort());
		expect(english).toEqual(dutch);
		const empty = languages.flatMap((language) =>
			leaves(readTexts(file, language)).filter(
				([, text]) => typeof text !== 'string' || text.trim() !== text || text === ''
			)
		);
		expect(empty).toEqual([]);
	});

	test('fill the same gaps in both languages', () => {
		const gaps = (text: unknown): readonly string[] =>
			[...String(text).matchAll(/\{\{(\w+)\}\}/g)].map(([gap]) => gap).sort();
		const english = new Map(leaves(readTexts(file, 'en')));
		const other = leaves(readTexts(file, 'nl')).filter(
			([key, text]) => gaps(text).join() !== gaps(english.get(key)).join()
		);
		expect(other).toEqual([]);
	});
});
