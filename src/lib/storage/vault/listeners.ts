/** Who wants to hear of one kind of event. */
export class Listeners<Told extends readonly unknown[]> {
	readonly #listeners = new Set<(...told: Told) => void>();

	/** Adds a listener and returns what takes it away again. */
	add(listen: (...told: Told) => void): () => void {
		// A wrapper of its own: the same function may listen twice, and stop once.
		const own = (...told: Told): void => {
			listen(...told);
		};
		this.#listeners.add(own);
		return () => {
			this.#listeners.delete(own);
		};
	}

	/** Tells all of them. */
	tell(...told: Told): void {
		for (const listen of [...this.#listeners]) listen(...told);
	}
}
