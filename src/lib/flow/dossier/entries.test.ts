import * as v from 'valibot';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDeeds, sampleCase } from '../../../../tests/dossier-arbitraries.ts';
import { after, having, meant, momentAt } from '../../../../tests/dossier-deeds.ts';
import { referenceDay } from '../../../../tests/arbitraries.ts';
import { appended } from '#lib/flow/dossier/append.ts';
import { dossierCaseSchema } from '#lib/flow/dossier/case-schema.ts';
import { entriesBefore, originals, standing } from '#lib/flow/dossier/entries.ts';
import type { Entry, NewEntry } from '#lib/flow/dossier/entry.ts';

const note = (text: string, more: Partial<NewEntry> = {}): NewEntry =>
	({ kind: 'notitie', by: 'ib', on: '2026-11-01', text, ...more }) as NewEntry;
const texts = (entries: readonly Entry[]): readonly string[] =>
	standing(entries).map((entry) => (entry.kind === 'notitie' ? entry.text : entry.kind));

describe('the entries of a case', () => {
	test('stay as they were whatever is added: each addition is refused, or comes at the end', () => {
		fc.assert(
			fc.property(anyDeeds, (deeds) => {
				let current = sampleCase;
				deeds.forEach((deed, index) => {
					const stamp = { id: `e${String(index)}`, noted: momentAt(index), today: referenceDay };
					const before = structuredClone(current);
					const next = appended(current, meant(current, deed), stamp);
					expect(current).toEqual(before);
					if (!next.ok) return;
					expect(next.case.entries.slice(0, -1)).toEqual(before.entries);
					expect(next.case.entries.at(-1)?.id).toBe(stamp.id);
					current = next.case;
				});
			}),
			{ numRuns: 300 }
		);
	});

	test('can be read back from a copy, whatever was entered', () => {
		fc.assert(
			fc.property(anyDeeds, (deeds) => {
				const made = after(sampleCase, deeds);
				expect(v.parse(dossierCaseSchema, JSON.parse(JSON.stringify(made)))).toEqual(made);
			}),
			{ numRuns: 200 }
		);
	});

	test('that stand follow from what stood before and the one entry that came', () => {
		fc.assert(
			fc.property(anyDeeds, (deeds) => {
				const { entries } = after(sampleCase, deeds);
				const folded = entries.reduce<readonly Entry[]>((stand, entry) => {
					if (entry.corrects === undefined) return [...stand, entry];
					const place = stand.findIndex(({ id }) => id === entry.corrects);
					return stand.toSpliced(place, 1, ...(entry.kind === 'doorhaling' ? [] : [entry]));
				}, []);
				expect(standing(entries)).toEqual(folded);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('a correction', () => {
	const first = having(sampleCase, note('een'), note('twee'));
	const [one] = first.entries;
	const mended = having(first, note('een, beter', { corrects: one?.id ?? '' }));

	test('takes the place of what it corrects, and the history keeps both', () => {
		expect(texts(mended.entries)).toEqual(['een, beter', 'twee']);
		expect(mended.entries).toHaveLength(3);
	});

	test('is of the same line as what it corrects', () => {
		const last = mended.entries.at(-1)?.id ?? '';
		expect(originals(mended.entries).get(last)).toBe(one?.id);
		expect(entriesBefore(mended.entries, last)).toEqual([]);
	});

	test('that strikes takes the line away', () => {
		const last = mended.entries.at(-1)?.id ?? '';
		const strike: NewEntry = {
			kind: 'doorhaling',
			by: 'ib',
			on: '2026-11-02',
			corrects: last,
			why: 'Ander kind.'
		};
		expect(texts(having(mended, strike).entries)).toEqual(['twee']);
	});

	test('of something that is not there stands by itself, so that no broken copy hides it', () => {
		const lone = { ...note('los', { corrects: 'weg' }), id: 'l', noted: momentAt(1) } as Entry;
		expect(texts([lone])).toEqual(['los']);
	});
});
