import type { Decision, DossierCase, Standing } from '#lib/flow/dossier/case.ts';
import type { Undated } from '#lib/flow/dossier/due/due-item.ts';
import { standingOf } from '#lib/flow/dossier/entries.ts';
import { signals } from '#lib/flow/dossier/signal.ts';
import { recordAt } from '#lib/flow/duty-at.ts';
import { reviewDay } from '#lib/flow/profile.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { Day } from '#lib/law/source.ts';
import type { DutyId } from '#lib/machines/duty.ts';

/** What the duties of a decision depend on besides the decision itself. */
interface Around {
	readonly profile: Profile;
	readonly isSignalGiven: boolean;
	/** A later decision follows from this one, so that it was looked at again. */
	readonly isFollowed: boolean;
	/** The day of its last conclusion, else the day on which it was opened. */
	readonly decidedOn: Day;
}

/** The one thing to do about `duty` of a path that ended; empty where it is done or does not apply. */
function dutyDue(
	{ id, walk }: Decision,
	{ path, outcome, verdict }: Standing,
	duty: DutyId,
	{ profile, isSignalGiven, isFollowed, decidedOn }: Around
): readonly Undated[] {
	if (outcome === null || verdict === null) return [];
	const record = recordAt(walk.duties[path]?.[duty], outcome);
	if (record.done || (duty === 'trek-signaal-in' && !isSignalGiven)) return [];
	if (duty === 'herbeoordelen') {
		const on = record.on ?? reviewDay(profile, decidedOn);
		const item = {
			id: `herzien/${id}/${path}`,
			kind: 'herzien',
			of: 'besluit',
			decision: id,
			path,
			on
		} as const;
		return isFollowed ? [] : [item];
	}
	const on = record.on ?? null;
	return [
		{ id: `plicht/${id}/${path}/${duty}`, kind: 'plicht', decision: id, path, outcome, verdict, duty, on }
	];
}

/**
 * The duties of all decisions that are not done, each with the day that was set for it. A decision that
 * must be looked at again has a day of its own: the one that was set, else the one of the profile.
 */
export function dutiesDue(dossierCase: DossierCase, profile: Profile): readonly Undated[] {
	const { decisions, entries } = dossierCase;
	const isSignalGiven = signals(dossierCase).some(({ state }) => state === 'given');
	const conclusions = standingOf(entries, 'besluit');
	return decisions.flatMap((decision) => {
		const around: Around = {
			profile,
			isSignalGiven,
			isFollowed: decisions.some(({ follows }) => follows === decision.id),
			decidedOn: conclusions.findLast((entry) => entry.decision === decision.id)?.on ?? decision.opened
		};
		return decision.standing.flatMap((standing) =>
			standing.duties.flatMap((duty) => dutyDue(decision, standing, duty, around))
		);
	});
}
