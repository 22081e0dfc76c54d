import { type Appended, appended } from '#lib/flow/dossier/append.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { NewEntry } from '#lib/flow/dossier/entry.ts';
import { referenceDay } from './arbitraries.ts';
import type { Deed } from './dossier-arbitraries.ts';

/** The `index`th moment of a made-up day, in order. */
export const momentAt = (index: number): string =>
	`2026-11-22T${String(Math.floor(index / 60) % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}:00.000Z`;

/** The entry that `deed` means in `dossierCase`. */
export function meant(dossierCase: DossierCase, { entry, target, isStrike }: Deed): NewEntry {
	const corrects = target === undefined ? undefined : dossierCase.entries[target]?.id;
	if (corrects === undefined) return entry;
	const { by, on } = entry;
	return isStrike ? { kind: 'doorhaling', by, on, corrects, why: 'Vergissing.' } : { ...entry, corrects };
}

/** `dossierCase` after `deeds`; what was refused left no trace. `prefix` keeps ids of two devices apart. */
export function after(
	dossierCase: DossierCase,
	deeds: readonly Deed[],
	prefix = 'e',
	start = 0
): DossierCase {
	return deeds.reduce((current, deed, index) => {
		const stamp = { id: `${prefix}${String(index)}`, noted: momentAt(start + index), today: referenceDay };
		const next = appended(current, meant(current, deed), stamp);
		return next.ok ? next.case : current;
	}, dossierCase);
}

let made = 0;

/** What comes of entering `entry` in `dossierCase` on `today`. */
export function entered(dossierCase: DossierCase, entry: NewEntry, today = referenceDay): Appended {
	made += 1;
	return appended(dossierCase, entry, { id: `n${String(made)}`, noted: momentAt(made), today });
}

/** `dossierCase` with `entries` entered one by one; throws where one is refused. */
export function having(dossierCase: DossierCase, ...entries: readonly NewEntry[]): DossierCase {
	return entries.reduce((current, entry) => {
		const next = entered(current, entry);
		if (!next.ok) throw new Error(next.reason);
		return next.case;
	}, dossierCase);
}
