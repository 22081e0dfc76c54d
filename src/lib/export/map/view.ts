import type { Verdict } from '#lib/machines/decision.ts';

/** What a shape on a map stands for: a state of a path by its kind, or a part of the flow. */
export type MapKind = 'question' | 'weighing' | 'derived' | 'outcome' | 'step' | 'track' | 'end';

/** A rectangle; x and y are its upper left corner. */
export interface MapBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A state, outcome or step as it is drawn. */
export interface MapNode {
	readonly id: string;
	readonly kind: MapKind;
	readonly verdict: Verdict | null;
	/** The label, as it is broken into lines. The first line of an outcome names its verdict. */
	readonly lines: readonly string[];
	readonly box: MapBox;
	/** Its outline as path data. */
	readonly outline: string;
}

/** A line of the label at an arrow, and the answer that it belongs to. */
export interface MapLabelLine {
	readonly answer: string;
	readonly text: string;
}

/** An arrow from a state to where one or more of its answers lead. */
export interface MapEdge {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	/** The answers that it stands for; at a step of the flow its outcomes. */
	readonly answers: readonly string[];
	/** Runs beside the main line: drawn as a dotted line. */
	readonly isTrack: boolean;
	readonly label: readonly MapLabelLine[];
	readonly labelBox: MapBox;
	/** The line with its arrowhead as path data. */
	readonly route: string;
	/** Where the arrow ends, on the upper side of the node it points at. */
	readonly tip: { readonly x: number; readonly y: number };
}

/** A map, laid out: everything that is needed to draw it. */
export interface MapView {
	readonly width: number;
	readonly height: number;
	/** The node where one begins. */
	readonly initial: string;
	readonly nodes: readonly MapNode[];
	readonly edges: readonly MapEdge[];
	/** How far shapes, labels and lines reach to the left and right: slices from top to bottom, without a gap. */
	readonly reach: readonly MapBox[];
}

/** The letters of the map: their size and the height of a line, for nodes and at arrows. */
export const letters = {
	node: { size: 15, line: 19 },
	label: { size: 13, line: 16 }
} as const;

/** The id of an arrow: there is one from a node to another, and one track beside it at most. */
export function edgeId({
	from,
	to,
	isTrack = false
}: {
	from: string;
	to: string;
	isTrack?: boolean;
}): string {
	return `${from}--${to}${isTrack ? '--spoor' : ''}`;
}
