import { exchangeAt, factsIn, recipientState } from '#lib/flow/exchange.ts';
import type { PathGraph } from '#lib/flow/graph.ts';
import { type Answers, type Replay, replay } from '#lib/flow/replay.ts';
import type { RuleInput } from '#lib/rules/rule.ts';

/** A walk as it stands: its path, its answers that count, and what is noted of facts and profile. */
export interface Ground {
	readonly graph: PathGraph;
	readonly answers: Answers;
	readonly input: RuleInput;
	/** The exchange that the noted consent is about: it stands for no other. */
	readonly consentFor?: string | undefined;
}

/** What the rules may read on this ground: consent only of the exchange that it was given for. */
export function inputOf({ graph, answers, input, consentFor }: Ground): RuleInput {
	return { ...input, facts: factsIn(exchangeAt(graph.path, answers), input.facts, consentFor) };
}

/** The walk over this ground. */
export function walkOf(ground: Ground): Replay {
	return replay(ground.graph, ground.answers, inputOf(ground));
}

/** Whether `state` decides which consent stands, so that answering it otherwise changes the facts. */
export function choosesConsent({ graph, input, consentFor }: Ground, state: string): boolean {
	return (
		state === recipientState &&
		graph.asked.has(state) &&
		consentFor !== undefined &&
		input.facts.toestemmingen !== undefined
	);
}
