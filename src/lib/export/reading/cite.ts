import { type CitationId, cite, sourceUrl } from '#lib/law/register.ts';
import type { Words } from '#lib/i18n/words.ts';

/** A provision as a reader checks it: what it says in our words, where it stands, and how far it was checked. */
export interface ReadingCite {
	readonly id: CitationId;
	/** Document, statute or practice. */
	readonly kind: string;
	readonly source: string;
	readonly passage: string;
	readonly gist: string;
	/** The passage itself where it has an address, else the source as a whole, else null. */
	readonly url: string | null;
	/** What the editors read, and when. */
	readonly checked: string;
	/** The check by a jurist; null as long as there was none. */
	readonly jurist: string | null;
	readonly validFrom: string | null;
	readonly validUntil: string | null;
	readonly reviewBy: string;
}

/** The provision `id` in `words`, each mark on it as a sentence. */
export function readingCite(id: CitationId, words: Words): ReadingCite {
	const { checked, jurist, validFrom, validUntil, reviewBy, source, kind, url } = cite(id);
	const on = (day: string): { day: string } => ({ day: words.day(day) });
	const read = words.ui(`source.against.${checked.against}`);
	return {
		id,
		kind: words.ui(`source.kind.${kind}`),
		...words.provision(id),
		url: url ?? sourceUrl(source) ?? null,
		checked: `${words.ui('source.checkedEditors', on(checked.on))} ${read}`,
		jurist: jurist ? words.ui('source.jurist', on(jurist.on)) : null,
		validFrom: validFrom === undefined ? null : words.ui('source.validFrom', on(validFrom)),
		validUntil: validUntil === undefined ? null : words.ui('source.validUntil', on(validUntil)),
		reviewBy: words.ui('source.reviewBy', on(reviewBy))
	};
}

/** The sentences that say how far a provision can be relied on, the missing check by a jurist included. */
export function marks(cited: ReadingCite, words: Words): readonly string[] {
	const { checked, jurist, validFrom, validUntil, reviewBy } = cited;
	return [checked, jurist ?? words.ui('source.noJurist'), validFrom, validUntil, reviewBy].filter(
		(sentence) => sentence !== null
	);
}
