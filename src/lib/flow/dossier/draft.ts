/** What stands in the fields of a form, each under a name of the form's own; null, where it is kept, in an empty one. */
export type DraftValues = Readonly<Record<string, string | boolean | null | undefined>>;

/** What was typed in a form that was neither kept nor cancelled. It is no part of the record of a case. */
export interface Draft {
	readonly id: string;
	/** The case of the form; null where it is to make one. */
	readonly case: string | null;
	/** Names the form within its case. */
	readonly form: string;
	/** What stood over the form, as it was shown. */
	readonly title: string;
	/** The person's own words in it, to be recognised, also where the form is there no more. */
	readonly typed: string;
	readonly values: DraftValues;
	/** Counts on with each version of it; what a clock says may go back. */
	readonly turn: number;
}

/** A draft as it is now, or null where it is done with. */
export type DraftChanges = ReadonlyMap<string, Draft | null>;

/**
 * `drafts` after `changes`, the order in which they were begun kept. An older version of a draft never takes the
 * place of a newer one: two writes may meet in any order. Pure.
 */
export function changedDrafts(drafts: readonly Draft[], changes: DraftChanges): readonly Draft[] {
	const known = new Set(drafts.map(({ id }) => id));
	return [
		...drafts.flatMap((draft) => {
			const next = changes.get(draft.id);
			if (next === null) return [];
			return next === undefined || next.turn < draft.turn ? [draft] : [next];
		}),
		...[...changes].flatMap(([id, draft]) => (draft === null || known.has(id) ? [] : [draft]))
	];
}

/** `drafts` without those of the case `id`: they go with it. Pure. */
export function withoutCase(drafts: readonly Draft[], id: string): readonly Draft[] {
	return drafts.filter((draft) => draft.case !== id);
}

/** The drafts whose case is not among `cases`: it was removed. Pure. */
export function orphaned(drafts: readonly Draft[], cases: ReadonlySet<string>): readonly Draft[] {
	return drafts.filter((draft) => draft.case !== null && !cases.has(draft.case));
}
