import type { PathGraph } from '#lib/flow/graph.ts';
import type { Fault, FaultKind } from './fault.ts';

/** Every place that an edge leads to; more than one where a machine lists several for one answer. */
function targets(target: unknown): readonly string[] {
	return (Array.isArray(target) ? (target as unknown[]) : [target]).map((one) =>
		typeof one === 'string' ? one : JSON.stringify(one)
	);
}

const edgesOf = (graph: PathGraph, id: string): readonly string[] =>
	[...(graph.asked.get(id)?.edges.values() ?? [])].flatMap(targets);

/** Everything that can be reached from `start`, itself included. */
function reachable(start: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
	const seen = new Set<string>();
	const waiting = [...start];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (seen.has(id)) continue;
		seen.add(id);
		waiting.push(...next(id));
	}
	return seen;
}

/** The states from which one can come back to the same state. */
function onCycle(graph: PathGraph): readonly string[] {
	return [...graph.asked.keys()].filter((id) =>
		reachable(edgesOf(graph, id), (other) => edgesOf(graph, other)).has(id)
	);
}

/**
 * What is wrong with the shape of a path: answers that lead to two places or nowhere, two rules for
 * one state, states and outcomes that no answer leads to, and states from which no outcome is reached.
 */
export function structureFaults(graph: PathGraph): readonly Fault[] {
	const { path, initial, asked, outcomes } = graph;
	const known = new Set([...asked.keys(), ...outcomes.keys()]);
	const at = (kind: FaultKind, id: string, problem: string): Fault => ({
		kind,
		where: `${path}/${id}`,
		problem
	});

	const edges = [...asked.values()].flatMap(({ id, edges: out }) =>
		[...out].flatMap(([answer, target]) => {
			const places = targets(target);
			return [
				...(places.length > 1
					? [at('overlap', id, `the answer "${answer}" leads to ${places.join(' and ')}`)]
					: []),
				...places
					.filter((place) => !known.has(place))
					.map((place) => at('gap', id, `the answer "${answer}" leads to "${place}", which is not there`))
			];
		})
	);
	const twoRules = [...asked.values()].flatMap(({ id, meta }) =>
		meta.kind === 'derived' && Array.isArray(meta.rule)
			? [at('overlap', id, 'more than one rule answers it')]
			: []
	);
	const both = [...asked.keys()].filter((id) => outcomes.has(id));

	const reached = reachable([initial], (id) => edgesOf(graph, id));
	const ends = [...asked.keys()].filter(
		(id) => ![...reachable([id], (other) => edgesOf(graph, other))].some((other) => outcomes.has(other))
	);
	return [
		...edges,
		...twoRules,
		...both.map((id) => at('overlap', id, 'it is a question and an outcome')),
		...[...asked.values()]
			.filter(({ edges: out }) => out.size === 0)
			.map(({ id }) => at('gap', id, 'it has no answer')),
		...(known.has(initial) ? [] : [at('gap', initial, 'the path begins with it, and it is not there')]),
		...[...known]
			.filter((id) => !reached.has(id))
			.map((id) => at('unreachable', id, 'no answer leads to it')),
		...onCycle(graph).map((id) => at('dead end', id, 'its answers lead back to it')),
		...ends.map((id) => at('dead end', id, 'no outcome can be reached from it'))
	];
}

/** States that ask the same question, in the same words, in one walk; `questions` are the words by state. */
export function repeatedQuestions(
	graph: PathGraph,
	questions: Readonly<Record<string, string>>
): readonly Fault[] {
	return [...graph.asked.keys()].flatMap((id) => {
		const later = reachable(edgesOf(graph, id), (other) => edgesOf(graph, other));
		return [...later]
			.filter((other) => other !== id && questions[other] !== undefined && questions[other] === questions[id])
			.map((other): Fault => {
				const problem = `"${other}" asks the same in the same words`;
				return { kind: 'overlap', where: `${graph.path}/${id}`, problem };
			});
	});
}
