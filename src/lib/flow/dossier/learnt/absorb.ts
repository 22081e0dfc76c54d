import { isAlike } from '#lib/flow/dossier/merge/alike.ts';
import { withEntries } from '#lib/flow/dossier/append.ts';
import type { Decision, DossierCase, Exchange, Standing } from '#lib/flow/dossier/case.ts';
import { learntConsent } from '#lib/flow/dossier/learnt/learnt-consent.ts';
import { learntSignal } from '#lib/flow/dossier/learnt/learnt-signal.ts';
import { learntYouth } from '#lib/flow/dossier/learnt/learnt-youth.ts';
import type { Making } from '#lib/flow/dossier/learnt/learnt.ts';
import { bareWalk, exchangeOf, recipientOf } from '#lib/flow/dossier/learnt/walk-facts.ts';
import { newWalk, type Walk } from '#lib/flow/walk.ts';

/** What a decision became: the walk as it was handed out or last kept, the walk now, and where its paths stand. */
export interface Walked {
	readonly before: Walk;
	readonly walk: Walk;
	readonly standing: readonly Standing[];
}

function withExchange(dossierCase: DossierCase, exchange: Exchange): DossierCase {
	const { exchanges } = dossierCase;
	const isKnown = exchanges.some(({ id }) => id === exchange.id);
	return {
		...dossierCase,
		exchanges: isKnown
			? exchanges.map((one) => (one.id === exchange.id ? exchange : one))
			: [...exchanges, exchange]
	};
}

const withDecisionAs = (dossierCase: DossierCase, decision: Decision): DossierCase => ({
	...dossierCase,
	decisions: dossierCase.decisions.map((one) => (one.id === decision.id ? decision : one))
});

function decisionIn({ decisions }: DossierCase, id: string): Decision {
	const decision = decisions.find((one) => one.id === id);
	if (!decision) throw new Error(`The case has no decision "${id}"`);
	return decision;
}

/** The exchange of the decision with the recipient that its walk names, where it had none yet; null where nothing changes. */
function namedExchange(dossierCase: DossierCase, decision: Decision, walk: Walk): Exchange | null {
	const exchange = exchangeOf(dossierCase, decision, walk);
	const recipient = recipientOf(walk);
	return exchange?.recipient === '' && recipient !== undefined ? { ...exchange, recipient } : null;
}

/**
 * `dossierCase` with the decision as it was walked. What the person changed in the walk and the register holds
 * goes there as entries: age, authority and ability, consent (in an exchange that is made where there is none),
 * and the signal. Only what differs between `before` and `walk` is learnt, so that a walk that was opened
 * before something was noted elsewhere takes nothing back. Nothing is lost or noted twice; the same case comes
 * back where nothing changed. Throws where the case has no such decision.
 */
export function absorbed(
	dossierCase: DossierCase,
	id: string,
	{ before, walk, standing }: Walked,
	make: Making
): DossierCase {
	const decision = decisionIn(dossierCase, id);
	if (isAlike(before, walk) && isAlike(decision.standing, standing)) return dossierCase;
	const lesson = { case: dossierCase, decision: id, before, walk, make };
	const consent = learntConsent(lesson);
	const exchange = consent?.exchange ?? namedExchange(dossierCase, decision, walk);
	const added = [...learntYouth(lesson), ...(consent?.entries ?? []), ...learntSignal(lesson)];
	const known = withEntries(exchange ? withExchange(dossierCase, exchange) : dossierCase, added, make.noted);
	const linked: Decision = { ...decision, standing, ...(exchange && { exchange: exchange.id }) };
	return withDecisionAs(known, { ...linked, walk: bareWalk(walk, known, linked) });
}

/**
 * `dossierCase` with a new decision that begins with its walk: a new one, or one that was made elsewhere, whose
 * facts the case learns. Throws where it holds that decision already.
 */
export function withDecision(dossierCase: DossierCase, decision: Decision, make: Making): DossierCase {
	const { decisions } = dossierCase;
	if (decisions.some(({ id }) => id === decision.id))
		throw new Error(`The decision "${decision.id}" stands already`);
	const { walk, standing } = decision;
	const empty: Decision = { ...decision, walk: newWalk(walk.main, walk.started), standing: [] };
	const begun = { ...dossierCase, decisions: [...decisions, empty], changed: make.noted };
	return absorbed(begun, decision.id, { before: empty.walk, walk, standing }, make);
}
