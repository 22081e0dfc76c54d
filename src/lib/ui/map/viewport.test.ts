import { describe, expect, it } from 'vitest';
import { fit, panBy, reveal, startAt, viewBox, within, zoomAt } from '#lib/ui/map/viewport.ts';

const map = { width: 3600, height: 3000 };
const frame = { width: 1200, height: 600 };
const phone = { width: 328, height: 480 };
const none = { right: 0, bottom: 0 };

describe('the whole map', () => {
	it('fits in the frame, in its middle', () => {
		expect(fit(map, frame)).toEqual({ x: -1200, y: 0, scale: 0.2 });
		expect(viewBox(fit(map, frame), frame)).toBe('-1200.0 0.0 6000.0 3000.0');
	});

	it('is not blown up when it is small', () => {
		expect(fit({ width: 300, height: 200 }, frame).scale).toBe(1.15);
	});
});

describe('zooming', () => {
	const view = { x: 100, y: 50, scale: 1 };

	it('leaves the spot under the pointer where it is', () => {
		const spot = { x: 300, y: 200 };
		const { x, y, scale } = zoomAt(view, spot, 2, map, frame);
		expect(scale).toBe(2);
		expect([x + spot.x / scale, y + spot.y / scale]).toEqual([400, 250]);
	});

	it('stops at the whole map and at two and a half times', () => {
		expect(zoomAt(view, { x: 0, y: 0 }, 0.001, map, frame).scale).toBe(0.2);
		expect(zoomAt(view, { x: 0, y: 0 }, 100, map, frame).scale).toBe(2.5);
	});
});

describe('moving', () => {
	it('goes with the finger, at every scale', () => {
		expect(panBy({ x: 100, y: 50, scale: 2 }, 40, -20)).toEqual({ x: 80, y: 60, scale: 2 });
	});

	// A begin in the middle, its line to the left, and below it a row from side to side.
	const reach = [
		{ x: 1700, y: 0, width: 200, height: 60 },
		{ x: 1500, y: 60, width: 300, height: 140 },
		{ x: 0, y: 200, width: 3600, height: 300 }
	];

	it('ends where the picture meets no more than the border of the middle', () => {
		expect(within({ x: -5000, y: 250, scale: 1 }, reach, frame, none)).toEqual({ x: -800, y: 250, scale: 1 });
		expect(within({ x: 9000, y: 9000, scale: 2 }, reach, frame, none)).toEqual({ x: 3400, y: 400, scale: 2 });
		const inside = { x: 10, y: 20, scale: 1 };
		expect(within(inside, reach, frame, none)).toEqual(inside);
	});

	it('shows no empty corner beside what is narrow', () => {
		expect(within({ x: 100, y: -500, scale: 1 }, reach, frame, none)).toEqual({ x: 100, y: -200, scale: 1 });
		expect(within({ x: 1200, y: -800, scale: 1 }, reach, frame, none)).toEqual({
			x: 1200,
			y: -400,
			scale: 1
		});
	});

	it('follows a line from row to row, also where nothing else is seen', () => {
		for (let y = -60; y <= 200; y += 10) {
			const view = { x: 1450, y, scale: 2.5 };
			expect(within(view, reach, phone, none)).toEqual(view);
		}
	});

	it('gives way sideways from a wide row to a narrow one below it, and stops where there is none', () => {
		const below = [...reach, { x: 3000, y: 500, width: 100, height: 900 }];
		const from = { x: 2000, y: 390, scale: 1 };
		expect(within({ ...from, y: 590 }, below, frame, none)).toEqual({ x: 2200, y: 590, scale: 1 });
		expect(within({ ...from, x: 0, y: 590 }, below, frame, none)).toEqual({ x: 0, y: 300, scale: 1 });
	});

	it('counts nothing that lies under the panel', () => {
		const covered = { right: 400, bottom: 0 };
		const { x } = within({ x: -5000, y: 250, scale: 1 }, reach, frame, covered);
		expect(x).toBeCloseTo(-(1200 - 400) * (2 / 3));
	});
});

describe('the beginning', () => {
	it('shows all of a map that can be read whole', () => {
		const small = { width: 1000, height: 700 };
		expect(startAt({ x: 0, y: 0, width: 10, height: 10 }, small, frame)).toEqual(fit(small, frame));
	});

	it('shows the own place of a large map at a size that can be read', () => {
		const box = { x: 1800, y: 1500, width: 200, height: 60 };
		const { x, y, scale } = startAt(box, map, phone);
		expect(scale).toBe(0.9);
		expect((box.x + box.width / 2 - x) * scale).toBeCloseTo(phone.width / 2);
		expect((box.y + box.height / 2 - y) * scale).toBeCloseTo(phone.height / 3);
	});

	it('shows nothing beyond the border', () => {
		const view = startAt({ x: 10, y: 20, width: 100, height: 40 }, map, frame);
		expect([view.x, view.y]).toEqual([0, 0]);
	});
});

describe('bringing a box into sight', () => {
	const view = { x: 0, y: 0, scale: 1 };

	it('moves nothing when it is in sight', () => {
		expect(reveal(view, { x: 100, y: 100, width: 200, height: 60 }, frame, none)).toEqual(view);
	});

	it('moves as little as needed, with some air', () => {
		expect(reveal(view, { x: 1150, y: 100, width: 200, height: 60 }, frame, none)).toEqual({
			x: 174,
			y: 0,
			scale: 1
		});
		expect(
			reveal({ x: 500, y: 500, scale: 1 }, { x: 100, y: 100, width: 200, height: 60 }, frame, none)
		).toEqual({ x: 76, y: 76, scale: 1 });
	});

	it('keeps it clear of what covers the frame', () => {
		const box = { x: 900, y: 400, width: 200, height: 60 };
		const { x, y } = reveal(view, box, frame, { right: 400, bottom: 300 });
		expect(box.x + box.width - x).toBeLessThanOrEqual(800);
		expect(box.y + box.height - y).toBeLessThanOrEqual(300);
	});
});
