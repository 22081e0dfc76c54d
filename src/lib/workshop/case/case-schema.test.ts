import { describe, expect, it } from 'vitest';
import { maxItems, readCase } from '#lib/workshop/case/case-schema.ts';
import { otsCase } from '../../../../tests/meeting.ts';

describe('reading a case', () => {
	it('gives it back as it is', () => {
		expect(readCase(JSON.parse(JSON.stringify(otsCase)))).toEqual({ ok: true, case: otsCase });
	});

	it.each([
		['another format', { ...otsCase, format: 2 }, 'format'],
		['a key that no case has', { ...otsCase, bsn: '1' }, 'bsn'],
		['a path that does not exist', { ...otsCase, main: 'pad' }, 'main'],
		['a day that does not exist', { ...otsCase, day: '2026-02-30' }, 'day'],
		['a place without a path', { ...otsCase, forks: ['x/y'] }, 'forks.0'],
		['two twists of one name', { ...otsCase, twists: [{ id: 'a' }, { id: 'a' }] }, 'twists'],
		[
			'more lines than a case may have',
			{ ...otsCase, words: { ...otsCase.words, facts: Array.from({ length: maxItems + 1 }, () => 'x') } },
			'words.facts'
		],
		['no object at all', 7, '']
	])('refuses %s and names the place', (_what, input, where) => {
		expect(readCase(input)).toEqual({ ok: false, where });
	});
});
