import { describe, expect, it } from 'vitest';
import {
	alarmingCriteria,
	criteriaByDomain,
	criterionIds,
	isAlarming,
	isSensitive,
	sensitiveCriteria
} from '#lib/rules/criteria.ts';

describe('the criteria', () => {
	it.each([
		['W', 5],
		['G', 7],
		['P', 6],
		['O', 6],
		['S', 8]
	] as const)('domain %s counts 1 to %d', (domain, count) => {
		expect(criteriaByDomain[domain]).toEqual(
			Array.from({ length: count }, (_, index) => `${domain}${String(index + 1)}`)
		);
	});

	it('stand in one list, domain by domain, each once', () => {
		expect(criterionIds).toHaveLength(32);
		expect(new Set(criterionIds).size).toBe(32);
		expect(criterionIds.map((id) => id.charAt(0)).join('')).toMatch(/^W+G+P+O+S+$/);
	});

	it('that point at unsafety are W4, G3, G4 and P1', () => {
		expect(criterionIds.filter(isAlarming)).toEqual(['W4', 'G3', 'G4', 'P1']);
		expect(alarmingCriteria).toEqual(['W4', 'G3', 'G4', 'P1']);
	});

	it('that are special or criminal data are G1, G2, G6, P6 and S7', () => {
		expect(criterionIds.filter(isSensitive)).toEqual(['G1', 'G2', 'G6', 'P6', 'S7']);
		expect(sensitiveCriteria).toEqual(['G1', 'G2', 'G6', 'P6', 'S7']);
	});
});
