import type { MapView } from '#lib/export/map/view.ts';

/** The room for a map, in pixels. */
export interface Frame {
	readonly width: number;
	readonly height: number;
}

/** A map in parts, each with its place; they are read from left to right, and row by row. */
export interface Folded extends Frame {
	readonly parts: readonly { readonly x: number; readonly y: number; readonly view: MapView }[];
	/** How many pixels one unit of the map is. */
	readonly scale: number;
}

/** Lays out the layers of a map from one up to another. */
export type LayPart = (from: number, to: number) => MapView;

/** From here on the words of a map, 15 units high, are read from the back of a room. */
export const readable = 1.15;

/** How wide a part is at most, where its roads can be told apart in two: so wide it is read on a window of 1280 pixels. */
export const widest = 1040;

const gap = 6;
/** A column of more layers is higher than any wall lets one read. */
const mostLayers = 6;
/** Of a height, what the next way to fill columns keeps: more ways fit little better, and each is laid out. */
const lower = 0.8;

/** `views` beside each other, in rows that are at most `width` wide where no part is wider. */
function flowed(views: readonly MapView[], width: number): Omit<Folded, 'scale'> {
	let [x, y, low, right] = [0, 0, 0, 0];
	const parts = views.map((view) => {
		if (x > 0 && x + view.width > width) [x, y] = [0, low + gap];
		const place = { x, y, view };
		low = Math.max(low, y + view.height);
		right = Math.max(right, x + view.width);
		x += view.width + gap;
		return place;
	});
	return { parts, width: right, height: low };
}

/** All ways to fill columns from the first layer on, from few high columns down to a layer each. */
function fillings(layers: number, part: LayPart): readonly (readonly MapView[])[] {
	const filled = (height: number): readonly MapView[] => {
		const views: MapView[] = [];
		for (let from = 0; from < layers;) {
			let to = from + 1;
			while (to < layers && to - from < mostLayers) {
				const more = part(from, to + 1);
				if (more.height > height || more.width > widest) break;
				to += 1;
			}
			views.push(part(from, to));
			from = to;
		}
		return views;
	};
	const ways = [filled(Infinity)];
	let limit = Infinity;
	for (let last = ways[0] ?? []; last.length < layers; last = ways.at(-1) ?? []) {
		// Somewhat lower than the highest of before, and than any limit of before, until each layer stands by itself.
		limit = Math.min(limit, Math.max(...last.map(({ height }) => height))) * lower;
		ways.push(filled(last.length * 2 > layers ? 0 : limit));
	}
	return ways;
}

/**
 * How the layers of a map are folded into parts: for a frame in pixels, the fold that is the largest in it.
 * Where its words would be too small to read, it is as wide as the frame and goes on below it. Every layer
 * stands in one part, in its order; without any layer there is nothing to draw. Pure.
 */
export function foldsOf(layers: number, lay: LayPart): (frame: Frame) => Folded {
	if (layers === 0) return () => ({ parts: [], width: 0, height: 0, scale: readable });
	const known = new Map<string, MapView>();
	const ways = fillings(layers, (from, to) => {
		const key = `${String(from)} ${String(to)}`;
		const view = known.get(key) ?? lay(from, to);
		known.set(key, view);
		return view;
	});
	return (frame) => {
		const within = ways
			.map((views) => flowed(views, Infinity))
			.map((fold) => ({ ...fold, scale: Math.min(frame.width / fold.width, frame.height / fold.height) }))
			.reduce((best, fold) => (fold.scale > best.scale ? fold : best));
		if (within.scale >= readable) return within;
		return ways
			.map((views) => flowed(views, frame.width / readable))
			.map((fold) => ({ ...fold, scale: Math.min(readable, frame.width / fold.width) }))
			.reduce((best, fold) =>
				fold.scale > best.scale || (fold.scale === best.scale && fold.height < best.height) ? fold : best
			);
	};
}
