import { setup } from 'xstate';
import type { CitationId } from '#lib/law/register.ts';
import type { DutyId } from '#lib/machines/duty.ts';
import type { RuleId } from '#lib/rules/rule.ts';

/** What an outcome says: go ahead, first something else, not, or act now. Never shown by colour alone. */
export type Verdict = 'ja' | 'eerst' | 'nee' | 'nu';

/** At least one: a state that cites nothing does not compile. */
export type Citations = readonly [CitationId, ...CitationId[]];

/** A fact the person knows, or an open norm that the person weighs and writes the reason of. */
export interface AskedMeta {
	readonly kind: 'question' | 'weighing';
	readonly cites: Citations;
	/** A list that stands beside the question and is worded elsewhere: the risks that the statute names. */
	readonly points?: 'risks';
}

/** Answered by a pure rule from facts or profile; asked like a question while those are unknown. */
export interface DerivedMeta {
	readonly kind: 'derived';
	readonly rule: RuleId;
	readonly cites: Citations;
}

/** The end of a path. */
export interface OutcomeMeta {
	readonly kind: 'outcome';
	readonly verdict: Verdict;
	readonly duties: readonly DutyId[];
	readonly cites: Citations;
}

export type DecisionMeta = AskedMeta | DerivedMeta | OutcomeMeta;

/**
 * The shared set-up of every decision path: typed meta and one payload-free event per answer.
 * Machines made with it are flat and have no context, guards, actions, `invoke`, `after` or `always`,
 * so that each edge can be read from the machine once and drawn, walked and proved.
 */
/* eslint-disable @typescript-eslint/explicit-module-boundary-types, @typescript-eslint/no-unnecessary-type-parameters -- XState infers the factory's type from the set-up, and the answers stand in its events */
export function decision<Answer extends string>() {
	return setup({
		types: {
			events: {} as { type: `answer.${Answer}` },
			meta: {} as DecisionMeta
		}
	});
}
