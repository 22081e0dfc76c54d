import list from '#lib/export/dossier/records/dpv-terms.json';

/** A term that a record may use, as its vocabulary names it. */
export interface Term {
	/** `class`, `property` or `datatype`. */
	readonly kind: string;
	readonly label: string;
}

/** Where the ids of a dossier live. The host can never exist (RFC 2606), so that nothing looks them up. */
export const ownNamespace = 'https://dossier.invalid/';

/** The prefixes of a record: the vocabularies it takes its terms from, and its own ids. */
export const namespaces: Readonly<Record<string, string>> = { ...list.namespaces, dossier: ownNamespace };

/** Every term that a record may use, by its short name. */
export const terms: ReadonlyMap<string, Term> = new Map(Object.entries(list.terms));

/** The version of the Data Privacy Vocabulary that the terms come from, with its licence. */
export const vocabulary = {
	version: list.version,
	source: list.source,
	licence: list.licence,
	notice: list.notice
} as const;

/** Properties whose values are terms or ids, not text. */
const links = [
	'dct:conformsTo',
	'dct:isReplacedBy',
	'dct:replaces',
	'dpv:hasApplicableLaw',
	'dpv:hasJurisdiction',
	'dpv:hasIdentifier',
	'dpv:hasLegalBasis',
	'dpv:hasLocation',
	'dpv:hasProcessing',
	'dpv:isIndicatedBy'
] as const;

/** Properties whose values are days. */
const days = ['dct:date', 'dpv:isIndicatedAtTime'] as const;

/**
 * The context that travels within a record, so that nothing has to be fetched to read it. Per short name
 * it says what a value is: a term or id, a day, a moment, or else text.
 */
export const context: Readonly<Record<string, string | Readonly<Record<string, string>>>> = {
	...namespaces,
	...Object.fromEntries(links.map((name) => [name, { '@id': name, '@type': '@id' }])),
	...Object.fromEntries(days.map((name) => [name, { '@id': name, '@type': 'xsd:date' }])),
	'dct:created': { '@id': 'dct:created', '@type': 'xsd:dateTime' }
};

/** Whether the value of `property` is a term or an id. */
export function isLink(property: string): boolean {
	return (links as readonly string[]).includes(property);
}
