import type { Appended, Stamp } from '#lib/flow/dossier/append.ts';
import { withEntries } from '#lib/flow/dossier/append.ts';
import type { DossierCase, Exchange } from '#lib/flow/dossier/case.ts';
import {
	type ChangedField,
	type ChangeEntry,
	caseFields,
	type Entry,
	type ExchangePart,
	exchangeParts
} from '#lib/flow/dossier/entry.ts';

/** What a line of the history says of one part: what it was, and what it became. */
export type Change = Pick<ChangeEntry, 'field' | 'about' | 'before' | 'after'>;

/** When something is done to a case, and by whom. */
export interface Signature extends Stamp {
	/** The function of who does it, never a name. */
	readonly by: string;
}

const saidOf = (exchange: Exchange, part: ExchangePart): string => {
	const value = exchange[part];
	return typeof value === 'string' ? value : value ? 'ja' : 'nee';
};

/**
 * What differs between two states of one case in what a line can say: the label and the days of the case itself, the
 * cases that are linked with it, and what an exchange that stands in both is about. Pure.
 */
export function changesBetween(before: DossierCase, after: DossierCase): readonly Change[] {
	const differ = (field: ChangedField, was = '', is = '', about?: string): readonly Change[] =>
		was === is ? [] : [{ field, before: was, after: is, ...(about !== undefined && { about }) }];
	const kinds = ({ links }: DossierCase): ReadonlyMap<string, string> =>
		new Map(links.map((link) => [link.case, link.kind]));
	const [linkedBefore, linkedAfter] = [kinds(before), kinds(after)];
	return [
		...caseFields.flatMap((field) => differ(field, before[field], after[field])),
		...[...new Set([...linkedBefore.keys(), ...linkedAfter.keys()])].flatMap((id) =>
			differ('link', linkedBefore.get(id), linkedAfter.get(id), id)
		),
		...after.exchanges.flatMap((exchange) => {
			const was = before.exchanges.find(({ id }) => id === exchange.id);
			return was
				? exchangeParts.flatMap((part) =>
						differ(part, saidOf(was, part), saidOf(exchange, part), exchange.id)
					)
				: [];
		})
	];
}

/** The lines of `changes`, each with an id of its own that begins with that of the signature. */
export const linesOf = (changes: readonly Change[], { id, noted, today, by }: Signature): readonly Entry[] =>
	changes.map((change, at) => ({
		kind: 'wijziging',
		id: `${id}-${String(at)}`,
		on: today,
		noted,
		by,
		...change
	}));

/** `after`, made of `before`, with a line of each part that changed; `before` where they are the same. Pure. */
export function altered(before: DossierCase, after: DossierCase, signature: Signature): Appended {
	const lines = linesOf(changesBetween(before, after), signature);
	return {
		ok: true,
		case: after === before || lines.length === 0 ? after : withEntries(after, lines, signature.noted)
	};
}
