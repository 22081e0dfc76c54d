import type { Crowd } from '#lib/export/workshop/crowd.ts';
import { type Folded, foldsOf, type Frame, type LayPart } from '#lib/export/workshop/wall-fold.ts';
import { type Air, type Arrow, layOut, type Shape } from '#lib/export/map/layout.ts';
import { arrowLabel, byTarget, shortAnswers } from '#lib/export/map/path-map.ts';
import { wrapWithin } from '#lib/export/map/text-width.ts';
import { edgeId, letters } from '#lib/export/map/view.ts';
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

/** The questions of the roads in layers: each below all that lead to it. */
function layersOf(graph: PathGraph, arrows: readonly Arrow[]): readonly (readonly AskedNode[])[] {
	const far = ({ id }: AskedNode): number => graph.farthest.get(id) ?? 0;
	const passed = new Set(arrows.map(({ from }) => from));
	const nodes = [...graph.asked.values()].filter(({ id }) => passed.has(id)).sort((a, b) => far(b) - far(a));
	const depths = new Map<string, number>();
	for (const { id } of nodes) {
		const depth = depths.get(id) ?? 0;
		for (const { from, to } of arrows)
			if (from === id) depths.set(to, Math.max(depths.get(to) ?? 0, depth + 1));
	}
	const layers: AskedNode[][] = [];
	for (const node of nodes) (layers[depths.get(node.id) ?? 0] ??= []).push(node);
	return layers.filter((layer) => layer.length > 0);
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
	const layers = layersOf(graph, arrows);
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
	const part: LayPart = (from, to) => {
		const nodes = layers.slice(from, to).flat();
		const here = new Set(nodes.map(({ id }) => id));
		const leaving = arrows.filter((arrow) => here.has(arrow.from));
		const shapeId = (id: string): string => (here.has(id) || graph.outcomes.has(id) ? id : `${goesOn}${id}`);
		const goals = [...new Set(leaving.map((arrow) => arrow.to))].filter((id) => !here.has(id)).map(goal);
		const view = layOut(
			nodes[0]?.id ?? '',
			[...nodes.map(asked), ...goals],
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
	return foldsOf(layers.length, part);
}
