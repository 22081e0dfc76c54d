import type { PathGraph } from '#lib/flow/graph.ts';
import type { Fault } from './fault.ts';

/** Where the outcomes of each step of the flow lead; an end leads nowhere. */
type FlowEdges = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Outcomes of a step that the flow does not know, edges for outcomes that no path has, and steps that nothing leads to. */
export function flowFaults(
	edges: FlowEdges,
	start: string,
	graphs: ReadonlyMap<string, PathGraph>
): readonly Fault[] {
	const reached = new Set([start, ...[...edges.values()].flatMap((out) => [...out.values()])]);
	return [...edges].flatMap(([step, out]): readonly Fault[] => {
		const where = `signaleringsstroom/${step}`;
		const outcomes = graphs.get(step)?.outcomes;
		const known = [...(outcomes?.keys() ?? [])];
		return [
			...(reached.has(step)
				? []
				: [{ kind: 'unreachable', where, problem: 'no outcome leads to it' } as const]),
			...(outcomes === undefined && out.size > 0
				? [{ kind: 'gap', where, problem: 'there is no such path' } as const]
				: []),
			...(out.size === 0 ? [] : known)
				.filter((outcome) => !out.has(outcome))
				.map((outcome): Fault => ({ kind: 'gap', where, problem: `the outcome "${outcome}" leads nowhere` })),
			...[...out.keys()]
				.filter((outcome) => outcomes?.has(outcome) === false)
				.map((outcome): Fault => ({ kind: 'unreachable', where, problem: `no walk ends in "${outcome}"` })),
			...[...out]
				.filter(([, target]) => !edges.has(target))
				.map(([outcome, target]): Fault => {
					return {
						kind: 'gap',
						where,
						problem: `the outcome "${outcome}" leads to "${target}", which is not there`
					};
				})
		];
	});
}
