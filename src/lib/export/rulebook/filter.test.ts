import { describe, expect, it } from 'vitest';
import { type Facets, facetsOf } from '#lib/export/rulebook/facets.ts';
import {
	filterFragment,
	filterFrom,
	fits,
	noFilter,
	type RulebookFilter
} from '#lib/export/rulebook/filter.ts';
import { cite } from '#lib/law/register.ts';
import { addDays } from '#lib/law/day.ts';

const today = '2026-11-22';
const facets: Facets = {
	sources: [
		{ id: 'jw', kind: 'statute' },
		{ id: 'groeiling', kind: 'document' }
	],
	paths: ['bezwaar', 'ots'],
	isChecked: false,
	reviewBy: '2027-02-20'
};
const item = { facets, texts: ['jw:7.1.5.1', 'Wie het hoort, én wie om iets mag vragen'] };
const passes = (filter: Partial<RulebookFilter>, day = today): boolean =>
	fits(item, { ...noFilter, ...filter }, day);

describe('the filter', () => {
	it('that wants everything lets everything through', () => {
		expect(passes({})).toBe(true);
	});

	it.each<[string, Partial<RulebookFilter>, boolean]>([
		['its kind', { kind: 'statute' }, true],
		['another kind', { kind: 'practice' }, false],
		['its source', { source: 'groeiling' }, true],
		['another source', { source: 'avg' }, false],
		['its source under the kind of another', { source: 'groeiling', kind: 'statute' }, false],
		['its path', { path: 'ots' }, true],
		['another path', { path: 'match' }, false],
		['what was not checked', { status: 'unchecked' }, true],
		['what a jurist checked', { status: 'jurist' }, false]
	])('asked for %s: %j gives %s', (_what, filter, expected) => {
		expect(passes(filter)).toBe(expected);
	});

	it.each([
		['HOORT', true],
		['en wie', true],
		['vragen jw:7', true],
		['  hoort  ', true],
		['hoort verhuizing', false]
	])('finds "%s" without regard to capitals, accents and order: %s', (text, expected) => {
		expect(passes({ text })).toBe(expected);
	});

	it('finds what is past its review date the day after it, not on it', () => {
		expect(passes({ status: 'overdue' }, facets.reviewBy)).toBe(false);
		expect(passes({ status: 'overdue' }, addDays(facets.reviewBy, 1))).toBe(true);
	});
});

describe('the facets', () => {
	it('take the earliest review date and each source once', () => {
		const found = facetsOf(['groeiling:5', 'jw:7.1', 'groeiling:2'], [{ path: 'match' }]);
		expect(found.reviewBy).toBe(cite('jw:7.1').reviewBy);
		expect(found.sources).toEqual([
			{ id: 'groeiling', kind: 'document' },
			{ id: 'jw', kind: 'statute' }
		]);
		expect(found.paths).toEqual(['match']);
	});

	it('count as checked only when each provision is, or when that is said', () => {
		expect(facetsOf(['jw:7.1'], []).isChecked).toBe(false);
		expect(facetsOf(['jw:7.1'], [], true).isChecked).toBe(true);
	});
});

describe('the address', () => {
	it('keeps what was chosen, and nothing that was typed', () => {
		const filter: RulebookFilter = {
			text: 'geheim',
			kind: 'statute',
			source: 'jw',
			status: 'overdue',
			path: 'informatie-delen'
		};
		const fragment = filterFragment(filter);
		expect(fragment).toBe('soort=statute&bron=jw&controle=overdue&pad=informatie-delen');
		expect(filterFrom(fragment)).toEqual({ ...filter, text: '' });
	});

	it.each(['', 'jw:7.1.4.1', 'D-0001', 'soort=onzin', 'pad=toString', 'bron='])(
		'"%s" holds no choice',
		(fragment) => {
			expect(filterFrom(fragment)).toBeNull();
		}
	);
});
