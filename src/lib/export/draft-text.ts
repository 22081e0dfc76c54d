import type { Draft } from '#lib/flow/dossier/draft.ts';

/** One field of a form as it was shown. */
export interface ShownField {
	readonly label: string;
	readonly value: string;
}

/** A draft with its fields; none where it was never shown. */
export type ShownDraft = Pick<Draft, 'title' | 'typed'> & { readonly fields: readonly ShownField[] };

/** A field under its label; what goes on over more lines begins on one of its own. */
function fieldLine({ label, value }: ShownField): string {
	return `${label}:${value.includes('\n') ? '\n' : ' '}${value}`;
}

/**
 * The content of a plain text file with what stood in `drafts`: of each what stood over the form, and under it every
 * field in which something stood, with its label. It is not encrypted; who makes it is told so.
 */
export function draftText(drafts: readonly ShownDraft[]): string {
	const parts = drafts.map(({ title, typed, fields }) => {
		const filled = fields.filter(({ value }) => value.trim() !== '').map(fieldLine);
		return [title, ...(filled.length > 0 ? filled : typed === '' ? [] : [typed])].join('\n');
	});
	return `${parts.join('\n\n')}\n`;
}
