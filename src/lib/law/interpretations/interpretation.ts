import type { CitationId } from '#lib/law/register.ts';

/** How far a reading was tested: chosen by the editors, looked at by a jurist, or replaced by a newer one. */
export type InterpretationStatus = 'voorstel' | 'getoetst' | 'vervangen';

/**
 * A place where sources differ or leave room, and the reading that is taken. Its words (what the
 * documents say, what the law says, the reading) live in `interpretations.*.json`.
 */
export interface Interpretation {
	readonly status: InterpretationStatus;
	readonly cites: readonly [CitationId, ...CitationId[]];
	/** Where it shows, as `path/state` and `path/outcome`. */
	readonly states: readonly string[];
	readonly outcomes: readonly string[];
}
