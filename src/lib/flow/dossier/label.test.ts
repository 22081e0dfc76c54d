import { describe, expect, test } from 'vitest';
import { labelConcernsOf } from '#lib/flow/dossier/label.ts';

describe('a label that would say who the youth is', () => {
	test.each([
		['111222333', ['bsn']],
		['bsn 123456782', ['bsn']],
		['123.456.782', ['bsn']],
		['123 456 782 groep 6', ['bsn']],
		['1234-56-782', ['bsn']],
		['Fenna Zonneveld', ['naam']],
		['Jan de Vries', ['naam']],
		['JAN DE VRIES', ['naam']],
		['groep 6 Anne-Fleur van der Meer', ['naam']],
		['J. de Vries', ['naam']],
		['A.B. Ünal', ['naam']],
		['Yılmaz, Emre', ['naam']],
		['De Boer, J.', ['naam']],
		['Leerling Jan Jansen', ['naam']],
		['Youssef El Amrani', ['naam']],
		['fenna@voorbeeld.example', ['e-mail']],
		['meisje 14-05-2017', ['datum']],
		['14.5.17', ['datum']],
		['2017-05-14', ['datum']],
		['14 mei 2017', ['datum']],
		['born 3 March 2015', ['datum']],
		['Jan Jansen 14-05-2017 111222333', ['bsn', 'naam', 'datum']]
	] as const)('is met in "%s"', (label, concerns) => {
		expect(labelConcernsOf(label)).toEqual(concerns);
	});
});

describe('a label that says nothing of who it is', () => {
	test.each([
		'',
		'J1',
		'Blauw 7',
		'Groep 6 nr 3',
		'Leerling Blauw',
		'De Vos',
		'leerling uit groep acht',
		'jongen van acht',
		'Fenna',
		'2026-014',
		'2026/03',
		'123456789',
		'000000000',
		'1112223334',
		'zaak november 2026',
		'Rustig, maar druk'
	])('is met without a word: "%s"', (label) => {
		expect(labelConcernsOf(label)).toEqual([]);
	});
});
