import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllGraphs, type PathGraph } from '#lib/flow/graph.ts';
import { nodeText, labelText, verdictWidth } from '#lib/export/map/drawing.ts';
import { mapView, shortAnswers } from '#lib/export/map/path-map.ts';
import { textWidth } from '#lib/export/map/text-width.ts';
import { letters, type MapBox, type MapView } from '#lib/export/map/view.ts';
import { type Language, languages } from '#lib/i18n/language.ts';
import { type Words, wordsOf } from '#lib/i18n/words.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import { coursePoints } from '../../../../tests/course-points.ts';

let graphs: ReadonlyMap<PathId, PathGraph>;
const words = {} as Record<Language, Words>;
const views = new Map<string, MapView>();

beforeAll(async () => {
	graphs = await loadAllGraphs();
	for (const language of languages) {
		words[language] = await wordsOf(language).load('ui', ...pathIds);
		for (const [path, graph] of graphs) views.set(`${language}/${path}`, mapView(graph, words[language]));
	}
});

const graphOf = (path: PathId): PathGraph => graphs.get(path) as PathGraph;
const viewOf = (path: PathId, language: Language = 'nl'): MapView =>
	views.get(`${language}/${path}`) as MapView;

const overlap = (a: MapBox, b: MapBox): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const holds = ({ x, y, width, height }: MapBox, point: { x: number; y: number }): boolean =>
	point.x > x && point.x < x + width && point.y > y && point.y < y + height;

const isCrossed = (box: MapBox, points: readonly { x: number; y: number }[]): boolean =>
	points.some((point) => holds(box, point));

/** The pairs of `boxes` that lie over each other. */
function overlapping(boxes: readonly (MapBox & { readonly name: string })[]): string[] {
	return boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.filter((b) => overlap(a, b))
			.map((b) => `${a.name} / ${b.name}`)
	);
}

describe.each(pathIds)('the map of %s', (path) => {
	it('draws each state, each outcome and each answer exactly once', () => {
		const graph = graphOf(path);
		const { nodes, edges } = viewOf(path);
		expect(nodes.map(({ id }) => id)).toEqual([...graph.asked.keys(), ...graph.outcomes.keys()]);
		const drawn = edges.flatMap(({ from, to, answers }) => answers.map((answer) => [from, answer, to]));
		const walked = [...graph.asked.values()].flatMap(({ id, edges: answers }) =>
			[...answers].map(([answer, target]) => [id, answer, target])
		);
		expect(drawn.sort()).toEqual(walked.sort());
		expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
	});

	it('knows how far it reaches, from its first row to its last without a gap', () => {
		const { nodes, edges, reach } = viewOf(path);
		const boxes = [...nodes.map(({ box }) => box), ...edges.map(({ labelBox }) => labelBox)];
		expect(reach[0]?.y).toBe(Math.min(...boxes.map(({ y }) => y)));
		for (const [at, { y, height }] of reach.entries()) {
			expect.soft(reach[at + 1]?.y ?? Math.max(...boxes.map((box) => box.y + box.height))).toBe(y + height);
		}
		const points = edges.flatMap(({ route }) => coursePoints(route));
		for (const { x, y, width, height } of reach) {
			const across = [
				...boxes.filter((box) => overlap(box, { x: -1, y, width: Infinity, height })).map((box) => box.x),
				...points.filter((point) => point.y > y && point.y < y + height).map((point) => point.x)
			];
			expect.soft(Math.min(...across)).toBeGreaterThan(x - 2);
			expect.soft(Math.max(...across)).toBeLessThan(x + width + 2);
		}
	});

	it('has one arrow between two nodes, however many answers lead there', () => {
		const pairs = viewOf(path).edges.map(({ from, to }) => `${from} ${to}`);
		expect(new Set(pairs).size).toBe(pairs.length);
	});

	it.each(languages)('lays no node or label over another (%s)', (language) => {
		const { nodes, edges } = viewOf(path, language);
		const boxes = [
			...nodes.map(({ id, box }) => ({ ...box, name: id })),
			...edges.map(({ id, labelBox }) => ({ ...labelBox, name: id }))
		];
		expect(overlapping(boxes)).toEqual([]);
	});

	it.each(languages)('gives every label the room that it needs, in at most three lines (%s)', (language) => {
		const { nodes, edges } = viewOf(path, language);
		for (const node of nodes) {
			const { lines, box, verdict, id } = node;
			const [first = '', ...rest] = verdict ? lines : ['', ...lines];
			expect.soft(rest.length, id).toBeLessThanOrEqual(3);
			for (const line of rest)
				expect.soft(textWidth(line, letters.node.size), line).toBeLessThan(box.width - 16);
			expect.soft(verdictWidth(first), first).toBeLessThan(box.width);
			for (const { y } of nodeText(node)) {
				expect.soft(y - letters.node.size, id).toBeGreaterThan(box.y);
				expect.soft(y, id).toBeLessThan(box.y + box.height - 5);
			}
		}
		for (const edge of edges) {
			const { label, labelBox, id } = edge;
			for (const { text } of label)
				expect.soft(textWidth(text, letters.label.size), text).toBeLessThan(labelBox.width - 8);
			for (const { y } of labelText(edge)) expect.soft(y, id).toBeLessThan(labelBox.y + labelBox.height);
		}
	});

	it('lets each arrow leave its state, pass its own label and end on the state it leads to', () => {
		const { nodes, edges } = viewOf(path);
		const boxes = new Map(nodes.map(({ id, box }) => [id, box]));
		for (const { id, from, to, route, tip, labelBox } of edges) {
			const [source, goal] = [boxes.get(from), boxes.get(to)] as [MapBox, MapBox];
			const points = coursePoints(route);
			const [start, end] = [points[0], points.at(-1)];
			expect.soft(start?.y, id).toBe(source.y + source.height);
			expect.soft(end, id).toEqual(tip);
			expect.soft(tip.y, id).toBe(goal.y);
			for (const [point, box] of [
				[start, source],
				[end, goal]
			] as const) {
				expect.soft(point?.x, id).toBeGreaterThan(box.x + 15);
				expect.soft(point?.x, id).toBeLessThan(box.x + box.width - 15);
			}
			expect
				.soft(
					points.some((point) => holds(labelBox, point)),
					id
				)
				.toBe(true);
		}
	});

	it('leads no arrow through a state or a label that is not its own', () => {
		const { nodes, edges } = viewOf(path);
		for (const { id, from, to, route } of edges) {
			const points = coursePoints(route);
			const crossed = [
				...nodes.filter((node) => node.id !== from && node.id !== to && isCrossed(node.box, points)),
				...edges.filter((other) => other.id !== id && isCrossed(other.labelBox, points))
			];
			expect
				.soft(
					crossed.map((strange) => strange.id),
					id
				)
				.toEqual([]);
		}
		expect(edges.length).toBeGreaterThan(0);
	});

	it('keeps everything within its size, and is the same each time it is drawn', () => {
		const view = viewOf(path);
		for (const { box } of view.nodes) {
			expect.soft(box.x).toBeGreaterThanOrEqual(0);
			expect.soft(box.x + box.width).toBeLessThanOrEqual(view.width);
			expect.soft(box.y + box.height).toBeLessThanOrEqual(view.height);
		}
		const across = view.edges.flatMap(({ route }) => coursePoints(route).map(({ x }) => x));
		expect(Math.min(...across)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...across)).toBeLessThanOrEqual(view.width);
		expect(mapView(graphOf(path), words.nl)).toEqual(view);
	});
});

describe('the largest map', () => {
	it('is the one about sharing, with its 32 states, 25 outcomes and 92 answers', () => {
		const { nodes, edges, width, height } = viewOf('informatie-delen');
		expect(nodes.filter(({ kind }) => kind !== 'outcome')).toHaveLength(32);
		expect(nodes.filter(({ kind }) => kind === 'outcome')).toHaveLength(25);
		expect(edges.flatMap(({ answers }) => answers)).toHaveLength(92);
		expect(width).toBeLessThan(4200);
		expect(height).toBeLessThan(4600);
	});
});

describe('the text at an arrow', () => {
	const short = (path: PathId, state: string): Record<string, string> => {
		const node = graphOf(path).asked.get(state);
		if (!node) throw new Error(state);
		const texts = words.nl.state(path, state, undefined);
		return Object.fromEntries(shortAnswers(node, (answer) => texts.answer(answer)));
	};

	it('is how the answer begins, where that tells it from the others', () => {
		expect(short('informatie-delen', 'doelHelder')).toEqual({ ja: 'Ja', nee: 'Nee' });
	});

	it('is the whole answer, where two begin alike', () => {
		expect(short('informatie-delen', 'kanVragen')).toEqual({
			ja: 'Ja',
			'nee-onveilig': words.nl.state('informatie-delen', 'kanVragen', undefined).answer('nee-onveilig'),
			'nee-onbereikbaar': words.nl
				.state('informatie-delen', 'kanVragen', undefined)
				.answer('nee-onbereikbaar')
		});
	});
});
