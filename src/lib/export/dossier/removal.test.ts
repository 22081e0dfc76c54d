import { describe, expect, it } from 'vitest';
import { removalDocument, removalText } from '#lib/export/dossier/removal.ts';
import { plainText } from '#lib/export/plain-text.ts';
import { removalReasons } from '#lib/flow/dossier/case.ts';
import { removalLine } from '#lib/flow/dossier/retention.ts';
import { languages } from '#lib/i18n/language.ts';
import { documentWords, fullCase, madeOn, typedWords } from '../../../../tests/dossier-documents.ts';

describe.each(languages)('a removed case in %s', (language) => {
	it('leaves a dated line with why and by which function, and no word of the case', async () => {
		const words = await documentWords(language);
		const full = await fullCase(words);
		for (const reason of removalReasons) {
			const line = removalLine(full, madeOn, reason, 'intern begeleider');
			const text = removalText(line, words);
			expect(text).toContain(words.day(madeOn));
			expect(text).toContain('intern begeleider');
			expect(text).not.toContain(full.id);
			expect(typedWords.filter((word) => text.includes(word))).toEqual([]);
		}
		const texts = removalReasons.map((reason) => removalText({ id: 'x', on: madeOn, reason, by: '' }, words));
		expect(new Set(texts).size).toBe(3);
	});

	it('stands in a list with the latest first', async () => {
		const words = await documentWords(language);
		const lines = ['2026-01-02', '2026-03-04', '2026-02-03'].map(
			(on) => ({ id: on, on, reason: 'verzoek', by: '' }) as const
		);
		const { blocks } = removalDocument(lines, words);
		expect(blocks.at(-1)).toEqual({
			kind: 'list',
			items: ['2026-03-04', '2026-02-03', '2026-01-02'].map((on) =>
				removalText({ id: on, on, reason: 'verzoek', by: '' }, words)
			)
		});
		expect(plainText(removalDocument([], words))).toContain(words.register('removal.none'));
	});
});
