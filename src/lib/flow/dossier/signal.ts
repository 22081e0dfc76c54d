import type { Day } from '#lib/law/source.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { byDay, standingOf } from '#lib/flow/dossier/entries.ts';
import type { SignalEntry } from '#lib/flow/dossier/entry.ts';

/** How a signal of the case stands in one regional index. */
export type Signal =
	/** No signal yet, but the family was told that one would come. */
	| { readonly state: 'told'; readonly where: string; readonly told: Day }
	| {
			readonly state: 'given';
			readonly where: string;
			/** Absent where nobody knows the day any more. */
			readonly on?: Day;
			readonly told?: Day;
			readonly reviewed?: Day;
			readonly entry: SignalEntry;
	  }
	| {
			readonly state: 'withdrawn' | 'ended';
			readonly where: string;
			readonly givenOn?: Day;
			/** The day on which it was withdrawn or ended. */
			readonly on: Day;
			readonly entry: SignalEntry;
	  };

const dayOf = ({ on, dayUnknown }: SignalEntry): { readonly on?: Day } => (dayUnknown ? {} : { on });

/** How a signal stands once `entry` happened to it. A step that fits nothing changes nothing. */
function after(before: Signal | undefined, entry: SignalEntry): Signal | undefined {
	const { where, on } = entry;
	switch (entry.step) {
		case 'verteld':
			return before?.state === 'given' ? { ...before, told: on } : { state: 'told', where, told: on };
		case 'gegeven':
			// What was told of an earlier signal says nothing of a new one.
			return {
				state: 'given',
				where,
				...dayOf(entry),
				...(before?.state === 'told' && { told: before.told }),
				entry
			};
		case 'herzien':
			return before?.state === 'given' ? { ...before, reviewed: on } : before;
		case 'ingetrokken':
		case 'beeindigd':
			if (before?.state !== 'given') return before;
			return {
				state: entry.step === 'ingetrokken' ? 'withdrawn' : 'ended',
				where,
				...(before.on !== undefined && { givenOn: before.on }),
				on,
				entry
			};
	}
}

/** How the signal of the case stands in each regional index of which something was noted. */
export function signals({ entries }: Pick<DossierCase, 'entries'>): readonly Signal[] {
	const found = new Map<string, Signal>();
	for (const entry of byDay(standingOf(entries, 'signaal'))) {
		const next = after(found.get(entry.where), entry);
		if (next) found.set(entry.where, next);
	}
	return [...found.values()];
}

/**
 * The signal that the case as a whole speaks of: one that is given, before one that was withdrawn or
 * ended, before one that was only announced. Null where nothing was noted.
 */
export function signalStand(dossierCase: Pick<DossierCase, 'entries'>): Signal | null {
	const all = signals(dossierCase);
	return (
		all.findLast(({ state }) => state === 'given') ??
		all.findLast(({ state }) => state !== 'told') ??
		all.at(-1) ??
		null
	);
}
