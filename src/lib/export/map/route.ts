import type { MapBox } from '#lib/export/map/view.ts';

/** A place on the map. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** The height that the nodes or labels of one row take. */
interface Band {
	readonly top: number;
	readonly bottom: number;
}

const bottomOf = ({ y, height }: MapBox): number => y + height;
const middleOf = ({ x, width }: MapBox): number => x + width / 2;

/** The rows in which `boxes` stand, from top to bottom. Boxes that overlap in height share a row. */
export function bandsOf(boxes: readonly MapBox[]): readonly Band[] {
	const bands: Band[] = [];
	for (const box of [...boxes].sort((a, b) => a.y - b.y)) {
		const last = bands.at(-1);
		if (last && box.y <= last.bottom) {
			bands[bands.length - 1] = { top: last.top, bottom: Math.max(last.bottom, bottomOf(box)) };
		} else {
			bands.push({ top: box.y, bottom: bottomOf(box) });
		}
	}
	return bands;
}

interface Course {
	readonly from: string;
	readonly to: string;
	readonly inner: readonly Point[];
}

/** `count` places beside each other around `middle`, within a side of `width`. */
function spread(middle: number, width: number, count: number): readonly number[] {
	const step = Math.min(22, (width - 48) / Math.max(1, count));
	return Array.from({ length: count }, (_, index) => Math.round(middle + (index - (count - 1) / 2) * step));
}

/**
 * Where each of `courses` leaves its node below and reaches its goal above. Arrows at one side stand
 * beside each other, in the order in which they come or go, so that they do not cross there.
 */
export function ports(
	boxes: ReadonlyMap<string, MapBox>,
	courses: readonly Course[]
): (index: number) => { readonly start: Point; readonly end: Point } {
	const starts = new Map<number, Point>();
	const ends = new Map<number, Point>();
	const numbered = courses.map((course, index) => ({ ...course, index }));
	const towards = (points: readonly Point[], at: number, other: MapBox): number =>
		points.at(at)?.x ?? middleOf(other);
	for (const [id, box] of boxes) {
		const sorted = (side: 'from' | 'to'): readonly number[] =>
			numbered
				.filter((course) => course[side] === id)
				.map(({ index, inner, from, to }) => ({
					index,
					x: towards(inner, side === 'from' ? 0 : -1, boxes.get(side === 'from' ? to : from) ?? box)
				}))
				.sort((a, b) => a.x - b.x || a.index - b.index)
				.map(({ index }) => index);
		const place = (side: 'from' | 'to', points: Map<number, Point>, y: number): void => {
			const indexes = sorted(side);
			const xs = spread(middleOf(box), box.width, indexes.length);
			for (const [at, index] of indexes.entries()) points.set(index, { x: xs[at] ?? middleOf(box), y });
		};
		place('from', starts, bottomOf(box));
		place('to', ends, box.y);
	}
	const nowhere: Point = { x: 0, y: 0 };
	return (index) => ({ start: starts.get(index) ?? nowhere, end: ends.get(index) ?? nowhere });
}

const at = (x: number, y: number): string => `${String(Math.round(x))} ${String(Math.round(y))}`;

/** A curve between two rows that leaves and arrives straight down. */
function bend(from: Point, to: Point): string {
	const half = (to.y - from.y) / 2;
	return `C${at(from.x, from.y + half)} ${at(to.x, to.y - half)} ${at(to.x, to.y)}`;
}

/**
 * The line of an arrow as path data, from `start` over the points between to `end`, with its head.
 * Through each row it runs straight down; between rows it bends.
 */
export function route(start: Point, inner: readonly Point[], end: Point, bands: readonly Band[]): string {
	const bandAt = (y: number): Band =>
		bands.find(({ top, bottom }) => y >= top - 1 && y <= bottom + 1) ?? { top: y, bottom: y };
	let here: Point = { x: start.x, y: bandAt(start.y).bottom };
	const parts = [`M${at(start.x, start.y)}`, `L${at(here.x, here.y)}`];
	for (const { x, y } of inner) {
		const { top, bottom } = bandAt(y);
		parts.push(bend(here, { x, y: top }), `L${at(x, bottom)}`);
		here = { x, y: bottom };
	}
	parts.push(bend(here, { x: end.x, y: bandAt(end.y).top }), `L${at(end.x, end.y)}`);
	parts.push(`M${at(end.x - 4, end.y - 8)}L${at(end.x, end.y - 1)}L${at(end.x + 4, end.y - 8)}`);
	return parts.join('');
}
