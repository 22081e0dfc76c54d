import { slant } from '#lib/export/map/outline-shape.ts';
import { textWidth } from '#lib/export/map/text-width.ts';
import { letters, type MapBox, type MapEdge, type MapNode } from '#lib/export/map/view.ts';
import type { Verdict } from '#lib/machines/decision.ts';

// How the words stand in their boxes, one for the screen and the file.

/** The air above and below the lines of a node. */
export const airAbove = 11;
/** The air beside and above the lines at an arrow. */
export const labelAir = [8, 3] as const;

/** The signs of the verdicts as path data in a box of 24: a verdict is never told by colour alone. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
	ja: 'M4 12.5l5.2 5.2L20 6.5',
	eerst: 'M4 12h15M13 6l6 6-6 6',
	nee: 'M6.5 5h11a1.5 1.5 0 0 1 1.5 1.5v11a1.5 1.5 0 0 1-1.5 1.5h-11a1.5 1.5 0 0 1-1.5-1.5v-11a1.5 1.5 0 0 1 1.5-1.5z',
	nu: 'M6.5 4.5h3l1.4 4-2 1.6a11 11 0 0 0 5 5l1.6-2 4 1.4v3c0 .9-.7 1.6-1.6 1.5C10.8 18.4 5.6 13.2 5 6.1 4.9 5.2 5.6 4.5 6.5 4.5z'
};

const signRoom = 20;
// Bold letters are this much wider, at most.
const bold = 1.18;

/** At most how wide the line of a verdict is: its sign and its words, which are bold. */
export function verdictWidth(words: string): number {
	return signRoom + textWidth(words, letters.node.size) * bold;
}

/** A line of text: its middle, and the foot of its letters. */
interface TextPlace {
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

const middle = ({ x, width }: MapBox): number => x + width / 2;

/** The lines of a node, each in its place; the first line of an outcome leaves room for its sign. */
export function nodeText({ lines, box, verdict }: MapNode): readonly TextPlace[] {
	const { size, line } = letters.node;
	return lines.map((text, index) => ({
		text,
		x: middle(box) + (verdict !== null && index === 0 ? signRoom / 2 : 0),
		y: box.y + airAbove + index * line + Math.round(size * 0.95)
	}));
}

/** Where the sign of an outcome stands, as a transform of its box of 24. */
export function signPlace({ lines, box }: MapNode): string {
	const start = middle(box) - verdictWidth(lines[0] ?? '') / 2;
	return `translate(${String(Math.round(start))} ${String(box.y + airAbove + 2)}) scale(0.62)`;
}

/** The lines at an arrow, each in its place. Several answers stand below each other from the left, one stands in the middle. */
export function labelText({
	label,
	labelBox
}: MapEdge): readonly (TextPlace & { readonly answer: string })[] {
	const { size, line } = letters.label;
	const x = isList({ label }) ? labelBox.x + labelAir[0] : middle(labelBox);
	return label.map(({ text, answer }, index) => ({
		text,
		answer,
		x,
		y: labelBox.y + labelAir[1] + index * line + Math.round(size * 0.93)
	}));
}

/** Whether the label at an arrow tells of several answers. */
export function isList({ label }: Pick<MapEdge, 'label'>): boolean {
	return new Set(label.map(({ answer }) => answer)).size > 1;
}

/** The tick at a node that was passed. */
export const tick = 'M-4 .5l3 3 5.5-6.5';

/** Where the tick stands: on the upper left corner of the outline. */
export function tickPlace({ kind, box }: MapNode): string {
	const corner = kind === 'weighing' || kind === 'derived' ? slant : 0;
	return `translate(${String(box.x + corner)} ${String(box.y)})`;
}

const hereSize = 12;

/** Where it says that one is here: over the lower border of the node, where no arrow comes in. */
export function herePlace({ box }: MapNode, text: string): MapBox {
	const width = Math.round(textWidth(text, hereSize) * bold) + 16;
	return { x: Math.round(middle(box) - width / 2), y: box.y + box.height - 6, width, height: 20 };
}
