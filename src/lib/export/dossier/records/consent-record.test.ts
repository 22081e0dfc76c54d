import jsonld, { type JsonLdDocument, type Options } from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import { consentRecords, consentRecordsJson } from '#lib/export/dossier/records/consent-record.ts';
import { unmapped } from '#lib/export/dossier/records/validation.ts';
import { namespaces, ownNamespace, terms, vocabulary } from '#lib/export/dossier/records/vocabulary.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { languages } from '#lib/i18n/language.ts';
import type { Words } from '#lib/i18n/words.ts';
import {
	consent,
	documentWords,
	emptyCase,
	fullCase,
	kept,
	school,
	typedWords,
	youth
} from '../../../../../tests/dossier-documents.ts';

let nl: Words;
let cases: readonly DossierCase[];

/** Two parents and a youth; one event said better, one struck, one withdrawn; one exchange on another ground. */
const mixed = kept(
	{
		...emptyCase,
		id: 'zaak 2/ä',
		exchanges: [
			...emptyCase.exchanges,
			{
				...(emptyCase.exchanges[0] as DossierCase['exchanges'][number]),
				id: 'x-team',
				recipient: 'eigen-team',
				consentIsBasis: false
			}
		]
	},
	[
		['m-1', youth(14)],
		['m-2', consent('2026-10-01', 'ouder-1', 'geweigerd')],
		['m-3', consent('2026-10-01', 'ouder-1', 'gegeven', { corrects: 'm-2' })],
		['m-4', consent('2026-10-02', 'jeugdige', 'gegeven')],
		['m-5', consent('2026-10-09', 'jeugdige', 'ingetrokken')],
		['m-6', consent('2026-10-03', 'voogd', 'gegeven', { remarks: 'OPMERKINGJA' })],
		['m-7', { kind: 'doorhaling', on: '2026-10-04', by: 'ib', corrects: 'm-6', why: 'WAAROMSTREEP' }],
		[
			'm-9',
			{
				kind: 'toestemming',
				on: '2026-10-20',
				by: 'ib',
				exchange: 'x-ggd',
				persoon: 'ouder-1',
				gebeurtenis: 'verlopen',
				remarks: ''
			}
		],
		[
			'm-8',
			{
				kind: 'toestemming',
				on: '2026-10-05',
				by: 'ib',
				exchange: 'x-team',
				persoon: 'vertegenwoordiger',
				gebeurtenis: 'gevraagd',
				remarks: ''
			}
		]
	]
);

beforeAll(async () => {
	nl = await documentWords('nl');
	cases = [await fullCase(nl), mixed, kept({ ...emptyCase, id: 'zaak-3' }, [['k-1', youth(9)]])];
});

/** Strict reading: a key that leads nowhere is an error. The types of the package do not know the option. */
interface Reading extends Options.Expand {
	readonly safe: true;
}

/** Reads a record as a stranger would, without any network: a remote context would fail the test. */
function expand(document: unknown): Promise<readonly unknown[]> {
	const reading: Reading = {
		documentLoader: (address) => Promise.reject(new Error(`The network was asked for ${address}`)),
		safe: true
	};
	return jsonld.expand(document as JsonLdDocument, reading);
}

/** Every key, type and link of an expanded document, as whole addresses. */
function addresses(node: unknown): readonly string[] {
	if (Array.isArray(node)) return node.flatMap(addresses);
	if (typeof node !== 'object' || node === null) return [];
	return Object.entries(node).flatMap(([key, value]): readonly string[] => {
		if (key === '@type') return Array.isArray(value) ? (value as string[]) : [String(value)];
		if (key === '@id') return [String(value)];
		return [...(key.startsWith('@') ? [] : [key]), ...addresses(value)];
	});
}

const known = new Map(
	[...terms.keys()].map((name) => {
		const [prefix = '', term = ''] = name.split(':');
		return [`${namespaces[prefix] ?? ''}${term}`, name];
	})
);
type Read = Readonly<Record<string, unknown>>;
const parsed = (words = nl): { readonly '@graph': readonly Read[] } =>
	JSON.parse(consentRecordsJson(cases, school, words)) as { readonly '@graph': readonly Read[] };
/** The events of the last record of `exchange`. */
function eventsOf(exchange: string): readonly Read[] {
	const records = parsed()['@graph'].filter((record) => record['dct:identifier'] === exchange);
	return (records.at(-1)?.['dpv:hasConsentStatus'] ?? []) as readonly Read[];
}

describe('the consent records', () => {
	it.each(languages)(
		'expand in %s without the network, with every key mapped and every term known',
		async (language) => {
			const words = await documentWords(language);
			const expanded = await expand(parsed(words));
			const found = addresses(expanded).filter((address) => !address.startsWith(ownNamespace));
			expect(expanded).toHaveLength(3);
			expect(found.filter((address) => !known.has(address))).toEqual([]);
			const used = new Set(found.map((address) => known.get(address)));
			expect([...terms.keys()].filter((name) => !used.has(name))).toEqual([]);
		}
	);

	it('would be refused with a key, type, link or id from elsewhere', async () => {
		expect(unmapped({ naam: 'x' })).toEqual(['key: naam']);
		expect(unmapped({ '@type': 'dpv:Verzonnen' })).toEqual(['@type: dpv:Verzonnen']);
		expect(unmapped({ 'dpv:hasProcess': { 'dpv:hasProcessing': 'dpv:hasName' } })).toEqual([
			'dpv:hasProcessing: dpv:hasName'
		]);
		expect(unmapped({ '@id': 'https://voorbeeld.nl/1' })).toEqual(['@id: https://voorbeeld.nl/1']);
		expect(unmapped({ 'dct:description': '' })).toEqual(['dct:description: no text']);
		await expect(expand({ '@context': 'https://w3id.org/dpv', 'dpv:x': 'y' })).rejects.toThrow();
		await expect(expand({ ...consentRecords(cases, school, nl), naam: 'x' })).rejects.toThrow();
	});

	it('name the version and the licence of the vocabulary that they are written in', () => {
		expect(vocabulary).toMatchObject({ version: '2.3', source: 'https://w3id.org/dpv/2.3' });
		expect(vocabulary.licence).toContain('w3.org/copyright/software-license');
		expect(vocabulary.notice).toContain('Copyright © 2026 World Wide Web Consortium');
	});

	it('hold what ISO/IEC TS 27560 asks of a record, for each exchange of which something was said', () => {
		const graph = parsed()['@graph'];
		expect(graph.map((record) => record['dct:identifier'])).toEqual(['x-ggd', 'x-ggd', 'x-team']);
		for (const record of graph) {
			expect(Object.keys(record)).toEqual(
				expect.arrayContaining([
					'dct:conformsTo',
					'dct:identifier',
					'dct:language',
					'dpv:hasDataSubject',
					'dpv:hasDataController',
					'dpv:hasJurisdiction',
					'dpv:hasLegalBasis',
					'dpv:hasNotice',
					'dpv:hasProcess',
					'dpv:hasConsentControl',
					'dpv:hasRight',
					'dpv:hasConsentStatus'
				])
			);
		}
	});

	it('show corrections, strikes and withdrawals as events that point at each other', () => {
		expect(
			eventsOf('x-ggd').map((event) => [
				event['@id'],
				event['@type'],
				event['dct:replaces'],
				event['dct:isReplacedBy']
			])
		).toEqual([
			['dossier:entry/m-2', 'dpv:ConsentRefused', undefined, 'dossier:entry/m-3'],
			['dossier:entry/m-3', 'dpv:ConsentGiven', 'dossier:entry/m-2', undefined],
			['dossier:entry/m-4', 'dpv:ConsentGiven', undefined, undefined],
			['dossier:entry/m-5', 'dpv:ConsentWithdrawn', undefined, undefined],
			['dossier:entry/m-6', 'dpv:ConsentGiven', undefined, 'dossier:entry/m-7'],
			['dossier:entry/m-7', 'dpv:ConsentUnknown', 'dossier:entry/m-6', undefined],
			['dossier:entry/m-9', 'dpv:ConsentExpired', undefined, undefined]
		]);
	});

	it('say who said it: the youth as data subject, the family as roles, the organisation where it asked', () => {
		const subject = 'dossier:case/zaak%202%2F%C3%A4';
		expect(eventsOf('x-ggd').map((event) => event['dpv:isIndicatedBy'])).toEqual([
			`${subject}/ouder-1`,
			`${subject}/ouder-1`,
			subject,
			subject,
			`${subject}/voogd`,
			'dossier:controller',
			'dossier:controller'
		]);
		expect(eventsOf('x-team').map((event) => event['dpv:isIndicatedBy'])).toEqual(['dossier:controller']);
	});

	it('do not say that consent is the basis where it is not', () => {
		expect(parsed()['@graph'].map((record) => record['dpv:hasLegalBasis'])).toEqual([
			'eu-gdpr:A6-1-a',
			'eu-gdpr:A6-1-a',
			'dpv:LegalBasis'
		]);
	});

	it.each(languages)('hold no label, remark, reason or why in %s', async (language) => {
		const text = consentRecordsJson(cases, school, await documentWords(language));
		expect(typedWords.filter((word) => text.includes(word))).toEqual([]);
	});

	it('are an empty list where nothing was asked', async () => {
		expect(await expand(JSON.parse(consentRecordsJson([], school, nl)))).toEqual([]);
	});
});
