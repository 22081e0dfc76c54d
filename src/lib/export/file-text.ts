/** The most bytes that a file may have: twice what a case takes in which every field is full. */
export const maxFileSize = 10_000_000;

/** Why the content of a file is nothing that could be ours. */
export type TextRefusal = 'empty' | 'too-large' | 'not-json';

/** What stands in a file as JSON, or why there is nothing. */
export type ReadText =
	{ readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: TextRefusal };

const isTooLarge = (text: string): boolean =>
	text.length > maxFileSize || new TextEncoder().encode(text).length > maxFileSize;

/** Reads the content of a file as JSON, or says why that cannot be done. A mark of the byte order is no matter. */
export function readText(text: string): ReadText {
	if (isTooLarge(text)) return { ok: false, reason: 'too-large' };
	const bare = text.replace(/^\uFEFF/, '');
	if (bare.trim() === '') return { ok: false, reason: 'empty' };
	try {
		return { ok: true, value: JSON.parse(bare) };
	} catch {
		return { ok: false, reason: 'not-json' };
	}
}

/** Whether `value` is an object with keys, and no list. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
