import type { CitationId } from '#lib/law/register.ts';

/** Why the index does not do what was asked, each with what it rests on. */
export const refusalSources = {
	'not-authorised': ['jw:7.1.1.2', 'bj:7.1'],
	'too-old': ['jw:7.1.1.1'],
	deceased: ['jw:7.1.4.5'],
	'already-signalled': ['groeiling:2'],
	'no-own-signal': ['groeiling:3'],
	'no-match': ['groeiling:2'],
	'director-named': ['groeiling:2', 'augeo18:vir.zo-werkt'],
	'not-a-member': ['groeiling:2'],
	'same-home': ['groeiling:1'],
	'no-search': ['groeiling:3', 'jw:7.1.2.1']
} as const satisfies Readonly<Record<string, readonly [CitationId, ...CitationId[]]>>;

/** A reason of the index to refuse. */
export type Refusal = keyof typeof refusalSources;

/** What the index did, or why it did not. */
export type Done<Value, Reason extends string = Refusal> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: Reason };

/** A refusal as a value. */
export function refused<Reason extends string>(
	reason: Reason
): { readonly ok: false; readonly reason: Reason } {
	return { ok: false, reason };
}

/** What was done, as a value. */
export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
	return { ok: true, value };
}
