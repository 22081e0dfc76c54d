/**
 * What was last searched for, so that who comes back from a hit finds the results again. In memory and
 * nowhere else: a query may hold a name. Wiping the work forgets it, since the walk is then another.
 */
class LastSearch {
	#query = '';
	#generation = 0;

	/** The query, unless the work of the tab was wiped or replaced since. */
	recall(generation: number): string {
		return generation === this.#generation ? this.#query : '';
	}

	keep(query: string, generation: number): void {
		this.#query = query;
		this.#generation = generation;
	}
}

export const lastSearch = new LastSearch();
