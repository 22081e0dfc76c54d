import type { MapBox } from '#lib/export/map/view.ts';

/** A place on the map. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

const bottomOf = ({ y, height }: MapBox): number => y + height;
const middleOf = ({ x, width }: MapBox): number => x + width / 2;

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
 * The places that the line of an arrow leads along, from `start` over the points between to `end`: through
 * each row it runs straight down, and between rows it bends.
 */
export function courseOf(
	start: Point,
	inner: readonly Point[],
	end: Point,
	rows: readonly MapBox[]
): readonly Point[] {
	const rowAt = (y: number): { readonly top: number; readonly bottom: number } => {
		const row = rows.find((found) => y >= found.y - 1 && y <= bottomOf(found) + 1);
		return row ? { top: row.y, bottom: bottomOf(row) } : { top: y, bottom: y };
	};
	return [
		start,
		{ x: start.x, y: rowAt(start.y).bottom },
		...inner.flatMap(({ x, y }) => [
			{ x, y: rowAt(y).top },
			{ x, y: rowAt(y).bottom }
		]),
		{ x: end.x, y: rowAt(end.y).top },
		end
	];
}

const bendSteps = 8;

/** The places that a bend passes, close to each other. */
function bendPoints(from: Point, to: Point): readonly Point[] {
	return Array.from({ length: bendSteps + 1 }, (_, step) => {
		const part = step / bendSteps;
		const [across, down] = [3 * part ** 2 - 2 * part ** 3, 1.5 * part - 1.5 * part ** 2 + part ** 3];
		return { x: from.x + (to.x - from.x) * across, y: from.y + (to.y - from.y) * down };
	});
}

/** Boxes along the line of a course: what it passes lies in one of them, and they hold little else. */
export function boxesAlong(course: readonly Point[]): readonly MapBox[] {
	const [start, ...further] = course;
	if (!start) return [];
	const points = further.flatMap((to, index) =>
		index % 2 === 0 ? [to] : bendPoints(further[index - 1] ?? start, to)
	);
	return points.map((to, index) => {
		const from = points[index - 1] ?? start;
		return {
			x: Math.min(from.x, to.x),
			y: Math.min(from.y, to.y),
			width: Math.abs(to.x - from.x),
			height: Math.abs(to.y - from.y)
		};
	});
}

/** A course as path data: straight through a row and bent to the next by turns, with its head at the end. */
export function route(course: readonly Point[]): string {
	const [start = { x: 0, y: 0 }, ...further] = course;
	const end = further.at(-1) ?? start;
	const parts = further.map((to, index) =>
		index % 2 === 0 ? `L${at(to.x, to.y)}` : bend(further[index - 1] ?? start, to)
	);
	const head = `M${at(end.x - 4, end.y - 8)}L${at(end.x, end.y - 1)}L${at(end.x + 4, end.y - 8)}`;
	return [`M${at(start.x, start.y)}`, ...parts, head].join('');
}
