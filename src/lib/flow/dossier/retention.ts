import { addMonths, isDay } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import { type Appended, appended, type Stamp } from '#lib/flow/dossier/append.ts';
import type { DossierCase, RemovalLine, RemovalReason } from '#lib/flow/dossier/case.ts';
import { byDay, originals, standing, standingOf } from '#lib/flow/dossier/entries.ts';
import type { CorrectionAnswerEntry, CorrectionRequestEntry, EntryKind } from '#lib/flow/dossier/entry.ts';
import { signals } from '#lib/flow/dossier/signal.ts';
import { retentionMonths } from '#lib/flow/profile.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';

/** The day on which the case was closed; null while it is open, or open again. */
export function closedOn({ entries }: Pick<DossierCase, 'entries'>): Day | null {
	const last = byDay(standingOf(entries, 'afsluiting')).at(-1);
	return last?.closed ? last.on : null;
}

/**
 * The last day of keeping a closed case; null while it is open. A day before the case was closed cannot be meant: then
 * it is that of the profile, also where the day of closing was corrected. Practice of the organisation, no term of law.
 */
export function keptUntil(dossierCase: DossierCase, profile: Profile): Day | null {
	const closed = closedOn(dossierCase);
	if (closed === null) return null;
	const { keepUntil } = dossierCase;
	return keepUntil !== undefined && keepUntil >= closed
		? keepUntil
		: addMonths(closed, retentionMonths(profile));
}

/** What the person says on closing a case or taking it up again. */
export interface ClosingWords {
	readonly on: Day;
	readonly by: string;
	readonly remarks: string;
}

/** `dossierCase`, closed, with the last day of keeping as the profile has it; or why that cannot be. */
export function closed(
	dossierCase: DossierCase,
	words: ClosingWords,
	profile: Profile,
	stamp: Stamp
): Appended {
	if (!isDay(words.on)) return { ok: false, reason: 'no-such-day' };
	const keepUntil = addMonths(words.on, retentionMonths(profile));
	const next = appended(dossierCase, { kind: 'afsluiting', closed: true, keepUntil, ...words }, stamp);
	return next.ok ? { ok: true, case: { ...next.case, keepUntil } } : next;
}

/** `dossierCase`, taken up again and kept without an end; or why that cannot be. */
export function reopened(dossierCase: DossierCase, words: ClosingWords, stamp: Stamp): Appended {
	const { keepUntil } = dossierCase;
	const ended = keepUntil !== undefined && { keepUntil };
	const next = appended(dossierCase, { kind: 'afsluiting', closed: false, ...ended, ...words }, stamp);
	if (!next.ok) return next;
	const { keepUntil: _before, ...rest } = next.case;
	return { ok: true, case: rest };
}

/** Whether the time of keeping is over: the last day of it lies before `today`. */
export function isPastKeeping(dossierCase: DossierCase, profile: Profile, today: Day): boolean {
	const last = keptUntil(dossierCase, profile);
	return last !== null && today > last;
}

/** A request for correction, and its answer; null while nobody answered. */
export interface AskedCorrection {
	readonly request: CorrectionRequestEntry;
	readonly answer: CorrectionAnswerEntry | null;
}

/** The requests for correction with their answers, the oldest first. An answer stays that of a request that was said better since. */
export function askedCorrections({ entries }: Pick<DossierCase, 'entries'>): readonly AskedCorrection[] {
	const requests = standingOf(entries, 'correctieverzoek');
	if (requests.length === 0) return [];
	const first = originals(entries);
	const answers = new Map(
		standingOf(entries, 'correctieantwoord').map((answer) => [first.get(answer.request), answer])
	);
	return byDay(requests).map((request) => ({
		request,
		answer: answers.get(first.get(request.id)) ?? null
	}));
}

/** The requests for correction that nobody answered, the oldest first. */
export function openRequests(dossierCase: Pick<DossierCase, 'entries'>): readonly CorrectionRequestEntry[] {
	return askedCorrections(dossierCase).flatMap(({ request, answer }) => (answer === null ? [request] : []));
}

/** What to look at before a case is removed; each has its sentence on the screen, none forbids it. */
export type RemovalConcern = 'niet-afgesloten' | 'bewaartermijn-loopt' | 'signaal-staat' | 'verzoek-open';

/** What speaks against removing the case on `today`, or must be done first. */
export function removalConcerns(
	dossierCase: DossierCase,
	profile: Profile,
	today: Day
): readonly RemovalConcern[] {
	const isClosed = closedOn(dossierCase) !== null;
	const isSignalGiven = signals(dossierCase).some(({ state }) => state === 'given');
	return [
		...(isClosed ? [] : (['niet-afgesloten'] as const)),
		...(isClosed && !isPastKeeping(dossierCase, profile, today) ? (['bewaartermijn-loopt'] as const) : []),
		...(isSignalGiven ? (['signaal-staat'] as const) : []),
		...(openRequests(dossierCase).length > 0 ? (['verzoek-open'] as const) : [])
	];
}

/** What goes when the case is removed, in numbers. */
export interface RemovalCounts {
	readonly decisions: number;
	readonly exchanges: number;
	/** Lines of the history, also those that were corrected since. */
	readonly entries: number;
	readonly standing: Readonly<Partial<Record<EntryKind, number>>>;
}

/** What goes when the case is removed. */
export function removalCounts({ decisions, exchanges, entries }: DossierCase): RemovalCounts {
	const perKind: Partial<Record<EntryKind, number>> = {};
	for (const { kind } of standing(entries)) perKind[kind] = (perKind[kind] ?? 0) + 1;
	return {
		decisions: decisions.length,
		exchanges: exchanges.length,
		entries: entries.length,
		standing: perKind
	};
}

/** The line that stays of a removed case: no label, no word of it. */
export function removalLine(
	{ id }: Pick<DossierCase, 'id'>,
	on: Day,
	reason: RemovalReason,
	by: string
): RemovalLine {
	return { id, on, reason, by };
}
