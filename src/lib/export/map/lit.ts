import { edgeId } from '#lib/export/map/view.ts';
import type { Replay } from '#lib/flow/replay.ts';

/** One's own trail over a map. */
export interface Lit {
	/** Nodes that were passed, and the one where one stands. */
	readonly nodes: ReadonlySet<string>;
	/** Ids of the arrows that were taken. */
	readonly edges: ReadonlySet<string>;
	/** Per node that was passed the answer that was given there; at a step of the flow its outcome. */
	readonly given: ReadonlyMap<string, string>;
	/** Where one stands. */
	readonly here: string;
}

/** A stretch of a trail: a node, what was answered there, and where that led. */
export interface Stretch {
	readonly from: string;
	readonly answer: string;
	readonly to: string;
}

/** The trail over `stretches`, for who stands at `here`. */
export function litOf(stretches: readonly Stretch[], here: string): Lit {
	return {
		nodes: new Set([...stretches.flatMap(({ from, to }) => [from, to]), here]),
		edges: new Set(stretches.map(edgeId)),
		given: new Map(stretches.map(({ from, answer }) => [from, answer])),
		here
	};
}

/** The trail over the map of a path; null as long as nothing was answered in it. Pure. */
export function litPath({ steps, open, outcome }: Replay): Lit | null {
	const here = open?.node.id ?? outcome?.id;
	if (steps.length === 0 || here === undefined) return null;
	return litOf(
		steps.map(({ node, answer, target }) => ({ from: node.id, answer, to: target })),
		here
	);
}
