import { beforeAll, describe, expect, it } from 'vitest';
import { entryWords, saidOf } from '#lib/export/dossier/entry-words.ts';
import { history, historyDocument } from '#lib/export/dossier/history.ts';
import { plainText } from '#lib/export/plain-text.ts';
import { type DossierCase, linkKinds } from '#lib/flow/dossier/case.ts';
import { merged } from '#lib/flow/dossier/merge/merge.ts';
import { sharingGrounds, signalSteps, toldMoments } from '#lib/flow/dossier/entry.ts';
import { requestAnswers } from '#lib/flow/dossier/rights-entry.ts';
import { languages } from '#lib/i18n/language.ts';
import type { Words } from '#lib/i18n/words.ts';
import { consentEventKinds, persons } from '#lib/rules/facts.ts';
import {
	consent,
	documentWords,
	emptyCase,
	fullCase,
	kept,
	madeOn,
	school,
	typedWords
} from '../../../../tests/dossier-documents.ts';

describe.each(languages)('an entry in words in %s', (language) => {
	let words: Words;
	let full: DossierCase;
	beforeAll(async () => {
		words = await documentWords(language);
		full = await fullCase(words);
	});
	const base = { id: 'e', on: '2026-10-01', noted: '2026-10-01T09:00:00.000Z', by: 'ib' } as const;

	it('says each kind in words of its own, with every gap filled and what was typed in it', () => {
		const said = full.entries.map((entry) => entryWords(entry, full, words));
		expect(new Set(full.entries.map(({ kind }) => kind)).size).toBe(15);
		expect(new Set(said).size).toBe(said.length);
		for (const line of said) expect(line).not.toMatch(/[{}]|undefined|null/);
		const typed = typedWords.filter((word) => word !== 'LABELWOORD' && word !== 'REDENRAAD');
		expect(typed.filter((word) => !said.join('\n').includes(word))).toEqual([]);
	});

	it('keeps what was typed apart from what is ours', () => {
		const ours = full.entries.map((entry) => saidOf(entry, full, words).said).join('\n');
		expect(typedWords.filter((word) => ours.includes(word))).toEqual([]);
	});

	it('has a sentence for each link that is made or undone, each part of an exchange, and a day that is no more', () => {
		const said = [
			...linkKinds.flatMap((kind) => [['link', '', kind] as const, ['link', kind, ''] as const]),
			['recipient', '', 'raad'] as const,
			['who', 'huisarts', 'wijkteam'] as const,
			['information', '', 'verzuim'] as const,
			['goal', '', 'hulp'] as const,
			['consentIsBasis', 'ja', 'nee'] as const,
			['consentIsBasis', 'nee', 'ja'] as const,
			['reviewOn', '2027-01-15', ''] as const,
			['keepUntil', '2028-01-15', ''] as const
		].map(([field, before, after]) =>
			entryWords({ ...base, kind: 'wijziging', field, about: 'x-ggd', before, after }, emptyCase, words)
		);
		expect(new Set(said).size).toBe(said.length);
		for (const line of said) expect(line).not.toMatch(/[{}]|undefined|null|entry\./);
	});

	it('has a sentence for each person, event, ground, time of telling, step and answer', () => {
		const said = [
			...persons.flatMap((persoon) =>
				consentEventKinds.map((gebeurtenis) =>
					entryWords(
						{ ...base, kind: 'toestemming', exchange: 'x-ggd', persoon, gebeurtenis, remarks: '' },
						emptyCase,
						words
					)
				)
			),
			...sharingGrounds.flatMap((ground) =>
				toldMoments.map((told) =>
					entryWords(
						{
							...base,
							kind: 'gedeeld',
							exchange: 'x-raad',
							what: 'w',
							ground,
							manner: 'telefonisch',
							told,
							remarks: ''
						},
						emptyCase,
						words
					)
				)
			),
			...signalSteps.map((step) =>
				entryWords({ ...base, kind: 'signaal', step, where: '', remarks: '' }, emptyCase, words)
			),
			...requestAnswers.map((answer) =>
				entryWords(
					{ ...base, kind: 'correctieantwoord', request: 'weg', answer, text: 't' },
					emptyCase,
					words
				)
			)
		];
		expect(new Set(said).size).toBe(said.length);
		for (const line of said) expect(line).not.toMatch(/[{}]|undefined/);
	});

	it('says that a recipient is not written down where the case does not hold the exchange', () => {
		const said = entryWords(
			{
				...base,
				kind: 'toestemming',
				exchange: 'weg',
				persoon: 'ouder-1',
				gebeurtenis: 'gegeven',
				remarks: ''
			},
			emptyCase,
			words
		);
		expect(said).toContain(words.register('recipient.unknown'));
	});
});

describe('the history of a case', () => {
	it('holds every entry in the order in which it was written down, nothing less', async () => {
		const words = await documentWords('nl');
		const full = await fullCase(words);
		expect(history(full, words).map(({ entry }) => entry.id)).toEqual(full.entries.map(({ id }) => id));
		const text = plainText(historyDocument({ case: full, profile: school, today: madeOn, words }));
		expect(typedWords.filter((word) => word !== 'REDENRAAD' && !text.includes(word))).toEqual([]);
	});

	it('shows a correction beside what it corrects, and what it corrects beside the correction', async () => {
		const words = await documentWords('nl');
		const lines = history(await fullCase(words), words);
		const of = (id: string): (typeof lines)[number] | undefined => lines.find(({ entry }) => entry.id === id);
		expect(of('e-notitie')?.corrected).toContain('NOTITIEBETER');
		expect(of('e-notitie-2')?.corrects).toContain('NOTITIEWOORD');
		expect(of('e-fout')?.corrected).toBe(
			'Later doorgehaald, op 6 oktober 2026. Waarom: WAAROMSTREEP verkeerde zaak'
		);
		expect(of('e-streep')?.corrects).toBeNull();
		expect(of('e-ja')?.corrected).toBeNull();
	});

	it('says in words that two devices corrected one entry, until one of the corrections is struck', async () => {
		const words = await documentWords('nl');
		const first = kept(emptyCase, [['a', consent('2026-10-01', 'ouder-1', 'geweigerd')]]);
		const strike = { kind: 'doorhaling', by: 'ib', on: '2026-10-04', why: 'Dubbel.' } as const;
		const here = kept(first, [['b', consent('2026-10-02', 'ouder-1', 'gegeven', { corrects: 'a' })]]);
		const both = (there: DossierCase): DossierCase =>
			merged(here, there, { rest: 'mine' }, { id: 's', noted: here.changed, today: madeOn, by: 'ib' });
		const twice = both(kept(first, [['c', consent('2026-10-03', 'ouder-1', 'gevraagd', { corrects: 'a' })]]));
		const contested = (value: DossierCase): readonly (string | null)[] =>
			history(value, words).map((line) => line.contested);
		expect(contested(twice)).toEqual([
			null,
			expect.stringMatching(/ook verbeterd: Toestemming gevraagd .* Beide tellen nu/),
			expect.stringMatching(/ook verbeterd: Toestemming gegeven .* Beide tellen nu/)
		]);
		expect(history(twice, words)[0]?.corrected).toMatch(/op 2 oktober .*\n.*op 3 oktober/s);
		const text = plainText(historyDocument({ case: twice, profile: school, today: madeOn, words }));
		expect(text).toContain('Beide tellen nu');

		const settled = kept(twice, [['d', { ...strike, corrects: 'c' }]]);
		expect(contested(settled)).toEqual([null, null, null, null]);
		const struck = both(kept(first, [['d', { ...strike, corrects: 'a' }]]));
		expect(contested(struck)).toEqual([
			null,
			expect.stringContaining('is op een ander apparaat doorgehaald'),
			null
		]);
	});

	it('says so where nothing was written down yet', async () => {
		const words = await documentWords('nl');
		const text = plainText(historyDocument({ case: emptyCase, profile: school, today: madeOn, words }));
		expect(text).toContain('In deze zaak is nog niets opgeschreven.');
	});

	it('says of a corrected consent what was said first and what was said later', async () => {
		const words = await documentWords('nl');
		const mended = kept(emptyCase, [
			['a', consent('2026-10-01', 'ouder-1', 'geweigerd')],
			['b', consent('2026-10-01', 'ouder-1', 'gegeven', { corrects: 'a' })]
		]);
		expect(history(mended, words).map(({ corrected, corrects }) => [corrects, corrected])).toEqual([
			[
				null,
				'Later verbeterd, op 1 oktober 2026: Toestemming gegeven door ouder 1 om te delen met jeugdverpleegkundige, GGD, in een gesprek.'
			],
			[
				'Dit verbetert de regel van 1 oktober 2026: Toestemming geweigerd door ouder 1 om te delen met jeugdverpleegkundige, GGD, in een gesprek.',
				null
			]
		]);
	});
});
