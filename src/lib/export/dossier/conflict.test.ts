import { beforeAll, describe, expect, test } from 'vitest';
import { contestedPaths, type ConflictMaterial, conflictView } from '#lib/export/dossier/conflict.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { loadGraph } from '#lib/flow/graph.ts';
import { newWalk } from '#lib/flow/walk.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { sampleCase } from '../../../../tests/vault.ts';

const today = '2026-11-22';
let material: ConflictMaterial;

beforeAll(async () => {
	material = {
		words: await wordsOf('nl').load('ui', 'dossier', 'note', 'reasons', 'register', 'ots'),
		graphs: new Map([['ots', await loadGraph('ots')]]),
		today
	};
});

const walked = (answer: string, reason: string): DossierCase => ({
	...sampleCase('a'),
	decisions: [
		{
			id: 'd',
			opened: '2026-11-20',
			walk: {
				...newWalk('ots', today),
				answers: { ots: { otsDitKind: answer } },
				reasons: { ots: { otsDitKind: reason } }
			},
			standing: []
		}
	]
});

const view = (mine: DossierCase, theirs: DossierCase): ReturnType<typeof conflictView> =>
	conflictView(mine, theirs, material);

describe('two versions of a case', () => {
	test('that are the same have nothing between them', () => {
		expect(view(sampleCase('a'), sampleCase('a'))).toEqual({
			onlyHere: [],
			onlyThere: [],
			isCorrectedTwice: false,
			isStruckInOne: false,
			contests: []
		});
	});

	test('show an entry of one only in its own words, and where it stands', () => {
		const more = sampleCase('a');
		const note = more.entries[0];
		if (!note) throw new Error('the sample has a note');
		const theirs: DossierCase = {
			...more,
			entries: [
				...more.entries,
				{ ...note, id: 'b', on: '2026-11-21', text: 'Moeder belde terug.' } as typeof note
			]
		};
		const { onlyHere, onlyThere } = view(more, theirs);
		expect(onlyHere).toEqual([]);
		expect(onlyThere).toHaveLength(1);
		expect(onlyThere[0]).toContain('21 november 2026');
		expect(onlyThere[0]).toContain('Moeder belde terug.');
	});

	test('show an entry that both mended once, as each has it now', () => {
		const base = sampleCase('a');
		const [note] = base.entries;
		if (note?.kind !== 'notitie') throw new Error('the sample has a note');
		const mended = { ...note, id: 'm', text: 'Een vaas.', corrects: note.id } as const;
		const struck = {
			kind: 'doorhaling',
			id: 't',
			on: '2026-11-21',
			noted: note.noted,
			by: 'ib',
			corrects: note.id,
			why: 'Dubbel.'
		} as const;
		const found = view({ ...base, entries: [note, mended] }, { ...base, entries: [note, struck] });
		expect(found).toMatchObject({
			onlyHere: [],
			onlyThere: [],
			isCorrectedTwice: false,
			isStruckInOne: true
		});
		expect(found.contests).toHaveLength(1);
		expect(found.contests[0]?.what).toMatch(/^Regel van/);
		expect(found.contests[0]?.here).toMatch(/^verbeterd: .*Een vaas\./);
		expect(found.contests[0]?.there).toBe('doorgehaald');

		const vase = { ...mended, id: 'n', text: 'Een kan.' };
		const twice = view({ ...base, entries: [note, mended] }, { ...base, entries: [note, vase] });
		expect(twice).toMatchObject({ isCorrectedTwice: true, isStruckInOne: false });
		const both = view(
			{ ...base, entries: [note, { ...struck, id: 's' }] },
			{ ...base, entries: [note, struck] }
		);
		expect(both).toMatchObject({ contests: [], isCorrectedTwice: false, isStruckInOne: false });
		expect(both.onlyHere).toHaveLength(1);
	});

	test('show labels and days as each has them', () => {
		const mine = { ...sampleCase('a'), label: 'Vos', reviewOn: '2026-12-01' };
		const theirs = { ...sampleCase('a'), label: 'Das' };
		expect(view(mine, theirs).contests).toEqual([
			{ what: 'Label', here: 'Vos', there: 'Das' },
			{ what: 'Dag van herzien', here: '1 december 2026', there: 'niets' }
		]);
	});

	test('show answers and reasons with the question that they answer', () => {
		const contests = view(walked('ja', 'Het staat in de beschikking.'), walked('nee', '')).contests;
		expect(contests).toHaveLength(2);
		expect(contests[0]?.what).toMatch(/ondertoezichtstelling|OTS/i);
		expect(contests[0]?.here).toMatch(/^Ja/);
		expect(contests[0]?.there).toMatch(/^Nee/);
		expect(contests[1]).toMatchObject({ here: 'Het staat in de beschikking.', there: 'niets' });
		expect(contestedPaths(walked('ja', ''), walked('nee', ''))).toEqual(['ots']);
	});

	test('show an answer to a question that is asked no more by its id', () => {
		const gone = (answer: string): DossierCase => {
			const [decision] = walked('ja', '').decisions;
			if (!decision) throw new Error('the sample has a decision');
			return {
				...sampleCase('a'),
				decisions: [{ ...decision, walk: { ...decision.walk, answers: { ots: { vroeger: answer } } } }]
			};
		};
		const [contest] = view(gone('x'), gone('y')).contests;
		expect(contest).toMatchObject({ here: 'x', there: 'y' });
		expect(contest?.what).toContain('vroeger');
	});
});
