import type { CommonBundle } from '#lib/i18n/resources.ts';

/** The text files that a reading view needs besides those of its paths. */
export const readingBundles = [
	'ui',
	'law',
	'interpretations',
	'duties',
	'risks',
	'criteria',
	'reasons',
	'reading',
	'glossary'
] as const satisfies readonly CommonBundle[];
