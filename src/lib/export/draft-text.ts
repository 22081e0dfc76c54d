import type { Draft } from '#lib/flow/dossier/draft.ts';

/**
 * The content of a plain text file with what was typed in `drafts`: of each what stood over the form, and the words
 * under it. It is not encrypted; who makes it is told so.
 */
export function draftText(drafts: readonly Pick<Draft, 'title' | 'typed'>[]): string {
	const parts = drafts.map(({ title, typed }) => (typed === '' ? title : `${title}\n${typed}`));
	return `${parts.join('\n\n')}\n`;
}
