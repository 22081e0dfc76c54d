import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTexts } from '../../../../tests/texts.ts';
import { segments, termsIn } from '#lib/export/glossary/segments.ts';
import type { GlossaryTexts } from '#lib/i18n/texts.ts';

const dutch = readTexts('law/glossary', 'nl') as unknown as GlossaryTexts;
const english = readTexts('law/glossary', 'en') as unknown as GlossaryTexts;

/** The forms that are explained in `text`, with their terms. */
const found = (text: string, texts = dutch, before: readonly string[] = []): readonly string[] =>
	segments(text, texts, before)
		.filter(({ term }) => term !== null)
		.map(({ text: form, term }) => `${form}: ${String(term)}`);

describe('the terms in a text', () => {
	it('are found in their inflections, in any case, and keep the letters of the text', () => {
		expect(found('Signalen geeft u aan de VOOGD.')).toEqual(['Signalen: signaal', 'VOOGD: voogd']);
	});

	it('are explained once each, where they stand first', () => {
		expect(found('Een signaal is geen melding. Signaleren mag, melden soms ook.')).toEqual([
			'signaal: signaal',
			'melding: melding'
		]);
	});

	it('take the longest form', () => {
		expect(found('De ouders met gezag, niet het bevoegd gezag.')).toEqual([
			'ouders met gezag: ouder-met-gezag',
			'bevoegd gezag: bevoegd-gezag'
		]);
	});

	it('are whole words: not a part of a longer word or of one with a hyphen', () => {
		expect(found('Een signaalwoord, een matchbijeenkomst, een match-avond en de gezinsvoogdij.')).toEqual([]);
		expect(found('De Verwijsindex-match is er.')).toEqual([]);
	});

	it('stand beside marks and between quotation marks', () => {
		expect(found('(OTS), “melding”; toestemming: match.')).toEqual([
			'OTS: ots',
			'melding: melding',
			'toestemming: toestemming',
			'match: match'
		]);
	});

	it('with a capital of their own are found only as they are written', () => {
		expect(found('Is het veilig thuis? Vraag raad, vraag de raad van een ander.')).toEqual([]);
		expect(found('Bel Veilig Thuis. De Raad onderzoekt.')).toEqual([
			'Veilig Thuis: veilig-thuis',
			'De Raad: raad'
		]);
	});

	it('are found with a straight and with a curly apostrophe, and over any space', () => {
		expect(found("Vraag de ib'er.")).toEqual(["ib'er: intern-begeleider"]);
		expect(found('Vraag de IB’er.')).toEqual(['IB’er: intern-begeleider']);
		expect(found('conflict\u00a0van plichten')).toEqual([
			'conflict\u00a0van plichten: conflict-van-plichten'
		]);
	});

	it('are left plain when what was read before holds them', () => {
		expect(found('Een signaal na de match.', dutch, ['Signaleren mag.'])).toEqual(['match: match']);
	});

	it('are not seen in a stretch that means something else', () => {
		expect(found('What someone gives up has to match what it brings.', english)).toEqual([]);
		expect(found('There is a match.', english)).toEqual(['match: match']);
	});

	it('can be listed over several passages', () => {
		expect([...termsIn(['Een match.', 'Een signaal na een match.'], dutch)]).toEqual(['match', 'signaal']);
	});
});

describe('the segments of any text', () => {
	const forms = Object.values(dutch.terms).flatMap((term) => term.forms);
	const texts = fc
		.array(fc.oneof(fc.constantFrom(...forms), fc.string(), fc.constantFrom(' ', ', ', '-', "'", '.')))
		.map((parts) => parts.join(' '));

	it('are the text again when they are put together, with no term twice and no segment empty', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const cut = segments(text, dutch);
				const terms = cut.flatMap(({ term }) => term ?? []);
				expect(cut.map((segment) => segment.text).join('')).toBe(text);
				expect(new Set(terms).size).toBe(terms.length);
				expect(cut.every((segment) => segment.text !== '')).toBe(true);
			})
		);
	});
});
