import type { AnyStateMachine } from 'xstate';
import type { AskedMeta, DecisionMeta, DerivedMeta, OutcomeMeta } from '#lib/machines/decision.ts';
import { loadMachine, type PathId, pathIds } from '#lib/machines/registry.ts';

/** A state that is answered, with its answers in the order of the machine and where each leads. */
export interface AskedNode {
	readonly id: string;
	readonly meta: AskedMeta | DerivedMeta;
	readonly edges: ReadonlyMap<string, string>;
}

/** A state that ends the path. */
export interface OutcomeNode {
	readonly id: string;
	readonly meta: OutcomeMeta;
}

/** A path as it was read from its machine: every state, and every edge once. */
export interface PathGraph {
	readonly path: PathId;
	readonly version: string;
	readonly initial: string;
	readonly asked: ReadonlyMap<string, AskedNode>;
	readonly outcomes: ReadonlyMap<string, OutcomeNode>;
	/** Per asked state the longest way from it to an outcome, in answers. Serves an honest progress. */
	readonly farthest: ReadonlyMap<string, number>;
}

/**
 * Reads a decision machine once into a graph that can be walked without XState. Machines are flat
 * and hold no context, so the graph says all there is; a test proves each edge equal to XState's
 * own `transition`. Throws when a state lacks meta, which is a mistake of the programmer.
 */
export function readGraph(path: PathId, machine: AnyStateMachine): PathGraph {
	const asked = new Map<string, AskedNode>();
	const outcomes = new Map<string, OutcomeNode>();
	for (const [id, state] of Object.entries(machine.states)) {
		const meta = state.meta as DecisionMeta | undefined;
		if (!meta) throw new Error(`State "${path}/${id}" has no meta`);
		if (meta.kind === 'outcome') {
			outcomes.set(id, { id, meta });
		} else {
			const edges = Object.entries((state.config.on ?? {}) as Record<string, string>);
			asked.set(id, {
				id,
				meta,
				edges: new Map(edges.map(([event, target]) => [event.slice('answer.'.length), target]))
			});
		}
	}
	const { initial } = machine.config;
	if (typeof initial !== 'string') throw new Error(`The path "${path}" has no initial state`);
	return { path, version: machine.version ?? '', initial, asked, outcomes, farthest: longestWays(asked) };
}

function longestWays(asked: ReadonlyMap<string, AskedNode>): ReadonlyMap<string, number> {
	const known = new Map<string, number>();
	const measure = (id: string): number => {
		const node = asked.get(id);
		if (!node) return 0;
		const before = known.get(id);
		if (before !== undefined) return before;
		const way = 1 + Math.max(...[...node.edges.values()].map(measure));
		known.set(id, way);
		return way;
	};
	for (const id of asked.keys()) measure(id);
	return known;
}

/** Whether a question of the path shows the statutory risks beside it. */
export function asksRisks(graph: PathGraph): boolean {
	return [...graph.asked.values()].some(({ meta }) => meta.kind !== 'derived' && meta.points === 'risks');
}

/** Whether the path begins with a fact that has a form of its own. */
export function startsWithFact(graph: PathGraph): boolean {
	return graph.asked.get(graph.initial)?.meta.kind === 'derived';
}

/** The graph of the path `id`, loaded when it is first asked for. */
export async function loadGraph(id: PathId): Promise<PathGraph> {
	return readGraph(id, await loadMachine(id));
}

/** The graphs of all paths, in the order of the contract: for what has no screen. */
export async function loadAllGraphs(): Promise<ReadonlyMap<PathId, PathGraph>> {
	return new Map(await Promise.all(pathIds.map(async (id) => [id, await loadGraph(id)] as const)));
}
