import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	noProfessional,
	noYouth,
	type ProfessionalIdentity,
	type YouthIdentity
} from '#lib/export/identity.ts';
import {
	registration,
	registrationJson,
	registrationLines,
	registrationSchema,
	registrationText
} from '#lib/export/registration.ts';
import { Words } from '#lib/i18n/words.ts';
import { defaultYouthFields, youthFields } from '#lib/rules/youth-fields.ts';

const words = new Words('nl');
const youth: YouthIdentity = {
	name: ' Sam  de Vries ',
	sex: 'x',
	birthDate: '2017-03-01',
	hasAddress: true,
	street: 'Dorpsweg',
	houseNumber: '12a',
	postcode: '1234ab',
	city: 'Gouda',
	bsn: '123 456 782'
};
const professional: ProfessionalIdentity = {
	name: 'J. Jansen',
	role: 'intern begeleider',
	organisation: 'De Linde',
	email: 'j.jansen@delinde.nl',
	phone: '06-12345678'
};

beforeAll(async () => {
	await words.load('registration');
});

describe('a registration', () => {
	it('holds what was typed, tidied, and what the index takes', () => {
		expect(registration(youth, professional, youthFields, 'Multisignaal', '2026-11-22')).toEqual({
			format: 1,
			kind: 'registratie',
			madeOn: '2026-11-22',
			index: 'Multisignaal',
			youth: {
				name: 'Sam de Vries',
				sex: 'x',
				birthDate: '2017-03-01',
				address: { street: 'Dorpsweg', houseNumber: '12a', postcode: '1234 AB', city: 'Gouda' },
				bsn: '123456782'
			},
			professional
		});
	});

	it('leaves out what the index does not take, also when it was typed', () => {
		const made = registration(youth, professional, ['name', 'birthDate'], undefined, '2026-11-22');
		expect(Object.keys(made.youth)).toEqual(['name', 'birthDate']);
		expect(made).not.toHaveProperty('index');
		expect(registration(youth, professional, defaultYouthFields, '', '2026-11-22').youth).not.toHaveProperty(
			'bsn'
		);
	});

	it('says that there is no address, instead of half of one', () => {
		const made = registration(
			{ ...youth, hasAddress: false },
			professional,
			['address'],
			undefined,
			'2026-11-22'
		);
		expect(made.youth).toEqual({ address: null });
		expect(registrationLines(made, words)[0]?.lines).toEqual([
			{ key: 'field.address', label: 'Adres', value: 'geen Nederlands adres bekend' }
		]);
	});

	it('is not made from an identity that lacks something', () => {
		expect(() => registration(noYouth, professional, ['sex'], undefined, '2026-11-22')).toThrow();
		expect(() => registration(youth, noProfessional, ['sex'], undefined, '2026-11-22')).toThrow();
	});

	it('comes out as lines in the order of the portals, days as they are typed there', () => {
		const made = registration(youth, professional, youthFields, 'Multisignaal', '2026-11-22');
		expect(
			registrationLines(made, words).map(({ lines }) => lines.map(({ label, value }) => [label, value]))
		).toEqual([
			[
				['Naam', 'Sam de Vries'],
				['Geslacht', 'X of niet bekend'],
				['Geboortedatum', '01-03-2017'],
				['Straat', 'Dorpsweg'],
				['Huisnummer', '12a'],
				['Postcode', '1234 AB'],
				['Woonplaats', 'Gouda'],
				['Burgerservicenummer (BSN)', '123456782']
			],
			[
				['Naam', 'J. Jansen'],
				['Functie', 'intern begeleider'],
				['Organisatie', 'De Linde'],
				['E-mailadres', 'j.jansen@delinde.nl'],
				['Telefoonnummer', '06-12345678']
			],
			[
				['Regionale index', 'Multisignaal'],
				['Gemaakt op', '22-11-2026']
			]
		]);
	});

	it('prints every line once, and says that it does not say why', () => {
		const made = registration(youth, professional, youthFields, 'Multisignaal', '2026-11-22');
		const text = registrationText(made, words);
		expect(text).toContain('Hier staat dát iemand betrokken is, niet waarom.');
		for (const { lines } of registrationLines(made, words)) {
			for (const { label, value } of lines) expect(text.split(`\n${label}: ${value}\n`)).toHaveLength(2);
		}
	});

	it('reads back from its file, and no file with one key more does', () => {
		const made = registration(youth, professional, youthFields, 'Multisignaal', '2026-11-22');
		const file: unknown = JSON.parse(registrationJson(made));
		expect(v.parse(registrationSchema, file)).toEqual(made);
		expect(v.is(registrationSchema, { ...made, reason: 'slaapt in de les' })).toBe(false);
		expect(v.is(registrationSchema, { ...made, youth: { ...made.youth, remark: 'x' } })).toBe(false);
		expect(v.is(registrationSchema, { ...made, professional: { ...professional, note: 'x' } })).toBe(false);
	});
});
