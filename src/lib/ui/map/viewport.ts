import type { MapBox, MapView } from '#lib/export/map/view.ts';

/** The size of a map in its own units, or of the frame it is seen in, in pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** A map as far as moving it goes: its size, and how far the picture reaches, slice by slice. */
export type Sheet = Pick<MapView, 'width' | 'height' | 'reach'>;

/** What part of a map is seen: its upper left corner in units of the map, and the pixels per unit. */
export interface Viewport {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

/** A place within the frame, in pixels. */
export interface Spot {
	readonly x: number;
	readonly y: number;
}

/** What of the frame is covered, in pixels, at its right and below. */
export interface Covered {
	readonly right: number;
	readonly bottom: number;
}

const largest = 2.5;
const legible = 0.7;
const edge = 24;

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));
const centred = (map: Size, frame: Size, scale: number): Viewport => ({
	x: (map.width - frame.width / scale) / 2,
	y: (map.height - frame.height / scale) / 2,
	scale
});

/** The scale at which the whole map is seen; small maps are not blown up. */
function fitScale(map: Size, frame: Size): number {
	return Math.min(1.15, frame.width / map.width, frame.height / map.height);
}

/** The whole map in the middle of the frame. */
export function fit(map: Size, frame: Size): Viewport {
	return centred(map, frame, fitScale(map, frame));
}

/** `at` moved as little as lets the stretch from `start` meet the middle third of what is seen. */
function held(at: number, start: number, length: number, seen: number): number {
	return between(start - (2 / 3) * seen, at, start + length - seen / 3);
}

/**
 * `view` moved as little as keeps the picture in sight: the middle of what is seen, a third of its width and
 * of its height, meets it in one slice of its `reach`. What is covered is not seen. It gives way
 * sideways sooner than up or down, so that one who goes down comes from a wide row to a narrower one.
 * Throws for a map without shapes.
 */
export function within(view: Viewport, reach: readonly MapBox[], frame: Size, covered: Covered): Viewport {
	const width = (frame.width - covered.right) / view.scale;
	const height = (frame.height - covered.bottom) / view.scale;
	const far = ({ x, y }: Viewport): number => Math.hypot(x - view.x, 2 * (y - view.y));
	return reach
		.map((slice) => ({
			x: held(view.x, slice.x, slice.width, width),
			y: held(view.y, slice.y, slice.height, height),
			scale: view.scale
		}))
		.reduce((nearest, found) => (far(found) < far(nearest) ? found : nearest));
}

/** `view` moved by pixels: what was seen at the left comes further to the right. */
export function panBy(view: Viewport, dx: number, dy: number): Viewport {
	return { ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale };
}

/** `view` enlarged by `factor` around a spot, which stays where it is; never smaller than the whole map. */
export function zoomAt(view: Viewport, spot: Spot, factor: number, map: Size, frame: Size): Viewport {
	const scale = between(Math.min(fitScale(map, frame), 1), view.scale * factor, largest);
	return {
		x: view.x + spot.x / view.scale - spot.x / scale,
		y: view.y + spot.y / view.scale - spot.y / scale,
		scale
	};
}

/** The view in which one begins: the whole map where it can be read, else the box at a legible size. */
export function startAt(box: MapBox, map: Size, frame: Size): Viewport {
	if (fitScale(map, frame) >= legible) return fit(map, frame);
	const scale = frame.width < 500 ? 0.9 : 1;
	const view = {
		x: box.x + box.width / 2 - frame.width / scale / 2,
		y: box.y + box.height / 2 - frame.height / scale / 3,
		scale
	};
	// At the border of the map there is nothing to see beyond it.
	const room = (length: number, seen: number, at: number): number =>
		length <= seen ? (length - seen) / 2 : between(0, at, length - seen);
	return {
		x: room(map.width, frame.width / scale, view.x),
		y: room(map.height, frame.height / scale, view.y),
		scale
	};
}

/** `view` moved as little as shows the whole of `box` in the part of the frame that is not covered. */
export function reveal(view: Viewport, box: MapBox, frame: Size, covered: Covered): Viewport {
	const { scale } = view;
	const shift = (at: number, start: number, length: number, seen: number): number => {
		const air = Math.min(edge / scale, Math.max(0, (seen - length) / 2));
		if (start - air < at) return start - air;
		return Math.max(at, start + length + air - seen);
	};
	return {
		x: shift(view.x, box.x, box.width, (frame.width - covered.right) / scale),
		y: shift(view.y, box.y, box.height, (frame.height - covered.bottom) / scale),
		scale
	};
}

/** The part of the map that is seen, as the value of an SVG's `viewBox`. */
export function viewBox({ x, y, scale }: Viewport, { width, height }: Size): string {
	return [x, y, width / scale, height / scale].map((value) => value.toFixed(1)).join(' ');
}
