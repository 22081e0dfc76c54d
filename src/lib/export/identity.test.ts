import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	birthDateProblem,
	bsnProblem,
	emailProblem,
	normalPostcode,
	noProfessional,
	noYouth,
	phoneProblem,
	postcodeProblem,
	professionalProblems,
	voiceMoved,
	youthProblems
} from '#lib/export/identity.ts';
import { voices } from '#lib/rules/age.ts';

describe('a BSN', () => {
	it.each(['111222333', '123456782', '123 456 782', '1234.56.782', '010000008'])('%s passes', (bsn) => {
		expect(bsnProblem(bsn)).toBeNull();
	});

	it.each([
		['', 'missing'],
		['  ', 'missing'],
		['12345678', 'bsn-length'],
		['1234567890', 'bsn-length'],
		['12345678a', 'bsn-length'],
		['123456789', 'bsn-eleven'],
		['111222334', 'bsn-eleven'],
		['000000000', 'bsn-eleven']
	])('"%s" is refused as %s', (bsn, problem) => {
		expect(bsnProblem(bsn)).toBe(problem);
	});

	it('with any one digit changed is refused', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (place, change) => {
				const digits = Array.from('123456782', Number);
				digits[place] = ((digits[place] ?? 0) + change) % 10;
				expect(bsnProblem(digits.join(''))).toBe('bsn-eleven');
			})
		);
	});
});

describe('a postcode', () => {
	it.each([
		['1234ab', '1234 AB'],
		[' 1234  ab ', '1234 AB'],
		['9999 ZZ', '9999 ZZ']
	])('"%s" is written as %s', (typed, written) => {
		expect(postcodeProblem(typed)).toBeNull();
		expect(normalPostcode(typed)).toBe(written);
	});

	it.each([
		['', 'missing'],
		['0123 AB', 'postcode'],
		['123 AB', 'postcode'],
		['1234', 'postcode'],
		['12345 A', 'postcode'],
		['B-2000', 'postcode'],
		['1234 SA', 'postcode-unused'],
		['1234 sd', 'postcode-unused'],
		['1234SS', 'postcode-unused']
	])('"%s" is refused as %s', (typed, problem) => {
		expect(postcodeProblem(typed)).toBe(problem);
	});
});

describe('an e-mail address', () => {
	it.each(['a@b.nl', ' j.de-vries+werk@sub.school.nl ', "o'neil@school.amsterdam"])(
		'%s passes',
		(address) => {
			expect(emailProblem(address)).toBeNull();
		}
	);

	it.each(['naam', 'naam@school', '@school.nl', 'a@b@c.nl', 'a b@c.nl', 'a@b..nl', 'a@.nl', 'A <a@b.nl>'])(
		'%s is refused',
		(address) => {
			expect(emailProblem(address)).toBe('email');
		}
	);
});

describe('a telephone number', () => {
	it.each([
		'0612345678',
		'06-12 34 56 78',
		'(030) 123 45 67',
		'+31 6 12345678',
		'+31 (0)30 1234567',
		'0031612345678',
		'0800-2000',
		'+32 475 12 34 56',
		'+4930123456'
	])('%s passes', (phone) => {
		expect(phoneProblem(phone)).toBeNull();
	});

	it.each([
		'061234567',
		'06123456789',
		'+31612345',
		'12345678',
		'+1234567',
		'+1234567890123456',
		'bel mij',
		'+0612345678'
	])('%s is refused', (phone) => {
		expect(phoneProblem(phone)).toBe('phone');
	});
});

describe('a birth date', () => {
	const noted = { years: 9, notedOn: '2026-11-20' };

	it('fits the age that the decision rests on', () => {
		expect(birthDateProblem('2017-03-01', noted, '2026-11-22')).toBeNull();
	});

	it('fits when the birthday came between noting the age and today', () => {
		expect(birthDateProblem('2016-11-21', noted, '2026-11-22')).toBeNull();
	});

	it('does not fit when the birthday on the day of noting already made another age', () => {
		expect(birthDateProblem('2016-11-20', noted, '2026-11-22')).toBe('birth-other-age');
		expect(birthDateProblem('2017-11-21', noted, '2026-11-22')).toBe('birth-other-age');
	});

	it('in the future, missing or impossible is refused', () => {
		expect(birthDateProblem('2026-11-23', null, '2026-11-22')).toBe('birth-future');
		expect(birthDateProblem(null, null, '2026-11-22')).toBe('missing');
		expect(birthDateProblem('2017-02-30', null, '2026-11-22')).toBe('missing');
	});

	it('is refused from the 23rd birthday on, also where that came after noting the age', () => {
		expect(birthDateProblem('2003-11-23', { years: 22, notedOn: '2026-11-20' }, '2026-11-22')).toBeNull();
		expect(birthDateProblem('2003-11-22', { years: 22, notedOn: '2026-11-20' }, '2026-11-22')).toBe(
			'birth-too-old'
		);
	});

	it.each([
		['2014-11-23', 'gezag'],
		['2014-11-22', 'gezag-en-jeugdige'],
		['2010-11-23', 'gezag-en-jeugdige'],
		['2010-11-22', 'jeugdige'],
		['2003-11-23', 'jeugdige']
	] as const)('%s fits %s as answered by hand, and no other answer', (birth, answered) => {
		const fits = voices.filter((voice) => birthDateProblem(birth, { voice }, '2026-11-22') === null);
		expect(fits).toEqual([answered]);
	});

	it('that makes someone 18 does not fit an answer for under 12', () => {
		expect(birthDateProblem('2008-01-01', { voice: 'gezag' }, '2026-11-22')).toBe('birth-other-voice');
	});

	it('that makes someone 23 is refused as such, whatever was answered by hand', () => {
		expect(birthDateProblem('2003-11-22', { voice: 'jeugdige' }, '2026-11-22')).toBe('birth-too-old');
	});

	it('without a noted age is checked against today alone', () => {
		expect(birthDateProblem('2026-11-22', null, '2026-11-22')).toBeNull();
	});
});

describe('a birthday since the age was noted', () => {
	const noted = { years: 11, notedOn: '2026-11-20' };

	it('moves the voice when it is the 12th', () => {
		expect(voiceMoved('2014-11-21', noted, '2026-11-22')).toBe(true);
	});

	it('moves nothing when it is still to come, or when the date is wrong anyway', () => {
		expect(voiceMoved('2014-11-23', noted, '2026-11-22')).toBe(false);
		expect(voiceMoved('2010-01-01', noted, '2026-11-22')).toBe(false);
		expect(voiceMoved(null, noted, '2026-11-22')).toBe(false);
	});

	it('is unknown where no age was noted', () => {
		expect(voiceMoved('2014-11-21', { voice: 'gezag-en-jeugdige' }, '2026-11-22')).toBe(false);
	});

	it('moves nothing within one group of ages', () => {
		expect(voiceMoved('2016-11-21', { years: 9, notedOn: '2026-11-20' }, '2026-11-22')).toBe(false);
	});
});

describe('the problems of an identity', () => {
	it('name every empty field that the index takes, and no other', () => {
		expect(youthProblems(noYouth, ['name', 'birthDate'], null, '2026-11-22')).toEqual({
			name: 'missing',
			birthDate: 'missing'
		});
		expect(Object.keys(youthProblems(noYouth, ['address', 'bsn', 'sex'], null, '2026-11-22'))).toEqual([
			'sex',
			'street',
			'houseNumber',
			'postcode',
			'city',
			'bsn'
		]);
	});

	it('leave the address alone where there is none to give', () => {
		expect(youthProblems({ ...noYouth, hasAddress: false }, ['address'], null, '2026-11-22')).toEqual({});
	});

	it.each(['12', '12a', '12 bis', '1-3', '3 A 2', '110-III'])('accept the house number %s', (houseNumber) => {
		const youth = { ...noYouth, street: 'Dorpsweg', houseNumber, postcode: '1234 AB', city: 'Gouda' };
		expect(youthProblems(youth, ['address'], null, '2026-11-22')).toEqual({});
	});

	it.each(['a12', '0', 'twaalf'])('refuse the house number %s', (houseNumber) => {
		const youth = { ...noYouth, street: 'Dorpsweg', houseNumber, postcode: '1234 AB', city: 'Gouda' };
		expect(youthProblems(youth, ['address'], null, '2026-11-22')).toEqual({ houseNumber: 'house-number' });
	});

	it('name every empty field of the professional', () => {
		expect(professionalProblems(noProfessional)).toEqual({
			name: 'missing',
			role: 'missing',
			organisation: 'missing',
			email: 'missing',
			phone: 'missing'
		});
	});
});
