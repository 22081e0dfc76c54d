import type { CitationId } from '#lib/law/register.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { Reason, RuleId, RuleInput } from '#lib/rules/rule.ts';
import type { QuizTheme, RuleKind, WalkKind } from '#lib/workshop/quiz/kinds.ts';
import type { SituationId } from '#lib/workshop/quiz/situations/all.ts';
import type { StatementId } from '#lib/workshop/quiz/statements.ts';

/** What a question asks. `nodig` follows from what the paths ask at all; `anoniem` is a situation with yes or no. */
export type QuizKind = RuleKind | WalkKind | 'nodig' | 'anoniem' | 'stelling';

/** For what one needs something of the family: the questions of the kind `nodig`. */
export const purposes = ['signaal', 'match', 'delen'] as const;
export type Purpose = (typeof purposes)[number];

/** What a question is about, as far as its words need it. */
export type Subject =
	| {
			readonly of: 'rule';
			readonly kind: RuleKind;
			readonly rule: RuleId;
			readonly input: RuleInput;
			readonly reason: Reason;
	  }
	| { readonly of: 'walk'; readonly kind: WalkKind; readonly path: PathId; readonly situation: SituationId }
	/** `state` is the question of the path on which it turns. */
	| { readonly of: 'anonymity'; readonly situation: SituationId; readonly state: string }
	| { readonly of: 'purpose'; readonly purpose: Purpose }
	| { readonly of: 'statement'; readonly statement: StatementId };

/** One question with its answers; the words come later, in the language of who answers. */
export interface QuizQuestion {
	readonly id: string;
	readonly kind: QuizKind;
	readonly themes: readonly QuizTheme[];
	readonly subject: Subject;
	/** Two to five ids, in the order in which they read best. */
	readonly answers: readonly string[];
	/** The one that is right. */
	readonly right: string;
	readonly cites: readonly [CitationId, ...CitationId[]];
}
