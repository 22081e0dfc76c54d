import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/law/day.ts';
import { type IndexStatus, indexStatuses, type RuleProfile, sectors } from '#lib/rules/facts.ts';
import {
	defaultCheckTerm,
	indexStatus,
	organisatieAangesloten,
	sectorAangewezen
} from '#lib/rules/region.ts';
import type { Ruling } from '#lib/rules/rule.ts';

const day = '2026-11-22';
const statusOf = (profile: RuleProfile): Ruling => indexStatus({ facts: {}, profile, day });
const checked = (daysAgo: number, more: RuleProfile = {}): Ruling =>
	statusOf({ indexStatus: 'actief', gecontroleerdOp: addDays(day, -daysAgo), ...more });

describe('indexStatus', () => {
	it.each<[IndexStatus, string]>([
		['actief', 'actief'],
		['actief-minimaal', 'actief'],
		['afbouw', 'afbouw'],
		['gesloten', 'gesloten'],
		['onbekend', 'onbekend']
	])('%s, freshly checked, counts as %s', (status, answer) => {
		expect(checked(0, { indexStatus: status })).toMatchObject({ answer, reason: { key: answer } });
	});

	it.each([
		[0, 'actief', 'actief'],
		[89, 'actief', 'actief'],
		[90, 'actief', 'actief'],
		[91, 'onbekend', 'onbekend_verlopen'],
		[3650, 'onbekend', 'onbekend_verlopen'],
		[-1, 'onbekend', 'onbekend_toekomst']
	])('a check of %d days ago gives %s (%s) under the default term', (daysAgo, answer, key) => {
		expect(checked(daysAgo)).toMatchObject({ answer, reason: { key } });
	});

	it.each([
		[1, 1, 'actief'],
		[1, 2, 'onbekend'],
		[30, 30, 'actief'],
		[30, 31, 'onbekend'],
		[365, 365, 'actief'],
		[365, 366, 'onbekend']
	])('a term of the profile of %d days counts to the day: %d days ago is %s', (term, daysAgo, answer) => {
		expect(checked(daysAgo, { controletermijnDagen: term })).toMatchObject({ answer });
	});

	it.each([-1, 0, 91])('keeps the day of the check with its reason: %d days ago', (daysAgo) => {
		expect(checked(daysAgo)).toMatchObject({ reason: { with: { datum: addDays(day, -daysAgo) } } });
	});

	it('the default term is 90 days', () => {
		expect(defaultCheckTerm).toBe(90);
	});

	it('counts calendar days across the change of the clock', () => {
		const profile: RuleProfile = {
			indexStatus: 'actief',
			gecontroleerdOp: '2026-10-24',
			controletermijnDagen: 2
		};
		expect(indexStatus({ facts: {}, profile, day: '2026-10-26' })).toMatchObject({ answer: 'actief' });
		expect(indexStatus({ facts: {}, profile, day: '2026-10-27' })).toMatchObject({ answer: 'onbekend' });
	});

	it.each(indexStatuses)('%s without the date of a check counts as onbekend', (status) => {
		expect(statusOf({ indexStatus: status })).toMatchObject({
			answer: 'onbekend',
			reason: { key: 'onbekend_geenDatum' }
		});
	});

	it.each(indexStatuses)(
		'%s from too long ago counts as onbekend: a closed index may have opened',
		(status) => {
			expect(checked(91, { indexStatus: status })).toMatchObject({ answer: 'onbekend' });
		}
	);

	it('without a status it asks, whatever the check', () => {
		const asked = { known: false, needs: ['profile.indexStatus'] };
		expect(statusOf({})).toEqual(asked);
		expect(statusOf({ gecontroleerdOp: day, controletermijnDagen: 10 })).toEqual(asked);
	});

	it('tells in the reason the date and the term it went by', () => {
		expect(checked(31, { controletermijnDagen: 30 })).toMatchObject({
			reason: { with: { datum: '2026-10-22', dagen: 30 } }
		});
	});
});

describe('sectorAangewezen', () => {
	const expected = {
		jeugdhulp: 'ja',
		jeugdgezondheidszorg: 'ja',
		gezondheidszorg: 'ja',
		onderwijs: 'ja',
		'maatschappelijke-ondersteuning': 'ja',
		politie: 'ja',
		justitie: 'ja',
		'werk-en-inkomen': 'per-regio',
		kinderopvang: 'per-regio',
		anders: 'nee'
	} as const;

	it.each(sectors)('%s', (sector) => {
		expect(sectorAangewezen({ facts: { sector }, profile: {}, day })).toMatchObject({
			answer: expected[sector]
		});
	});

	it('knows the ten sectors of the contract', () => {
		expect([...sectors]).toEqual(Object.keys(expected));
	});

	it('asks for an unknown sector', () => {
		expect(sectorAangewezen({ facts: {}, profile: {}, day })).toEqual({ known: false, needs: ['sector'] });
	});
});

describe('organisatieAangesloten', () => {
	it.each([
		[true, 'ja'],
		[false, 'nee']
	])('%s in the profile is %s', (connected, answer) => {
		const profile = { organisatieAangesloten: connected };
		expect(organisatieAangesloten({ facts: {}, profile, day })).toMatchObject({ answer });
	});

	it('asks when the profile does not say', () => {
		expect(organisatieAangesloten({ facts: {}, profile: {}, day })).toEqual({
			known: false,
			needs: ['profile.organisatieAangesloten']
		});
	});
});
