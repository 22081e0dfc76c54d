import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintsIn, typedHints } from '#lib/export/dossier/access/third-persons.ts';

describe('hints of someone else in a text', () => {
	it.each([
		['Moeder vertelde dat zij moe is.', ['andere-ouder']],
		['He slept at his stepfather’s place.', ['andere-ouder']],
		['zijn halfbroertje was erbij', ['broer-of-zus']],
		['zijn zusje was erbij', ['broer-of-zus']],
		['his little sister was there', ['broer-of-zus']],
		['opa haalt hem op', ['familie-of-bekende']],
		['een klasgenootje zag het', ['familie-of-bekende']],
		['de melder wil niet bekend worden', ['melder']],
		['er is gemeld bij Veilig Thuis', ['melder']],
		['dit vertelde hij in vertrouwen', ['vertrouwen']],
		['told in confidence', ['vertrouwen']],
		['de intern begeleider was het eens', ['functie']],
		['the teacher agreed', ['functie']],
		['gesproken met Sanne op school', ['naam']],
		['A. Jansen belde', ['naam']],
		['Hij sliep slecht. Daarna ging het beter.', []],
		['in de Verwijsindex', []],
		['16 jaar of ouder', []],
		['ouder dan hij lijkt', []],
		['vader en de huisarts', ['andere-ouder', 'functie']]
	] as const)('in "%s" are %j', (text, kinds) => {
		expect(hintsIn(text)).toEqual(kinds);
	});

	it('never say of something typed that it is about nobody', () => {
		fc.assert(fc.property(fc.string(), (text) => typedHints(text).length > 0));
		expect(typedHints('hij sliep slecht')).toEqual(['vrije-tekst']);
	});

	it('are found in any case, and not within other words', () => {
		expect(hintsIn('MOEDER belde')).toEqual(['andere-ouder']);
		expect(hintsIn('een vermoeder bestaat niet, een omatas ook niet')).toEqual([]);
	});
});
