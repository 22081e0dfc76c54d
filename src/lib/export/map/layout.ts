import dagre from '@dagrejs/dagre';
import { outlineOf, slant } from '#lib/export/map/outline-shape.ts';
import { boxesAlong, courseOf, type Point, ports, route } from '#lib/export/map/route.ts';
import { rowsOf, slicesOf } from '#lib/export/map/rows.ts';
import { textWidth } from '#lib/export/map/text-width.ts';
import { airAbove, labelAir, verdictWidth } from '#lib/export/map/drawing.ts';
import {
	edgeId,
	letters,
	type MapBox,
	type MapEdge,
	type MapNode,
	type MapView
} from '#lib/export/map/view.ts';

/** A node before it has a place. */
export type Shape = Pick<MapNode, 'id' | 'kind' | 'verdict' | 'lines'>;
/** An arrow before it has a place. */
export interface Arrow extends Pick<MapEdge, 'from' | 'to' | 'answers' | 'isTrack' | 'label'> {
	/** Room that is kept for a number before the label, as a square; none where it is left out. */
	readonly lead?: number;
}

/** The air between shapes beside each other, between lines, between rows, and around all. */
export interface Air {
	readonly nodes: number;
	readonly edges: number;
	readonly rows: number;
	readonly margin: number;
}

/** The air of a map that is read from near by. */
const wideAir: Air = { nodes: 26, edges: 18, rows: 100, margin: 24 };

interface Size {
	readonly width: number;
	readonly height: number;
}

const even = (length: number): number => 2 * Math.ceil(length / 2);

const sizeOf = (
	lines: readonly string[],
	{ size, line }: (typeof letters)['node' | 'label'],
	air: readonly [number, number]
): Size => ({
	width: even(Math.max(0, ...lines.map((text) => textWidth(text, size))) + 2 * air[0]),
	height: even(lines.length * line + 2 * air[1])
});

const nodeSize = ({ lines, kind, verdict }: Shape): Size => {
	const isSlanted = kind === 'weighing' || kind === 'derived';
	const { width, height } = sizeOf(lines, letters.node, [isSlanted ? 10 + slant : 16, airAbove]);
	const first = verdict ? even(verdictWidth(lines[0] ?? '') + 32) : 0;
	return { width: Math.max(width, first, 110), height };
};

const labelSize = ({ label, lead = 0 }: Arrow): Size => {
	const { width, height } = sizeOf(
		label.map(({ text }) => text),
		letters.label,
		labelAir
	);
	return { width: width + lead, height: Math.max(height, lead) };
};

/** The box of the words at an arrow, without the room for its number, in the middle of which they stand. */
const withoutLead = (arrow: Arrow, { x, y, width, height }: MapBox): MapBox => {
	const { lead = 0 } = arrow;
	const own = labelSize({ ...arrow, lead: 0 });
	return { x: x + lead, y: y + (height - own.height) / 2, width: width - lead, height: own.height };
};

/** The box of `size` around a middle that dagre gave. */
const around = ({ x, y }: Point, { width, height }: Size): MapBox => ({
	x: Math.round(x - width / 2),
	y: Math.round(y - height / 2),
	width,
	height
});

/**
 * Gives each shape its place and each arrow its line, from top to bottom. The same shapes and arrows
 * give the same map. Arrows keep clear of nodes they have nothing to do with: within a row they run
 * straight down, and they turn only between the rows.
 */
export function layOut(
	initial: string,
	shapes: readonly Shape[],
	arrows: readonly Arrow[],
	air: Air = wideAir
): MapView {
	const graph = new dagre.graphlib.Graph({ multigraph: true });
	graph.setGraph({
		rankdir: 'TB',
		nodesep: air.nodes,
		edgesep: air.edges,
		ranksep: air.rows,
		marginx: air.margin,
		marginy: air.margin
	});
	for (const shape of shapes) graph.setNode(shape.id, { ...nodeSize(shape) });
	for (const arrow of arrows) {
		graph.setEdge(arrow.from, arrow.to, { ...labelSize(arrow), labelpos: 'c' }, edgeId(arrow));
	}
	dagre.layout(graph);

	const boxes = new Map(
		shapes.map((shape) => [shape.id, around(graph.node(shape.id) as Point, nodeSize(shape))])
	);
	const drawn = arrows.map((arrow) => {
		const { points, ...middle } = graph.edge(arrow.from, arrow.to, edgeId(arrow)) as unknown as Point & {
			points: readonly Point[];
		};
		// The first and the last point lie on the nodes; where an arrow touches them is chosen here.
		return { arrow, inner: points.slice(1, -1), labelBox: around(middle, labelSize(arrow)) };
	});
	const rows = rowsOf([...boxes.values(), ...drawn.map(({ labelBox }) => labelBox)]);
	const portsOf = ports(
		boxes,
		drawn.map(({ arrow, inner }) => ({ ...arrow, inner }))
	);
	const routed = drawn.map(({ arrow, inner, labelBox }, index) => {
		const { start, end } = portsOf(index);
		return { arrow, labelBox, end, course: courseOf(start, inner, end, rows) };
	});
	const edges = routed.map(({ arrow, labelBox, end, course }): MapEdge => ({
		from: arrow.from,
		to: arrow.to,
		answers: arrow.answers,
		isTrack: arrow.isTrack,
		label: arrow.label,
		id: edgeId(arrow),
		labelBox: withoutLead(arrow, labelBox),
		route: route(course),
		tip: end
	}));
	const nodes = shapes.map((shape): MapNode => {
		const box = boxes.get(shape.id) ?? around({ x: 0, y: 0 }, nodeSize(shape));
		return { ...shape, box, outline: outlineOf(shape.kind, box) };
	});
	const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
	const reach = slicesOf([
		...boxes.values(),
		...routed.flatMap(({ labelBox, course }) => [labelBox, ...boxesAlong(course)])
	]);
	return { width: Math.ceil(width), height: Math.ceil(height), initial, nodes, edges, reach };
}
