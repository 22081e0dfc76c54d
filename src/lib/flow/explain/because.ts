import { type Ground, inputOf, walkOf } from '#lib/flow/explain/ground.ts';
import type { Answers, Step } from '#lib/flow/replay.ts';
import type { AskedNode } from '#lib/flow/graph.ts';
import { rules } from '#lib/rules/registry.ts';

/** The steps that made the outcome, and those of them that say most. */
export interface Because {
	readonly steps: readonly Step[];
	/** The last steps at which another answer would lead elsewhere, in the order of the walk. */
	readonly lead: readonly Step[];
}

/** So many reasons stand in view before the rest unfolds. */
const inView = 3;

function answerAt(node: AskedNode, answers: Answers, ground: Ground): string | undefined {
	if (node.meta.kind === 'derived') {
		const ruling = rules[node.meta.rule](inputOf(ground));
		if (ruling.known) return ruling.answer;
	}
	return Object.hasOwn(answers, node.id) ? answers[node.id] : undefined;
}

/** The outcome that the walk comes to from `state` on; null where it would wait for an answer. */
function endFrom(state: string, ground: Ground): string | null {
	const { graph, answers } = ground;
	const node = graph.asked.get(state);
	if (!node) return state;
	const target = node.edges.get(answerAt(node, answers, ground) ?? '');
	return target === undefined ? null : endFrom(target, ground);
}

/**
 * Why the walk ended where it did: its steps, and up to three that say most. Those are the last at
 * which another answer would have led elsewhere; where there are fewer, the steps before the end
 * fill up. Empty while the walk has no outcome. Pure.
 */
export function because(ground: Ground): Because {
	const { steps, outcome } = walkOf(ground);
	if (!outcome) return { steps: [], lead: [] };
	const decides = ({ node, answer }: Step): boolean =>
		[...node.edges].some(([other, target]) => other !== answer && endFrom(target, ground) !== outcome.id);
	const decisive = steps.filter(decides);
	const others = steps.filter((step) => !decisive.includes(step));
	const chosen = [...others, ...decisive].slice(-inView);
	return { steps, lead: steps.filter((step) => chosen.includes(step)) };
}
