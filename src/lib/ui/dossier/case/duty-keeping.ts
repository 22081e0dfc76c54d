import type { Day } from '#lib/law/source.ts';
import type { DueItem } from '#lib/flow/dossier/due/due-item.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { absorbed } from '#lib/flow/dossier/learnt/absorb.ts';
import { walkFor } from '#lib/flow/dossier/learnt/walk-facts.ts';
import { recordAt } from '#lib/flow/duty-at.ts';
import { type DutyRecord, withDuty } from '#lib/flow/walk.ts';
import type { DutyId } from '#lib/machines/duty.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { making } from '#lib/ui/dossier/making.ts';
import type { CaseActs } from '#lib/ui/dossier/case/case-acts.svelte.ts';

/** A duty of a decision: the task of an outcome, or the day on which it is looked at again. */
export interface DutyPlace {
	readonly decision: string;
	readonly path: PathId;
	readonly duty: DutyId;
}

/** The duty behind `item`; null where it is no duty of a decision. */
export function dutyOf(item: DueItem): DutyPlace | null {
	if (item.kind === 'plicht') return { decision: item.decision, path: item.path, duty: item.duty };
	return item.kind === 'herzien' && item.of === 'besluit'
		? { decision: item.decision, path: item.path, duty: 'herbeoordelen' }
		: null;
}

/** What was noted about the duty; nothing of another outcome. */
export function dutyRecord({ decisions }: DossierCase, { decision, path, duty }: DutyPlace): DutyRecord {
	const found = decisions.find(({ id }) => id === decision);
	const outcome = found?.standing.find((each) => each.path === path)?.outcome ?? undefined;
	return recordAt(found?.walk.duties[path]?.[duty], outcome);
}

/** Notes `record` about the duty in its decision. A signal that is withdrawn so is withdrawn in the case too. */
export function keepDuty(acts: CaseActs, { decision, path, duty }: DutyPlace, record: DutyRecord): void {
	const { today, desk } = acts;
	acts.change((value) => {
		const found = value.decisions.find(({ id }) => id === decision);
		const outcome = found?.standing.find((each) => each.path === path)?.outcome;
		if (!found || outcome === undefined || outcome === null) return value;
		const before = walkFor(value, found, today);
		const walk = withDuty(before, path, duty, { ...record, outcome });
		return absorbed(value, decision, { before, walk, standing: found.standing }, making(desk));
	});
}

/** A record that says that it was done on `on`, with `note`. */
export function doneOn(on: Day, note: string): DutyRecord {
	return { done: true, on, ...(note.trim() !== '' && { note: note.trim() }) };
}
