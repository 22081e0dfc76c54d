import { isDay } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import { type Appended, appended, type Stamp } from '#lib/flow/dossier/append.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { maxLabelLength } from '#lib/flow/dossier/case-schema.ts';
import type { caseFields } from '#lib/flow/dossier/entry.ts';

/** A change of the case itself. */
export interface CaseChange {
	readonly field: (typeof caseFields)[number];
	/** The label, or a day. */
	readonly to: string;
	/** What was shown before it, where the case itself does not say it: a day of keeping that follows from the profile. */
	readonly from?: Day | undefined;
	/** The function of who changes it, never a name. */
	readonly by: string;
}

/**
 * `dossierCase` with the change, and a line among its entries of what it was and what it became; the same case where
 * nothing changes. Or why that cannot be: an empty label, or no day. Pure.
 */
export function changed(
	dossierCase: DossierCase,
	{ field, to, from, by }: CaseChange,
	stamp: Stamp
): Appended {
	const after = to.trim();
	if (after === dossierCase[field]) return { ok: true, case: dossierCase };
	if (after === '') return { ok: false, reason: 'empty' };
	if (field === 'label' && after.length > maxLabelLength) return { ok: false, reason: 'too-long' };
	if (field !== 'label' && !isDay(after)) return { ok: false, reason: 'no-such-day' };
	const before = from ?? dossierCase[field] ?? '';
	// The day that followed from the profile is set as it was: nothing changes for who reads it.
	if (after === before) return { ok: true, case: { ...dossierCase, [field]: after } };
	const next = appended(dossierCase, { kind: 'wijziging', on: stamp.today, by, field, before, after }, stamp);
	return next.ok ? { ok: true, case: { ...next.case, [field]: after } } : next;
}
