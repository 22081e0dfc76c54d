import type { Scanner } from '#lib/export/search/scan.ts';

/** A stretch of a text, and whether it is what was found. */
export interface Marked {
	readonly text: string;
	readonly found: boolean;
}

/** `text` with the words marked that stand for one of `terms`. The stretches put together are `text` again. Pure. */
export function marked(text: string, terms: ReadonlySet<string>, scan: Scanner): readonly Marked[] {
	const found = scan(text)
		.filter(({ term }) => terms.has(term))
		.toSorted((a, b) => a.start - b.start || b.end - a.end);
	const stretches: Marked[] = [];
	let end = 0;
	for (const token of found) {
		// Words of a phrase that is marked as a whole.
		if (token.end <= end) continue;
		const start = Math.max(token.start, end);
		if (start > end) stretches.push({ text: text.slice(end, start), found: false });
		stretches.push({ text: text.slice(start, token.end), found: true });
		end = token.end;
	}
	return end < text.length ? [...stretches, { text: text.slice(end), found: false }] : stretches;
}

/** The longest excerpt, in characters. */
const longest = 200;

/** `text` up to a whole word within the longest excerpt. */
function shortened(text: string): string {
	return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}

/**
 * The sentence of `text` in which most of `terms` stand, or its first sentence where none does: what
 * shows why a document was found. Pure.
 */
export function excerpt(text: string, terms: ReadonlySet<string>, scan: Scanner): string {
	const sentences = text.match(/\S[^.?!]*[.?!]*[”)]*/gu) ?? [];
	let best = '';
	let most = -1;
	for (const sentence of sentences) {
		const count = new Set(scan(sentence).flatMap(({ term }) => (terms.has(term) ? [term] : []))).size;
		if (count > most) [best, most] = [sentence.trim(), count];
	}
	return shortened(best);
}
