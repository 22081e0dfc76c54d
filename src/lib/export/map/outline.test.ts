import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllGraphs, type PathGraph } from '#lib/flow/graph.ts';
import { flowOutline, type OutlineEntry, pathOutline } from '#lib/export/map/outline.ts';
import { streamView } from '#lib/export/reading/stream.ts';
import { type Words, wordsOf } from '#lib/i18n/words.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';

let graphs: ReadonlyMap<PathId, PathGraph>;
let words: Words;

beforeAll(async () => {
	graphs = await loadAllGraphs();
	words = await wordsOf('nl').load('ui', 'reading', ...pathIds);
});

const graphOf = (path: PathId): PathGraph => graphs.get(path) as PathGraph;

/** Every entry, in the order in which one reads them. */
const all = (entry: OutlineEntry): readonly OutlineEntry[] => [
	entry,
	...entry.branches.flatMap((branch) => all(branch.entry))
];
const depth = (entry: OutlineEntry): number =>
	1 + Math.max(0, ...entry.branches.map((branch) => depth(branch.entry)));

describe.each(pathIds)('the outline of %s', (path) => {
	it('has each state and outcome in full exactly once, and beginning with the first question', () => {
		const graph = graphOf(path);
		const outline = pathOutline(graph, words);
		const full = all(outline).filter(({ isFull }) => isFull);
		expect(outline.id).toBe(graph.initial);
		expect(full.map(({ id }) => id).sort()).toEqual([...graph.asked.keys(), ...graph.outcomes.keys()].sort());
	});

	it('tells under each state where each of its answers leads, in whole words', () => {
		const graph = graphOf(path);
		const told = all(pathOutline(graph, words)).flatMap(({ id, branches }) =>
			branches.flatMap(({ answers, entry }) =>
				answers.map((answer) => [id, answer.id, answer.text, entry.id])
			)
		);
		const known = [...graph.asked.values()].flatMap(({ id, edges }) =>
			[...edges].map(([answer, target]) => [
				id,
				answer,
				words.state(path, id, undefined).answer(answer),
				target
			])
		);
		expect(told.sort()).toEqual(known.sort());
	});

	it('refers to what stands elsewhere without telling it again', () => {
		const mentions = all(pathOutline(graphOf(path), words)).filter(({ isFull }) => !isFull);
		expect(mentions.flatMap(({ branches }) => branches)).toEqual([]);
		for (const { name } of mentions) expect.soft(name).not.toBe('');
	});
});

describe('the outline of the largest path', () => {
	it('is at most thirteen levels deep: each state stands under the shortest way to it', () => {
		expect(depth(pathOutline(graphOf('informatie-delen'), words))).toBe(13);
	});
});

describe('the outline of the flow', () => {
	it('has the steps, both ends and the Meldcode once, and every outcome', () => {
		const stream = streamView(graphs, words);
		const entries = all(flowOutline(stream, words));
		expect(
			entries
				.filter(({ isFull }) => isFull)
				.map(({ id }) => id)
				.sort()
		).toEqual([
			'bevoegdheid',
			'bezwaar',
			'einde',
			'informeren',
			'meldcode',
			'registratie',
			'veiligheid',
			'wanneer-signaleren'
		]);
		const told = entries.flatMap(({ branches }) =>
			branches.filter(({ isTrack }) => !isTrack).flatMap(({ answers }) => answers.map(({ id }) => id))
		);
		expect(told.sort()).toEqual(stream.steps.flatMap(({ outcomes }) => outcomes.map(({ id }) => id)).sort());
	});
});
