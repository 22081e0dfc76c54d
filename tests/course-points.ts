interface Point {
	readonly x: number;
	readonly y: number;
}

/** The place at `part` of the way along the curve over `points`. */
function onCurve([a, b, c, d]: readonly [Point, Point, Point, Point], part: number): Point {
	const rest = 1 - part;
	const mix = (axis: 'x' | 'y'): number =>
		rest ** 3 * a[axis] +
		3 * rest ** 2 * part * b[axis] +
		3 * rest * part ** 2 * c[axis] +
		part ** 3 * d[axis];
	return { x: mix('x'), y: mix('y') };
}

/** Places along the line of an arrow, close to each other, from its start to its tip; its head is left out. */
export function coursePoints(route: string): readonly Point[] {
	const [line = ''] = route.split(/(?<!^)M/);
	const points: Point[] = [];
	for (const [, command = '', numbers = ''] of line.matchAll(/([MLC])([^MLC]*)/g)) {
		const values = numbers.trim().split(/\s+/).map(Number);
		const at = (index: number): Point => ({ x: values[index] ?? NaN, y: values[index + 1] ?? NaN });
		const from = points.at(-1) ?? at(0);
		const curve: [Point, Point, Point, Point] =
			command === 'C' ? [from, at(0), at(2), at(4)] : [from, from, at(0), at(0)];
		for (let step = command === 'M' ? 24 : 1; step <= 24; step++) points.push(onCurve(curve, step / 24));
	}
	return points;
}
