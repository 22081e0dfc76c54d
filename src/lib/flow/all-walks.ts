import type { PathGraph } from '#lib/flow/graph.ts';
import type { Answers } from '#lib/flow/replay.ts';

/** One way through a path from its first state to an outcome, every state answered directly. */
export interface CompleteWalk {
	readonly answers: Answers;
	/** The states in the order in which they were answered. */
	readonly states: readonly string[];
	readonly outcome: string;
}

/**
 * Every answer sequence of a path, each once, in the order of the machine. Derived states are
 * answered directly, as by a person who knows what the rule does not. Paths have no cycles, so the
 * sequences are finite; walking them all is the proof that a path is what it claims to be.
 */
export function* allWalks(graph: PathGraph): Generator<CompleteWalk> {
	yield* walksFrom(graph, graph.initial, [], {});
}

function* walksFrom(
	graph: PathGraph,
	at: string,
	states: readonly string[],
	answers: Answers
): Generator<CompleteWalk> {
	const node = graph.asked.get(at);
	if (!node) {
		yield { answers, states, outcome: at };
		return;
	}
	for (const [answer, target] of node.edges) {
		yield* walksFrom(graph, target, [...states, at], { ...answers, [at]: answer });
	}
}
