/** `text` in lower case, without marks on its letters and with straight apostrophes. */
export function folded(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/[’‘`´]/g, "'")
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '');
}
