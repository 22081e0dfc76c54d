import type { MapBox, MapKind } from '#lib/export/map/view.ts';

/** How far a slanted or pointed side comes in; a label keeps clear of it. */
export const slant = 14;

const rounded = ({ x, y, width, height }: MapBox, radius: number): string => {
	const arc = (dx: number, dy: number): string =>
		`a${String(radius)} ${String(radius)} 0 0 1 ${String(dx)} ${String(dy)}`;
	return [
		`M${String(x + radius)} ${String(y)}h${String(width - 2 * radius)}`,
		arc(radius, radius),
		`v${String(height - 2 * radius)}`,
		arc(-radius, radius),
		`h${String(2 * radius - width)}`,
		arc(-radius, -radius),
		`v${String(2 * radius - height)}`,
		`${arc(radius, -radius)}z`
	].join('');
};

const closed = (points: readonly (readonly [number, number])[]): string =>
	`M${points.map(([x, y]) => `${String(x)} ${String(y)}`).join('L')}z`;

/**
 * The outline of a node in `box` as path data. Kinds differ by shape, not by colour: a question has
 * soft corners, a weighing has pointed sides, what a rule answers is slanted, an end is round.
 */
export function outlineOf(kind: MapKind, box: MapBox): string {
	const { x, y, width, height } = box;
	const [right, bottom, middle] = [x + width, y + height, y + height / 2];
	switch (kind) {
		case 'weighing':
			return closed([
				[x + slant, y],
				[right - slant, y],
				[right, middle],
				[right - slant, bottom],
				[x + slant, bottom],
				[x, middle]
			]);
		case 'derived':
			return closed([
				[x + slant, y],
				[right, y],
				[right - slant, bottom],
				[x, bottom]
			]);
		case 'outcome':
		case 'end':
			return rounded(box, Math.min(22, height / 2));
		case 'track':
		case 'step':
		case 'question':
			return rounded(box, 5);
	}
}
