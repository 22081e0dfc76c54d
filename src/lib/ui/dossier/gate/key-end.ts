/** A recovery key without what the eye may read otherwise: capitals, hyphens, spaces, and letters like digits. */
const bare = (text: string): string =>
	text
		.toUpperCase()
		.replace(/[\s\-‐-―]/g, '')
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1');

/** Whether `typed` is the end of `key` as it is printed: its last five signs, or more of it. */
export function isEndOf(key: string, typed: string): boolean {
	const end = bare(typed);
	return end.length >= 5 && bare(key).endsWith(end);
}
