import { edgeId } from '#lib/export/map/view.ts';
import type { Replay } from '#lib/flow/replay.ts';
import type { PlaceTally, RoadTally } from '#lib/workshop/meeting/tally.ts';

/** How many took each road of a map, by the id of its arrow: what a room chose. */
export interface Crowd {
	readonly people: ReadonlyMap<string, number>;
	/** The nodes that anyone came by, and those of the model route. */
	readonly nodes: ReadonlySet<string>;
	/** Ids of the arrows of the model route. */
	readonly model: ReadonlySet<string>;
	/** The answers that anyone gave, and those of the model route, each as its state and its id with a space between. */
	readonly answers: ReadonlySet<string>;
	/** Most people on one arrow. */
	readonly most: number;
}

/** What a room chose in a path, by its `roads` and `places`, over its map, with the model route through it where it comes by. Pure. */
export function crowdOf(
	roads: readonly RoadTally[],
	places: readonly Pick<PlaceTally, 'state' | 'counts'>[],
	model: Replay | undefined
): Crowd {
	const steps = (model?.steps ?? []).map(({ node, target }) => ({ from: node.id, to: target }));
	return {
		people: new Map(roads.map((road) => [edgeId(road), road.people])),
		nodes: new Set([...roads, ...steps].flatMap(({ from, to }) => [from, to])),
		model: new Set(steps.map(edgeId)),
		answers: new Set([
			...places.flatMap(({ state, counts }) => [...counts.keys()].map((answer) => `${state} ${answer}`)),
			...(model?.steps ?? []).map(({ node, answer }) => `${node.id} ${answer}`)
		]),
		most: Math.max(0, ...roads.map(({ people }) => people))
	};
}

/** How wide a road is drawn: from a thin line for one person to a broad one for the most. */
export function crowdWidth(people: number, most: number): number {
	return most === 0 ? 0 : 2.5 + (people / most) * 11.5;
}
