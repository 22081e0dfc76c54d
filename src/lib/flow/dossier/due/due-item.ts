import { addDays } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import type { Asker } from '#lib/flow/dossier/rights-entry.ts';
import type { Stop } from '#lib/flow/dossier/sharing.ts';
import type { Verdict } from '#lib/machines/decision.ts';
import type { DutyId } from '#lib/machines/duty.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { Person } from '#lib/rules/facts.ts';

/** How near the day of something is: past, today, within two weeks, later, or without a day. */
export type DueState = 'te-laat' | 'vandaag' | 'binnenkort' | 'later' | 'open';

/** What must be done, with what is needed to word it. */
export type DueMatter =
	| {
			readonly kind: 'plicht';
			readonly decision: string;
			readonly path: PathId;
			readonly outcome: string;
			readonly verdict: Verdict;
			readonly duty: DutyId;
	  }
	| { readonly kind: 'taak'; readonly entry: string; readonly text: string }
	| {
			readonly kind: 'toestemming-verloopt';
			readonly exchange: string;
			readonly who: string;
			readonly person: Person;
			/** Whether the day has passed, so that the consent no longer stands. */
			readonly isOver: boolean;
	  }
	| { readonly kind: 'herzien'; readonly of: 'zaak' }
	| { readonly kind: 'herzien'; readonly of: 'besluit'; readonly decision: string; readonly path: PathId }
	| { readonly kind: 'herzien'; readonly of: 'signaal'; readonly where: string }
	| { readonly kind: 'bewaartermijn' }
	/** A birthday that moves who counts, or an age that must be asked again since one may have passed. */
	| { readonly kind: 'leeftijd'; readonly asksAgain: boolean }
	| { readonly kind: 'correctieverzoek'; readonly entry: string; readonly from: Asker; readonly asked: Day }
	| {
			readonly kind: 'deling-gevlagd';
			readonly what: 'deling' | 'besluit';
			readonly exchange: string;
			readonly who: string;
			readonly why: Stop;
			readonly persons: readonly Person[];
	  }
	/** Something was shared, and the family was not told yet. */
	| {
			readonly kind: 'deling-vertellen';
			readonly entry: string;
			readonly exchange: string;
			readonly shared: Day;
	  }
	/** A signal was given, and nobody noted that the family was told. */
	| { readonly kind: 'signaal-vertellen'; readonly where: string };

/** One thing to do in a case, on a day or without one. `id` stays the same as long as the thing does. */
export type DueItem = DueMatter & { readonly id: string; readonly on: Day | null; readonly state: DueState };

/** A thing to do before its state is known. */
export type Undated = DueMatter & { readonly id: string; readonly on: Day | null };

/** So many days ahead count as soon. */
const soon = 14;

/** The last day that counts as soon on `today`. */
export const soonUntil = (today: Day): Day => addDays(today, soon);

/** How near `on` is on `today`, when `until` is the last day that counts as soon (`soonUntil`). */
export function dueState(on: Day | null, today: Day, until: Day): DueState {
	if (on === null) return 'open';
	if (on < today) return 'te-laat';
	if (on === today) return 'vandaag';
	return on <= until ? 'binnenkort' : 'later';
}
