import { isAlike } from '#lib/flow/dossier/merge/alike.ts';
import type { Exchange } from '#lib/flow/dossier/case.ts';
import { consentLines } from '#lib/flow/dossier/consent.ts';
import type { ConsentEntry, Entry } from '#lib/flow/dossier/entry.ts';
import { type Lesson, learntEntry } from '#lib/flow/dossier/learnt/learnt.ts';
import { exchangeOf, nameOf, recipientOf } from '#lib/flow/dossier/learnt/walk-facts.ts';
import { exchangeAt, recipientState } from '#lib/flow/exchange.ts';
import { latestEvents } from '#lib/rules/consent.ts';
import { type ConsentEvent, type Person, persons } from '#lib/rules/facts.ts';

/** What the walk taught of consent: the entries, and the exchange that they and the decision are about. */
export interface LearntConsent {
	readonly exchange: Exchange;
	readonly entries: readonly Entry[];
}

/** `events` without those of `others`, each taken away once. */
function minus(events: readonly ConsentEvent[], others: readonly ConsentEvent[]): readonly ConsentEvent[] {
	const left = [...others];
	return events.filter((event) => {
		const place = left.findIndex((other) => isAlike(other, event));
		if (place !== -1) left.splice(place, 1);
		return place === -1;
	});
}

/** The recipient of the exchange that `consentFor` names; empty where it names none. */
function recipientNamed(consentFor: string): string {
	const before = exchangeAt('informatie-delen', { [recipientState]: '' });
	return consentFor.startsWith(before) ? consentFor.slice(before.length) : '';
}

/** The exchange that the consent of the walk is about: that of the decision, or a new one where it has none. */
function exchangeFor(lesson: Lesson, consentFor: string): Exchange {
	const { walk, make } = lesson;
	const decision = lesson.case.decisions.find(({ id }) => id === lesson.decision);
	const known = decision ? exchangeOf(lesson.case, decision, walk) : null;
	const recipient = recipientNamed(consentFor);
	if (known && (nameOf(known, walk) === consentFor || known.recipient === recipient)) {
		return known.recipient === '' && recipient !== '' ? { ...known, recipient } : known;
	}
	return {
		id: make.id(),
		opened: make.today,
		recipient,
		who: '',
		goal: '',
		information: '',
		consentIsBasis: true
	};
}

/** The events that would stand above `last`: of a later day, or written later on the same day. */
function aboveLast(events: readonly ConsentEvent[], last: ConsentEvent | undefined): readonly ConsentEvent[] {
	if (last === undefined) return events;
	const place = events.findLastIndex((event) => isAlike(event, last));
	return events.filter(({ op }, at) => op > last.op || (op === last.op && place !== -1 && at > place));
}

interface Change {
	readonly added: readonly ConsentEvent[];
	/** Entries whose event the person took back in the walk. */
	readonly taken: readonly ConsentEntry[];
	/** The events of the dossier that stay. */
	readonly kept: readonly ConsentEvent[];
}

/**
 * What changed for one person. What is added later is a new event. Something that the walk no longer holds
 * was mistaken only where it would otherwise stand above the last word of the walk: a form that shows the last
 * event of each person leaves older ones out, and those stay.
 */
function changeFor(person: Person, lesson: Lesson, exchange: string): Change {
	const of = (events: readonly ConsentEvent[] | undefined): readonly ConsentEvent[] =>
		(events ?? []).filter(({ persoon }) => persoon === person);
	const isSame = lesson.before.consentFor === lesson.walk.consentFor;
	const before = isSame ? of(lesson.before.facts.toestemmingen) : [];
	const now = of(lesson.walk.facts.toestemmingen);
	if (isAlike(before, now)) return { added: [], taken: [], kept: [] };
	const { today } = lesson.make;
	const lines = consentLines(lesson.case, exchange, today).filter(({ event }) => event.persoon === person);
	// What the dossier learnt meanwhile is not said twice, and not taken back by who did not see it.
	const added = minus(
		minus(now, before),
		lines.map(({ event }) => event)
	);
	const last = latestEvents(now, today).get(person);
	const above = aboveLast(before, last);
	const mistaken = minus(before, now).filter((event) => above.includes(event));
	const isTaken = (event: ConsentEvent): boolean => mistaken.some((one) => isAlike(one, event));
	const kept = lines.map(({ event }) => event).filter((event) => !isTaken(event));
	// Where another event of its day would come after it, the last word is said again: entries keep their order.
	const isOvertaken = [kept, before.filter((event) => !mistaken.includes(event))].every(
		(events) => !isAlike(latestEvents([...events, ...added], today).get(person), last)
	);
	return {
		added: last && isOvertaken ? [...added, last] : added,
		taken: [...new Set(lines.filter(({ event }) => isTaken(event)).map(({ entry }) => entry))],
		kept
	};
}

function entriesFor(lesson: Lesson, exchange: string, { added, taken, kept }: Change): readonly Entry[] {
	const { today } = lesson.make;
	const left = [...taken];
	const told = added.map(({ persoon, gebeurtenis, op }) => {
		// A correction stands where the mistake stood, and there another event of its day could come after it.
		const corrected = kept.some((event) => event.op === op) ? undefined : left.shift();
		return learntEntry(lesson, {
			kind: 'toestemming',
			exchange,
			persoon,
			gebeurtenis,
			on: op,
			remarks: '',
			...(corrected && { corrects: corrected.id })
		});
	});
	const struck = left.map(({ id }) =>
		learntEntry(lesson, { kind: 'doorhaling', on: today, corrects: id, why: '' })
	);
	return [...told, ...struck];
}

/** What the walk taught of consent, or null where the person changed nothing of it. Nothing that was noted is lost. */
export function learntConsent(lesson: Lesson): LearntConsent | null {
	const { walk, before } = lesson;
	const { toestemmingen } = walk.facts;
	if (toestemmingen === undefined) return null;
	if (isAlike(toestemmingen, before.facts.toestemmingen) && walk.consentFor === before.consentFor)
		return null;
	const exchange = exchangeFor(lesson, walk.consentFor ?? `informatie-delen/${recipientOf(walk) ?? ''}`);
	const entries = persons.flatMap((person) =>
		entriesFor(lesson, exchange.id, changeFor(person, lesson, exchange.id))
	);
	return entries.length === 0 ? null : { exchange, entries };
}
