import type { DutyId } from '#lib/machines/duty.ts';
import type { TermId } from '#lib/law/glossary.ts';
import type { InterpretationId } from '#lib/law/interpretations.ts';
import type { CitationId, SourceId } from '#lib/law/register.ts';

/** The words of one state, before gaps are filled. `_youth` variants stand beside the keys they replace. */
export interface StateTexts {
	readonly short: string;
	readonly question: string;
	readonly help: string;
	readonly why: string;
	readonly answers: Readonly<Record<string, string>>;
	readonly weigh?: readonly string[];
	readonly points?: { readonly title: string; readonly items: readonly string[] };
}

/** The words of one outcome. */
export interface OutcomeTexts {
	readonly title: string;
	readonly means: string;
	readonly do: readonly string[];
	readonly next: string;
}

/** The file `texts.*.json` beside a machine. */
export interface PathTexts {
	readonly title: string;
	readonly intro: string;
	readonly states: Readonly<Record<string, StateTexts>>;
	readonly outcomes: Readonly<Record<string, OutcomeTexts>>;
}

/** The file `duties.*.json`. */
export type DutyTexts = Readonly<
	Record<DutyId, { readonly label: string; readonly how: string; readonly record: string }>
>;

/** The file `law/words.*.json`. */
export interface LawTexts {
	readonly sources: Readonly<Record<SourceId, { readonly title: string; readonly about: string }>>;
	readonly provisions: Readonly<Record<CitationId, { readonly passage: string; readonly gist: string }>>;
}

/** What is said of a place where the sources differ. */
export interface InterpretationTexts {
	readonly title: string;
	readonly documents: string;
	readonly law: string;
	/** The reading that the tool takes. */
	readonly reading: string;
	/** What was not checked, or is for a jurist to say. */
	readonly open: string;
}

/** The file `law/interpretations.*.json`. */
export type InterpretationsTexts = Readonly<Record<InterpretationId, InterpretationTexts>>;

/** The file `rules/criteria.*.json`. */
export interface CriteriaTexts {
	readonly domains: Readonly<Record<string, string>>;
	readonly criteria: Readonly<Record<string, { readonly label: string; readonly hint?: string }>>;
	readonly alarm: Readonly<Record<string, string>>;
	readonly special: Readonly<Record<string, string>>;
	readonly never: string;
}

/** The file `law/risks.*.json`. */
export interface RiskTexts {
	readonly title: string;
	readonly intro: string;
	readonly items: Readonly<Record<string, string>>;
	readonly note: string;
}

/** What an answer says in an explanation. */
export interface Clause {
	/** A subordinate clause that follows "because" and "if" alike: "u feiten kunt noemen". */
	readonly says: string;
	/** How a professional can bring this about in practice; null where that is not theirs to do. */
	readonly how: string | null;
}

/** The words of one term. */
export interface TermTexts {
	readonly term: string;
	/**
	 * The forms in which the term stands in running text. A form in lower case is met in any case;
	 * one with a capital only as it is written, so that "Veilig Thuis" is not a home that is safe.
	 */
	readonly forms: readonly string[];
	readonly means: string;
	/** What it is not, or how it is often mistaken. */
	readonly not?: string;
}

/** The file `law/glossary.*.json`. */
export interface GlossaryTexts {
	/** The words of the card that explains a term where it stands. */
	readonly card: { readonly more: string; readonly close: string };
	/** Stretches of text that hold a form of a term and mean something else. */
	readonly others: readonly string[];
	readonly terms: Readonly<Record<TermId, TermTexts>>;
}
