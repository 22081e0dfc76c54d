/** The id of a node in the picture of a map. */
export function nodeAnchor(id: string): string {
	return `kaart-${id}`;
}

/** The id of the same node in the outline. */
export function wordsAnchor(id: string): string {
	return `woorden-${id}`;
}
