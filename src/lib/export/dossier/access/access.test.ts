import { beforeAll, describe, expect, it } from 'vitest';
import { type AccessChoice, type AccessMark, markKinds, marksOf } from '#lib/export/dossier/access/marks.ts';
import { accessParts } from '#lib/export/dossier/access/parts.ts';
import {
	type AccessChoices,
	accessReport,
	leftOutWords,
	openMarks
} from '#lib/export/dossier/access/report.ts';
import { accessReaders, askerOf } from '#lib/export/dossier/access/readers.ts';
import { plainText } from '#lib/export/plain-text.ts';
import type { Report } from '#lib/export/report.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { languages } from '#lib/i18n/language.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Person } from '#lib/rules/facts.ts';
import {
	consent,
	documentWords,
	emptyCase,
	fullCase,
	kept,
	madeOn,
	school,
	typedWords,
	youth
} from '../../../../../tests/dossier-documents.ts';

let nl: Words;
let full: DossierCase;
beforeAll(async () => {
	nl = await documentWords('nl');
	full = await fullCase(nl);
});

type Parts = ReturnType<typeof accessParts>;
const noNotes: ReadonlyMap<string, Report> = new Map();
const parts = (dossierCase = full, reader: Person = 'ouder-1', words = nl, notes = noNotes): Parts =>
	accessParts({ case: dossierCase, profile: school, today: madeOn, words }, { reader, notes });
const all = (made: Parts, choice: AccessChoice): AccessChoices =>
	new Map(marksOf(made).map(({ id }) => [id, choice]));
const text = (made: Parts, choices: AccessChoices, words = nl): string =>
	plainText(accessReport(made, choices, words)).replace(/\s+/g, ' ');
const markAt = (made: Parts, word: string): AccessMark | undefined =>
	marksOf(made).find((mark) => mark.text.includes(word));

describe('the access document', () => {
	it.each(languages)(
		'holds everything that was typed in the case when all of it may be seen, in %s',
		async (language) => {
			const words = await documentWords(language);
			const made = parts(await fullCase(words), 'ouder-1', words);
			const shown = text(made, all(made, 'tonen'), words);
			expect(typedWords.filter((word) => !shown.includes(word))).toEqual([]);
			expect(shown).not.toMatch(/[{}]|undefined/);
			expect(shown).not.toContain(words.register('access.leftOut.privacy-van-een-ander'));
		}
	);

	it.each(languages)(
		'marks everything that was typed, so that nothing typed is left once all is left out, in %s',
		async (language) => {
			const words = await documentWords(language);
			const made = parts(await fullCase(words), 'jeugdige', words);
			const shown = text(made, all(made, 'privacy-van-een-ander'), words);
			expect(typedWords.filter((word) => shown.includes(word))).toEqual([]);
			expect(shown).toContain(words.register('access.leftOut.privacy-van-een-ander'));
			expect(shown).not.toMatch(/ouder 2|parent 2|broer of zus|brother or sister|intern begeleider/);
		}
	);

	it('says of each passage that nobody decided on what to look at, and shows it meanwhile', () => {
		const made = parts();
		const shown = text(made, new Map());
		expect(openMarks(made, new Map())).toEqual(marksOf(made));
		expect(shown.match(/Kijk dit na voor het de deur uit gaat/g)?.length).toBeGreaterThanOrEqual(
			marksOf(made).length
		);
		expect(shown).toContain(
			'dit gaat misschien over een broer of zus of dit is misschien in vertrouwen verteld'
		);
		expect(openMarks(made, all(made, 'tonen'))).toEqual([]);
		expect(text(made, all(made, 'tonen'))).not.toContain('Kijk dit na');
	});

	it('says that something was left out and the kind of reason, and nothing that betrays it', () => {
		const made = parts();
		const mark = markAt(made, 'NOTITIEWOORD');
		const choices = new Map([...all(made, 'tonen'), [mark?.id ?? '', 'belang-van-jeugdige' as const]]);
		const shown = text(made, choices);
		expect(shown).toContain('Weggelaten: Hier is iets weggelaten, in het belang van het kind of de jongere.');
		expect(shown).not.toMatch(/NOTITIEWOORD|zusje/);
		expect(shown).toContain('NOTITIEBETER');
		expect(leftOutWords(made, choices, nl)).toBe('Weggelaten in het belang van het kind of de jongere: 1.');
		expect(leftOutWords(made, all(made, 'tonen'), nl)).toBe('');
	});

	it('leaves the question of a weighing when its reason is left out', () => {
		const made = parts();
		const mark = markAt(made, 'REDENRAAD');
		const shown = text(
			made,
			new Map([...all(made, 'tonen'), [mark?.id ?? '', 'privacy-van-een-ander' as const]])
		);
		expect(shown).toMatch(/nodig voor zijn taak\? > Hier is iets weggelaten, om de privacy van een ander\./);
		expect(shown).not.toMatch(/REDENRAAD|daarvoor is dit nodig/);
	});

	it('asks no look at our own sentences in a concluded note', () => {
		const marked = marksOf(parts()).filter(({ id }) => id.startsWith('e-raad/'));
		expect(
			marked.map(({ text: passage }) => passage).filter((passage) => !passage.includes('REDENRAAD'))
		).toEqual([]);
	});

	it('shows their own view, requests and answers', () => {
		const made = parts();
		const shown = text(made, all(made, 'tonen'));
		expect(shown).toMatch(
			/Eigen kijk: KIJKWOORD.*Verzoek: VERZOEKWOORD.*een deel wordt veranderd.*Antwoord: ANTWOORDWOORD/
		);
	});

	it('says of what was corrected or struck that it was', () => {
		const shown = text(parts(), all(parts(), 'tonen'));
		expect(shown).toMatch(/Dit is later verbeterd\. Notitie: NOTITIEWOORD/);
		expect(shown).toMatch(/Dit is later doorgehaald\. Notitie: FOUTWOORD/);
	});

	it('holds the note of a decision that was not concluded, and is not made without it', () => {
		const [decision] = full.decisions;
		const open = { ...emptyCase, decisions: decision ? [decision] : [] };
		const note: Report = {
			title: 'Notitie',
			blocks: [{ kind: 'paragraph', text: 'OPENWOORD moeder belde' }]
		};
		const made = parts(open, 'ouder-1', nl, new Map([['besluit-1', note]]));
		expect(markAt(made, 'OPENWOORD')?.kinds).toEqual(['andere-ouder']);
		expect(text(made, all(made, 'tonen'))).toContain(
			'Nog niet afgerond, begonnen op 1 oktober 2026 OPENWOORD'
		);
		expect(() => parts(open)).toThrow('besluit-1');
	});
});

describe('a mark', () => {
	it('has an id of its own, a kind, the passage and a reason, and stays the same when the case grows', () => {
		const marks = marksOf(parts());
		expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
		for (const { kinds, text: passage } of marks) {
			expect(kinds.length).toBeGreaterThan(0);
			expect(passage).not.toBe('');
		}
		const grown = kept(full, [['e-later', { kind: 'notitie', on: '2026-10-20', by: 'ib', text: 'meer' }]]);
		const ids = new Set(marksOf(parts(grown)).map(({ id }) => id));
		expect(marks.filter(({ id }) => !ids.has(id))).toEqual([]);
	});

	it('stands at what the other parent said, and not at what the reader said', () => {
		for (const [reader, refusal, yes] of [
			['ouder-1', ['andere-ouder'], undefined],
			['ouder-2', undefined, ['andere-ouder']],
			['jeugdige', ['andere-ouder'], ['andere-ouder']]
		] as const) {
			const made = kept(emptyCase, [
				['a', youth(14)],
				['b', consent('2026-10-01', 'ouder-1', 'gegeven')],
				['c', consent('2026-10-02', 'ouder-2', 'geweigerd')]
			]);
			const marks = new Map(marksOf(parts(made, reader)).map(({ id, kinds }) => [id, kinds]));
			expect([marks.get('c/said'), marks.get('b/said')]).toEqual([refusal, yes]);
		}
	});

	it('stands for a parent at what the youth said, with the interest of the youth as the reason', () => {
		const made = kept(emptyCase, [
			['a', youth(14)],
			['b', consent('2026-10-01', 'jeugdige', 'geweigerd', { remarks: 'wil het niet' })]
		]);
		const mark = marksOf(parts(made)).find(({ id }) => id === 'b/said');
		expect([mark?.kinds, mark?.suggested]).toEqual([['jeugdige'], 'belang-van-jeugdige']);
		expect(marksOf(parts(made, 'jeugdige')).some(({ id }) => id === 'b/said')).toBe(false);
	});

	it('does not stand at the own view of the only parent with authority', () => {
		const view = {
			kind: 'zienswijze',
			on: '2026-10-08',
			by: 'ib',
			from: 'ouder',
			text: 'het gaat beter'
		} as const;
		const marksWith = (gezag: 'een-ouder' | 'beide-ouders'): readonly string[] =>
			marksOf(
				parts(
					kept(emptyCase, [
						['a', youth(9, gezag)],
						['b', view]
					])
				)
			).map(({ id }) => id);
		expect(marksWith('een-ouder').filter((id) => id.startsWith('b/'))).toEqual([]);
		expect(marksWith('beide-ouders').filter((id) => id.startsWith('b/'))).toEqual(['b/said', 'b/0']);
	});

	it('decides at once on a recipient that is named in several places', () => {
		const exchanges = emptyCase.exchanges.map((each) => ({ ...each, who: 'mevrouw A. Voorbeeld, wijkteam' }));
		const made = parts(
			kept({ ...emptyCase, exchanges }, [
				['a', youth(9)],
				['b', consent('2026-10-01', 'ouder-1', 'gegeven')]
			])
		);
		const choices = new Map([
			...all(made, 'tonen'),
			['exchange/x-ggd/who', 'privacy-van-een-ander' as const],
			['exchange/x-raad/who', 'privacy-van-een-ander' as const]
		]);
		expect(text(made, choices)).not.toContain('Voorbeeld');
	});

	it.each(languages)('has words for each kind in %s', async (language) => {
		const words = await documentWords(language);
		const said = markKinds.map((kind) => words.register(`access.mark.${kind}`));
		expect(new Set(said).size).toBe(markKinds.length);
	});
});

describe('who may see a case', () => {
	const readers = (leeftijd: number, other: 'beide-ouders' | 'voogd' = 'beide-ouders'): unknown => {
		const found = accessReaders(
			kept(emptyCase, [['a', { ...youth(leeftijd, other), on: madeOn }]]),
			madeOn,
			nl
		);
		return found.known ? [found.readers, found.reason] : found.needs;
	};

	it('are under 12 those with authority, from 12 the youth too, and from 16 the youth alone', () => {
		const young = 'Jonger dan 16 jaar, dus een ouder kan hier zelf om vragen';
		const grown = '16 jaar of ouder, dus de jongere beslist zelf wat een ouder te zien krijgt';
		expect(readers(11)).toEqual([['ouder-1', 'ouder-2'], young]);
		expect(readers(11, 'voogd')).toEqual([['voogd'], young]);
		expect(readers(12)).toEqual([['ouder-1', 'ouder-2', 'jeugdige'], young]);
		expect(readers(15)).toEqual([['ouder-1', 'ouder-2', 'jeugdige'], young]);
		expect(readers(16)).toEqual([['jeugdige'], grown]);
		expect(readers(20)).toEqual([['jeugdige'], grown]);
	});

	it('are written down as a parent, whichever of the two it is', () => {
		expect((['ouder-1', 'ouder-2', 'voogd', 'jeugdige', 'vertegenwoordiger'] as const).map(askerOf)).toEqual([
			'ouder',
			'ouder',
			'voogd',
			'jeugdige',
			'vertegenwoordiger'
		]);
	});

	it('cannot be said while age or authority is not known', () => {
		expect(accessReaders(emptyCase, madeOn, nl)).toEqual({ known: false, needs: ['leeftijd'] });
	});
});
