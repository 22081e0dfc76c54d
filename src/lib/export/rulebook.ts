import type { PathGraph } from '#lib/flow/graph.ts';
import { type RulebookDifference, rulebookDifferences } from '#lib/export/rulebook/differences.ts';
import { type RulebookSource, rulebookSources } from '#lib/export/rulebook/provisions.ts';
import { type RulebookRule, rulebookRules } from '#lib/export/rulebook/rules.ts';
import type { CommonBundle } from '#lib/i18n/resources.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** The text files that the rulebook is made from, besides those of the paths. */
export const rulebookBundles = [
	'ui',
	'law',
	'interpretations',
	'criteria',
	'reasons',
	'reading',
	'rulebook'
] as const satisfies readonly CommonBundle[];

/** Everything that decisions rest on: the provisions, the rules and the places where sources differ. */
export interface RulebookView {
	readonly sources: readonly RulebookSource[];
	readonly rules: readonly RulebookRule[];
	readonly differences: readonly RulebookDifference[];
}

/** The rulebook in `words`, which must hold `rulebookBundles` and the texts of all paths. Pure. */
export function rulebookView(graphs: ReadonlyMap<PathId, PathGraph>, words: Words): RulebookView {
	return {
		sources: rulebookSources(graphs, words),
		rules: rulebookRules(graphs, words),
		differences: rulebookDifferences(graphs, words)
	};
}
