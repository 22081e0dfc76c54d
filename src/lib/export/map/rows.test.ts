import { describe, expect, it } from 'vitest';
import { rowsOf, slicesOf } from '#lib/export/map/rows.ts';

describe('the rows of a map', () => {
	it('hold what overlaps in height, in whatever order it comes, from top to bottom', () => {
		expect(
			rowsOf([
				{ x: 300, y: 120, width: 50, height: 40 },
				{ x: 100, y: 0, width: 80, height: 40 },
				{ x: 0, y: 100, width: 60, height: 30 }
			])
		).toEqual([
			{ x: 100, y: 0, width: 80, height: 40 },
			{ x: 0, y: 100, width: 350, height: 60 }
		]);
	});

	it('are none without boxes', () => {
		expect(rowsOf([])).toEqual([]);
	});
});

describe('how far a map reaches', () => {
	it('is told from top to bottom, with the lines between the rows', () => {
		const line = { x: 140, y: 40, width: 0.5, height: 30 };
		const bend = { x: 140, y: 70, width: 210, height: 30 };
		const row = { x: 0, y: 100, width: 300, height: 40 };
		expect(slicesOf([{ x: 100, y: 0, width: 80, height: 40 }, line, bend, row])).toEqual([
			{ x: 100, y: 0, width: 80, height: 40 },
			{ x: 140, y: 40, width: 1, height: 30 },
			{ x: 140, y: 70, width: 210, height: 30 },
			{ x: 0, y: 100, width: 300, height: 40 }
		]);
	});

	it('does not count the room under a short shape beside a tall one', () => {
		const short = { x: 0, y: 0, width: 50, height: 40 };
		const tall = { x: 100, y: 0, width: 50, height: 75 };
		expect(slicesOf([short, tall])).toEqual([
			{ x: 0, y: 0, width: 150, height: 40 },
			{ x: 100, y: 40, width: 50, height: 35 }
		]);
	});
});
