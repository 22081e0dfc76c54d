import type { SearchDocument, SearchMaterial } from '#lib/export/search/document.ts';
import {
	interpretationDocuments,
	provisionDocuments,
	ruleDocuments
} from '#lib/export/search/sources/law.ts';
import { helpDocuments, pageDocuments } from '#lib/export/search/sources/pages.ts';
import {
	criterionDocuments,
	dutyDocuments,
	outcomeDocuments,
	pathDocuments,
	questionDocuments
} from '#lib/export/search/sources/paths.ts';
import { termDocuments } from '#lib/export/search/sources/terms.ts';
import type { Bundle } from '#lib/i18n/resources.ts';
import { pathIds } from '#lib/machines/registry.ts';

/** Makes the documents of one part of the app. Pure. */
export type SearchSource = (material: SearchMaterial) => readonly SearchDocument[];

/**
 * Everything that can be found. To add a part: write a source that makes its documents, list it here,
 * and list the text files it reads in `searchBundles`. A document with a new kind or place needs its
 * name in `SearchKind` or `SearchPlace`; the compiler then asks for its label, weight and address.
 */
const sources: readonly SearchSource[] = [
	pathDocuments,
	pageDocuments,
	helpDocuments,
	questionDocuments,
	outcomeDocuments,
	termDocuments,
	dutyDocuments,
	criterionDocuments,
	ruleDocuments,
	provisionDocuments,
	interpretationDocuments
];

/** The text files that the sources read. */
export const searchBundles: readonly Bundle[] = [
	'ui',
	'law',
	'duties',
	'criteria',
	'reasons',
	'reading',
	'rulebook',
	'interpretations',
	'glossary',
	'about',
	...pathIds
];

/** Everything that can be found, source by source. Pure. */
export function searchDocuments(material: SearchMaterial): readonly SearchDocument[] {
	return sources.flatMap((source) => source(material));
}
