import type { Crowd } from '#lib/export/workshop/crowd.ts';
import { type Folded, foldsOf, type Frame, type LayPart, widest } from '#lib/export/workshop/wall-fold.ts';
import { type Air, type Arrow, layOut, type Shape } from '#lib/export/map/layout.ts';
import { arrowLabel, byTarget, shortAnswers } from '#lib/export/map/path-map.ts';
import { wrapWithin } from '#lib/export/map/text-width.ts';
import { edgeId, letters, type MapView } from '#lib/export/map/view.ts';
import type { AskedNode, PathGraph } from '#lib/flow/graph.ts';
import type { Words } from '#lib/i18n/words.ts';

/** Room before a label for the number of people. */
const lead = 40;
const air: Air = { nodes: 22, edges: 14, rows: 30, margin: 19 };
const nodeWidths = [110, 130, 150, 180];

const wallLines = (text: string): readonly string[] => wrapWithin(text, letters.node.size, 3, nodeWidths);

/** Before the id of a shape that only says where a road goes on, in another part. */
const goesOn = 'verder:';

/** The roads from `node` that anyone took, or the model route, each with the answers that are chosen there. */
function takenFrom(graph: PathGraph, node: AskedNode, crowd: Crowd, words: Words): readonly Arrow[] {
	const texts = words.state(graph.path, node.id, undefined);
	const short = shortAnswers(node, (answer) => texts.answer(answer));
	return [...byTarget(node)].flatMap(([to, all]): Arrow[] => {
		const id = edgeId({ from: node.id, to });
		if (!crowd.people.has(id) && !crowd.model.has(id)) return [];
		const answers = all.filter((answer) => crowd.answers.has(`${node.id} ${answer}`));
		const said = new Map(answers.map((answer) => [answer, short.get(answer) ?? answer]));
		return [{ from: node.id, to, answers, isTrack: false, label: arrowLabel(said, 120), lead }];
	});
}

/** The roads in layers, by the questions that they leave: each below all that lead to it. */
function layersOf(graph: PathGraph, arrows: readonly Arrow[]): readonly (readonly Arrow[])[] {
	const far = ({ id }: AskedNode): number => graph.farthest.get(id) ?? 0;
	const passed = new Set(arrows.map(({ from }) => from));
	const nodes = [...graph.asked.values()].filter(({ id }) => passed.has(id)).sort((a, b) => far(b) - far(a));
	const depths = new Map<string, number>();
	for (const { id } of nodes) {
		const depth = depths.get(id) ?? 0;
		for (const { from, to } of arrows)
			if (from === id) depths.set(to, Math.max(depths.get(to) ?? 0, depth + 1));
	}
	const layers: Arrow[][] = [];
	for (const { id } of nodes)
		(layers[depths.get(id) ?? 0] ??= []).push(...arrows.filter(({ from }) => from === id));
	return layers.filter((layer) => layer.length > 0);
}

/**
 * A layer as one row, or in halves where it is too wide to be read: by its questions, and the roads of one
 * question in two. That question then stands in both.
 */
function rowsOf(
	layer: readonly Arrow[],
	lay: (row: readonly Arrow[]) => MapView
): readonly (readonly Arrow[])[] {
	if (layer.length < 2 || lay(layer).width <= widest) return [layer];
	const questions = [...new Set(layer.map(({ from }) => from))];
	const first = new Set(questions.slice(0, Math.ceil(questions.length / 2)));
	const isFirst = ({ from }: Arrow, index: number): boolean =>
		questions.length > 1 ? first.has(from) : index * 2 < layer.length;
	return [layer.filter(isFirst), layer.filter((arrow, index) => !isFirst(arrow, index))].flatMap((half) =>
		rowsOf(half, lay)
	);
}

/**
 * What a room took of a path, for who sits at the back: only the shapes that somebody or the model route
 * came by, folded into parts that are read from left to right, as large as fits in a frame. A road that
 * goes on in another part ends in a shape that names the question; an end stands in each part that leads
 * to it. Pure; the words must hold the texts of the path and `ui`.
 */
export function wallMap(graph: PathGraph, crowd: Crowd, words: Words): (frame: Frame) => Folded {
	const { path } = graph;
	const arrows = [...graph.asked.values()].flatMap((node) => takenFrom(graph, node, crowd, words));
	const asked = ({ id, meta: { kind } }: AskedNode): Shape => ({
		id,
		kind,
		verdict: null,
		lines: wallLines(words.state(path, id, undefined).short)
	});
	/** What stands where a road leaves a part: an end, or where it goes on. */
	const goal = (id: string): Shape => {
		const end = graph.outcomes.get(id);
		if (!end) {
			const lines = wallLines(`→ ${words.state(path, id, undefined).short}`);
			return { id: `${goesOn}${id}`, kind: 'track', verdict: null, lines };
		}
		const { kind, verdict } = end.meta;
		const lines = [words.ui(`verdict.${verdict}`), ...wallLines(words.outcome(path, id, undefined).title)];
		return { id, kind, verdict, lines };
	};
	// Made once: a shape is laid out in many parts.
	const questions = new Map(
		[...new Set(arrows.map(({ from }) => from))].flatMap((id) => {
			const node = graph.asked.get(id);
			return node ? [[id, asked(node)] as const] : [];
		})
	);
	const goals = new Map([...new Set(arrows.map(({ to }) => to))].map((id) => [id, goal(id)]));
	const lay = (leaving: readonly Arrow[]): MapView => {
		const here = new Set(leaving.map(({ from }) => from));
		const left = [...new Set(leaving.map(({ to }) => to))].filter((id) => !here.has(id));
		const shapeId = (id: string): string => (here.has(id) || graph.outcomes.has(id) ? id : `${goesOn}${id}`);
		const shapes = [
			...[...here].flatMap((id) => questions.get(id) ?? []),
			...left.flatMap((id) => goals.get(id) ?? [])
		];
		const view = layOut(
			leaving[0]?.from ?? '',
			shapes,
			leaving.map((arrow) => ({ ...arrow, to: shapeId(arrow.to) })),
			air
		);
		// An arrow is called by where its road leads, wherever that stands.
		const edges = view.edges.map((edge) => {
			const road = { ...edge, to: edge.to.replace(goesOn, '') };
			return { ...road, id: edgeId(road) };
		});
		return { ...view, edges };
	};
	const known = new Map<readonly Arrow[], MapView>();
	/** A row by itself is laid out once: to see whether it must be split, and as a part. */
	const layRow = (row: readonly Arrow[]): MapView => {
		const view = known.get(row) ?? lay(row);
		known.set(row, view);
		return view;
	};
	const rows = layersOf(graph, arrows).flatMap((layer) => rowsOf(layer, layRow));
	const part: LayPart = (from, to) => {
		const [row = [], ...more] = rows.slice(from, to);
		return more.length === 0 ? layRow(row) : lay([row, ...more].flat());
	};
	return foldsOf(rows.length, part);
}
