import { personConcernsOf } from '#lib/flow/person-concerns.ts';

/** What a text in a case can look like that belongs to a real person. A name alone may well be invented. */
export const personHints = ['bsn', 'e-mail', 'telefoon', 'naam-datum'] as const;
export type PersonHint = (typeof personHints)[number];

/** What `texts` look like that belongs to a real person; each text is looked at on its own. Pure. */
export function personHintsOf(texts: readonly string[]): readonly PersonHint[] {
	const found = new Set(
		texts.flatMap((text): readonly string[] => {
			const concerns = personConcernsOf(text);
			const isWhole = concerns.includes('naam') && concerns.includes('datum');
			return isWhole ? [...concerns, 'naam-datum'] : concerns;
		})
	);
	return personHints.filter((hint) => found.has(hint));
}
