import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Appended } from '#lib/flow/dossier/append.ts';
import { changed } from '#lib/flow/dossier/change.ts';
import { dossierCaseSchema } from '#lib/flow/dossier/case-schema.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { merged } from '#lib/flow/dossier/merge/merge.ts';
import { relationOf } from '#lib/flow/dossier/merge/plan.ts';
import { searchText } from '#lib/flow/dossier/summary/search-text.ts';
import { sampleCase } from '../../../../tests/dossier-arbitraries.ts';
import { entered } from '../../../../tests/dossier-deeds.ts';

const by = 'ib';
const stamp = { id: 'w1', noted: '2026-11-22T10:00:00.000Z', today: '2026-11-22' };
const of = (next: Appended): DossierCase => {
	if (!next.ok) throw new Error(next.reason);
	return next.case;
};
const renamed = of(changed(sampleCase, { field: 'label', to: ' Kievit 4 ', by }, stamp));

describe('a change of the case itself', () => {
	test('leaves a line of what it was, what it became and when', () => {
		expect(renamed).toEqual({
			...sampleCase,
			label: 'Kievit 4',
			changed: stamp.noted,
			entries: [
				{
					kind: 'wijziging',
					id: 'w1',
					on: '2026-11-22',
					noted: stamp.noted,
					by,
					field: 'label',
					before: 'Zaak 12',
					after: 'Kievit 4'
				}
			]
		});
		expect(v.parse(dossierCaseSchema, JSON.parse(JSON.stringify(renamed)))).toEqual(renamed);
	});

	test('of a day that was not there says that it was nothing', () => {
		const planned = of(changed(sampleCase, { field: 'reviewOn', to: '2027-01-15', by }, stamp));
		expect(planned.reviewOn).toBe('2027-01-15');
		expect(planned.entries.at(-1)).toMatchObject({ field: 'reviewOn', before: '', after: '2027-01-15' });
	});

	test('of a day of keeping that followed from the profile says what was shown', () => {
		const change = { field: 'keepUntil', from: '2028-01-01', by } as const;
		const longer = of(changed(sampleCase, { ...change, to: '2029-01-01' }, stamp));
		expect(longer.entries.at(-1)).toMatchObject({ before: '2028-01-01', after: '2029-01-01' });
		const same = of(changed(sampleCase, { ...change, to: '2028-01-01' }, stamp));
		expect(same).toEqual({ ...sampleCase, keepUntil: '2028-01-01' });
	});

	test('into what it is already is none', () => {
		expect(of(changed(sampleCase, { field: 'label', to: sampleCase.label, by }, stamp))).toBe(sampleCase);
	});

	test.each([
		['empty', { field: 'label', to: '  ', by }],
		['too-long', { field: 'label', to: 'x'.repeat(501), by }],
		['no-such-day', { field: 'reviewOn', to: '2027-02-30', by }]
	] as const)('is refused as %s', (reason, change) => {
		expect(changed(sampleCase, change, stamp)).toEqual({ ok: false, reason });
	});

	test('is neither corrected nor struck: it is changed again', () => {
		const strike = { kind: 'doorhaling', by, on: '2026-11-22', corrects: 'w1', why: 'Vergissing.' } as const;
		expect(entered(renamed, strike)).toEqual({ ok: false, reason: 'change-stays' });
	});

	test('is found under the old label and the new', () => {
		expect(searchText(renamed)).toContain('kievit');
		expect(searchText(renamed)).toContain('zaak');
	});

	test('on two devices stays whole in both, whichever label stands', () => {
		const there = of(changed(sampleCase, { field: 'label', to: 'Reiger 5', by }, { ...stamp, id: 'w2' }));
		const one = merged(renamed, there, { rest: 'theirs' }, { ...stamp, id: 's', by });
		expect(one.label).toBe('Reiger 5');
		expect(one.entries.map(({ id }) => id)).toEqual(['w1', 'w2', 's-0']);
	});

	test('made here makes a backup of before an older one', () => {
		expect(relationOf(sampleCase, renamed, false)).toBe('newer-here');
	});
});
