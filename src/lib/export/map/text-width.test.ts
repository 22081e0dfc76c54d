import { describe, expect, it } from 'vitest';
import { textWidth, wrap, wrapShort, wrapWithin } from '#lib/export/map/text-width.ts';

describe('the width of a text', () => {
	it('grows with its letters and their size', () => {
		expect(textWidth('ii', 10)).toBeCloseTo(5.6);
		expect(textWidth('mm', 10)).toBe(20);
		expect(textWidth('mm', 15)).toBe(30);
		expect(textWidth('', 15)).toBe(0);
	});

	it('takes a sign that it does not know for a wide one', () => {
		expect(textWidth('Ж', 10)).toBe(10);
	});
});

describe('a text in lines', () => {
	it('breaks between words, and keeps every word', () => {
		const lines = wrap('Laat eerst een tweede persoon meekijken', 120, 15);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join(' ')).toBe('Laat eerst een tweede persoon meekijken');
		for (const line of lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(120);
	});

	it('gives a word that is too wide a line of its own', () => {
		expect(wrap('de privacyfunctionaris zegt', 40, 15)).toEqual(['de', 'privacyfunctionaris', 'zegt']);
	});

	it('says with a sign that something is left out', () => {
		expect(wrapShort('een twee drie vier vijf zes zeven', 60, 15, 2)).toEqual(['een', 'twee…']);
		expect(wrapShort('een twee', 100, 15, 2)).toEqual(['een twee']);
	});

	it('takes the narrowest width in which it fits', () => {
		const text = 'een twee drie vier vijf zes';
		expect(wrapWithin(text, 15, 3, [40, 90, 400])).toEqual(wrap(text, 90, 15));
		expect(wrapWithin(text, 15, 1, [40, 90])).toEqual(wrap(text, 90, 15));
	});
});
