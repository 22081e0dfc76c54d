import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Crowd, crowdOf } from '#lib/export/workshop/crowd.ts';
import { type Folded, type Frame, readable } from '#lib/export/workshop/wall-fold.ts';
import { wallMap } from '#lib/export/workshop/wall-map.ts';
import type { MapBox } from '#lib/export/map/view.ts';
import { type Words, wordsOf } from '#lib/i18n/words.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import { caseStanding } from '#lib/workshop/case/case-standing.ts';
import type { CaseData } from '#lib/workshop/case/workshop-case.ts';
import { loadCase } from '#lib/workshop/cases/registry.ts';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';
import { tallyOf } from '#lib/workshop/meeting/tally.ts';
import { flowCase, graphs, otsCase, someBallot } from '../../../../tests/meeting.ts';

let words: Words;

beforeAll(async () => {
	words = await wordsOf('nl').load('ui', ...pathIds);
});

const frames: readonly Frame[] = [
	{ width: 700, height: 560 },
	{ width: 1220, height: 560 },
	{ width: 320, height: Infinity }
];

interface Wall {
	readonly crowd: Crowd;
	readonly folds: (frame: Frame) => Folded;
}

function wallOf(data: CaseData, path: PathId, ballots: readonly Ballot[]): Wall {
	const graph = graphs.get(path);
	if (!graph) throw new Error(path);
	const tally = tallyOf(data, ballots, {}, graphs);
	const crowd = crowdOf(
		tally.roads.get(path) ?? [],
		tally.places.filter((place) => place.path === path),
		caseStanding(data, data.model, graphs).replays.find((replay) => replay.graph.path === path)
	);
	return { crowd, folds: wallMap(graph, crowd, words) };
}

/** What a room of up to twelve took of a path of `data`, over the wall. */
const someWall = (data: CaseData, path: PathId): fc.Arbitrary<Wall> =>
	fc
		.array(someBallot(data, fc.constant('')), { minLength: 1, maxLength: 12 })
		.map((ballots) => wallOf(data, path, ballots));

const sharing: CaseData = {
	...otsCase,
	main: 'informatie-delen',
	model: {},
	ends: {},
	forks: [],
	twists: []
};
const kinds: readonly (readonly [PathId, CaseData])[] = [
	['ots', otsCase],
	['informatie-delen', sharing],
	['veiligheid', flowCase]
];

const overlap = (a: MapBox, b: MapBox): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const moved = (box: MapBox, { x, y }: { x: number; y: number }): MapBox => ({
	...box,
	x: box.x + x,
	y: box.y + y
});

/** Every shape and every label with its number, where it stands on the wall. */
const boxesOf = ({ parts }: Folded): readonly MapBox[] =>
	parts.flatMap((part) => [
		...part.view.nodes.map(({ box }) => moved(box, part)),
		...part.view.edges.map(({ labelBox }) =>
			moved({ ...labelBox, x: labelBox.x - 34, width: labelBox.width + 34 }, part)
		)
	]);

const holdsFor = (path: PathId, data: CaseData, check: (wall: Wall, frame: Frame) => void): void => {
	fc.assert(
		fc.property(someWall(data, path), fc.constantFrom(...frames), (wall, frame) => {
			check(wall, frame);
		}),
		{ numRuns: 12 }
	);
};

describe.each(kinds)('the wall of %s', (path, data) => {
	it('shows every road that was taken once, with all that took it, and no other', () => {
		holdsFor(path, data, ({ crowd, folds }, frame) => {
			const edges = folds(frame).parts.flatMap(({ view }) => view.edges);
			expect(edges.map(({ id }) => id).sort()).toEqual(
				[...new Set([...crowd.people.keys(), ...crowd.model])].sort()
			);
			const shown = edges.reduce((sum, { id }) => sum + (crowd.people.get(id) ?? 0), 0);
			expect(shown).toBe([...crowd.people.values()].reduce((sum, people) => sum + people, 0));
		});
	});

	it('shows every place that was passed, and says at each road only the answers that were chosen', () => {
		holdsFor(path, data, ({ crowd, folds }, frame) => {
			const views = folds(frame).parts.map(({ view }) => view);
			const nodes = new Set(views.flatMap((view) => view.nodes.map(({ id }) => id.replace('verder:', ''))));
			expect([...nodes].sort()).toEqual([...crowd.nodes].sort());
			const said = views.flatMap((view) =>
				view.edges.flatMap(({ from, label }) => label.map(({ answer }) => `${from} ${answer}`))
			);
			expect([...new Set(said)].sort()).toEqual([...crowd.answers].sort());
		});
	});

	it('lays no shape, label or number over another, and keeps all within its size', () => {
		holdsFor(path, data, ({ folds }, frame) => {
			const folded = folds(frame);
			const boxes = boxesOf(folded);
			for (const [index, a] of boxes.entries()) {
				expect(boxes.slice(index + 1).filter((b) => overlap(a, b))).toEqual([]);
				expect(a.x).toBeGreaterThanOrEqual(0);
				expect(a.x + a.width).toBeLessThanOrEqual(folded.width);
				expect(a.y + a.height).toBeLessThanOrEqual(folded.height);
			}
		});
	});

	it('is never wider than its frame, and goes on below it only where it could not be read else', () => {
		holdsFor(path, data, ({ folds }, frame) => {
			const { width, height, scale } = folds(frame);
			expect(width * scale).toBeLessThan(frame.width + 1);
			if (height * scale > frame.height + 1) expect(scale).toBeLessThanOrEqual(readable);
		});
	});

	it('can be read on a window of 1280 pixels, however scattered the room', () => {
		holdsFor(path, data, ({ folds }) => {
			expect(folds({ width: 1200, height: 560 }).scale).toBeGreaterThanOrEqual(readable);
		});
	});
});

it('can be read where a whole room chose everything at a question', async () => {
	const data = await loadCase('weigering', 'nl');
	const ballots = fc.sample(someBallot(data, fc.constant('')), { numRuns: 30, seed: 7 });
	const { crowd, folds } = wallOf(data, 'informatie-delen', ballots);
	const folded = folds({ width: 1200, height: 560 });
	expect(folded.scale).toBeGreaterThanOrEqual(readable);
	// The question with the most roads stands in two parts, and each road in one.
	const edges = folded.parts.flatMap(({ view }) => view.edges.map(({ id }) => id));
	expect(edges.sort()).toEqual([...new Set([...crowd.people.keys(), ...crowd.model])].sort());
});

it('is empty where nobody came by', () => {
	const graph = graphs.get('ots');
	if (!graph) throw new Error('ots');
	const folds = wallMap(graph, crowdOf([], [], undefined), words);
	expect(folds({ width: 700, height: 500 }).parts).toEqual([]);
});
