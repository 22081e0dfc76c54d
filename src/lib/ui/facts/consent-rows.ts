import type { Day } from '#lib/law/source.ts';
import { latestEvents } from '#lib/rules/consent.ts';
import type { ConsentEvent, ConsentEventKind, Person } from '#lib/rules/facts.ts';

/** What the form holds of one person's consent: how it stands now, and since which day. */
export interface ConsentRow {
	/** Absent while the person was not asked. */
	readonly event?: ConsentEventKind;
	readonly on?: Day;
	/** The day on which a consent that was withdrawn had been given. */
	readonly givenOn?: Day;
}

/** How the consent of each person stands on `today`; who is not named was not asked. */
export function rowsFrom(events: readonly ConsentEvent[], today: Day): ReadonlyMap<Person, ConsentRow> {
	return new Map(
		[...latestEvents(events, today)].map(([person, { gebeurtenis: event, op: on }]) => {
			const given = events.findLast(
				({ persoon, gebeurtenis, op }) => persoon === person && gebeurtenis === 'gegeven' && op <= on
			);
			return [person, { event, on, ...(event === 'ingetrokken' && given && { givenOn: given.op }) }];
		})
	);
}

/**
 * The events that `row` means for `person`: none where nobody asked, two for a withdrawal, since only
 * what was given can be withdrawn. Null while a day is missing, lies in the future or comes too late.
 */
export function eventsOf(person: Person, row: ConsentRow, today: Day): readonly ConsentEvent[] | null {
	const { event, on, givenOn } = row;
	if (event === undefined) return [];
	if (on === undefined || on > today) return null;
	const last: ConsentEvent = { persoon: person, gebeurtenis: event, op: on };
	if (event !== 'ingetrokken') return [last];
	if (givenOn === undefined || givenOn > on) return null;
	return [{ persoon: person, gebeurtenis: 'gegeven', op: givenOn }, last];
}
