import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { altered, changesBetween } from '#lib/flow/dossier/altered.ts';
import { dossierCaseSchema } from '#lib/flow/dossier/case-schema.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { sampleCase, sampleExchange } from '../../../../tests/dossier-arbitraries.ts';

const signature = { id: 'w', noted: '2026-11-22T10:00:00.000Z', today: '2026-11-22', by: 'ib' };
const base: DossierCase = { ...sampleCase, exchanges: [{ ...sampleExchange, goal: '' }] };
const after = (part: Partial<DossierCase>): DossierCase => {
	const next = altered(base, { ...base, ...part }, signature);
	if (!next.ok) throw new Error(next.reason);
	return next.case;
};

describe('a change of what is no entry', () => {
	test('leaves a line of a link that is made, and of one that is undone', () => {
		const linked = after({ links: [{ case: 'c2', kind: 'broer-of-zus' }] });
		expect(linked.entries).toEqual([
			{
				kind: 'wijziging',
				id: 'w-0',
				on: '2026-11-22',
				noted: signature.noted,
				by: 'ib',
				field: 'link',
				about: 'c2',
				before: '',
				after: 'broer-of-zus'
			}
		]);
		expect(v.parse(dossierCaseSchema, JSON.parse(JSON.stringify(linked)))).toEqual(linked);
		const undone = altered(linked, { ...linked, links: [] }, { ...signature, id: 'v' });
		expect(undone).toMatchObject({
			case: { entries: [{ id: 'w-0' }, { id: 'v-0', before: 'broer-of-zus', after: '' }] }
		});
	});

	test('leaves a line of each part of an exchange that changed, under an id of its own', () => {
		const exchange = {
			...sampleExchange,
			goal: 'Samen kijken',
			consentIsBasis: !sampleExchange.consentIsBasis
		};
		expect(after({ exchanges: [exchange] }).entries).toMatchObject([
			{ id: 'w-0', field: 'goal', about: sampleExchange.id, before: '', after: 'Samen kijken' },
			{ id: 'w-1', field: 'consentIsBasis', before: 'ja', after: 'nee' }
		]);
	});

	test('leaves none where nothing changes or an exchange is made, which carries its own day', () => {
		expect(altered(base, base, signature)).toEqual({ ok: true, case: base });
		const more = { exchanges: [...base.exchanges, { ...sampleExchange, id: 'x2' }] };
		expect(after(more).entries).toEqual([]);
		expect(changesBetween(base, { ...base, ...more })).toEqual([]);
	});
});
