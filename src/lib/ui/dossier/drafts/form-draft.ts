import type { DraftValues } from '#lib/flow/dossier/draft.ts';

/** How what stands in a form is read, and put into it again. */
export interface FormDraft {
	/** Names the form within its case. */
	readonly key: string;
	readonly read: () => DraftValues;
	readonly fill: (values: DraftValues) => void;
	/** The person's own words in it. */
	readonly typed: () => string;
}

// Nothing in a field, as a day that was cleared, is null where it is kept: what is undefined would not be written at all,
// and the field would come back as the form began.
const stored = (values: DraftValues): DraftValues =>
	Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? null]));

const given = (values: DraftValues): DraftValues =>
	Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? undefined]));

/**
 * The form `key`: `read` gives what stands in its fields, `fill` puts it there, `typed` says which of it are own words.
 * What a draft does not say, because another version of the form made it, stays as the form began.
 */
export function formDraft<Values extends DraftValues>(
	key: string,
	read: () => Values,
	fill: (values: Values) => void,
	typed: (values: Values) => string = () => ''
): FormDraft {
	return {
		key,
		read: () => stored(read()),
		fill: (kept) => {
			fill({ ...read(), ...given(kept) });
		},
		typed: () => typed(read())
	};
}
