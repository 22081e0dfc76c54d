import type { Words } from '#lib/i18n/words.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** The title of an outcome, also of one that the present rules no longer have. The texts of the path must be there. */
export function outcomeTitle(path: PathId, outcome: string, age: number | undefined, words: Words): string {
	return words.hasOutcome(path, outcome)
		? words.outcome(path, outcome, age).title
		: words.cases('changed.oldOutcome', { outcome });
}
