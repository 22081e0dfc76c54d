import { organisationName, recipientName, writtenOr } from '#lib/export/dossier/case-document.ts';
import {
	recordEvents,
	recordId,
	type RecordNode,
	recordPersons
} from '#lib/export/dossier/records/events.ts';
import { unmapped } from '#lib/export/dossier/records/validation.ts';
import { context } from '#lib/export/dossier/records/vocabulary.ts';
import type { DossierCase, Exchange } from '#lib/flow/dossier/case.ts';
import { keptUntil } from '#lib/flow/dossier/retention.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { Words } from '#lib/i18n/words.ts';

// The fields follow the mapping of ISO/IEC TS 27560:2023 to the Data Privacy Vocabulary in the guide
// "Consent Records and Receipts" of the W3C community group that keeps that vocabulary.

/** The rights that a record names, with the text that says how each is used. */
const rights = [
	['eu-gdpr:A7-3', 'withdraw'],
	['eu-gdpr:A15', 'see'],
	['eu-gdpr:A16', 'mend'],
	['eu-gdpr:A17', 'erase'],
	['eu-gdpr:A18', 'restrict'],
	['eu-gdpr:A77', 'complain']
] as const;

/** Recipients that are no third party: they belong to the organisation, or to the family itself. */
const near: ReadonlySet<string> = new Set([
	'eigen-team',
	'ouder-met-gezag',
	'ouder-zonder-gezag',
	'ouder-van-16-plus'
]);

function controller(profile: Profile, words: Words): RecordNode {
	return {
		'@id': recordId.controller,
		'@type': ['dpv:Organisation', 'dpv:DataController'],
		'dpv:hasIdentifier': recordId.controller,
		'dpv:hasName': organisationName(profile, words),
		'dpv:hasContact': words.register('records.contact')
	};
}

function storage(dossierCase: DossierCase, profile: Profile, words: Words): readonly RecordNode[] {
	const keepUntil = keptUntil(dossierCase, profile);
	return [
		{
			'@type': 'dpv:StorageLocation',
			'dpv:hasLocation': 'dpv:LocalLocation',
			'dct:description': words.register('records.storage')
		},
		{
			'@type': 'dpv:StorageDuration',
			'dpv:hasDuration':
				keepUntil === null
					? { '@type': 'dpv:UntilEventDuration', 'rdf:value': words.register('records.untilClosed') }
					: { '@type': 'dpv:UntilTimeDuration', 'rdf:value': { '@value': keepUntil, '@type': 'xsd:date' } }
		}
	];
}

function process(dossierCase: DossierCase, exchange: Exchange, profile: Profile, words: Words): RecordNode {
	return {
		'@type': 'dpv:Process',
		'dpv:hasPurpose': {
			'@type': 'dpv:Purpose',
			'dct:description': writtenOr(words, exchange.goal, 'none.goal')
		},
		'dpv:hasPersonalData': {
			'@type': 'dpv:PersonalData',
			'dct:description': writtenOr(words, exchange.information, 'none.information')
		},
		'dpv:hasProcessing': 'dpv:Share',
		'dpv:hasRecipient': {
			'@id': recordId.recipient(exchange.id),
			'@type': ['dpv:Recipient', ...(near.has(exchange.recipient) ? [] : ['dpv:ThirdParty'])],
			'dpv:hasName': recipientName(exchange, words)
		},
		'dpv:hasStorageCondition': storage(dossierCase, profile, words)
	};
}

function consentRecord(
	dossierCase: DossierCase,
	exchange: Exchange,
	profile: Profile,
	words: Words
): RecordNode {
	const persons = recordPersons(dossierCase, exchange.id);
	return {
		'@id': recordId.exchange(exchange.id),
		'@type': 'dpv:ConsentRecord',
		'dct:conformsTo': 'dpv-27560:record',
		'dct:identifier': exchange.id,
		'dct:date': exchange.opened,
		'dct:language': words.language,
		'dpv:hasDataSubject': {
			'@id': recordId.case(dossierCase.id),
			'@type': 'dpv:DataSubject',
			'dct:identifier': dossierCase.id
		},
		'dpv:hasDataController': controller(profile, words),
		...(persons.length > 0 && { 'dpv:hasEntity': persons }),
		'dpv:hasJurisdiction': 'loc:NL',
		'dpv:hasApplicableLaw': 'legal-eu:law-GDPR',
		// What was asked and answered is kept also where another ground carries the sharing.
		'dpv:hasLegalBasis': exchange.consentIsBasis ? 'eu-gdpr:A6-1-a' : 'dpv:LegalBasis',
		...(!exchange.consentIsBasis && { 'dct:description': words.register('records.otherGround') }),
		'dpv:hasNotice': {
			'@type': 'dpv:ConsentNotice',
			'dct:language': words.language,
			'dct:description': words.register('records.notice')
		},
		'dpv:hasProcess': process(dossierCase, exchange, profile, words),
		'dpv:hasConsentControl': {
			'@type': 'dpv:WithdrawConsent',
			'dpv:isExercisedAt': words.register('records.right.withdraw')
		},
		'dpv:hasRight': rights.map(([right, how]) => ({
			'@type': ['dpv:DataSubjectRight', right],
			'dpv:isExercisedAt': words.register(`records.right.${how}`)
		})),
		'dpv:hasConsentStatus': recordEvents(dossierCase, exchange.id, words)
	};
}

/**
 * The consent records of `cases`: one per exchange about which something was asked or said. The youth
 * and the family are ids and roles; no label, remark or reason travels. Pure.
 */
export function consentRecords(
	cases: readonly DossierCase[],
	profile: Profile,
	words: Words
): Readonly<Record<string, unknown>> {
	const records = cases.flatMap((dossierCase) =>
		dossierCase.exchanges
			.filter(({ id }) => recordEvents(dossierCase, id, words).length > 0)
			.map((exchange) => consentRecord(dossierCase, exchange, profile, words))
	);
	return { '@context': context, '@graph': records };
}

/**
 * The consent records as a JSON-LD file that carries its own context. Throws where a key or a value is no
 * term of the bundled vocabularies: a record that cannot be read elsewhere must not leave.
 */
export function consentRecordsJson(cases: readonly DossierCase[], profile: Profile, words: Words): string {
	const made = consentRecords(cases, profile, words);
	const faults = unmapped(made);
	if (faults.length > 0) throw new Error(`Not in the vocabularies: ${faults.join('; ')}`);
	return `${JSON.stringify(made, null, '\t')}\n`;
}
