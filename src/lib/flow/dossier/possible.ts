import type { Day } from '#lib/law/source.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { mayHappen } from '#lib/flow/dossier/consent.ts';
import { entriesBefore, originals, standing, standingOf } from '#lib/flow/dossier/entries.ts';
import type {
	ConsentEntry,
	EntryKind,
	SharingEntry,
	SignalEntry,
	StandingEntry,
	YouthEntry
} from '#lib/flow/dossier/entry.ts';
import { signals } from '#lib/flow/dossier/signal.ts';
import { fitsAge } from '#lib/flow/dossier/youth.ts';

/** Why something cannot have happened in a case as it stands. */
export type Impossible =
	| 'unknown-exchange'
	| 'unknown-decision'
	| 'no-consent-before'
	| 'until-before'
	| 'until-without-consent'
	| 'no-signal'
	| 'signal-stands'
	| 'nothing-known'
	| 'age-day-later'
	| 'boundary-unfit'
	| 'unknown-task'
	| 'already-done'
	| 'unknown-request'
	| 'already-answered'
	| 'already-closed'
	| 'not-closed';

/** A case without `entry`, as it was on that day before it. */
type Before = Pick<DossierCase, 'entries' | 'exchanges' | 'decisions'>;

const knowsExchange = (before: Before, exchange: string): boolean =>
	before.exchanges.some(({ id }) => id === exchange);

function consent(entry: ConsentEntry, before: Before): Impossible | null {
	const { exchange, persoon, gebeurtenis, until, on } = entry;
	if (!knowsExchange(before, exchange)) return 'unknown-exchange';
	if (until !== undefined && gebeurtenis !== 'gegeven') return 'until-without-consent';
	if (until !== undefined && until < on) return 'until-before';
	return mayHappen(before, exchange, persoon, on).includes(gebeurtenis) ? null : 'no-consent-before';
}

const sharing = (entry: SharingEntry, before: Before): Impossible | null =>
	knowsExchange(before, entry.exchange) ? null : 'unknown-exchange';

function signal({ step, where, on }: SignalEntry, { entries }: Before): Impossible | null {
	// Telling comes first, as a rule; so it needs no signal yet.
	if (step === 'verteld') return null;
	const upToDay = entries.filter((entry) => entry.on <= on);
	const stands = signals({ entries: upToDay }).some((one) => one.state === 'given' && one.where === where);
	if (step === 'gegeven') return stands ? 'signal-stands' : null;
	return stands ? null : 'no-signal';
}

function youth(entry: YouthEntry): Impossible | null {
	const { leeftijd, gezag, wilsbekwaam, ageOn, on } = entry;
	if (leeftijd === undefined && gezag === undefined && wilsbekwaam === undefined) return 'nothing-known';
	if (ageOn !== undefined && ageOn > on) return 'age-day-later';
	return fitsAge(entry) ? null : 'boundary-unfit';
}

/** Whether `id` is a version of a standing entry of `kind`, and whether one of `followUps` names it already. */
function named(
	{ entries }: Before,
	id: string,
	kind: EntryKind,
	followUps: readonly string[]
): 'unknown' | 'taken' | 'free' {
	const first = originals(entries);
	const line = first.get(id);
	if (!standingOf(entries, kind).some((entry) => first.get(entry.id) === line)) return 'unknown';
	return followUps.some((taken) => first.get(taken) === line) ? 'taken' : 'free';
}

function task(id: string, before: Before): Impossible | null {
	const done = standingOf(before.entries, 'taak-gedaan').map((entry) => entry.task);
	const found = named(before, id, 'taak', done);
	return found === 'unknown' ? 'unknown-task' : found === 'taken' ? 'already-done' : null;
}

function request(id: string, before: Before): Impossible | null {
	const answered = standingOf(before.entries, 'correctieantwoord').map((entry) => entry.request);
	const found = named(before, id, 'correctieverzoek', answered);
	return found === 'unknown' ? 'unknown-request' : found === 'taken' ? 'already-answered' : null;
}

function closing(closed: boolean, { entries }: Before, on: Day): Impossible | null {
	const isClosed = standingOf(entries, 'afsluiting').findLast((entry) => entry.on <= on)?.closed ?? false;
	if (isClosed === closed) return closed ? 'already-closed' : 'not-closed';
	return null;
}

/** Why `entry` cannot have happened in `before`, or null where it can. Pure. */
export function impossible(entry: StandingEntry, before: Before): Impossible | null {
	const { decision } = entry;
	if (decision !== undefined && !before.decisions.some(({ id }) => id === decision))
		return 'unknown-decision';
	switch (entry.kind) {
		case 'toestemming':
			return consent(entry, before);
		case 'gedeeld':
			return sharing(entry, before);
		case 'signaal':
			return signal(entry, before);
		case 'jeugdige':
			return youth(entry);
		case 'taak-gedaan':
			return task(entry.task, before);
		case 'correctieantwoord':
			return request(entry.request, before);
		case 'afsluiting':
			return closing(entry.closed, before, entry.on);
		case 'besluit':
		case 'wijziging':
		case 'notitie':
		case 'taak':
		case 'inzage':
		case 'zienswijze':
		case 'correctieverzoek':
			return null;
	}
}

/**
 * The standing entries of `all` that cannot have happened, given the ones that stand before them.
 * A withdrawal rests on a consent, an answer on a request: whoever strikes the one must look at the other.
 */
export function impossibleAmong(all: Before): readonly string[] {
	return standing(all.entries)
		.filter((entry) => impossible(entry, { ...all, entries: entriesBefore(all.entries, entry.id) }) !== null)
		.map(({ id }) => id);
}
