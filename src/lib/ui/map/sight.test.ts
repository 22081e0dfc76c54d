import { describe, expect, it } from 'vitest';
import { mapView } from '#lib/export/map/path-map.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { pathIds } from '#lib/machines/registry.ts';
import { type Viewport, within } from '#lib/ui/map/viewport.ts';
import { coursePoints } from '../../../../tests/course-points.ts';
import { graphOf } from '../../../../tests/walks.ts';

const words = await wordsOf('nl').load('ui', ...pathIds);
const frames = [
	{ frame: { width: 1208, height: 664 }, covered: { right: 432, bottom: 0 } },
	{ frame: { width: 1208, height: 664 }, covered: { right: 0, bottom: 0 } },
	{ frame: { width: 326, height: 546 }, covered: { right: 0, bottom: 300 } }
];

describe.each(pathIds)('the map of %s', (path) => {
	const map = mapView(graphOf(path), words);
	const boxes = [...map.nodes.map(({ box }) => box), ...map.edges.map(({ labelBox }) => labelBox)];
	const lines = map.edges
		.flatMap(({ route }) => coursePoints(route))
		.map((point) => ({ ...point, width: 0, height: 0 }));

	it('shows some of its shapes, labels or lines wherever it was stopped', () => {
		let stopped = 0;
		for (const { frame, covered } of frames) {
			for (const scale of [0.3, 1, 2.5]) {
				const [width, height] = [
					(frame.width - covered.right) / scale,
					(frame.height - covered.bottom) / scale
				];
				for (let x = -width; x < map.width; x += map.width / 9) {
					for (let y = -height; y < map.height; y += map.height / 17) {
						const view: Viewport = { x, y, scale };
						const seen = within(view, map.reach, frame, covered);
						if (seen.x === x && seen.y === y) continue;
						stopped++;
						const isSeen = [...boxes, ...lines].some(
							(part) =>
								part.x + part.width >= seen.x &&
								part.x <= seen.x + width &&
								part.y + part.height >= seen.y &&
								part.y <= seen.y + height
						);
						expect.soft(isSeen, JSON.stringify({ view, seen })).toBe(true);
					}
				}
			}
		}
		expect(stopped).toBeGreaterThan(100);
	});
});
