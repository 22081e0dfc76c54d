import { describe, expect, it } from 'vitest';
import { altered, part, snapshotOf } from '../../../../tests/snapshots.ts';
import { compareSnapshots } from '#lib/export/versions/compare.ts';
import { differencesInWords, type ReadableDifference } from '#lib/export/versions/in-words.ts';
import { wordMarks } from '#lib/export/versions/marks.ts';
import type { PathSnapshot } from '#lib/export/versions/snapshot-schema.ts';
import { type Language, languages } from '#lib/i18n/language.ts';
import { wordsOf } from '#lib/i18n/words.ts';

const now = snapshotOf('ots');
const words = {
	nl: await wordsOf('nl').load('ui', 'changes'),
	en: await wordsOf('en').load('ui', 'changes')
};

function told(
	change: (copy: PathSnapshot) => void,
	language: Language = 'nl'
): readonly ReadableDifference[] {
	const after = altered('ots', change);
	return differencesInWords(compareSnapshots(now, after), now, after, words[language]);
}
const said = (change: (copy: PathSnapshot) => void, language: Language = 'nl'): string[] =>
	told(change, language).map(({ sentence }) => sentence);

const question = (id: string, language: Language = 'nl'): string =>
	part(now.states, id).texts[language]['question'] ?? '';
const title = (id: string): string => part(now.outcomes, id).texts.nl['title'] ?? '';

describe('a difference in words', () => {
	it('names a route by its question, answer and both targets, in either language', () => {
		const reroute = (copy: PathSnapshot): void => {
			part(part(copy.states, 'otsDitKind').answers, 'nee').target = 'eigenTaak';
		};
		expect(said(reroute)).toEqual([
			`Bij “${question('otsDitKind')}” leidt het antwoord “Nee, die is er niet of is afgelopen” nu naar “${question('eigenTaak')}”. Eerst was dat “${title('gewone-route')}”.`
		]);
		expect(said(reroute, 'en')[0]).toContain(`now leads to “${question('eigenTaak', 'en')}”`);
	});

	it('names an answer that went by what the old version called it, with where it led', () => {
		expect(said((copy) => part(copy.states, 'eigenTaak').answers.pop())).toEqual([
			`Bij “${question('eigenTaak')}” is een antwoord vervallen: “${now.states[3]?.texts.nl['answers.nee'] ?? ''}”. Dat leidde naar “${title('eerst-beperken')}”.`
		]);
	});

	it('names a question that went by its words, and the new first question', () => {
		const drop = (copy: PathSnapshot): void => {
			copy.states.shift();
			copy.initial = 'eigenTaak';
		};
		expect(said(drop)).toEqual([
			`Vervallen vraag: “${question('otsDitKind')}”.`,
			`Het pad begint nu met “${question('eigenTaak')}”. Eerst was dat “${question('otsDitKind')}”.`
		]);
	});

	it('names kinds and verdicts in words, and a rule by its id', () => {
		const change = (copy: PathSnapshot): void => {
			Object.assign(part(copy.states, 'eigenTaak'), { kind: 'derived', rule: 'indexStatus' });
			part(copy.outcomes, 'gewone-route').verdict = 'nee';
		};
		expect(said(change)).toEqual([
			`“${question('eigenTaak')}” is nu een vraag waarop een regel antwoordt. Eerst was het een vraag.`,
			`Bij “${question('eigenTaak')}” antwoordt nu een regel: indexStatus.`,
			`De uitkomst “${title('gewone-route')}” heeft nu het oordeel “Nee”. Eerst was dat “Eerst dit”.`
		]);
	});

	it('names duties by their label and provisions by source and passage', () => {
		const change = (copy: PathSnapshot): void => {
			part(copy.outcomes, 'gewone-route').duties.push('minimaliseer');
			part(copy.states, 'eigenTaak').cites.push('jw:7.3.11');
		};
		const label = part(now.duties, 'minimaliseer').texts.nl['label'] ?? '';
		const { source = '', passage = '' } = part(now.provisions, 'jw:7.3.11').texts.nl;
		expect(said(change)).toEqual([
			`Bij de uitkomst “${title('gewone-route')}” hoort nu ook de taak “${label}”.`,
			`“${question('eigenTaak')}” steunt nu ook op “${source}, ${passage}”.`
		]);
	});

	it('says days and checks of a provision in words', () => {
		const sentences = said((copy) => {
			const provision = part(copy.provisions, 'jw:7.3.11');
			provision.reviewBy = '2028-01-01';
			provision.checked.against = 'whole-document';
		});
		expect(sentences[0]).toContain('is wat er bij de controle is gelezen nu het hele document.');
		expect(sentences[1]).toContain('nu 1 januari 2028. Eerst was dat 22 mei 2027.');
	});

	it('carries a text before and after, in its own language', () => {
		const [text] = told((copy) => {
			part(copy.states, 'eigenTaak').texts.en['answers.ja_youth'] = 'Yes.';
		});
		expect(text?.sentence).toBe(
			`Nieuwe tekst bij “${question('eigenTaak')}”: het antwoord “ja”, voor een jongere die zelf mag beslissen (Engels).`
		);
		expect(text?.text).toEqual({ language: 'en', before: '', after: 'Yes.' });
	});

	it('shows what has no word of its own as it stands in the file', () => {
		const change = (copy: PathSnapshot): void => {
			part(copy.outcomes, 'gewone-route').verdict = 'misschien';
			part(copy.outcomes, 'gewone-route').duties = ['onbekend'];
			part(copy.states, 'eigenTaak').texts.nl['rare sleutel'] = 'x';
		};
		const sentences = said(change).join('\n');
		expect(sentences).toContain('het oordeel “misschien”');
		expect(sentences).toContain('de taak “onbekend”');
		expect(sentences).toContain('rare sleutel (Nederlands)');
	});

	it.each(languages)('leaves no gap open between two whole paths (%s)', (language) => {
		const other: PathSnapshot = { ...snapshotOf('opvragen'), path: 'ots' };
		const sentences = differencesInWords(compareSnapshots(now, other), now, other, words[language]);
		expect(sentences.length).toBeGreaterThan(20);
		expect(sentences.filter(({ sentence }) => /\{\{|undefined|“”/.test(sentence))).toEqual([]);
	});
});

describe('the marks in a text', () => {
	it('say word by word what went and what came', () => {
		expect(wordMarks('Bel vandaag de school.', 'Bel morgen de school.')).toEqual([
			{ change: 'same', text: 'Bel ' },
			{ change: 'removed', text: 'vandaag' },
			{ change: 'added', text: 'morgen' },
			{ change: 'same', text: ' de school.' }
		]);
	});

	it('give both texts back when they are joined', () => {
		const [before, after] = ['een twee\ndrie  vier', 'een drie\nvijf vier zes'];
		const marks = wordMarks(before, after);
		const joined = (left: string): string =>
			marks.flatMap(({ change, text }) => (change === left ? [] : [text])).join('');
		expect([joined('added'), joined('removed')]).toEqual([before, after]);
	});
});
