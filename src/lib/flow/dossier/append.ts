import * as v from 'valibot';
import { isDay } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { entriesBefore } from '#lib/flow/dossier/entries.ts';
import { entrySchema } from '#lib/flow/dossier/entry-schema.ts';
import type { Entry, Moment, NewEntry } from '#lib/flow/dossier/entry.ts';
import { type Impossible, impossible, impossibleAmong } from '#lib/flow/dossier/possible.ts';

/** Why an entry is not taken. Nothing of the case changes then. */
export type EntryRefusal =
	| Impossible
	| 'no-such-day'
	| 'future'
	| 'empty'
	| 'too-long'
	| 'form'
	| 'unknown-entry'
	| 'already-corrected'
	| 'strike-stays'
	/** A change of the case itself is not undone in the history: it is changed again. */
	| 'change-stays'
	| 'other-kind'
	/** Another entry rests on the one that would go or change: mend or strike that one first. */
	| 'others-rest-on-it';

/** What is made outside the pure layers for an entry, and the day it is. */
export interface Stamp {
	readonly id: string;
	readonly noted: Moment;
	readonly today: Day;
}

/** The case with the entry at its end, or why it was not taken. */
export type Appended =
	{ readonly ok: true; readonly case: DossierCase } | { readonly ok: false; readonly reason: EntryRefusal };

/** `dossierCase` with `added` at the end of its entries, unjudged: for what was learnt elsewhere and must not be lost. */
export function withEntries(dossierCase: DossierCase, added: readonly Entry[], changed: Moment): DossierCase {
	return { ...dossierCase, changed, entries: [...dossierCase.entries, ...added] };
}

/** What an entry says in days, and the words without which it says nothing. */
const dayKeys: readonly string[] = ['on', 'until', 'ageOn', 'nextBoundary', 'due', 'keepUntil'];
const wordKeys: readonly string[] = ['text', 'what', 'why'];

const partsOf = (entry: Entry, keys: readonly string[]): readonly string[] =>
	Object.entries(entry).flatMap(([key, value]) => (keys.includes(key) ? [String(value)] : []));

function formFault(entry: Entry, today: Day): EntryRefusal | null {
	if (!partsOf(entry, dayKeys).every((day) => isDay(day))) return 'no-such-day';
	if (entry.on > today) return 'future';
	if (partsOf(entry, wordKeys).some((text) => text.trim() === '')) return 'empty';
	const parsed = v.safeParse(entrySchema, entry);
	if (parsed.success) return null;
	return parsed.issues.some(({ type }) => type === 'max_length') ? 'too-long' : 'form';
}

function correctionFault(entries: readonly Entry[], { kind, corrects }: Entry): EntryRefusal | null {
	if (corrects === undefined) return null;
	const target = entries.find(({ id }) => id === corrects);
	if (!target) return 'unknown-entry';
	if (target.kind === 'doorhaling') return 'strike-stays';
	if (target.kind === 'wijziging') return 'change-stays';
	if (entries.some((other) => other.corrects === corrects)) return 'already-corrected';
	return kind === 'doorhaling' || kind === target.kind ? null : 'other-kind';
}

/** The last day of keeping that ended with a reopening which `entry` strikes: the case is closed as it was before. */
function keptAsBefore({ entries, keepUntil }: DossierCase, { kind, corrects }: Entry): { keepUntil?: Day } {
	const struck = kind === 'doorhaling' ? entries.find(({ id }) => id === corrects) : undefined;
	const isReopening = struck?.kind === 'afsluiting' && !struck.closed;
	return keepUntil === undefined && isReopening && struck.keepUntil !== undefined
		? { keepUntil: struck.keepUntil }
		: {};
}

/**
 * `dossierCase` with `added` as its last entry, or why it cannot have happened so. Earlier entries stay
 * as they are, also those that it corrects. An id that stands already is a mistake of the programmer.
 */
export function appended(dossierCase: DossierCase, added: NewEntry, stamp: Stamp): Appended {
	const { id, noted, today } = stamp;
	if (dossierCase.entries.some((entry) => entry.id === id))
		throw new Error(`The entry "${id}" stands already`);
	const entry: Entry = { ...added, id, noted };
	const refused = (reason: EntryRefusal): Appended => ({ ok: false, reason });

	const fault = formFault(entry, today) ?? correctionFault(dossierCase.entries, entry);
	if (fault) return refused(fault);
	if (entry.kind !== 'doorhaling') {
		const { entries } = dossierCase;
		const before = entry.corrects === undefined ? entries : entriesBefore(entries, entry.corrects);
		const why = impossible(entry, { ...dossierCase, entries: before });
		if (why) return refused(why);
	}
	const next = withEntries(dossierCase, [entry], noted);
	if (entry.corrects !== undefined) {
		const before = new Set(impossibleAmong(dossierCase));
		const isNew = (one: string): boolean => one !== id && !before.has(one);
		if (impossibleAmong(next).some(isNew)) return refused('others-rest-on-it');
	}
	return { ok: true, case: { ...next, ...keptAsBefore(dossierCase, entry) } };
}
