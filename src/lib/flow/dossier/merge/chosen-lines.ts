import { type Change, changesBetween, linesOf, type Signature } from '#lib/flow/dossier/altered.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { standing } from '#lib/flow/dossier/entries.ts';
import type { Entry } from '#lib/flow/dossier/entry.ts';

type Told = Pick<Change, 'before' | 'after'> & { readonly id: string };

/** What the entries say of the part of `change`, one after another; closing a case and taking it up again say it of the day of keeping. */
function toldOf(entries: readonly Entry[], { field, about }: Change): readonly Told[] {
	return standing(entries).flatMap((entry): readonly Told[] => {
		if (entry.kind === 'wijziging') return entry.field === field && entry.about === about ? [entry] : [];
		if (entry.kind !== 'afsluiting' || field !== 'keepUntil') return [];
		const { id, closed, keepUntil = '' } = entry;
		return [closed ? { id, before: '', after: keepUntil } : { id, before: keepUntil, after: '' }];
	});
}

/** Whether the entries of `joined` end with `change` already: with just that, or as the version that was chosen does by itself. */
function isTold(change: Change, joined: DossierCase, chosen: DossierCase): boolean {
	const told = toldOf(joined.entries, change);
	const last = told.at(-1);
	if (last?.after !== change.after) return false;
	const own = new Set(chosen.entries.map(({ id }) => id));
	return last.before === change.before || told.every(({ id }) => own.has(id));
}

/**
 * A line of each part of which one version was chosen, as `joined` of `mine` and `theirs` has it, over the other: so
 * the history ends with what stands. None where it does by itself, so that the same choice made again adds nothing. Pure.
 */
export function chosenLines(
	joined: DossierCase,
	mine: DossierCase,
	theirs: DossierCase,
	signature: Signature
): readonly Entry[] {
	const over = (dropped: DossierCase, chosen: DossierCase): readonly Change[] =>
		changesBetween(dropped, joined).filter((change) => !isTold(change, joined, chosen));
	return linesOf([...over(mine, theirs), ...over(theirs, mine)], signature);
}
