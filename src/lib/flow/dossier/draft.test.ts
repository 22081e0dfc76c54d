import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedDrafts, type Draft, orphaned, withoutCase } from '#lib/flow/dossier/draft.ts';

const draft = (id: string, typed = 'half', turn = 1): Draft => ({
	id,
	case: `case-${id}`,
	form: 'notitie',
	title: 'Schrijf een regel',
	typed,
	values: { text: typed, on: '2026-11-22' },
	turn
});
const later = 2;

describe('a change of the drafts', () => {
	test('adds, replaces in place and takes away', () => {
		const changes = new Map([
			['a', draft('a', 'more', later)],
			['b', null],
			['d', draft('d')]
		]);
		expect(changedDrafts([draft('a'), draft('b'), draft('c')], changes)).toEqual([
			draft('a', 'more', later),
			draft('c'),
			draft('d')
		]);
	});

	test('never puts older words in the place of newer ones', () => {
		const newer = [draft('a', 'newer', later)];
		expect(changedDrafts(newer, new Map([['a', draft('a', 'older')]]))).toEqual(newer);
	});

	test('of one turn takes what comes last', () => {
		expect(changedDrafts([draft('a')], new Map([['a', draft('a', 'more')]]))).toEqual([draft('a', 'more')]);
	});

	test('made twice is the same as made once', () => {
		const ids = fc.constantFrom('a', 'b', 'c');
		const change = fc.option(fc.string().map((typed) => typed));
		fc.assert(
			fc.property(fc.uniqueArray(ids), fc.array(fc.tuple(ids, change)), (before, made) => {
				const changes = new Map(made.map(([id, typed]) => [id, typed === null ? null : draft(id, typed)]));
				const once = changedDrafts(
					before.map((id) => draft(id)),
					changes
				);
				expect(changedDrafts(once, changes)).toEqual(once);
			})
		);
	});
});

test('the drafts of a case go with it, and those of others stay', () => {
	expect(withoutCase([draft('a'), draft('b')], 'case-a')).toEqual([draft('b')]);
});

test('a draft whose case is gone is found, and that of a case to be made is not', () => {
	const made = { ...draft('b'), case: null };
	expect(orphaned([draft('a'), made, draft('c')], new Set(['case-c']))).toEqual([draft('a')]);
});
