import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Signature } from '#lib/flow/dossier/altered.ts';
import type { Appended } from '#lib/flow/dossier/append.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { changed } from '#lib/flow/dossier/change.ts';
import { dossierCaseSchema } from '#lib/flow/dossier/case-schema.ts';
import { merged, type Side } from '#lib/flow/dossier/merge/merge.ts';
import { closed } from '#lib/flow/dossier/retention.ts';
import { emptyProfile } from '#lib/flow/profile.ts';
import { sampleCase, sampleExchange } from '../../../../../tests/dossier-arbitraries.ts';

const today = '2026-11-22';
const signature: Signature = { id: 's', noted: '2026-11-22T23:00:00.000Z', today, by: 'ib' };
const of = (next: Appended): DossierCase => {
	if (!next.ok) throw new Error(next.reason);
	return next.case;
};
const named = (value: DossierCase, to: string, id: string, hour: number): DossierCase =>
	of(
		changed(
			value,
			{ field: 'label', to, by: 'ib' },
			{ id, noted: `2026-11-22T${String(hour + 10)}:00:00.000Z`, today }
		)
	);
const lines = (value: DossierCase): readonly (readonly [string, string])[] =>
	value.entries.flatMap((entry) =>
		entry.kind === 'wijziging' ? [[entry.before, entry.after] as const] : []
	);

describe('the history of two versions that became one', () => {
	test('ends with the label that was chosen, over the one that was not', () => {
		const mine = named(sampleCase, 'Kievit 4', 'm', 1);
		const theirs = named(sampleCase, 'Reiger 5', 't', 2);
		const both = merged(mine, theirs, { rest: 'mine' }, signature);
		expect(both.entries.at(-1)).toEqual({
			kind: 'wijziging',
			id: 's-0',
			on: today,
			noted: signature.noted,
			by: 'ib',
			field: 'label',
			before: 'Reiger 5',
			after: 'Kievit 4'
		});
		expect(v.parse(dossierCaseSchema, JSON.parse(JSON.stringify(both)))).toEqual(both);
	});

	test('says that a change was not kept', () => {
		const mine = named(sampleCase, 'Kievit 4', 'm', 1);
		const both = merged(mine, sampleCase, { rest: 'theirs' }, signature);
		expect(lines(both)).toEqual([
			['Zaak 12', 'Kievit 4'],
			['Kievit 4', 'Zaak 12']
		]);
	});

	test('says nothing twice where one version only went on', () => {
		const mine = named(named(sampleCase, 'Kievit 4', 'm', 1), 'Kievit 5', 'n', 2);
		expect(merged(mine, sampleCase, { rest: 'mine' }, signature).entries).toEqual(mine.entries);
		const shut = of(
			closed(sampleCase, { on: today, by: 'ib', remarks: '' }, emptyProfile, { ...signature, id: 'c' })
		);
		expect(merged(sampleCase, shut, { rest: 'theirs' }, signature).entries).toEqual(shut.entries);
	});

	test('says which link and which goal of an exchange stand', () => {
		const mine: DossierCase = {
			...sampleCase,
			links: [{ case: 'c2', kind: 'ander' }],
			exchanges: [{ ...sampleExchange, goal: 'mijn' }]
		};
		const theirs: DossierCase = { ...sampleCase, exchanges: [{ ...sampleExchange, goal: 'hun' }] };
		expect(merged(mine, theirs, { rest: 'theirs' }, signature).entries).toMatchObject([
			{ field: 'link', about: 'c2', before: 'ander', after: '' },
			{ field: 'goal', about: sampleExchange.id, before: 'mijn', after: 'hun' }
		]);
	});

	test('ends with the label that stands whatever both did, and is the same when merged once more', () => {
		const names = fc.array(fc.constantFrom('Das 1', 'Das 2', 'Das 3'), { maxLength: 4 });
		const side = fc.constantFrom<Side>('mine', 'theirs');
		fc.assert(
			fc.property(names, names, side, (one, other, rest) => {
				const going = (prefix: string, labels: readonly string[]): DossierCase =>
					labels.reduce((value, label, at) => named(value, label, `${prefix}${String(at)}`, at), sampleCase);
				const [mine, theirs] = [going('m', one), going('t', other)];
				const both = merged(mine, theirs, { rest }, signature);
				expect(both.label).toBe((rest === 'mine' ? mine : theirs).label);
				if (mine.label !== theirs.label) expect(lines(both).at(-1)?.[1]).toBe(both.label);
				for (const version of [mine, theirs])
					expect(merged(both, version, { rest: 'mine' }, signature)).toEqual(both);
			})
		);
	});
});
