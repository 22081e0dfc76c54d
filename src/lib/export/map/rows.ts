import type { MapBox } from '#lib/export/map/view.ts';

/** The rows in which `boxes` stand, from top to bottom, each as the box around it. Boxes that overlap in height share a row. */
export function rowsOf(boxes: readonly MapBox[]): readonly MapBox[] {
	const rows: MapBox[] = [];
	for (const box of [...boxes].sort((a, b) => a.y - b.y)) {
		const last = rows.at(-1);
		if (last && box.y <= last.y + last.height) rows[rows.length - 1] = around(last, box);
		else rows.push(box);
	}
	return rows;
}

function around(a: MapBox, b: MapBox): MapBox {
	const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
	return {
		x,
		y,
		width: Math.max(a.x + a.width, b.x + b.width) - x,
		height: Math.max(a.y + a.height, b.y + b.height) - y
	};
}

/** The height of a slice: shapes in a row differ in height, and lines bend. */
const step = 10;

/**
 * How far `boxes` reach to the left and right: slices from top to bottom, without a gap where the boxes
 * have none, in whole units. Slices that reach equally far are one.
 */
export function slicesOf(boxes: readonly MapBox[]): readonly MapBox[] {
	const top = Math.min(...boxes.map(({ y }) => y));
	const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
	const slices: MapBox[] = [];
	for (let y = top; y < bottom; y += step) {
		const height = Math.min(step, bottom - y);
		const met = boxes.filter((box) => box.y < y + height && box.y + box.height > y);
		if (met.length === 0) continue;
		const x = Math.floor(Math.min(...met.map((box) => box.x)));
		const width = Math.ceil(Math.max(...met.map((box) => box.x + box.width))) - x;
		const last = slices.at(-1);
		const goesOn = last?.x === x && last.width === width && last.y + last.height === y;
		if (goesOn) slices[slices.length - 1] = { ...last, height: last.height + height };
		else slices.push({ x, y, width, height });
	}
	return slices;
}
