import { describe, expect, it } from 'vitest';
import { dutch } from '#lib/export/search/dutch.ts';
import { english } from '#lib/export/search/english.ts';
import { isGroup, makeScanner } from '#lib/export/search/scan.ts';

const scanDutch = makeScanner(dutch);
const scanEnglish = makeScanner(english);

const words = (text: string, scan = scanDutch): readonly string[] =>
	scan(text)
		.map(({ term }) => term)
		.filter((term) => !isGroup(term));
const groups = (text: string, scan = scanDutch): readonly string[] =>
	scan(text)
		.map(({ term }) => term)
		.filter(isGroup);

describe('the forms of a Dutch word', () => {
	it.each([
		['signaal', 'signalen'],
		['signaleren', 'signaleert'],
		['weigeren', 'weigert', 'geweigerd', 'weigering'],
		['vertellen', 'vertelt', 'verteld', 'vertelde'],
		['bellen', 'bel', 'belt', 'gebeld'],
		['kind', 'kinderen'],
		['ouder', 'ouders'],
		['scheiding', 'gescheiden', 'scheiden'],
		['slaan', 'slaat', 'geslagen', 'sloeg'],
		['criterium', 'criteria'],
		['informeren', 'informeert', 'geïnformeerd'],
		['risico', "risico's", 'risico’s'],
		['voogd', 'voogden', 'VOOGD'],
		['huisarts', 'huisartsen'],
		['coördinator', 'coordinator']
	])('%s, %s, … have one stem', (...forms) => {
		expect(new Set(forms.flatMap((form) => words(form))).size).toBe(1);
	});

	it('keep apart what means something else', () => {
		expect(words('gezin')).not.toEqual(words('gezag'));
		expect(words('signaal')).not.toEqual(words('melding'));
	});
});

describe('the forms of an English word', () => {
	it.each([
		['consent', 'consents'],
		['refuse', 'refused', 'refusal', 'refuses'],
		['child', 'children'],
		['tell', 'told'],
		['share', 'sharing']
	])('%s, %s, … have one stem', (...forms) => {
		expect(new Set(forms.flatMap((form) => words(form, scanEnglish))).size).toBe(1);
	});
});

describe('a word that every object of the language knows', () => {
	it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
		'%s is a word like any other',
		(word) => {
			for (const scan of [scanDutch, scanEnglish]) {
				for (const { term } of scan(word)) expect(term).toBeTypeOf('string');
			}
		}
	);
});

describe('a text', () => {
	it('is cut where its words stand, marks left out', () => {
		expect(scanDutch('De (OTS), nu!').filter(({ term }) => !isGroup(term))).toEqual([
			{ term: 'ots', start: 4, end: 7 }
		]);
	});

	it('loses the words that say nothing', () => {
		expect(words('mag ik dat aan u vragen')).toEqual(words('vragen'));
		expect(words('may I have that', scanEnglish)).toEqual([]);
	});

	it('writes a word with a hyphen or an apostrophe as one, and its parts where they are words', () => {
		expect(words("ib'er")).toEqual(['iber']);
		expect(words('IB-er')).toEqual(['iber']);
		expect(words('hand-over', scanEnglish)).toEqual(expect.arrayContaining(['hand']));
		expect(words('e-mail')).toEqual(words('email'));
	});
});

describe('synonyms', () => {
	it.each([
		["ib'er", 'intern begeleiders'],
		["ib'er", 'zorgcoördinator'],
		['VIR', 'de Verwijsindex'],
		['ots', 'onder toezicht'],
		['ots', 'ondertoezichtstelling'],
		['FG', 'functionaris gegevensbescherming'],
		['AMK', 'Veilig Thuis'],
		['vader', 'moeders'],
		['huisarts', 'dokter']
	])('“%s” and “%s” share a group', (one, other) => {
		expect(groups(one)).not.toEqual([]);
		expect(groups(other)).toEqual(expect.arrayContaining([...groups(one)]));
	});

	it('may be phrases of words that say nothing by themselves', () => {
		expect(groups('zij wil niet')).toEqual(groups('weigeren'));
		expect(words('zij wil niet')).toEqual([]);
		expect(groups('niet thuis, wil weg')).toEqual([]);
	});

	it('mark the whole phrase', () => {
		expect(scanDutch('Bel Veilig Thuis nu').find(({ term }) => groups('amk').includes(term))).toMatchObject({
			start: 4,
			end: 16
		});
	});

	it('are in Dutch and English groups of two or more, none of which is empty once cut', () => {
		for (const [language, scan] of [
			[dutch, scanDutch],
			[english, scanEnglish]
		] as const) {
			for (const group of language.synonyms) {
				expect.soft(group.length, group.join()).toBeGreaterThan(1);
				for (const phrase of group) expect.soft(groups(phrase, scan).length, phrase).toBeGreaterThan(0);
			}
		}
		expect(dutch.synonyms.length).toBeGreaterThan(english.synonyms.length / 2);
	});
});
