import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { csv } from '#lib/export/csv.ts';
import { sharingCsv } from '#lib/export/dossier/sharing-csv.ts';
import { sharingDocument } from '#lib/export/dossier/sharing-document.ts';
import { plainText } from '#lib/export/plain-text.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { NewEntry } from '#lib/flow/dossier/entry.ts';
import { languages } from '#lib/i18n/language.ts';
import type { Words } from '#lib/i18n/words.ts';
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
} from '../../../../tests/dossier-documents.ts';

let nl: Words;
beforeAll(async () => {
	nl = await documentWords('nl');
});

const shared = (what: string, other: Partial<Extract<NewEntry, { kind: 'gedeeld' }>> = {}): NewEntry => ({
	kind: 'gedeeld',
	on: '2026-10-03',
	by: 'ib',
	exchange: 'x-ggd',
	what,
	ground: 'toestemming',
	manner: 'telefonisch',
	told: 'achteraf',
	remarks: '',
	...other
});
const agreed = kept(emptyCase, [
	['a', youth(9, 'een-ouder')],
	['b', consent('2026-10-01', 'ouder-1', 'gegeven')]
]);
const text = (dossierCase: DossierCase, words = nl): string =>
	plainText(sharingDocument({ case: dossierCase, profile: school, today: madeOn, words })).replace(
		/\s+/g,
		' '
	);
const table = (dossierCase: DossierCase, words = nl): string =>
	sharingCsv({ case: dossierCase, profile: school, today: madeOn, words });

describe('the sharing log as a document', () => {
	it.each(languages)(
		'shows the whole weighing of a sharing without consent, with its reason, in %s',
		async (language) => {
			const words = await documentWords(language);
			const full = await fullCase(words);
			const made = text(full, words);
			const frozen = full.entries.find((entry) => entry.kind === 'besluit');
			expect(made).toContain('REDENRAAD: het onderzoek loopt en zij vragen dit.');
			for (const line of plainText(frozen?.report ?? { title: '', blocks: [] })
				.split('\n')
				.slice(3)) {
				if (!/^-+$/.test(line)) expect(made).toContain(line.trim().replace(/\s+/g, ' '));
			}
		}
	);

	it('says what went to whom, when, on which ground, how, and whether it was told', async () => {
		const made = text(await fullCase(nl));
		for (const line of [
			'3 oktober 2026: Raad voor de Kinderbescherming',
			'Wat: DEELWAT aanwezigheid van september',
			'Grond: een wet staat het toe',
			'Hoe: op papier of per bericht',
			'Verteld aan het gezin of de jongere: Vooraf verteld.',
			'Opgeschreven door: intern begeleider'
		]) {
			expect(made).toContain(line);
		}
	});

	it('shows no weighing beside a sharing on consent, and no word of other entries', async () => {
		const made = text(kept(await fullCase(nl), []));
		const theirs = ['REDENRAAD', 'DEELWAT', 'OPMERKINGDEEL', 'LABELWOORD'];
		expect(typedWords.filter((word) => made.includes(word) !== theirs.includes(word))).toEqual([]);
		expect(text(kept(agreed, [['c', shared('schoolwerk')]]))).not.toContain('De afweging');
	});

	it('says that a weighing is missing where a sharing without consent has none', () => {
		const made = text(kept(agreed, [['c', shared('schoolwerk', { ground: 'publieke-taak' })]]));
		expect(made).toContain('nog geen afweging vastgelegd');
	});

	it('keeps a corrected sharing in view, with what took its place', () => {
		const made = text(
			kept(agreed, [
				['c', shared('EERST')],
				['d', shared('DAARNA', { corrects: 'c' })],
				['e', shared('FOUT')],
				['f', { kind: 'doorhaling', on: '2026-10-04', by: 'ib', corrects: 'e', why: 'dubbel' }]
			])
		);
		const [log = '', corrected = ''] = made.split('Later verbeterd of doorgehaald');
		expect([log.includes('EERST'), log.includes('DAARNA'), log.includes('FOUT')]).toEqual([
			false,
			true,
			false
		]);
		expect(corrected).toMatch(/EERST.*Later verbeterd.*DAARNA.*FOUT.*Later doorgehaald.*dubbel/);
	});

	it('says so where nothing was shared', () => {
		expect(text(emptyCase)).toContain('In deze zaak is nog niets gedeeld.');
	});
});

describe('the sharing log as a table', () => {
	it('starts with a byte order mark, parts by semicolons, and ends lines with CRLF', () => {
		const made = table(kept(agreed, [['c', shared('schoolwerk')]]));
		expect(made.startsWith('\uFEFF"Dag";"Met wie";')).toBe(true);
		expect(made.split('\r\n')).toHaveLength(3);
		expect(made).toContain('"2026-10-03";"jeugdverpleegkundige, GGD";"schoolwerk";');
	});

	it('holds every sharing with how it stands, also those that were corrected or struck', () => {
		const made = table(
			kept(agreed, [
				['c', shared('een')],
				['d', shared('twee', { corrects: 'c' })],
				['e', shared('drie')],
				['f', { kind: 'doorhaling', on: '2026-10-04', by: 'ib', corrects: 'e', why: 'dubbel' }]
			])
		);
		const states = made
			.split('\r\n')
			.slice(1, -1)
			.map((line) => line.split(';').at(-1));
		expect(states).toEqual(['"later verbeterd"', '"geldt"', '"doorgehaald"']);
	});

	it('lets no cell act as a formula, whatever was typed', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.oneof(fc.string(), fc.constantFrom('=1+1', '+1', '-1', '@a', '\t=1', ' =1', '＝1', '\r=1'))
				),
				(cells) => {
					const made = csv([cells]).slice(1, -2);
					const inner = made.startsWith('"') ? made.slice(1, -1).split('";"') : [];
					for (const cell of inner) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
				}
			)
		);
	});

	it('keeps every cell as it was typed, but for the guard', () => {
		expect(csv([['a;b', 'zei "ja"', 'een\ntwee', '=SOM(A1)', '-']])).toBe(
			`\uFEFF"a;b";"zei ""ja""";"een\ntwee";"'=SOM(A1)";"'-"\r\n`
		);
	});
});
