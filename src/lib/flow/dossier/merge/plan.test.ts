import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceDay as today } from '../../../../../tests/arbitraries.ts';
import { anyDeeds, sampleCase } from '../../../../../tests/dossier-arbitraries.ts';
import { after, having } from '../../../../../tests/dossier-deeds.ts';
import type { Signature } from '#lib/flow/dossier/altered.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import {
	type LineChoice,
	type PlanLine,
	type Relation,
	relationOf,
	restored
} from '#lib/flow/dossier/merge/plan.ts';
import { newWalk, withAnswer } from '#lib/flow/walk.ts';

const noted = '2026-11-23T09:00:00.000Z';
const signature: Signature = { id: 's', noted, today: '2026-11-23', by: 'ib' };
const line = (here: DossierCase | null, there: DossierCase, isRemoved = false): PlanLine => ({
	id: there.id,
	relation: relationOf(there, here, isRemoved),
	there,
	here
});
const relation = (here: DossierCase | null, there: DossierCase): Relation => line(here, there).relation;
const note = (text: string): Parameters<typeof having>[1] => ({ kind: 'notitie', by: 'ib', on: today, text });
const base = having(sampleCase, note('een'));
const on = having(base, note('twee'));
const begun: DossierCase = {
	...base,
	decisions: [
		{
			id: 'd1',
			opened: today,
			walk: withAnswer(newWalk('bezwaar', today), 'bezwaar', 'gehoord', 'ja'),
			standing: []
		}
	]
};

describe('a case of a backup', () => {
	test('is new, the same, newer on one side, or in conflict', () => {
		expect(relation(null, base)).toBe('new');
		expect(relation(base, structuredClone(base))).toBe('same');
		expect(relation(on, base)).toBe('newer-here');
		expect(relation(base, on)).toBe('newer-there');
		expect(relation(having(base, note('drie')), on)).toBe('conflict');
	});

	test('that went on is a conflict where it lacks a word of what is here', () => {
		const later = { ...begun, changed: noted };
		expect(relation(begun, { ...later, label: 'Anders' })).toBe('conflict');
		const [decision] = begun.decisions;
		if (!decision) throw new Error('There is a decision');
		const otherwise = withAnswer(decision.walk, 'bezwaar', 'gehoord', 'nee');
		expect(relation(begun, { ...later, decisions: [{ ...decision, walk: otherwise }] })).toBe('conflict');
		const further = withAnswer(decision.walk, 'bezwaar', 'lichterMiddel', 'nee');
		expect(relation(begun, { ...later, decisions: [{ ...decision, walk: further }] })).toBe('newer-there');
	});

	test('that was removed here comes back only when the person asks for it', () => {
		const removed = line(null, base, true);
		expect(removed.relation).toBe('removed');
		expect(restored(removed, undefined, signature)).toBeNull();
		expect(restored(removed, 'take', signature)).toBe(base);
	});

	test('that is new or newer comes in, unless the person leaves it', () => {
		for (const here of [null, base]) {
			expect(restored(line(here, on), undefined, signature)).toBe(on);
			expect(restored(line(here, on), 'leave', signature)).toBeNull();
		}
	});
});

describe('a restore', () => {
	const anyChoice: fc.Arbitrary<LineChoice | undefined> = fc.constantFrom<LineChoice | undefined>(
		undefined,
		'leave',
		'take',
		{ merge: { rest: 'mine' } },
		{ merge: { rest: 'theirs' } }
	);

	test('never overwrites what is newer here, and never loses an entry, whatever is chosen', () => {
		fc.assert(
			fc.property(anyDeeds, anyDeeds, anyDeeds, anyChoice, (shared, one, other, choice) => {
				const from = after(sampleCase, shared, 'b', 0);
				const here = after(from, one, 'm', 20);
				const there = after(from, other, 't', 40);
				const found = line(here, there);
				const value = restored(found, choice, signature);
				const kept = new Set((value ?? here).entries.map(({ id }) => id));
				expect(here.entries.every(({ id }) => kept.has(id))).toBe(true);
				if (found.relation === 'newer-here' || found.relation === 'same') expect(value).toBeNull();
				if (value && value.changed !== noted) expect(value.changed > here.changed).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});

	test('leaves a conflict as it is until the person chose, and then keeps the entries of both', () => {
		const conflict = line(having(base, note('drie')), on);
		expect(restored(conflict, undefined, signature)).toBeNull();
		expect(restored(conflict, 'take', signature)).toBeNull();
		const both = restored(conflict, { merge: { rest: 'mine' } }, signature);
		expect(both?.entries).toHaveLength(3);
		expect(both?.changed).toBe(noted);
	});
});
