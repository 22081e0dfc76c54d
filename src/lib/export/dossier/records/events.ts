import { correctionsOf } from '#lib/export/dossier/corrections.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { ConsentEntry, StrikeEntry } from '#lib/flow/dossier/entry.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ConsentEventKind, Person } from '#lib/rules/facts.ts';

/** A part of a record. */
export interface RecordNode {
	readonly [key: string]: string | RecordNode | readonly (string | RecordNode)[];
}

const statuses: Readonly<Record<ConsentEventKind, string>> = {
	gevraagd: 'dpv:ConsentRequested',
	gegeven: 'dpv:ConsentGiven',
	geweigerd: 'dpv:ConsentRefused',
	ingetrokken: 'dpv:ConsentWithdrawn',
	verlopen: 'dpv:ConsentExpired'
};

const own = (path: string, id: string): string => `dossier:${path}/${encodeURIComponent(id)}`;

/** The id of a case, an exchange or an entry within a record. */
export const recordId = {
	case: (id: string): string => own('case', id),
	exchange: (id: string): string => own('exchange', id),
	recipient: (id: string): string => own('recipient', id),
	entry: (id: string): string => own('entry', id),
	controller: 'dossier:controller'
} as const;

/** The id of a person of the case: a role, which is all that the dossier knows. */
function personId({ id }: DossierCase, person: Person): string {
	return person === 'jeugdige' ? recordId.case(id) : `${recordId.case(id)}/${person}`;
}

/** What kind of entity a person of the case is; the youth is the data subject, who stands apart. */
function personType(person: Exclude<Person, 'jeugdige'>): string {
	return person === 'ouder-1' || person === 'ouder-2'
		? 'dpv:ParentOfDataSubject'
		: 'dpv:GuardianOfDataSubject';
}

/** Asking and the end of a term come from the organisation; everything else from the person. */
const isByOrganisation = (kind: ConsentEventKind): boolean => kind === 'gevraagd' || kind === 'verlopen';

function duration({ gebeurtenis, until }: ConsentEntry, words: Words): RecordNode {
	if (gebeurtenis !== 'gegeven') return {};
	return {
		'dpv:hasDuration':
			until === undefined
				? { '@type': 'dpv:UntilEventDuration', 'rdf:value': words.register('records.untilWithdrawn') }
				: { '@type': 'dpv:UntilTimeDuration', 'rdf:value': { '@value': until, '@type': 'xsd:date' } }
	};
}

function consentEvent(
	entry: ConsentEntry,
	dossierCase: DossierCase,
	replacedBy: string | undefined,
	words: Words
): RecordNode {
	const person = personId(dossierCase, entry.persoon);
	return {
		'@id': recordId.entry(entry.id),
		'@type': statuses[entry.gebeurtenis],
		'dpv:isIndicatedAtTime': entry.on,
		'dpv:isIndicatedBy': isByOrganisation(entry.gebeurtenis) ? recordId.controller : person,
		// Whom the event is about, also where it is the organisation that asks.
		'dpv:hasEntity': { '@id': person },
		...(entry.manner !== undefined && { 'dpv:hasIndicationMethod': words.note(`manner.${entry.manner}`) }),
		...duration(entry, words),
		'dct:created': entry.noted,
		...(entry.corrects !== undefined && { 'dct:replaces': recordId.entry(entry.corrects) }),
		...(replacedBy !== undefined && { 'dct:isReplacedBy': recordId.entry(replacedBy) })
	};
}

/** A strike takes an event away and puts nothing in its place: what is known of it is unknown again. */
function strikeEvent(entry: StrikeEntry, words: Words): RecordNode {
	return {
		'@id': recordId.entry(entry.id),
		'@type': 'dpv:ConsentUnknown',
		'dct:description': words.register('records.struck'),
		'dpv:isIndicatedAtTime': entry.on,
		'dpv:isIndicatedBy': recordId.controller,
		'dct:created': entry.noted,
		'dct:replaces': recordId.entry(entry.corrects)
	};
}

/**
 * Everything that happened to the consent to one exchange, in the order in which it was written down:
 * corrected and struck events too, each pointing at what took its place. No remark and no why travels.
 */
export function recordEvents(
	dossierCase: DossierCase,
	exchange: string,
	words: Words
): readonly RecordNode[] {
	const later = correctionsOf(dossierCase.entries);
	const own = new Set(
		dossierCase.entries
			.filter((entry) => entry.kind === 'toestemming' && entry.exchange === exchange)
			.map(({ id }) => id)
	);
	return dossierCase.entries.flatMap((entry) => {
		if (entry.kind === 'toestemming' && own.has(entry.id)) {
			return [consentEvent(entry, dossierCase, later.get(entry.id)?.id, words)];
		}
		return entry.kind === 'doorhaling' && own.has(entry.corrects) ? [strikeEvent(entry, words)] : [];
	});
}

/** The persons other than the youth whose consent is spoken of, each once. */
export function recordPersons(dossierCase: DossierCase, exchange: string): readonly RecordNode[] {
	const found = new Set(
		dossierCase.entries.flatMap((entry) =>
			entry.kind === 'toestemming' && entry.exchange === exchange ? [entry.persoon] : []
		)
	);
	return [...found]
		.filter((person) => person !== 'jeugdige')
		.map((person) => ({ '@id': personId(dossierCase, person), '@type': personType(person) }));
}
