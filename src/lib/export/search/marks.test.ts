import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutch } from '#lib/export/search/dutch.ts';
import { excerpt, marked } from '#lib/export/search/marks.ts';
import { makeScanner } from '#lib/export/search/scan.ts';

const scan = makeScanner(dutch);
const termsOf = (query: string): ReadonlySet<string> => new Set(scan(query).map(({ term }) => term));
const found = (text: string, query: string): readonly string[] =>
	marked(text, termsOf(query), scan)
		.filter((stretch) => stretch.found)
		.map((stretch) => stretch.text);

describe('what was found', () => {
	it('is marked in the form in which it stands', () => {
		expect(found('Zij weigerden; de weigering telt.', 'weigert')).toEqual(['weigerden', 'weigering']);
	});

	it('is marked as a whole phrase for a synonym', () => {
		expect(found('Vraag de intern begeleider.', "ib'er")).toEqual(['intern begeleider']);
	});

	it('is nothing in a text that does not hold it', () => {
		expect(found('Er is een match.', 'toestemming')).toEqual([]);
	});

	it('leaves the text whole, whatever it is', () => {
		const words = fc.constantFrom(
			'Veilig',
			'Thuis',
			"ib'er",
			'intern',
			'begeleider',
			' ',
			'. ',
			'melding',
			'“',
			'’'
		);
		const texts = fc.array(fc.oneof(words, fc.string())).map((parts) => parts.join(' '));
		fc.assert(
			fc.property(texts, texts, (text, query) => {
				const stretches = marked(text, termsOf(query), scan);
				expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
				expect(stretches.every((stretch) => stretch.text !== '')).toBe(true);
			})
		);
	});
});

describe('the excerpt', () => {
	const text = 'Denk aan school. De vader weigert zijn toestemming. “Nee”, zegt hij.';

	it('is the sentence that answers most of the query', () => {
		expect(excerpt(text, termsOf('toestemming geweigerd'), scan)).toBe('De vader weigert zijn toestemming.');
	});

	it('is the first sentence where none answers it', () => {
		expect(excerpt(text, termsOf('match'), scan)).toBe('Denk aan school.');
	});

	it('is cut after a whole word when the sentence is long', () => {
		const long = `Toestemming ${'van de ouders met gezag '.repeat(20)}`;
		const cut = excerpt(long, termsOf('toestemming'), scan);
		expect(cut.length).toBeLessThanOrEqual(202);
		expect(cut).toMatch(/(van|de|ouders|met|gezag) …$/);
	});

	it('of nothing is nothing', () => {
		expect(excerpt('', termsOf('match'), scan)).toBe('');
	});
});
