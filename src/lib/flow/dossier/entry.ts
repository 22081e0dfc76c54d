import type { Day } from '#lib/law/source.ts';
import type { FrozenReport } from '#lib/flow/dossier/frozen-report.ts';
import type {
	AccessPart,
	CorrectionAnswerPart,
	CorrectionRequestPart,
	ViewPart
} from '#lib/flow/dossier/rights-entry.ts';
import type { RuleVersions } from '#lib/flow/rule-versions.ts';
import type { Manner } from '#lib/flow/walk.ts';
import type { Verdict } from '#lib/machines/decision.ts';
import type { DutyId } from '#lib/machines/duty.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { Authority, ConsentEventKind, Person } from '#lib/rules/facts.ts';

/** A moment as ISO 8601 in UTC (`2026-11-28T09:30:00.000Z`). It is made outside the pure layers. */
export type Moment = string;

/** What every entry says of itself. Entries are never changed or removed: a correction is a new one. */
export interface EntryBase {
	readonly id: string;
	/** The day on which it happened, as the person tells it. */
	readonly on: Day;
	/** When it was written down. Entries stand in this order. */
	readonly noted: Moment;
	/** The function of who wrote it down, never a name. */
	readonly by: string;
	/** The entry that this one takes the place of. */
	readonly corrects?: string;
	/** The decision of the case in which it was learnt, weighed or concluded. */
	readonly decision?: string;
}

/** Something that happened to one person's consent to one exchange. */
export interface ConsentEntry extends EntryBase {
	readonly kind: 'toestemming';
	readonly exchange: string;
	readonly persoon: Person;
	readonly gebeurtenis: ConsentEventKind;
	/** Absent where nobody noted how: a path asks who and when, and no more. */
	readonly manner?: Manner;
	/** The last day on which a given consent stands; absent where no end was agreed. */
	readonly until?: Day;
	readonly remarks: string;
}

/** The grounds on which something is shared. */
export const sharingGrounds = [
	'toestemming',
	'wettelijke-plicht',
	'wettelijk-recht',
	'publieke-taak',
	'conflict-van-plichten',
	'goed-hulpverlenerschap',
	'eigen-team',
	'anoniem',
	'anders'
] as const;
export type SharingGround = (typeof sharingGrounds)[number];

/** When the family was told of a sharing. */
export const toldMoments = ['vooraf', 'achteraf', 'nog-niet', 'niet-nodig'] as const;
export type ToldMoment = (typeof toldMoments)[number];

/** What went to whom, on which ground. */
export interface SharingEntry extends EntryBase {
	readonly kind: 'gedeeld';
	readonly exchange: string;
	readonly what: string;
	readonly ground: SharingGround;
	readonly manner: Manner;
	readonly told: ToldMoment;
	readonly remarks: string;
}

/** What can happen to a signal in the index. */
export const signalSteps = ['gegeven', 'verteld', 'herzien', 'ingetrokken', 'beeindigd'] as const;
export type SignalStep = (typeof signalSteps)[number];

/** A step in the life of the signal of this case. */
export interface SignalEntry extends EntryBase {
	readonly kind: 'signaal';
	readonly step: SignalStep;
	/** The regional index in which it stands; empty where nobody noted it. */
	readonly where: string;
	/** Nobody knows the day any more; `on` is then the day on which it was told here. */
	readonly dayUnknown?: true;
	readonly remarks: string;
}

/** Age, authority and ability as they were noted; what the rules read comes from the last of these. */
export interface YouthEntry extends EntryBase {
	readonly kind: 'jeugdige';
	readonly leeftijd?: number;
	/** The day on which the youth had that age, where another fact was noted later; else it is `on`. */
	readonly ageOn?: Day;
	readonly gezag?: Authority;
	readonly wilsbekwaam?: boolean;
	/** The day of the next birthday that moves who counts, where it is known. */
	readonly nextBoundary?: Day;
}

/** How a path ended when it was concluded: its outcome by id. */
export interface ConcludedPath {
	readonly path: PathId;
	readonly outcome: string;
	readonly verdict: Verdict;
	readonly duties: readonly DutyId[];
}

/** A decision as it was concluded: the document exactly as it was shown, and the rules behind it. */
export interface ConclusionEntry extends EntryBase {
	readonly kind: 'besluit';
	readonly decision: string;
	readonly language: 'nl' | 'en';
	readonly rules: RuleVersions;
	readonly paths: readonly ConcludedPath[];
	/** The own-file note as it was shown. A later reading of the rules never rewrites it. */
	readonly report: FrozenReport;
}

/** A line of the person's own in the journal. */
export interface NoteEntry extends EntryBase {
	readonly kind: 'notitie';
	readonly text: string;
}

/** A task of the person's own, beside the duties of the outcomes. */
export interface TaskEntry extends EntryBase {
	readonly kind: 'taak';
	readonly text: string;
	readonly due: Day;
}

/** A task that was done. */
export interface TaskDoneEntry extends EntryBase {
	readonly kind: 'taak-gedaan';
	readonly task: string;
}

/** What was asked of the file by those whom it is about, and what was done about it. */
export type AccessEntry = EntryBase & AccessPart;
export type ViewEntry = EntryBase & ViewPart;
export type CorrectionRequestEntry = EntryBase & CorrectionRequestPart;
export type CorrectionAnswerEntry = EntryBase & CorrectionAnswerPart;

/** The case was closed (the youth left, or nothing runs any more): the time of keeping starts. Or it was taken up again. */
export interface ClosingEntry extends EntryBase {
	readonly kind: 'afsluiting';
	readonly closed: boolean;
	/** The last day of keeping that came with the closing, or that ended as the case was taken up again. */
	readonly keepUntil?: Day;
	readonly remarks: string;
}

/** What of a case itself changes by a `wijziging`. */
export const caseFields = ['label', 'reviewOn', 'keepUntil'] as const;
/** What of an exchange changes by one. */
export const exchangeParts = ['recipient', 'who', 'information', 'goal', 'consentIsBasis'] as const;
export type ExchangePart = (typeof exchangeParts)[number];
/** All that changes by a `wijziging`; `link` is another case that belongs with this one, or does no more. */
export const changedFields = [...caseFields, 'link', ...exchangeParts] as const;
export type ChangedField = (typeof changedFields)[number];

/**
 * What is no entry was changed: what it said, and what it says since. A day, an id or typed words, `ja` or `nee` of
 * `consentIsBasis`, the kind of a link; empty where there was none.
 */
export interface ChangeEntry extends EntryBase {
	readonly kind: 'wijziging';
	readonly field: ChangedField;
	/** The exchange, or the linked case; absent where it is the case itself. */
	readonly about?: string;
	readonly before: string;
	readonly after: string;
}

/** Whether `before` and `after` are a person's own words. */
export const isTyped = ({ field }: ChangeEntry): boolean =>
	field === 'label' || field === 'who' || field === 'information' || field === 'goal';

/** An entry was a mistake as a whole: it names the entry in `corrects` and says why, in words or by its decision. */
export interface StrikeEntry extends EntryBase {
	readonly kind: 'doorhaling';
	readonly corrects: string;
	readonly why: string;
}

/** One line of what happened in a case. */
export type Entry =
	| ConsentEntry
	| SharingEntry
	| SignalEntry
	| YouthEntry
	| ConclusionEntry
	| NoteEntry
	| TaskEntry
	| TaskDoneEntry
	| AccessEntry
	| ViewEntry
	| CorrectionRequestEntry
	| CorrectionAnswerEntry
	| ClosingEntry
	| ChangeEntry
	| StrikeEntry;

export type EntryKind = Entry['kind'];

/** An entry that can stand: everything but a strike, which only takes another away. */
export type StandingEntry = Exclude<Entry, StrikeEntry>;

/** An entry before the case gave it an id and a moment. */
export type NewEntry = Entry extends infer Each
	? Each extends Entry
		? Omit<Each, 'id' | 'noted'>
		: never
	: never;
