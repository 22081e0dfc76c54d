import { type CaseSummary, matches } from '#lib/flow/dossier/summary/summary.ts';

/** What was found for some words, all of it among what was found for the step before it. */
interface Step {
	readonly words: readonly string[];
	readonly found: readonly CaseSummary[];
}

/** Whether whatever holds every one of `words` holds every one of `wider`. */
const isWithin = (words: readonly string[], wider: readonly string[]): boolean =>
	wider.every((each) => words.some((word) => word.includes(each)));

/**
 * A search that follows what is typed: a letter more looks only among what was found before it, and a letter that is taken
 * away finds again what was found then. So thousands of cases are read whole at the first letter only.
 */
export class Narrowing {
	#list: readonly CaseSummary[] = [];
	#steps: readonly Step[] = [];

	/** The cases of `list` that hold every one of `words` (from `queryWords`), in the order of the list. */
	found(list: readonly CaseSummary[], words: readonly string[]): readonly CaseSummary[] {
		if (list !== this.#list) this.#steps = [];
		this.#list = list;
		this.#steps = this.#steps.filter((step) => isWithin(words, step.words));
		const last = this.#steps.at(-1);
		if (last && isWithin(last.words, words)) return last.found;
		const found = (last?.found ?? list).filter((each) => matches(each, words));
		this.#steps = [...this.#steps, { words, found }];
		return found;
	}
}
