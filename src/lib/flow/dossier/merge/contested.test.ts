import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceDay as today } from '../../../../../tests/arbitraries.ts';
import { anyDeeds, type Deed, sampleCase } from '../../../../../tests/dossier-arbitraries.ts';
import { after } from '../../../../../tests/dossier-deeds.ts';
import { kept as having } from '../../../../../tests/dossier-documents.ts';
import type { Signature } from '#lib/flow/dossier/altered.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { originals, standing } from '#lib/flow/dossier/entries.ts';
import type { NewEntry } from '#lib/flow/dossier/entry.ts';
import { contestedIn, settledOn } from '#lib/flow/dossier/merge/contested.ts';
import { merged } from '#lib/flow/dossier/merge/merge.ts';

const noted = '2026-11-22T23:00:00.000Z';
const signature: Signature = { id: 's', noted, today, by: 'ib' };
const note = (text: string, corrects?: string): NewEntry => ({
	kind: 'notitie',
	by: 'ib',
	on: today,
	text,
	...(corrects !== undefined && { corrects })
});
const strike = (corrects: string): NewEntry => ({
	kind: 'doorhaling',
	by: 'ib',
	on: today,
	corrects,
	why: 'Fout.'
});

const join = (one: DossierCase, other: DossierCase): DossierCase =>
	merged(one, other, { rest: 'mine' }, { ...signature, id: 'm' });

function settle(value: DossierCase, id: string, by = signature): DossierCase {
	const settled = settledOn(value, id, 'De andere is gekozen.', by);
	if (!settled.ok) throw new Error(settled.reason);
	return settled.case;
}

/** Writes a note, or corrects the entry at the place `target` with one. */
const said = (text: string, target?: number): Deed => ({ entry: note(text), target, isStrike: false });

const texts = ({ entries }: DossierCase): readonly string[] =>
	standing(entries).flatMap((entry) => (entry.kind === 'notitie' ? [entry.text] : []));

describe('two corrections of one line', () => {
	const first = having(sampleCase, [['a', note('eerst')]]);
	const both = join(
		having(first, [['b', note('hier', 'a')]]),
		having(first, [
			['c', note('daar', 'a')],
			['d', note('daar beter', 'c')]
		])
	);

	test('contest each other, also where one of them was corrected again', () => {
		expect([...contestedIn(both.entries).keys()].sort()).toEqual(['b', 'd']);
	});

	test.each([
		['b', 'hier'],
		['d', 'daar beter']
	])('are settled on %s: the other is struck and stays to be read', (id, text) => {
		const settled = settle(both, id);
		expect(texts(settled)).toEqual([text]);
		expect(settled.entries.slice(0, -2)).toEqual(both.entries);
		expect(settled.entries.at(-2)).toMatchObject({ kind: 'doorhaling', why: 'De andere is gekozen.' });
		expect(settled.entries.at(-1)).toMatchObject({ kind: 'notitie', corrects: id, text });
		expect(contestedIn(settled.entries).size).toBe(0);
	});

	test('are not settled on one that counts no more', () => {
		expect(settledOn(both, 'c', 'x', signature)).toEqual({ ok: false, reason: 'already-corrected' });
	});

	test('that were settled each in its own way on two devices contest each other again: the line is not lost', () => {
		const again = join(settle(both, 'b'), settle(both, 'd', { ...signature, id: 't' }));
		expect(texts(again)).toEqual(['hier', 'daar beter']);
		const [one] = [...contestedIn(again.entries).keys()];
		expect(texts(settle(again, one ?? '', { ...signature, id: 'u' }))).toHaveLength(1);
	});

	test('leave nothing to do once they are settled', () => {
		const settled = settle(both, 'b');
		expect(settle(settled, 's-1')).toBe(settled);
	});
});

test('a correction of what was struck elsewhere is said once more, and counts undisputed', () => {
	const first = having(sampleCase, [['a', note('eerst')]]);
	const value = join(having(first, [['b', note('hier', 'a')]]), having(first, [['c', strike('a')]]));
	expect(contestedIn(value.entries).get('b')).toEqual({ rivals: [], isStruck: true });
	const settled = settle(value, 'b');
	expect(texts(settled)).toEqual(['hier']);
	expect(settled.entries.at(-1)).toMatchObject({ kind: 'notitie', corrects: 'b', text: 'hier' });
	expect(contestedIn(settled.entries).size).toBe(0);
});

test('a line that was corrected twice is contested by a later strike of its beginning, until it is settled', () => {
	const first = having(sampleCase, [['a', note('eerst')]]);
	const mine = having(first, [
		['b', note('hier', 'a')],
		['c', note('hier beter', 'b')]
	]);
	const theirs = having(first, [
		['x', note('anders')],
		['y', note('meer')],
		['z', strike('a')]
	]);
	const value = join(mine, theirs);
	expect(contestedIn(value.entries).get('c')).toEqual({ rivals: [], isStruck: true });
	const settled = settle(value, 'c');
	expect(texts(settled)).toEqual(['hier beter', 'anders', 'meer']);
	expect(contestedIn(settled.entries).size).toBe(0);
});

test.each([
	['mine', ['hier']],
	['theirs', []]
] as const)('nothing is left to settle where %s was chosen as two tabs met', (rest, left) => {
	const first = having(sampleCase, [['a', note('eerst')]]);
	const [one, other] = [having(first, [['b', note('hier', 'a')]]), having(first, [['c', strike('a')]])];
	const value = merged(one, other, { rest, strikes: 'De andere is gekozen.' }, signature);
	expect(contestedIn(value.entries).size).toBe(0);
	expect(texts(value)).toEqual(left);
});

test('in a case of one device nothing is contested', () => {
	fc.assert(
		fc.property(anyDeeds, (deeds) => {
			expect(contestedIn(after(sampleCase, deeds, 'b', 40).entries).size).toBe(0);
		})
	);
});

test('of every line that two devices left in two ways, each can be settled on one without losing an entry', () => {
	fc.assert(
		fc.property(anyDeeds, anyDeeds, anyDeeds, (shared, one, other) => {
			// Both devices begin with a correction of the same line, so that most of them have one that is contested.
			const base = after(sampleCase, [...shared, said('eerst')], 'b', 40);
			const last = base.entries.length - 1;
			const here = after(base, [said('hier', last), ...one], 'm', 60);
			const value = join(here, after(base, [said('daar', last), ...other], 't', 60));
			const contested = contestedIn(value.entries);
			for (const id of contested.keys()) {
				const settled = settledOn(value, id, 'x', signature);
				if (!settled.ok) continue;
				expect(settled.case.entries.slice(0, value.entries.length)).toEqual(value.entries);
				const first = originals(settled.case.entries);
				const left = standing(settled.case.entries).filter((each) => first.get(each.id) === first.get(id));
				expect(left).toHaveLength(1);
				expect(contestedIn(settled.case.entries).has(left[0]?.id ?? '')).toBe(false);
			}
		})
	);
});
