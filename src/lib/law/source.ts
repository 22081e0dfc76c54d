/** A calendar day as `YYYY-MM-DD`. */
export type Day = string;

/** Where a provision comes from: one of the source documents, a statute, or a practice norm. */
export type SourceKind = 'document' | 'statute' | 'practice';

/** How our restatement was checked. `against` says which text was read, in plain English for the log. */
export interface Check {
	readonly on: Day;
	readonly by: 'editors' | 'jurist';
	readonly against: 'whole-document' | 'consolidated-2017' | 'secondary' | 'own-knowledge';
}

/** One passage that a decision path may rest on. Its words (passage, gist) live in `words.*.json`. */
export interface Provision {
	/** Deep link to the official or original text, where one exists. */
	readonly url?: string;
	/** The last check by the editors. */
	readonly checked: Check;
	/** The check by a jurist; absent means: not yet checked by a jurist, and the screen says so. */
	readonly jurist?: Check;
	readonly validFrom?: Day;
	readonly validUntil?: Day;
	/** Past this day every outcome that rests on the provision says that it must be looked at again. */
	readonly reviewBy: Day;
}

/** A document, statute or practice norm with the passages the paths rest on, keyed by passage id. */
export interface Source<Id extends string = string, Passage extends string = string> {
	readonly id: Id;
	readonly kind: SourceKind;
	/** The whole source, where it stands on the web. */
	readonly url?: string;
	readonly provisions: Readonly<Record<Passage, Provision>>;
}

/** Declares a source and keeps its literal ids, so that an unknown citation does not compile. */
export function defineSource<const Id extends string, const Passage extends string>(
	source: Source<Id, Passage>
): Source<Id, Passage> {
	return source;
}
