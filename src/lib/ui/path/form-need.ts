import type { AskedNode } from '#lib/flow/graph.ts';
import type { Replay, Step } from '#lib/flow/replay.ts';
import type { Need } from '#lib/rules/facts.ts';
import type { RuleId } from '#lib/rules/rule.ts';

/** The facts that have a form of their own; what is left is asked as the state itself. */
export type FormNeed = Exclude<Need, 'profile.indexStatus' | 'profile.organisatieAangesloten'>;

/** The forms a rule may need, the one that decides which others are needed first. */
const formOrder: readonly FormNeed[] = ['leeftijd', 'gezag', 'toestemmingen', 'criteria', 'sector'];

/** The facts behind a rule's answer, so that a derived step can be looked at again. */
const factsOfRule = {
	leeftijdsgrens: 'leeftijd',
	wieInformeren: 'leeftijd',
	wieToestemming: 'leeftijd',
	inzageLeeftijd: 'leeftijd',
	toestemmingsstand: 'toestemmingen',
	wijstOpOnveiligheid: 'criteria',
	criteriaToets: 'criteria',
	sectorAangewezen: 'sector',
	indexStatus: null,
	organisatieAangesloten: null
} as const satisfies Record<RuleId, FormNeed | null>;

/** A state that a rule answered, with its reason. */
export type RuleStep = Extract<Step, { by: 'rule' }>;

const stepAt = ({ steps }: Replay, { id }: AskedNode): Step | undefined =>
	steps.find(({ node }) => node.id === id);

/** The form that serves `node`, or null where its answers are shown. */
export function formNeed(replay: Replay, node: AskedNode): FormNeed | null {
	if (node.meta.kind !== 'derived') return null;
	const step = stepAt(replay, node);
	if (step) return step.by === 'rule' ? factsOfRule[node.meta.rule] : null;
	return formOrder.find((need) => replay.open?.needs.includes(need)) ?? null;
}

/** The step in which the organisation profile answered `node`; null where the person or a fact of the case did. */
export function profileStep(replay: Replay, node: AskedNode): RuleStep | null {
	const step = stepAt(replay, node);
	return step?.by === 'rule' && factsOfRule[step.rule] === null ? step : null;
}
