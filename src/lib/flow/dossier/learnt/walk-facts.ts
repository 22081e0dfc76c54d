import type { Day } from '#lib/law/source.ts';
import type { Decision, DossierCase, Exchange } from '#lib/flow/dossier/case.ts';
import { consentEvents } from '#lib/flow/dossier/consent.ts';
import { signalStand } from '#lib/flow/dossier/signal.ts';
import { youthAt, youthFacts } from '#lib/flow/dossier/youth.ts';
import { exchangeAt, recipientState } from '#lib/flow/exchange.ts';
import { holdsPath, type Walk, withAnswer } from '#lib/flow/walk.ts';
import type { Facts } from '#lib/rules/facts.ts';

/** The recipient that the sharing path of `walk` names; undefined where it was not answered. */
export function recipientOf(walk: Walk): string | undefined {
	return walk.answers['informatie-delen']?.[recipientState];
}

/**
 * The exchange of the register that `decision` is about, as `walk` goes now. Null where there is none, or
 * where the walk names another recipient: that is another exchange, with a consent of its own.
 * Source: actieplan:3, augeo18:tips.3.
 */
export function exchangeOf(
	{ exchanges }: DossierCase,
	{ exchange: about }: Decision,
	walk: Walk
): Exchange | null {
	const exchange = exchanges.find(({ id }) => id === about);
	if (!exchange) return null;
	const recipient = recipientOf(walk);
	const fits = recipient === undefined || exchange.recipient === '' || recipient === exchange.recipient;
	return fits ? exchange : null;
}

/** What the paths of `walk` call `exchange`: by its recipient, or by the path that judges a consent alone. */
export function nameOf({ recipient }: Exchange, walk: Walk): string {
	const named = recipientOf(walk) ?? recipient;
	if (named !== '' && holdsPath(walk, 'informatie-delen')) {
		return exchangeAt('informatie-delen', { [recipientState]: named });
	}
	if (walk.main === 'toestemming' || walk.main === 'match') return exchangeAt(walk.main, {});
	return exchangeAt('informatie-delen', { [recipientState]: named });
}

/** `walk` with what the dossier knows of the youth in place of what it held itself. */
function withYouth(walk: Walk, dossierCase: DossierCase, today: Day): Walk {
	// A note that was struck is known to be wrong: it must not come back from the walk.
	if (!dossierCase.entries.some(({ kind }) => kind === 'jeugdige')) return walk;
	const youth = youthAt(dossierCase, today);
	const { leeftijd: _age, gezag: _authority, wilsbekwaam: _ability, ...facts } = walk.facts;
	const { ageNotedOn: _noted, ...rest } = walk;
	return {
		...rest,
		facts: { ...facts, ...youthFacts(youth) },
		...(youth.ageOn !== undefined && { ageNotedOn: youth.ageOn })
	};
}

/** `walk` with the consent that the register holds for its exchange. Where the register is silent it is asked. */
function withConsent(walk: Walk, dossierCase: DossierCase, decision: Decision, today: Day): Walk {
	const exchange = exchangeOf(dossierCase, decision, walk);
	if (!exchange) return walk;
	const known = consentEvents(dossierCase, exchange.id, today);
	const recipient = exchange.recipient;
	const named =
		holdsPath(walk, 'informatie-delen') && recipient !== ''
			? withAnswer(walk, 'informatie-delen', recipientState, recipient)
			: walk;
	const { toestemmingen, ...facts } = named.facts;
	const { consentFor: _before, ...rest } = named;
	// An empty list is an answer too: nobody was asked.
	const isAskedNone = toestemmingen?.length === 0 && walk.consentFor === nameOf(exchange, named);
	if (known.length === 0 && !isAskedNone) return { ...rest, facts };
	return { ...rest, facts: { ...facts, toestemmingen: known }, consentFor: nameOf(exchange, named) };
}

/** `walk` with what the register says of the signal. */
function withSignal(walk: Walk, dossierCase: DossierCase): Walk {
	if (!dossierCase.entries.some(({ kind }) => kind === 'signaal')) return walk;
	const { signal: _before, ...rest } = walk;
	const stand = signalStand(dossierCase);
	if (!stand || stand.state === 'told') return rest;
	if (stand.state === 'given') {
		const { on, told } = stand;
		const signal = { given: true, ...(on !== undefined && { on }), ...(told !== undefined && { told }) };
		return { ...rest, signal };
	}
	const { givenOn } = stand;
	return { ...rest, signal: { given: false, ...(givenOn !== undefined && { on: givenOn }) } };
}

/**
 * The walk of `decision` as it is opened on `today`: its answers and reasons, with what the dossier knows of
 * the youth, of consent to its exchange, of the recipient and of the signal, so that none of it is asked
 * again. An age that must be asked again is left out. Pure.
 */
export function walkFor(dossierCase: DossierCase, decision: Decision, today: Day): Walk {
	const walk = withConsent(decision.walk, dossierCase, decision, today);
	return withSignal(withYouth(walk, dossierCase, today), dossierCase);
}

/**
 * `walk` as it is kept in the case: without what the case holds itself, so that nothing stands twice. What the
 * case does not hold stays in the walk, also a list of consents that says that nobody was asked.
 */
export function bareWalk(walk: Walk, dossierCase: DossierCase, decision: Decision): Walk {
	const knows = (kind: string): boolean => dossierCase.entries.some((entry) => entry.kind === kind);
	const { leeftijd, gezag, wilsbekwaam, toestemmingen, ...facts } = walk.facts;
	const { ageNotedOn, signal, consentFor, ...rest } = walk;
	const keepsConsent = toestemmingen !== undefined && isKept(toestemmingen, dossierCase, decision, walk);
	const ofYouth: Facts = {
		...(leeftijd !== undefined && { leeftijd }),
		...(gezag !== undefined && { gezag }),
		...(wilsbekwaam !== undefined && { wilsbekwaam })
	};
	return {
		...rest,
		facts: { ...facts, ...(knows('jeugdige') ? {} : ofYouth), ...(keepsConsent && { toestemmingen }) },
		...(keepsConsent && consentFor !== undefined && { consentFor }),
		...(!knows('jeugdige') && ageNotedOn !== undefined && { ageNotedOn }),
		...(!knows('signaal') && signal !== undefined && { signal })
	};
}

function isKept(
	{ length }: { readonly length: number },
	dossierCase: DossierCase,
	decision: Decision,
	walk: Walk
): boolean {
	return length === 0 || exchangeOf(dossierCase, decision, walk) === null;
}
