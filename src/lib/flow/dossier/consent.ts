import { addDays } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import type { DossierCase, Exchange } from '#lib/flow/dossier/case.ts';
import { standingOf } from '#lib/flow/dossier/entries.ts';
import type { ConsentEntry } from '#lib/flow/dossier/entry.ts';
import { youthAt, youthFacts } from '#lib/flow/dossier/youth.ts';
import { type Voice, voices } from '#lib/rules/age.ts';
import {
	type ConsentState,
	consentPersons,
	latestEvents,
	toestemmingsstand,
	wieToestemming
} from '#lib/rules/consent.ts';
import {
	type ConsentEvent,
	type ConsentEventKind,
	type Facts,
	type Need,
	type Person,
	persons as allPersons
} from '#lib/rules/facts.ts';
import type { Ruling } from '#lib/rules/rule.ts';

/** An event as the rules read it, with the entry behind it. An end that was agreed is an event without an entry of its own. */
export interface ConsentLine {
	readonly event: ConsentEvent;
	readonly entry: ConsentEntry;
	/** The last agreed day has passed: nobody wrote the end down. */
	readonly isEnd: boolean;
}

const eventOf = ({ persoon, gebeurtenis, on }: ConsentEntry): ConsentEvent => ({
	persoon,
	gebeurtenis,
	op: on
});

/**
 * What happened to each consent to `exchange` up to `today`, as the rules read it. A consent stands on
 * the last day that was agreed and no longer: where nothing else was said by then, it ends the day after.
 */
export function consentLines(
	{ entries }: Pick<DossierCase, 'entries'>,
	exchange: string,
	today: Day
): readonly ConsentLine[] {
	const lines = standingOf(entries, 'toestemming')
		.filter((entry) => entry.exchange === exchange)
		.map((entry): ConsentLine => ({ event: eventOf(entry), entry, isEnd: false }));
	// Being asked again in the meantime does not make the consent last longer.
	const events = lines.map(({ event }) => event).filter(({ gebeurtenis }) => gebeurtenis !== 'gevraagd');
	const ends = lines.flatMap(({ event, entry }): readonly ConsentLine[] => {
		if (entry.until === undefined || entry.until >= today) return [];
		// A withdrawal, a refusal or a new consent before that day is what stands instead.
		const isLatest = latestEvents(events, entry.until).get(entry.persoon) === event;
		if (!isLatest || entry.gebeurtenis !== 'gegeven') return [];
		const end: ConsentEvent = {
			persoon: entry.persoon,
			gebeurtenis: 'verlopen',
			op: addDays(entry.until, 1)
		};
		return [{ event: end, entry, isEnd: true }];
	});
	// Ends stand first: what was said on the day of the end itself comes after it.
	return [...ends, ...lines];
}

/** The consent events of `exchange` for the rules: corrected ones out, an agreed end that passed in. */
export function consentEvents(
	dossierCase: Pick<DossierCase, 'entries'>,
	exchange: string,
	today: Day
): readonly ConsentEvent[] {
	return consentLines(dossierCase, exchange, today).map(({ event }) => event);
}

/** How the consent of one person to one exchange stands. */
export interface PersonConsent {
	readonly person: Person;
	/** Whether the consent of this person counts now. What others said stays in view. */
	readonly isNeeded: boolean;
	/** The last thing that was said or happened; null where nobody asked. */
	readonly latest: ConsentLine | null;
}

/** One exchange on the board: who is needed and why, what each said, and what that means together. */
export interface ExchangeConsent {
	readonly exchange: Exchange;
	/** Whose voice counts, with the reason for it; or the facts that are missing to say so. */
	readonly voice: Ruling<Voice>;
	/** Whose consent is needed; null while facts are missing. */
	readonly needed: readonly Person[] | null;
	readonly needs: readonly Need[];
	readonly persons: readonly PersonConsent[];
	/** Null while facts are missing. */
	readonly state: ConsentState | null;
	/** Whoever is needed and does not consent now, in the order of the rule. */
	readonly missing: readonly Person[];
}

function isVoice(answer: string): answer is Voice {
	return (voices as readonly string[]).includes(answer);
}

/** Whose voice counts, as the rule says it with its reason. Source: augeo18:tips.leeftijd. */
function voiceOf(facts: Facts, day: Day): Ruling<Voice> {
	const ruling = wieToestemming({ facts, profile: {}, day });
	if (!ruling.known) return ruling;
	if (!isVoice(ruling.answer)) throw new Error(`No voice: "${ruling.answer}"`);
	return { ...ruling, answer: ruling.answer };
}

/** What each person said to `exchange`, and the state that the rules make of it on `today`. */
export function exchangeConsent(dossierCase: DossierCase, exchange: Exchange, today: Day): ExchangeConsent {
	const facts = youthFacts(youthAt(dossierCase, today));
	const lines = consentLines(dossierCase, exchange.id, today);
	const events = lines.map(({ event }) => event);
	const latest = latestEvents(events, today);
	const found = consentPersons(facts);
	const needed = 'needs' in found ? null : found;
	const stand = toestemmingsstand({ facts: { ...facts, toestemmingen: events }, profile: {}, day: today });
	const others = allPersons.filter((person) => latest.has(person) && !needed?.includes(person));
	return {
		exchange,
		voice: voiceOf(facts, today),
		needed,
		needs: 'needs' in found ? found.needs : [],
		persons: [...(needed ?? []), ...others].map((person) => ({
			person,
			isNeeded: needed?.includes(person) ?? false,
			latest: lines.find(({ event }) => event === latest.get(person)) ?? null
		})),
		state: stand.known ? (stand.answer as ConsentState) : null,
		missing: (needed ?? []).filter((person) => latest.get(person)?.gebeurtenis !== 'gegeven')
	};
}

// A case is never changed, so that its board of a day is always the same: what is due, what is flagged and the overview
// all ask for it, of thousands of cases.
const kept = new WeakMap<DossierCase, { readonly today: Day; readonly board: readonly ExchangeConsent[] }>();

/** Per exchange of the case who has said what, and what is missing, in the order in which they were opened. */
export function consentBoard(dossierCase: DossierCase, today: Day): readonly ExchangeConsent[] {
	const before = kept.get(dossierCase);
	if (before?.today === today) return before.board;
	const board = dossierCase.exchanges.map((exchange) => exchangeConsent(dossierCase, exchange, today));
	kept.set(dossierCase, { today, board });
	return board;
}

/**
 * What can happen next to the consent of `person` on `day`. Asking, consenting and refusing always can;
 * only a consent that stands can be withdrawn or expire. Who consented may be asked again meanwhile.
 * Source: avg:7.3.
 */
export function mayHappen(
	dossierCase: Pick<DossierCase, 'entries'>,
	exchange: string,
	person: Person,
	day: Day
): readonly ConsentEventKind[] {
	const events = consentEvents(dossierCase, exchange, day).filter(
		({ gebeurtenis }) => gebeurtenis !== 'gevraagd'
	);
	const stands = latestEvents(events, day).get(person)?.gebeurtenis === 'gegeven';
	return ['gevraagd', 'gegeven', 'geweigerd', ...(stands ? (['ingetrokken', 'verlopen'] as const) : [])];
}
