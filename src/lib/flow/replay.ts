import type { AskedNode, OutcomeNode, PathGraph } from '#lib/flow/graph.ts';
import type { Need } from '#lib/rules/facts.ts';
import { rules } from '#lib/rules/registry.ts';
import type { Reason, RuleId, RuleInput } from '#lib/rules/rule.ts';

/** The answers of one path, keyed by state: an earlier one can change without the later being lost. */
export type Answers = Readonly<Record<string, string>>;

/** A state that was answered, by the person or by a rule with its reason. */
export type Step = { readonly node: AskedNode; readonly answer: string; readonly target: string } & (
	{ readonly by: 'answer' } | { readonly by: 'rule'; readonly rule: RuleId; readonly reason: Reason }
);

/** The state that waits for an answer; `needs` names the facts that would let a rule give it. */
export interface OpenState {
	readonly node: AskedNode;
	readonly needs: readonly Need[];
}

/** A rule and an answer that say different things about one reached state. */
export interface Conflict {
	readonly state: string;
	readonly rule: string;
	readonly answer: string;
}

/** A path as far as the answers and facts carry it: it waits at `open`, or it ended at `outcome`. */
export interface Replay {
	readonly graph: PathGraph;
	readonly steps: readonly Step[];
	readonly open: OpenState | null;
	readonly outcome: OutcomeNode | null;
	/** Answered states that the walk does not reach, sorted. They are kept on purpose. */
	readonly unreached: readonly string[];
	/** Where a rule overruled an answer; a case that came from outside is refused for it. */
	readonly conflicts: readonly Conflict[];
}

/**
 * Walks `answers` through the path and returns every step taken, the open state or the outcome, and
 * the answers that were not reached. Rules answer derived states first, from facts and profile
 * alone; an answer counts where the rule lacks facts. Pure.
 */
export function replay(graph: PathGraph, answers: Answers, input: RuleInput): Replay {
	const steps: Step[] = [];
	const conflicts: Conflict[] = [];
	const reached = new Set<string>();
	let open: OpenState | null = null;
	let at = graph.initial;

	for (let node = graph.asked.get(at); node; node = graph.asked.get(at)) {
		reached.add(at);
		const given = Object.hasOwn(answers, at) ? answers[at] : undefined;
		const rule = node.meta.kind === 'derived' ? node.meta.rule : undefined;
		const ruling = rule && rules[rule](input);
		const answer = ruling?.known ? ruling.answer : given;
		const target = answer === undefined ? undefined : node.edges.get(answer);
		if (answer === undefined || target === undefined) {
			open = { node, needs: ruling && !ruling.known ? [...ruling.needs].sort() : [] };
			break;
		}
		if (rule && ruling?.known) {
			if (given !== undefined && given !== answer) conflicts.push({ state: at, rule: answer, answer: given });
			steps.push({ node, answer, target, by: 'rule', rule, reason: ruling.reason });
		} else {
			steps.push({ node, answer, target, by: 'answer' });
		}
		at = target;
	}

	return {
		graph,
		steps,
		open,
		outcome: open ? null : (graph.outcomes.get(at) ?? null),
		unreached: Object.keys(answers)
			.filter((state) => !reached.has(state))
			.sort(),
		conflicts
	};
}

/**
 * `answers` without the weighings that lack a written reason: on a screen a weighing is answered
 * only once its reason stands (headless nobody reads one, so there it counts). Pure.
 */
export function motivated(
	graph: PathGraph,
	answers: Answers,
	reasons: Readonly<Record<string, string>>
): Answers {
	return Object.fromEntries(
		Object.entries(answers).filter(
			([state]) => graph.asked.get(state)?.meta.kind !== 'weighing' || (reasons[state] ?? '').trim() !== ''
		)
	);
}
