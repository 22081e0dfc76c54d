/** Where one text ends and the next begins: at a new line, at an empty line, or nowhere. */
export type Cut = 'line' | 'paragraph' | 'none';

/** The texts in what was typed, without those that say nothing. */
export function cutText(typed: string, cut: Cut): readonly string[] {
	if (cut === 'none') return typed.trim() === '' ? [] : [typed];
	return typed
		.split(cut === 'line' ? /\n/ : /\n\s*\n/)
		.map((text) => text.trim())
		.filter((text) => text !== '');
}

/** `texts` as they are typed. */
export function joinTexts(texts: readonly string[], cut: Cut): string {
	return texts.join(cut === 'paragraph' ? '\n\n' : '\n');
}
