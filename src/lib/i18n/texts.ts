import type { DutyId } from '#lib/machines/duty.ts';
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
