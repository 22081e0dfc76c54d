import type { Signature } from '#lib/flow/dossier/altered.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { originals, standing } from '#lib/flow/dossier/entries.ts';
import type { StrikeEntry } from '#lib/flow/dossier/entry.ts';

/**
 * The strikes that leave, in `joined`, of each entry of `contested` what `kept` says of it: a correction that stands beside
 * that and came from the other version is struck. Where the other version struck the entry, there is nothing to strike. Pure.
 */
export function rivalStrikes(
	joined: DossierCase,
	kept: DossierCase,
	contested: readonly string[],
	{ id, noted, today, by, why }: Signature & { readonly why: string }
): readonly StrikeEntry[] {
	const first = originals(joined.entries);
	const lines = new Set(contested.map((each) => first.get(each)));
	const own = new Set(kept.entries.map((entry) => entry.id));
	return standing(joined.entries)
		.filter((entry) => lines.has(first.get(entry.id)) && !own.has(entry.id))
		.map((rival, at) => ({
			kind: 'doorhaling',
			id: `${id}-d${String(at)}`,
			on: today,
			noted,
			by,
			corrects: rival.id,
			why
		}));
}
