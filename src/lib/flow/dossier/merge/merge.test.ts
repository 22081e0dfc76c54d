import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceDay as today } from '../../../../../tests/arbitraries.ts';
import { anyDeeds, sampleCase, sampleExchange } from '../../../../../tests/dossier-arbitraries.ts';
import { after, having } from '../../../../../tests/dossier-deeds.ts';
import type { Signature } from '#lib/flow/dossier/altered.ts';
import type { Decision, DossierCase } from '#lib/flow/dossier/case.ts';
import { standing } from '#lib/flow/dossier/entries.ts';
import type { Entry, NewEntry } from '#lib/flow/dossier/entry.ts';
import { type Choice, differences, merged } from '#lib/flow/dossier/merge/merge.ts';
import { mergedEntries } from '#lib/flow/dossier/merge/union.ts';
import { newWalk, type Walk, withAnswer, withReason } from '#lib/flow/walk.ts';

const noted = '2026-11-22T23:00:00.000Z';
const signature: Signature = { id: 's', noted, today, by: 'ib' };
const mine: Choice = { rest: 'mine' };
const ids = (entries: readonly Entry[]): readonly string[] => entries.map(({ id }) => id);
const note = (text: string, corrects?: string): NewEntry => ({
	kind: 'notitie',
	by: 'ib',
	on: today,
	text,
	...(corrects !== undefined && { corrects })
});
const walk = newWalk('bezwaar', today);
const decision = (as: Walk): Decision => ({ id: 'd1', opened: today, walk: as, standing: [] });
/** Two versions that went on from one case, each on a device whose clock may be wrong. */
const anyForks = fc
	.tuple(anyDeeds, anyDeeds, anyDeeds, fc.nat({ max: 90 }), fc.nat({ max: 90 }))
	.map(([shared, one, other, from, to]) => {
		const base = after(sampleCase, shared, 'b', 40);
		return [after(base, one, 'm', from), after(base, other, 't', to)] as const;
	});

describe('two versions of a case as one', () => {
	test('hold every entry of both, whichever is called mine, and in the order of both', () => {
		fc.assert(
			fc.property(anyForks, ([one, other]) => {
				const entries = mergedEntries(one.entries, other.entries);
				expect(mergedEntries(other.entries, one.entries)).toEqual(entries);
				expect([...ids(entries)].sort()).toEqual(
					[...new Set([...ids(one.entries), ...ids(other.entries)])].sort()
				);
				for (const version of [one, other]) {
					const known = new Set(ids(version.entries));
					expect(entries.filter(({ id }) => known.has(id))).toEqual(version.entries);
				}
			}),
			{ numRuns: 500 }
		);
	});

	test('give the same again when one of them is merged once more', () => {
		fc.assert(
			fc.property(anyForks, ([one, other]) => {
				const both = merged(one, other, mine, signature);
				expect(merged(both, other, mine, signature)).toEqual(both);
				expect(merged(both, one, mine, signature)).toEqual(both);
			}),
			{ numRuns: 200 }
		);
	});

	test('keep both corrections of one entry side by side, and say that they differ', () => {
		const base = having(sampleCase, note('een'));
		const id = base.entries[0]?.id ?? '';
		const [one, other] = [having(base, note('mijn', id)), having(base, note('hun', id))];
		expect(differences(one, other).contested).toEqual([id]);
		expect(standing(merged(one, other, mine, signature).entries)).toHaveLength(2);
	});

	test('hold one correction of an entry where one is chosen, and the other stays to be read', () => {
		const base = having(sampleCase, note('een'), note('nog een'));
		const id = base.entries[0]?.id ?? '';
		const one = having(base, note('mijn', id));
		const first = having(base, note('hun', id));
		const other = having(first, note('hun beter', first.entries.at(-1)?.id));
		const said = (rest: Choice['rest']): readonly string[] =>
			standing(merged(one, other, { rest, strikes: 'Gekozen.' }, signature).entries).flatMap((entry) =>
				entry.kind === 'notitie' ? [entry.text] : []
			);
		expect(said('mine')).toEqual(['mijn', 'nog een']);
		expect(said('theirs')).toEqual(['hun beter', 'nog een']);
		const both = merged(one, other, { rest: 'mine', strikes: 'Gekozen.' }, signature);
		expect(both.entries.at(-1)).toMatchObject({ kind: 'doorhaling', why: 'Gekozen.', by: 'ib' });
		expect(ids(both.entries)).toEqual(expect.arrayContaining([...ids(one.entries), ...ids(other.entries)]));
		expect(merged(both, other, { rest: 'mine', strikes: 'Gekozen.' }, signature)).toEqual(both);
	});

	test('of one id with other words are the same on every device', () => {
		const [entry] = having(sampleCase, note('een')).entries;
		const other = { ...entry, text: 'twee' } as Entry;
		const lists = [[entry as Entry], [other]] as const;
		expect(mergedEntries(lists[0], lists[1])).toEqual(mergedEntries(lists[1], lists[0]));
	});

	test('are of one case, or it is a mistake of the programmer', () => {
		expect(() => merged(sampleCase, { ...sampleCase, id: 'c2' }, mine, signature)).toThrow('Two cases');
	});
});

describe('what differs between two versions', () => {
	const one: DossierCase = {
		...sampleCase,
		label: 'Zaak 12',
		reviewOn: '2027-01-01',
		decisions: [
			decision(withReason(withAnswer(walk, 'bezwaar', 'gehoord', 'ja'), 'bezwaar', 'gehoord', 'Gebeld.'))
		]
	};
	const other: DossierCase = {
		...sampleCase,
		label: 'Zaak 13',
		exchanges: [
			{ ...sampleExchange, goal: 'anders' },
			{ ...sampleExchange, id: 'x2' }
		],
		decisions: [decision(withAnswer(walk, 'bezwaar', 'gehoord', 'nee'))]
	};

	test('is named part by part, down to the answer and the reason', () => {
		const found = differences(one, other);
		expect(found.fields).toEqual(['label', 'reviewOn']);
		expect(found.exchanges.map((pair) => [pair.mine.goal, pair.theirs.goal])).toEqual([
			['hulp afstemmen', 'anders']
		]);
		expect(found.onlyTheirs.exchanges.map(({ id }) => id)).toEqual(['x2']);
		expect(found.decisions).toMatchObject([
			{
				isElsewhere: false,
				words: [
					{ of: 'answer', path: 'bezwaar', state: 'gehoord', mine: 'ja', theirs: 'nee' },
					{ of: 'reason', path: 'bezwaar', state: 'gehoord', mine: 'Gebeld.', theirs: undefined }
				]
			}
		]);
	});

	test('follows the choice of the person, each part by itself', () => {
		const both = merged(
			one,
			other,
			{ rest: 'mine', fields: { label: 'theirs' }, parts: { x1: 'theirs' } },
			signature
		);
		expect(both).toMatchObject({ label: 'Zaak 13', reviewOn: '2027-01-01', changed: noted });
		expect(both.exchanges.map(({ id, goal }) => [id, goal])).toEqual([
			['x1', 'anders'],
			['x2', 'hulp afstemmen']
		]);
		expect(both.decisions).toEqual(one.decisions);
		expect(merged(one, other, { rest: 'theirs' }, signature)).not.toHaveProperty('reviewOn');
	});

	test('is nothing between equal versions, and says when a task or note differs', () => {
		const same = differences(one, structuredClone(one));
		expect([same.fields, same.exchanges, same.decisions, same.contested]).toEqual([[], [], [], []]);
		const ticked = decision({ ...walk, duties: { bezwaar: { herbeoordelen: { done: true } } } });
		const found = differences({ ...one, decisions: [decision(walk)] }, { ...one, decisions: [ticked] });
		expect(found.decisions).toMatchObject([{ isElsewhere: true, words: [] }]);
	});
});
