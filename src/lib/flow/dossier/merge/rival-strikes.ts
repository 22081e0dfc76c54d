import type { Signature } from '#lib/flow/dossier/altered.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { originals, standing } from '#lib/flow/dossier/entries.ts';
import type { Entry, StrikeEntry } from '#lib/flow/dossier/entry.ts';

/**
 * What leaves, in `joined`, of each entry of `contested` what `kept` says of it: a correction that stands beside that and
 * came from the other version is struck, and where the other version struck the entry, that of `kept` is said once more. Pure.
 */
export function rivalStrikes(
	joined: DossierCase,
	kept: DossierCase,
	contested: readonly string[],
	{ id, noted, today, by, why }: Signature & { readonly why: string }
): readonly Entry[] {
	const first = originals(joined.entries);
	const lines = new Set(contested.map((each) => first.get(each)));
	const own = new Set(kept.entries.map((entry) => entry.id));
	const struck = new Set(
		joined.entries.flatMap((entry) =>
			entry.kind === 'doorhaling' && !own.has(entry.id) ? [entry.corrects] : []
		)
	);
	return standing(joined.entries)
		.filter((entry) => lines.has(first.get(entry.id)))
		.flatMap((entry, at): readonly Entry[] => {
			if (own.has(entry.id)) {
				const isStruck = entry.corrects !== undefined && struck.has(entry.corrects);
				return isStruck ? [{ ...entry, id: `${id}-h${String(at)}`, noted, by, corrects: entry.id }] : [];
			}
			const strike: StrikeEntry = {
				kind: 'doorhaling',
				id: `${id}-d${String(at)}`,
				on: today,
				noted,
				by,
				corrects: entry.id,
				why
			};
			return [strike];
		});
}
