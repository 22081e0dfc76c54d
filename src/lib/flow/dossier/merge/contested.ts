import type { Signature } from '#lib/flow/dossier/altered.ts';
import { type Appended, appended } from '#lib/flow/dossier/append.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { originals, standing } from '#lib/flow/dossier/entries.ts';
import type { Entry, StandingEntry } from '#lib/flow/dossier/entry.ts';

/** What two devices made of one line, each in its own way. */
export interface Contested {
	/** The other corrections of the line that count beside this one. */
	readonly rivals: readonly StandingEntry[];
	/** What this one corrects, or what that one corrected, was struck as well. */
	readonly isStruck: boolean;
}

/**
 * Per id of an entry that counts, what contests it: another correction of the same line that counts too, or a strike of
 * what it corrects. That comes of two copies that were merged; an entry that nothing contests is not in it. Pure.
 */
export function contestedIn(entries: readonly Entry[]): ReadonlyMap<string, Contested> {
	const first = originals(entries);
	const before = new Map(entries.map(({ id, corrects }) => [id, corrects]));
	const place = new Map(entries.map(({ id }, at) => [id, at]));
	/** Of what was struck, the place of its last strike. */
	const struck = new Map(
		entries.flatMap((entry, at) => (entry.kind === 'doorhaling' ? [[entry.corrects, at] as const] : []))
	);
	// What came after a strike of something further back was said by who could read of it.
	const isStruckBefore = (entry: StandingEntry): boolean => {
		let back = entry.corrects;
		if (back === undefined || struck.has(back)) return back !== undefined;
		while (back !== undefined && !struck.has(back)) back = before.get(back);
		return back !== undefined && (struck.get(back) ?? 0) > (place.get(entry.id) ?? 0);
	};
	const now = standing(entries);
	const lines = new Map<string | undefined, StandingEntry[]>();
	for (const entry of now) {
		const line = first.get(entry.id);
		lines.set(line, [...(lines.get(line) ?? []), entry]);
	}
	return new Map(
		now.flatMap((entry): readonly [string, Contested][] => {
			const rivals = (lines.get(first.get(entry.id)) ?? []).filter(({ id }) => id !== entry.id);
			const isStruck = isStruckBefore(entry);
			return rivals.length === 0 && !isStruck ? [] : [[entry.id, { rivals, isStruck }]];
		})
	);
}

/**
 * `dossierCase` in which of its line only the entry `id` counts: the corrections beside it are struck, `why` says so, and it
 * is said once more after that. So a copy in which the other one was chosen strikes no more than what was said before, and
 * no line is struck whole where the two meet. Unchanged where nothing contests it; or why that cannot be. Pure.
 */
export function settledOn(
	dossierCase: DossierCase,
	id: string,
	why: string,
	{ by, ...stamp }: Signature
): Appended {
	const entry = standing(dossierCase.entries).find((each) => each.id === id);
	if (!entry) return { ok: false, reason: 'already-corrected' };
	const contest = contestedIn(dossierCase.entries).get(id);
	if (!contest) return { ok: true, case: dossierCase };
	const { id: _id, noted: _noted, ...said } = entry;
	const steps = [
		...contest.rivals.map((rival) => ({
			kind: 'doorhaling' as const,
			on: stamp.today,
			by,
			corrects: rival.id,
			why
		})),
		{ ...said, by, corrects: id }
	];
	return steps.reduce<Appended>(
		(before, step, at) =>
			before.ok ? appended(before.case, step, { ...stamp, id: `${stamp.id}-${String(at)}` }) : before,
		{ ok: true, case: dossierCase }
	);
}
