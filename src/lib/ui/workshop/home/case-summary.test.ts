import { describe, expect, it } from 'vitest';
import { builtInSummaries } from '#lib/ui/workshop/home/built-in-summaries.ts';
import { type CaseFilter, isWanted, noCaseFilter, summaryOf } from '#lib/ui/workshop/home/case-summary.ts';
import { lengths, seats } from '#lib/workshop/cases/particulars.ts';
import { builtInCaseIds, loadCase } from '#lib/workshop/cases/registry.ts';

const cases = await builtInSummaries('nl');
const left = (filter: Partial<CaseFilter>): readonly string[] =>
	cases.filter((one) => isWanted(one, { ...noCaseFilter, ...filter })).map(({ id }) => id);

describe('the list of cases', () => {
	it('shows every built-in case in its own order while nothing is asked for', () => {
		expect(left({})).toEqual(builtInCaseIds);
	});

	it('offers no time and no chair for which there is no case', () => {
		for (const seat of seats) expect(left({ seat }).length).toBeGreaterThan(0);
		for (const minutes of lengths) expect(left({ minutes }).length).toBeGreaterThan(0);
	});

	it('shows shorter cases too to who has more time', () => {
		expect(left({ minutes: 45 })).toEqual(builtInCaseIds);
		expect(left({ minutes: 30 })).toEqual(expect.arrayContaining([...left({ minutes: 20 })]));
		expect(left({ minutes: 20 })).not.toContain('onthulling');
	});

	it('narrows by everything that is asked for at once', () => {
		expect(left({ main: 'meldcode', seat: 'mentor' })).toEqual(['onthulling']);
		expect(left({ main: 'meldcode', seat: 'mentor', minutes: 30 })).toEqual([]);
	});

	it('leaves an own case out where a time is asked for, since nobody said how long it takes', async () => {
		const own = summaryOf({ ...(await loadCase('onthulling', 'nl')), id: 'eigen' });
		expect(isWanted(own, noCaseFilter)).toBe(true);
		expect(isWanted(own, { ...noCaseFilter, minutes: 45 })).toBe(false);
	});
});
