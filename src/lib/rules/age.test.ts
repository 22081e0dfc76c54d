import { describe, expect, it } from 'vitest';
import { yearsOn } from '#lib/law/day.ts';
import { inzageLeeftijd, leeftijdsgrens, leeftijdsgroep, voiceAt, wieInformeren } from '#lib/rules/age.ts';
import type { Facts } from '#lib/rules/facts.ts';
import type { Rule } from '#lib/rules/rule.ts';

const day = '2026-11-22';
const ask = (rule: Rule, facts: Facts): ReturnType<Rule> => rule({ facts, profile: {}, day });
const answerOf = (rule: Rule, facts: Facts): string | null => {
	const ruling = ask(rule, facts);
	return ruling.known ? ruling.answer : null;
};

describe('leeftijdsgroep', () => {
	it.each([
		[0, 'tot-12'],
		[11, 'tot-12'],
		[12, '12-15'],
		[15, '12-15'],
		[16, '16-17'],
		[17, '16-17'],
		[18, '18-22'],
		[22, '18-22'],
		[23, '23-plus'],
		[120, '23-plus']
	])('%d years belongs to %s', (age, group) => {
		expect(leeftijdsgroep(age)).toBe(group);
	});

	it.each([
		[12, 'tot-12', '12-15'],
		[16, '12-15', '16-17'],
		[18, '16-17', '18-22'],
		[23, '18-22', '23-plus']
	])('the border of %d is the birthday itself', (age, before, from) => {
		const birth = `${String(2026 - age)}-11-22`;
		expect(leeftijdsgroep(yearsOn(birth, '2026-11-21'))).toBe(before);
		expect(leeftijdsgroep(yearsOn(birth, '2026-11-22'))).toBe(from);
		expect(leeftijdsgroep(yearsOn(birth, '2026-11-23'))).toBe(from);
	});

	it.each([
		['2024-02-28', 'tot-12', 'the day before the 12th birthday, in a leap year'],
		['2024-02-29', '12-15', 'the 12th birthday, in a leap year'],
		['2028-02-28', '12-15', 'the day before the 16th birthday, in a leap year'],
		['2030-02-28', '16-17', 'no 29 February: not yet 18'],
		['2030-03-01', '18-22', 'no 29 February: 18 on 1 March'],
		['2035-02-28', '18-22', 'no 29 February: not yet 23'],
		['2035-03-01', '23-plus', 'no 29 February: 23 on 1 March']
	])('born on 29 February 2012: on %s %s (%s)', (on, group) => {
		expect(leeftijdsgroep(yearsOn('2012-02-29', on))).toBe(group);
	});
});

describe('leeftijdsgrens', () => {
	it.each([
		[0, 'onder-23'],
		[22, 'onder-23'],
		[23, '23-plus'],
		[120, '23-plus']
	])('%d years is %s', (leeftijd, answer) => {
		expect(answerOf(leeftijdsgrens, { leeftijd })).toBe(answer);
	});
});

describe('inzageLeeftijd', () => {
	it.each([
		[0, 'tot-16'],
		[15, 'tot-16'],
		[16, 'vanaf-16'],
		[120, 'vanaf-16']
	])('%d years is %s', (leeftijd, answer) => {
		expect(answerOf(inzageLeeftijd, { leeftijd })).toBe(answer);
	});

	it('keeps the age that it read with its reason', () => {
		expect(ask(inzageLeeftijd, { leeftijd: 15 })).toMatchObject({ reason: { with: { leeftijd: 15 } } });
	});
});

describe('wieInformeren', () => {
	it.each([
		[0, 'gezag', 'gezag'],
		[11, 'gezag', 'gezag'],
		[12, 'gezag-en-jeugdige', 'gezag-en-jeugdige'],
		[15, 'gezag-en-jeugdige', 'gezag-en-jeugdige'],
		[16, 'jeugdige', 'jeugdige'],
		[17, 'jeugdige', 'jeugdige'],
		[18, 'jeugdige', 'jeugdige_18'],
		[120, 'jeugdige', 'jeugdige_18']
	])('at %d years: %s, for the reason %s', (leeftijd, answer, key) => {
		expect(ask(wieInformeren, { leeftijd })).toMatchObject({ answer, reason: { key, with: { leeftijd } } });
		expect(voiceAt(leeftijd)).toBe(answer);
	});

	it.each([
		['beide-ouders', 'gezag_beide-ouders'],
		['een-ouder', 'gezag_een-ouder'],
		['voogd', 'gezag_voogd'],
		[undefined, 'gezag']
	] as const)('with the authority %s the reason speaks of %s', (gezag, groep) => {
		const facts: Facts = gezag === undefined ? { leeftijd: 9 } : { leeftijd: 9, gezag };
		expect(ask(wieInformeren, facts)).toMatchObject({ reason: { with: { groep } } });
	});

	it.each([12, 15, 16, 17, 18])(
		'tells a youth of %d who cannot weigh the own interest as any other',
		(leeftijd) => {
			expect(answerOf(wieInformeren, { leeftijd, wilsbekwaam: false })).toBe(voiceAt(leeftijd));
		}
	);
});

it.each([
	['leeftijdsgrens', leeftijdsgrens],
	['inzageLeeftijd', inzageLeeftijd],
	['wieInformeren', wieInformeren]
])('%s needs the age, and nothing else', (_id, rule) => {
	const rest: Facts = {
		gezag: 'voogd',
		wilsbekwaam: false,
		criteria: [],
		toestemmingen: [],
		sector: 'anders'
	};
	expect(ask(rule, rest)).toEqual({ known: false, needs: ['leeftijd'] });
	expect(ask(rule, { leeftijd: 0 }).known).toBe(true);
});
