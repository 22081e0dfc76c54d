import type { Answers } from '#lib/flow/replay.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { Facts } from '#lib/rules/facts.ts';

/** The question of the sharing path that says who the recipient is. */
export const recipientState = 'ontvanger';

/**
 * The exchange that `path` with `answers` is about: one recipient, so one consent. A match is an
 * exchange with another professional, and stays the same one when it goes on in the sharing path.
 * Source: actieplan:3, augeo18:tips.3.
 */
export function exchangeAt(path: PathId, answers: Answers): string {
	if (path === 'match') return 'informatie-delen/andere-professional';
	return path === 'informatie-delen' ? `${path}/${answers[recipientState] ?? ''}` : path;
}

/** `facts` as `exchange` may read them: without consent that was given for another one, named by `consentFor`. */
export function factsIn(exchange: string, facts: Facts, consentFor: string | undefined): Facts {
	if (consentFor === undefined || consentFor === exchange) return facts;
	const { toestemmingen: _other, ...rest } = facts;
	return rest;
}
