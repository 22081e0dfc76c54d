import { exchangeAt } from '#lib/flow/exchange.ts';
import { type Counterfactual, turned } from '#lib/flow/explain/counterfactual.ts';
import type { Ground } from '#lib/flow/explain/ground.ts';
import type { AskedNode } from '#lib/flow/graph.ts';
import type { Answers, Replay, Step } from '#lib/flow/replay.ts';
import type { DutyId } from '#lib/machines/duty.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { Facts, RuleProfile } from '#lib/rules/facts.ts';

/** What the second version of a case may change in the profile. */
export type WhatIfProfile = Pick<RuleProfile, 'indexStatus' | 'gecontroleerdOp' | 'organisatieAangesloten'>;

/** A second version of one path of a case, beside the first. It holds no reasons: nothing is decided in it. */
export interface WhatIf {
	readonly path: PathId;
	readonly answers: Answers;
	readonly facts: Facts;
	/** The exchange that its consent is about. */
	readonly consentFor?: string;
	readonly profile: WhatIfProfile;
}

/** The second version of `ground`, alike but for the changes of `found` where there are some. */
export function whatIfFrom(ground: Ground, found?: Pick<Counterfactual, 'facts' | 'answers'>): WhatIf {
	const { graph, answers, input, consentFor } = found ? turned(ground, found) : ground;
	const { indexStatus, gecontroleerdOp, organisatieAangesloten } = input.profile;
	return {
		path: graph.path,
		answers,
		facts: input.facts,
		...(consentFor !== undefined && { consentFor }),
		profile: {
			...(indexStatus !== undefined && { indexStatus }),
			...(gecontroleerdOp !== undefined && { gecontroleerdOp }),
			...(organisatieAangesloten !== undefined && { organisatieAangesloten })
		}
	};
}

/** The walk of the second version; what it does not hold, it shares with `ground`. */
export function groundOf(ground: Ground, { answers, facts, profile, consentFor }: WhatIf): Ground {
	const { input } = ground;
	return {
		...ground,
		answers,
		consentFor,
		input: { ...input, facts, profile: { ...input.profile, ...profile } }
	};
}

/** What stands at a state in one version: a step, a question that waits, or null where it is not asked. */
export type Cell = Step | 'open' | null;

/** One state as it stands in both versions. */
export interface CompareRow {
	readonly node: AskedNode;
	readonly now: Cell;
	readonly then: Cell;
	readonly differs: boolean;
}

/** An obligation, and in which version it comes. */
export interface CompareDuty {
	readonly duty: DutyId;
	readonly now: boolean;
	readonly then: boolean;
}

/** Two versions of a path, state by state. */
export interface Comparison {
	readonly rows: readonly CompareRow[];
	readonly duties: readonly CompareDuty[];
	readonly differences: number;
	readonly hasOtherOutcome: boolean;
}

function cellOf(walk: Replay, id: string): Cell {
	const step = walk.steps.find(({ node }) => node.id === id);
	if (step) return step;
	return walk.open?.node.id === id ? 'open' : null;
}

function isSame(a: Cell, b: Cell): boolean {
	if (a === null || b === null || a === 'open' || b === 'open') return a === b;
	return a.answer === b.answer;
}

/** Compares two walks of one path: every state that either comes to, from the first to the last. Pure. */
export function compare(now: Replay, then: Replay): Comparison {
	const { asked, farthest } = now.graph;
	const rows = [...asked.values()]
		.sort((a, b) => (farthest.get(b.id) ?? 0) - (farthest.get(a.id) ?? 0))
		.map((node) => ({ node, now: cellOf(now, node.id), then: cellOf(then, node.id) }))
		.filter((row) => row.now !== null || row.then !== null)
		.map((row) => ({ ...row, differs: !isSame(row.now, row.then) }));
	const [before, after] = [now.outcome?.meta.duties ?? [], then.outcome?.meta.duties ?? []];
	return {
		rows,
		duties: [...new Set([...after, ...before])].map((duty) => ({
			duty,
			now: before.includes(duty),
			then: after.includes(duty)
		})),
		differences: rows.filter(({ differs }) => differs).length,
		hasOtherOutcome: now.outcome?.id !== then.outcome?.id
	};
}

/** The second version with `answer` given to `state`. */
export function withAnswer(whatIf: WhatIf, state: string, answer: string): WhatIf {
	return { ...whatIf, answers: { ...whatIf.answers, [state]: answer } };
}

/** The second version with other facts; consent stands for the recipient that it has now. */
export function withFacts(whatIf: WhatIf, facts: Partial<Facts>): WhatIf {
	const { path, answers } = whatIf;
	const exchange = facts.toestemmingen === undefined ? {} : { consentFor: exchangeAt(path, answers) };
	return { ...whatIf, ...exchange, facts: { ...whatIf.facts, ...facts } };
}

/** The second version with another profile. */
export function withProfile(whatIf: WhatIf, profile: WhatIfProfile): WhatIf {
	return { ...whatIf, profile: { ...whatIf.profile, ...profile } };
}
