import type { PathGraph } from '#lib/flow/graph.ts';
import type { DecisionMeta } from '#lib/machines/decision.ts';

/** A state of a graph made by hand; `to` is where its answers lead, and an outcome has none. */
export interface MadeState {
	readonly meta?: Partial<Record<string, unknown>>;
	readonly to?: Readonly<Record<string, unknown>>;
}

/** A graph made by hand, right or wrong; it begins with the first of `states`. */
export function madeGraph(states: Readonly<Record<string, MadeState>>, initial?: string): PathGraph {
	const cites = ['jw:7.1'];
	const asked = Object.entries(states).filter(([, { to }]) => to !== undefined);
	const ends = Object.entries(states).filter(([, { to }]) => to === undefined);
	return {
		path: 'ots',
		version: '2026-11-22',
		initial: initial ?? asked[0]?.[0] ?? '',
		asked: new Map(
			asked.map(([id, { meta, to }]) => [
				id,
				{
					id,
					meta: { kind: 'question', cites, ...meta } as unknown as Extract<
						DecisionMeta,
						{ kind: 'question' }
					>,
					edges: new Map(Object.entries(to ?? {})) as ReadonlyMap<string, string>
				}
			])
		),
		outcomes: new Map(
			ends.map(([id, { meta }]) => [
				id,
				{
					id,
					meta: {
						kind: 'outcome',
						verdict: 'ja',
						duties: [],
						cites,
						...meta
					} as unknown as Extract<DecisionMeta, { kind: 'outcome' }>
				}
			])
		),
		farthest: new Map()
	};
}
