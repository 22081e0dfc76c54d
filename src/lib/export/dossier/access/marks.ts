import type { Block, Row } from '#lib/export/report.ts';

/** What a passage may say of someone other than the reader. */
export const markKinds = [
	'andere-ouder',
	'jeugdige',
	'broer-of-zus',
	'familie-of-bekende',
	'melder',
	'vertrouwen',
	'functie',
	'naam',
	'vrije-tekst'
] as const;
export type MarkKind = (typeof markKinds)[number];

/** Why a passage is left out; the document says no more than this. Source: augeo18:tips.inzage. */
export const leaveOutReasons = ['privacy-van-een-ander', 'belang-van-jeugdige'] as const;
export type LeaveOutReason = (typeof leaveOutReasons)[number];

/** What the coordinator decided of a marked passage. */
export const accessChoices = ['tonen', ...leaveOutReasons] as const;
export type AccessChoice = (typeof accessChoices)[number];

/** A passage to look at before the document leaves. */
export interface AccessMark {
	/** Stays the same as long as the case says the same at this place; passages that share one are decided on at once. */
	readonly id: string;
	/** What it may be about, the most telling first; never empty. */
	readonly kinds: readonly MarkKind[];
	/** The passage itself, to decide on. */
	readonly text: string;
	/** The reason that would fit if it is left out. */
	readonly suggested: LeaveOutReason;
}

/** A piece of the access document: a block, or a row that joins the rows beside it. */
export type AccessPart =
	| { readonly kind: 'block'; readonly block: Block; readonly mark: AccessMark | null }
	| { readonly kind: 'row'; readonly row: Row; readonly mark: AccessMark | null };

/** What was told in confidence is left out for the youth; everything else for the other person. */
function suggestedFor(kinds: readonly MarkKind[]): LeaveOutReason {
	return kinds.includes('vertrouwen') || kinds.includes('jeugdige')
		? 'belang-van-jeugdige'
		: 'privacy-van-een-ander';
}

/** The mark of a passage that may be about `kinds`; null where it is about nobody else. */
export function markOf(id: string, text: string, kinds: readonly MarkKind[]): AccessMark | null {
	if (kinds.length === 0) return null;
	const found = markKinds.filter((kind) => kinds.includes(kind));
	// That it was typed says nothing more where the words say of whom it may be.
	const sorted = found.length > 1 ? found.filter((kind) => kind !== 'vrije-tekst') : found;
	return { id, kinds: sorted, text, suggested: suggestedFor(sorted) };
}

/** A block as a piece of the document. */
export function blockPart(block: Block, mark: AccessMark | null = null): AccessPart {
	return { kind: 'block', block, mark };
}

/** A row as a piece of the document. */
export function rowPart(row: Row, mark: AccessMark | null = null): AccessPart {
	return { kind: 'row', row, mark };
}

/** What in `parts` asks for a look, each once, in the order in which it stands. */
export function marksOf(parts: readonly AccessPart[]): readonly AccessMark[] {
	const found = new Map<string, AccessMark>();
	for (const { mark } of parts) if (mark && !found.has(mark.id)) found.set(mark.id, mark);
	return [...found.values()];
}
