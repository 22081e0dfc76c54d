import { beforeAll, describe, expect, it } from 'vitest';
import { consentReceipt, type ReceiptFor } from '#lib/export/dossier/receipt.ts';
import { plainText } from '#lib/export/plain-text.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { languages } from '#lib/i18n/language.ts';
import type { Words } from '#lib/i18n/words.ts';
import {
	consent,
	documentWords,
	emptyCase,
	fullCase,
	kept,
	madeOn,
	school,
	typedWords,
	youth
} from '../../../../tests/dossier-documents.ts';

let nl: Words;
beforeAll(async () => {
	nl = await documentWords('nl');
});

/** The receipt as one line of text, so that wrapping hides nothing. */
function receipt(dossierCase: DossierCase, wanted: Partial<ReceiptFor> = {}, words = nl): string {
	const made = { exchange: 'x-ggd', reader: 'ouder-1', withOthers: false, ...wanted } as const;
	const document = { case: dossierCase, profile: school, today: madeOn, words };
	return plainText(consentReceipt(document, made)).replace(/\s+/g, ' ');
}

describe('the receipt of consent', () => {
	it('says to whom, what, what for, who said what, when, how and until when', async () => {
		const text = receipt(await fullCase(nl));
		for (const line of [
			'Wie krijgt de informatie: jeugdverpleegkundige, GGD',
			'Welke informatie: wat de leerkracht in de klas ziet',
			'Waarvoor: samen zoeken naar hulp bij het slapen',
			'U: gevraagd op 2 september 2026, in een gesprek.',
			'U: ja gezegd op 5 september 2026, in een gesprek. Dat geldt tot en met 31 januari 2027.',
			'Op 22 november 2026 geldt uw toestemming.'
		]) {
			expect(text).toContain(line);
		}
	});

	it('says how to withdraw, what that does not undo, that a no costs nothing, and where to go', async () => {
		const text = receipt(await fullCase(nl));
		for (const line of [
			'zeg het tegen Basisschool De Linde, bel of schrijf',
			'Vanaf dat moment delen wij dit niet meer. Wat al is gedeeld, blijft gedeeld',
			'Nee zeggen of intrekken heeft geen nare gevolgen',
			'Autoriteit Persoonsgegevens',
			'de functionaris gegevensbescherming van het bestuur'
		]) {
			expect(text).toContain(line);
		}
	});

	it('keeps what the other parent said to itself, unless the coordinator chooses otherwise', async () => {
		const full = await fullCase(nl);
		expect(receipt(full)).not.toMatch(/nee gezegd|ouder 2/);
		expect(receipt(full)).toContain('Wat een ander zegt, staat hier niet.');
		const shared = receipt(full, { withOthers: true });
		expect(shared).toContain('ouder 2: nee gezegd op 6 september 2026');
		expect(shared).toContain('Iemand van wie het nodig is, heeft nee gezegd.');
	});

	it.each(languages)('holds no remark, reason, label, note or other exchange in %s', async (language) => {
		const words = await documentWords(language);
		const full = await fullCase(words);
		for (const exchange of ['x-ggd', 'x-raad']) {
			for (const withOthers of [false, true]) {
				const text = receipt(full, { exchange, withOthers }, words);
				expect(typedWords.filter((word) => text.includes(word))).toEqual([]);
				expect(text.includes('GGD')).toBe(exchange === 'x-ggd');
				expect(text.includes('onderzoek van de Raad')).toBe(exchange === 'x-raad');
				expect(text).not.toMatch(/[{}]|undefined/);
			}
		}
	});

	it('says that consent is not the basis, on which ground it was shared, and what that means', async () => {
		const text = receipt(await fullCase(nl), { exchange: 'x-raad' });
		expect(text).toContain('Informatie delen zonder toestemming: wat dat betekent');
		expect(text).toContain('- een wet staat het toe');
		expect(text).toContain('een nee houdt dit delen niet vanzelf tegen');
		expect(text).not.toMatch(/intrekken|ja gezegd/);
	});

	it('speaks to a youth of 14 as such, and says that the parents count too', () => {
		const made = kept(emptyCase, [
			['a', youth(14)],
			['b', consent('2026-10-01', 'jeugdige', 'gegeven')],
			['c', consent('2026-10-12', 'jeugdige', 'ingetrokken')],
			['d', consent('2026-10-13', 'ouder-1', 'geweigerd')]
		]);
		const text = receipt(made, { reader: 'jeugdige' });
		expect(text).toContain('Je bent 12 tot en met 15 jaar.');
		expect(text).toContain('Jij: toestemming ingetrokken op 12 oktober 2026');
		expect(text).toContain('Sindsdien delen wij dit niet meer.');
		expect(text).not.toMatch(/\b(u|uw)\b|ouder 1|nee gezegd/i);
	});

	it('tells a youth of 17 that nobody else decides', () => {
		const made = kept(emptyCase, [
			['a', { kind: 'jeugdige', on: '2026-09-01', by: 'ib', leeftijd: 17, nextBoundary: '2027-06-01' }],
			['b', consent('2026-10-01', 'jeugdige', 'gegeven', { until: '2026-11-01' })]
		]);
		const text = receipt(made, { reader: 'jeugdige' });
		expect(text).toContain('Je bent 16 jaar of ouder. Daarom beslis je dit zelf.');
		expect(text).toContain('de afgesproken tijd was voorbij op 2 november 2026.');
		expect(text).not.toContain('Er is nog iemand');
	});

	it('counts no event that was corrected or struck', () => {
		const made = kept(emptyCase, [
			['a', youth(9, 'een-ouder')],
			['b', consent('2026-10-01', 'ouder-1', 'geweigerd')],
			['c', consent('2026-10-01', 'ouder-1', 'gegeven', { corrects: 'b' })]
		]);
		expect(receipt(made)).not.toContain('nee gezegd');
		expect(receipt(made)).toContain('ja gezegd op 1 oktober 2026');
	});

	it('says who must say yes only where that is known, and that nothing was asked where nothing was', () => {
		expect(receipt(emptyCase)).not.toContain('Wie ja moet zeggen');
		expect(receipt(emptyCase)).toContain('Er is u hierover nog niets gevraagd.');
		expect(receipt(kept(emptyCase, [['a', youth(9)]]))).toContain('beide ouders met gezag');
	});

	it('calls the organisation what it is where it has no name, and sends to its privacy officer', () => {
		const document = {
			case: emptyCase,
			profile: { format: 1, sector: 'onderwijs' },
			today: madeOn,
			words: nl
		} as const;
		const made = plainText(
			consentReceipt(document, { exchange: 'x-ggd', reader: 'ouder-1', withOthers: false })
		).replace(/\s+/g, ' ');
		expect(made).toContain('zeg het tegen de school');
		expect(made).toContain('onze privacyfunctionaris.');
	});

	it('throws on an exchange that the case does not have', () => {
		expect(() => receipt(emptyCase, { exchange: 'weg' })).toThrow('weg');
	});
});
