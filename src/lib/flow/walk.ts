import type { Day } from '#lib/law/source.ts';
import { exchangeAt, factsIn } from '#lib/flow/exchange.ts';
import type { WhatIf } from '#lib/flow/explain/what-if.ts';
import type { AnswersByPath } from '#lib/flow/stream.ts';
import type { DutyId } from '#lib/machines/duty.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { Facts } from '#lib/rules/facts.ts';

/** How someone was told: in words or on paper. */
export const manners = ['mondeling', 'schriftelijk', 'telefonisch'] as const;
export type Manner = (typeof manners)[number];

/** Who was told of a signal or of sharing: a role, never a name. */
export interface Told {
	readonly who: string;
	readonly on: Day;
	readonly manner: Manner;
}

/** Who looked along: a role, the day, and whether they agreed. */
export interface LookedAlong {
	readonly role: string;
	readonly on: Day;
	/** Null until it is noted. */
	readonly agreed: boolean | null;
}

/** An objection in short, and what was answered. */
export interface Objection {
	readonly text: string;
	readonly answer: string;
}

/** What was done about one obligation. A missing day means: not (yet) dated. */
export interface DutyRecord {
	readonly done: boolean;
	readonly on?: Day;
	readonly note?: string;
	/** The outcome at which it was ticked or dated. Older files do not say. */
	readonly outcome?: string;
}

/** What the own file needs besides the walk itself. Everything is the person's own wording. */
export interface FileRecord {
	/** The function of the professional, e.g. "leerkracht groep 6". */
	readonly role: string;
	/** The question or concern in one or two sentences. */
	readonly concern: string;
	/** What was seen or heard: what, when, who saw it. */
	readonly observations: string;
	readonly told: readonly Told[];
	/** Why telling waits, where it does. */
	readonly whyNotTold: string;
	readonly objection: Objection | null;
	readonly lookedAlong: readonly LookedAlong[];
}

/** What a walk is about: the whole flow, or one path on its own. */
export type MainLine = 'signaleringsstroom' | PathId;

/** What is chosen or typed on a question of a path, before "go on" makes it an answer. */
export interface Draft {
	readonly state: string;
	readonly answer?: string;
	readonly facts?: Facts;
}

/**
 * One running case in once-mode: the answers and everything the person wrote. It holds no identity
 * data of the youth and no copy of anything that can be replayed.
 */
export interface Walk {
	readonly format: 1;
	readonly started: Day;
	readonly main: MainLine;
	readonly facts: Facts;
	/** The exchange that the noted consent is about: it stands for no other. */
	readonly consentFor?: string;
	/** The day on which the age was noted; birthdays may have moved it since. */
	readonly ageNotedOn?: Day;
	/** Whether the person gave a signal earlier, on which day, and when the family was told, as a dossier noted it. */
	readonly signal?: { readonly given: boolean; readonly on?: Day; readonly told?: Day };
	readonly answers: AnswersByPath;
	/** The written reasons, keyed by path and state; weighings need one, other states may have one. */
	readonly reasons: Readonly<Partial<Record<PathId, Readonly<Record<string, string>>>>>;
	readonly duties: Readonly<Partial<Record<PathId, Readonly<Partial<Record<DutyId, DutyRecord>>>>>>;
	readonly record: FileRecord;
	/** The step of the flow that the person went on to. */
	readonly at?: string;
	/** One per path: a look at another path, at safety above all, takes nothing away. */
	readonly drafts?: Readonly<Partial<Record<PathId, Draft>>>;
	/** A second version of one path, for a comparison. It decides nothing. */
	readonly whatIf?: WhatIf;
}

/** An empty file record. */
export const emptyRecord: FileRecord = {
	role: '',
	concern: '',
	observations: '',
	told: [],
	whyNotTold: '',
	objection: null,
	lookedAlong: []
};

/** A new walk over `main`, started on `started`. */
export function newWalk(main: MainLine, started: Day): Walk {
	return { format: 1, started, main, facts: {}, answers: {}, reasons: {}, duties: {}, record: emptyRecord };
}

/** `walk` with `answer` given to `state` of `path`. Later answers stay as they are. */
export function withAnswer(walk: Walk, path: PathId, state: string, answer: string): Walk {
	return { ...walk, answers: { ...walk.answers, [path]: { ...walk.answers[path], [state]: answer } } };
}

/** `walk` without an answer to `state` of `path`, so that a rule or the person can give it anew. */
export function withoutAnswer(walk: Walk, path: PathId, state: string): Walk {
	const { [state]: _dropped, ...rest } = walk.answers[path] ?? {};
	return { ...walk, answers: { ...walk.answers, [path]: rest } };
}

/** `walk` with the written `reason` for `state` of `path`; an empty one removes it. */
export function withReason(walk: Walk, path: PathId, state: string, reason: string): Walk {
	const { [state]: _before, ...rest } = walk.reasons[path] ?? {};
	const reasons = reason.trim() === '' ? rest : { ...rest, [state]: reason };
	return { ...walk, reasons: { ...walk.reasons, [path]: reasons } };
}

const exchangeOf = (walk: Walk, path: PathId): string => exchangeAt(path, walk.answers[path] ?? {});

/** `facts` as `path` may read them: without consent that was given for another exchange. */
export function factsFor(walk: Walk, path: PathId, facts: Facts): Facts {
	return factsIn(exchangeOf(walk, path), facts, walk.consentFor);
}

/** `walk` with more facts, learnt in `path`. The day of an age and the exchange of a consent are kept beside them. */
export function withFacts(walk: Walk, path: PathId, facts: Facts, today: Day): Walk {
	return {
		...walk,
		...(facts.leeftijd !== undefined && { ageNotedOn: today }),
		...(facts.toestemmingen !== undefined && { consentFor: exchangeOf(walk, path) }),
		facts: { ...walk.facts, ...facts }
	};
}

/**
 * `walk` with what was done about `duty`, an obligation of the outcome of `path`. A signal that was
 * withdrawn is no longer a given one, for every question that asks about it.
 */
export function withDuty(walk: Walk, path: PathId, duty: DutyId, record: DutyRecord): Walk {
	const { signal } = walk;
	const before = walk.duties[path]?.[duty];
	// A word or a day added later withdraws nothing anew: a new signal may have been given since.
	const isTicked = record.done !== (before?.done ?? false) || record.outcome !== before?.outcome;
	const withdrawn =
		duty === 'trek-signaal-in' && signal && isTicked ? { signal: { ...signal, given: !record.done } } : {};
	return {
		...walk,
		...withdrawn,
		duties: { ...walk.duties, [path]: { ...walk.duties[path], [duty]: record } }
	};
}

/** `walk` with a signal of `since`, where that is known, that was ended or removed on `on`. */
export function withWithdrawal(walk: Walk, since: Day | undefined, on: Day): Walk {
	const signal = { given: false, ...(since !== undefined && { on: since }) };
	const note = walk.duties['wanneer-signaleren']?.['trek-signaal-in']?.note;
	const record = { done: true, on, ...(note !== undefined && { note }) };
	return { ...withDuty(walk, 'wanneer-signaleren', 'trek-signaal-in', record), signal };
}

/** `walk` with changed entries of its file record. */
export function withRecord(walk: Walk, change: Partial<FileRecord>): Walk {
	return { ...walk, record: { ...walk.record, ...change } };
}

/** `walk` with `draft` on a question of `path`, or without one. */
export function withDraft(walk: Walk, path: PathId, draft: Draft | null): Walk {
	const { [path]: _before, ...others } = walk.drafts ?? {};
	return { ...walk, drafts: draft === null ? others : { ...others, [path]: draft } };
}

/** `walk` with a second version beside it, or without one. */
export function withWhatIf(walk: Walk, whatIf: WhatIf | null): Walk {
	const { whatIf: _before, ...rest } = walk;
	return whatIf === null ? rest : { ...rest, whatIf };
}

/** `walk` with `path` opened in it, so that its answers belong to the same case. */
export function withPath(walk: Walk, path: PathId): Walk {
	return { ...walk, answers: { ...walk.answers, [path]: { ...walk.answers[path] } } };
}

/** `walk` without the answers of `path`, so that its questions begin anew. Reasons, facts and tasks stay. */
export function withPathAnew(walk: Walk, path: PathId): Walk {
	return withDraft({ ...walk, answers: { ...walk.answers, [path]: {} } }, path, null);
}

/** Whether `path` belongs to the case: it is what the walk began with, or it was opened from it. */
export function holdsPath(walk: Walk, path: PathId): boolean {
	return walk.main === path || walk.answers[path] !== undefined;
}

/** Whether anything was answered or written yet. */
export function isUntouched(walk: Walk): boolean {
	return (
		Object.values(walk.answers).every((answers) => Object.keys(answers).length === 0) &&
		Object.keys(walk.facts).length === 0 &&
		Object.values(walk.reasons).every((reasons) => Object.keys(reasons).length === 0) &&
		Object.keys(walk.drafts ?? {}).length === 0 &&
		walk.signal === undefined &&
		JSON.stringify(walk.record) === JSON.stringify(emptyRecord)
	);
}

/** The paths in which something was answered, in the order in which they stand in the contract. */
export function touchedPaths(walk: Walk, order: readonly PathId[]): readonly PathId[] {
	return order.filter((path) => path === walk.main || Object.keys(walk.answers[path] ?? {}).length > 0);
}
