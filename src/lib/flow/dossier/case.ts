import type { Day } from '#lib/law/source.ts';
import type { Entry, Moment } from '#lib/flow/dossier/entry.ts';
import type { Walk } from '#lib/flow/walk.ts';
import type { Verdict } from '#lib/machines/decision.ts';
import type { DutyId } from '#lib/machines/duty.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** Where a path of a decision stood when it was last kept; what the overview shows without walking it again. */
export interface Standing {
	readonly path: PathId;
	/** The version of the rules it was walked with. */
	readonly version: string;
	/** Null while a question is open. */
	readonly outcome: string | null;
	readonly verdict: Verdict | null;
	readonly duties: readonly DutyId[];
}

/** One decision in a case: the flow or a path, walked and perhaps concluded. Later ones stand beside it. */
export interface Decision {
	readonly id: string;
	readonly opened: Day;
	readonly walk: Walk;
	readonly standing: readonly Standing[];
	/** The exchange that it is about, where it is about one: its consent comes from the register. */
	readonly exchange?: string;
	/** The decision that this one follows from. */
	readonly follows?: string;
}

/** One recipient, one goal, one set of information: what a consent is about. */
export interface Exchange {
	readonly id: string;
	readonly opened: Day;
	/** The recipient as the sharing path names it: an answer of `informatie-delen/ontvanger`; empty until it is known. */
	readonly recipient: string;
	/** Who it is: a function and an organisation, never a name. */
	readonly who: string;
	readonly goal: string;
	readonly information: string;
	/** False where another ground carries the sharing: then the family is told, and not asked. */
	readonly consentIsBasis: boolean;
}

/** How another case belongs with this one. */
export const linkKinds = ['broer-of-zus', 'ander'] as const;

/** Another case that belongs with this one. */
export interface CaseLink {
	readonly case: string;
	readonly kind: (typeof linkKinds)[number];
}

/** One youth in the dossier, under a label of the person's own choosing. It holds no identity data. */
export interface DossierCase {
	readonly format: 3;
	readonly id: string;
	readonly label: string;
	readonly opened: Day;
	/** When something in it last changed. */
	readonly changed: Moment;
	readonly decisions: readonly Decision[];
	readonly exchanges: readonly Exchange[];
	readonly links: readonly CaseLink[];
	/** Append-only, in the order in which they were written down. */
	readonly entries: readonly Entry[];
	/** The day on which the case as a whole is looked at again. */
	readonly reviewOn?: Day;
	/** The last day of keeping; set when the case is closed. Who changes this, the label, `reviewOn`, a link or an exchange leaves a `wijziging` among the entries. */
	readonly keepUntil?: Day;
}

/** Why a case is removed: the time of keeping is over, the family asked for it, or it was made by mistake. */
export const removalReasons = ['bewaartermijn', 'verzoek', 'vergissing'] as const;
export type RemovalReason = (typeof removalReasons)[number];

/** What stays of a removed case: no label, no word of it. */
export interface RemovalLine {
	/** The id that the case had, so that an older copy does not bring it back unasked. */
	readonly id: string;
	readonly on: Day;
	readonly reason: RemovalReason;
	/** The function of who removed it, never a name. */
	readonly by: string;
}
