import type { Day } from '#lib/law/source.ts';
import type { Facts, Need, RuleProfile } from '#lib/rules/facts.ts';

/** The rules behind derived states. */
export const ruleIds = [
	'leeftijdsgrens',
	'wijstOpOnveiligheid',
	'criteriaToets',
	'wieInformeren',
	'wieToestemming',
	'toestemmingsstand',
	'indexStatus',
	'inzageLeeftijd',
	'organisatieAangesloten',
	'sectorAangewezen'
] as const;
export type RuleId = (typeof ruleIds)[number];

/** What a rule may read: facts and profile, never the answer to another derived state. */
export interface RuleInput {
	readonly facts: Facts;
	readonly profile: RuleProfile;
	/** The reference date. */
	readonly day: Day;
}

/** Why a rule answers as it does: `key` names the sentence in `reasons.*.json`, `with` fills its gaps. */
export interface Reason {
	readonly key: string;
	readonly with: Readonly<Record<string, string | number | readonly string[]>>;
}

/** A rule's answer with its reason, or the facts that are surely missing. */
export type Ruling<Answer extends string = string> =
	| { readonly known: true; readonly answer: Answer; readonly reason: Reason }
	| { readonly known: false; readonly needs: readonly Need[] };

/** A pure rule over facts and profile. */
export type Rule = (input: RuleInput) => Ruling;

/** The ruling that `answer` holds, for the reason named `key`. */
export function ruled<Answer extends string>(
	answer: Answer,
	key: string,
	given: Reason['with'] = {}
): Ruling<Answer> {
	return { known: true, answer, reason: { key, with: given } };
}

/** The ruling that nothing can be said before `needs` are known. */
export function unknown(...needs: Need[]): Ruling<never> {
	return { known: false, needs };
}
