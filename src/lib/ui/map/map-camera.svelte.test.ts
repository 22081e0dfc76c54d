import { beforeEach, describe, expect, it } from 'vitest';
import { MapCamera } from '#lib/ui/map/map-camera.svelte.ts';

const map = { width: 3600, height: 3000, reach: [{ x: 0, y: 0, width: 3600, height: 3000 }] };
let covered = { right: 0, bottom: 0 };
let home = { x: 1000, y: 900, width: 100, height: 40 };
let camera: MapCamera;

beforeEach(() => {
	home = { x: 1000, y: 900, width: 100, height: 40 };
	covered = { right: 0, bottom: 0 };
	camera = new MapCamera(
		map,
		() => home,
		() => covered
	);
	camera.width = 1200;
	camera.height = 600;
});

describe('what is seen of a map', () => {
	it('is all of it before the frame is measured, and on paper', () => {
		expect(
			new MapCamera(
				map,
				() => home,
				() => covered
			).viewBox
		).toBe('0 0 3600 3000');
		expect(camera.viewBox).toBe('450.0 720.0 1200.0 600.0');
		camera.isPrinting = true;
		expect(camera.viewBox).toBe('0 0 3600 3000');
	});

	it('follows the own place until the map was moved, and goes back to it when asked', () => {
		home = { ...home, x: 1500 };
		expect(camera.view.x).toBe(950);
		camera.pan(0.5, 0);
		expect(camera.view.x).toBe(1550);
		home = { ...home, x: 1000 };
		expect(camera.view.x).toBe(1550);
		camera.goHome();
		expect(camera.view.x).toBe(450);
	});

	it('is the whole map when it is asked for, and a box that was out of sight', () => {
		camera.fit();
		expect(camera.view.scale).toBeCloseTo(0.2);
		camera.goHome();
		camera.reveal({ x: 0, y: 900, width: 100, height: 40 });
		expect(camera.view.x).toBe(-24);
	});
});

describe('the border of the map', () => {
	it('is not passed by keys, by a drag or by zooming, and leaves room for what a panel covers', () => {
		for (let step = 0; step < 50; step++) camera.pan(-0.2, -0.2);
		expect([camera.view.x, camera.view.y]).toEqual([-800, -400]);
		camera.press(1, { x: 0, y: 0 });
		for (let step = 1; step < 20; step++) camera.drag(1, { x: -step * 1000, y: -step * 1000 });
		camera.release(1);
		expect([camera.view.x, camera.view.y]).toEqual([3200, 2800]);
		camera.zoom(2.5, { x: 1200, y: 600 });
		expect([camera.view.x, camera.view.y]).toEqual([3440, 2920]);
		covered = { right: 400, bottom: 0 };
		for (let step = 0; step < 9; step++) camera.pan(0.2, 0);
		expect(camera.view.x).toBeCloseTo(3600 - (1200 - 400) / 2.5 / 3);
	});

	it('is no matter once the whole map is asked for', () => {
		for (let step = 0; step < 50; step++) camera.pan(-0.2, -0.2);
		camera.fit();
		expect(camera.viewBox).toBe('-1200.0 0.0 6000.0 3000.0');
	});
});

describe('a drag', () => {
	it('moves the map with the pointer once it strays', () => {
		const { x, y } = camera.view;
		camera.press(1, { x: 100, y: 100 });
		expect(camera.drag(1, { x: 102, y: 101 })).toBe(false);
		expect(camera.hasDragged).toBe(false);
		expect(camera.drag(1, { x: 130, y: 90 })).toBe(true);
		expect(camera.hasDragged).toBe(true);
		expect([camera.view.x, camera.view.y]).toEqual([x - 30, y + 10]);
	});

	it('ends when the pointer is released, and the next press is a press', () => {
		camera.press(1, { x: 100, y: 100 });
		camera.drag(1, { x: 200, y: 100 });
		camera.release(1);
		expect(camera.drag(1, { x: 300, y: 100 })).toBe(false);
		camera.press(1, { x: 300, y: 100 });
		expect(camera.hasDragged).toBe(false);
	});
});

describe('two fingers', () => {
	it('zoom around the place between them', () => {
		const { x, y } = camera.view;
		camera.press(1, { x: 200, y: 300 });
		camera.press(2, { x: 400, y: 300 });
		camera.drag(1, { x: 100, y: 300 });
		camera.drag(2, { x: 500, y: 300 });
		expect(camera.view.scale).toBeCloseTo(2);
		expect(camera.view.x + 300 / 2).toBeCloseTo(x + 300);
		expect(camera.view.y + 300 / 2).toBeCloseTo(y + 300);
	});
});
