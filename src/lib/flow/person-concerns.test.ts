import { describe, expect, test } from 'vitest';
import { personConcernsOf } from '#lib/flow/person-concerns.ts';

describe('a text that would say who a person is', () => {
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
		['bel 06-12345678', ['telefoon']],
		['050 123 45 67', ['telefoon']],
		['+31 6 12345678', ['telefoon']],
		['+31 6 12 34 56 78', ['telefoon']],
		['06 11 12 13 14', ['telefoon']],
		['0031612345678', ['telefoon']],
		['meisje 14-05-2017', ['datum']],
		['14.5.17', ['datum']],
		['2017-05-14', ['datum']],
		['14 mei 2017', ['datum']],
		['born 3 March 2015', ['datum']],
		['Jan Jansen 14-05-2017 111222333', ['bsn', 'naam', 'datum']]
	] as const)('is met in "%s"', (label, concerns) => {
		expect(personConcernsOf(label)).toEqual(concerns);
	});
});

describe('a text that says nothing of who it is', () => {
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
		'0800-2000',
		'nummer 1061234567',
		'zaak november 2026',
		'Rustig, maar druk'
	])('is met without a word: "%s"', (label) => {
		expect(personConcernsOf(label)).toEqual([]);
	});
});
