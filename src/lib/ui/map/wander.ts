import type { MapView } from '#lib/export/map/view.ts';

/** Which way an arrow key leads along the lines of a map. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** The nodes that one went along with the keys, the current one last. */
export type Way = readonly [string, ...string[]];

/** What the choice between lines depends on. */
interface Roads {
	readonly view: Pick<MapView, 'nodes' | 'edges'>;
	/** The nodes of one's own trail. */
	readonly trail: ReadonlySet<string>;
}

const last = (way: Way): string => way[way.length - 1] ?? way[0];

/** The first of `ids` that lies on the trail, else the first. */
const favoured = (ids: readonly string[], trail: ReadonlySet<string>): string | undefined =>
	ids.find((id) => trail.has(id)) ?? ids[0];

/** The node from which one came to the end of `way`, or might have come. */
function parentOf(way: Way, { view, trail }: Roads): string | undefined {
	const at = last(way);
	const before = way.length > 1 ? way[way.length - 2] : undefined;
	const parents = view.edges.filter(({ to }) => to === at).map(({ from }) => from);
	return before !== undefined && parents.includes(before) ? before : favoured(parents, trail);
}

/**
 * The way after an arrow key: down goes on, along one's own trail where that leads on; up goes back to
 * where one came from; left and right go to what the other answers of that node lead to, in the order
 * of the picture. Where no line leads that way, the way stays as it is. Pure.
 */
export function wander(way: Way, direction: Direction, roads: Roads): Way {
	const { view, trail } = roads;
	const at = last(way);
	const targets = (id: string): readonly string[] =>
		view.edges.filter(({ from }) => from === id).map(({ to }) => to);
	if (direction === 'down') {
		const next = favoured(targets(at), trail);
		return next === undefined ? way : [...way, next];
	}
	const parent = parentOf(way, roads);
	if (parent === undefined) return way;
	const before = way.slice(0, -1);
	const up: Way = before.at(-1) === parent ? (before as unknown as Way) : [parent];
	if (direction === 'up') return up;
	const places = new Map(view.nodes.map(({ id, box }) => [id, box.x + box.width / 2]));
	const siblings = [...new Set(targets(parent))].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
	const next = siblings[siblings.indexOf(at) + (direction === 'left' ? -1 : 1)];
	return next === undefined ? way : [...up, next];
}
