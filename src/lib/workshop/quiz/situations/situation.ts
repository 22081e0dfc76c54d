import type { Answers } from '#lib/flow/replay.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { WalkKind } from '#lib/workshop/quiz/kinds.ts';

/** A situation in a path: what is answered there, and which other outcomes are offered beside its own. */
export interface Situation {
	/** `anoniem` asks only whether this is still talking without names. */
	readonly kind: WalkKind | 'anoniem';
	readonly path: PathId;
	/** The age of the youth in whole years. */
	readonly age: number;
	readonly answers: Answers;
	/** Outcomes of the same path where this does not end; none for `anoniem`. */
	readonly others: readonly string[];
}
