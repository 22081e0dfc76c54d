import { describe, expect, it } from 'vitest';
import { languages, leaves, readTexts } from '../../../tests/texts.ts';

describe.each(languages)('the statutory risks in %s', (language) => {
	const risks = (): Readonly<Record<string, unknown>> =>
		readTexts('law/risks', language) as Readonly<Record<string, unknown>>;

	it('are a to k, with a note on the one that is not offered', () => {
		expect(Object.keys(risks()).sort()).toEqual(['intro', 'items', 'note', 'title']);
		expect(Object.keys(risks()['items'] as object)).toEqual('a b c d e f g h i j k'.split(' '));
	});

	it('are all worded, without gaps to fill', () => {
		const wrong = leaves(readTexts('law/risks', language)).filter(
			([, text]) => typeof text !== 'string' || text.trim() === '' || /[{}]/.test(text)
		);
		expect(wrong).toEqual([]);
	});
});
