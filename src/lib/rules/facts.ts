import type { Day } from '#lib/law/source.ts';
import type { CriterionId } from '#lib/rules/criteria.ts';

/** Who has parental authority (gezag) over the youth. */
export const authorities = ['beide-ouders', 'een-ouder', 'voogd'] as const;
export type Authority = (typeof authorities)[number];

/** The sector in which the professional works. */
export const sectors = [
	'jeugdhulp',
	'jeugdgezondheidszorg',
	'gezondheidszorg',
	'onderwijs',
	'maatschappelijke-ondersteuning',
	'politie',
	'justitie',
	'werk-en-inkomen',
	'kinderopvang',
	'anders'
] as const;
export type Sector = (typeof sectors)[number];

/** Persons whose consent can count. `vertegenwoordiger` is a mentor or curator of an adult. */
export const persons = ['ouder-1', 'ouder-2', 'voogd', 'jeugdige', 'vertegenwoordiger'] as const;
export type Person = (typeof persons)[number];

/** What can happen to one person's consent. */
export const consentEventKinds = ['gevraagd', 'gegeven', 'geweigerd', 'ingetrokken', 'verlopen'] as const;
export type ConsentEventKind = (typeof consentEventKinds)[number];

/** One event in the consent of one person, for exactly this recipient, goal and information. */
export interface ConsentEvent {
	readonly persoon: Person;
	readonly gebeurtenis: ConsentEventKind;
	readonly op: Day;
}

/** What is known of the case. Each may be unknown; then the state that needs it is asked. */
export interface Facts {
	/** Whole years, 0–120, on the reference date. */
	readonly leeftijd?: number;
	readonly gezag?: Authority;
	/** Whether a youth of 12 or older can weigh the own interest; true when left out. */
	readonly wilsbekwaam?: boolean;
	readonly sector?: Sector;
	readonly criteria?: readonly CriterionId[];
	readonly toestemmingen?: readonly ConsentEvent[];
}

/** The state of the regional index as the organisation noted it. */
export const indexStatuses = ['actief', 'actief-minimaal', 'afbouw', 'gesloten', 'onbekend'] as const;
export type IndexStatus = (typeof indexStatuses)[number];

/** When an organisation finds that criteria are enough to think of a signal. */
export interface Threshold {
	/** So many criteria together reach it. */
	readonly combinatie: number;
	/** Each of these reaches it alone. */
	readonly altijd: readonly CriterionId[];
	/** These never count. */
	readonly nietAlleen: readonly CriterionId[];
	/** The organisation's own combinations; all of one together reach it. */
	readonly combinaties: readonly (readonly CriterionId[])[];
}

/** What the rules read of the organisation profile. */
export interface RuleProfile {
	readonly indexStatus?: IndexStatus;
	readonly gecontroleerdOp?: Day;
	readonly controletermijnDagen?: number;
	readonly organisatieAangesloten?: boolean;
	readonly drempel?: Threshold;
}

/** The facts a rule can find missing. */
export type Need =
	| 'leeftijd'
	| 'gezag'
	| 'sector'
	| 'criteria'
	| 'toestemmingen'
	| 'profile.indexStatus'
	| 'profile.organisatieAangesloten';
