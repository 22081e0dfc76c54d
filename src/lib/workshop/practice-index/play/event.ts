import type { CitationId } from '#lib/law/register.ts';
import type { Day } from '#lib/law/source.ts';
import type { ChildId, HomeId, RoleId } from '#lib/workshop/practice-index/play/cast.ts';
import { refusalSources } from '#lib/workshop/practice-index/refusal.ts';

/** What a professional does about a child: in the own work, or in the index. */
export const deedKinds = [
	'told',
	'postponed',
	'weighed',
	'signal',
	'risk-over',
	'unjustified',
	'contact',
	'consent',
	'plan',
	'search'
] as const;
export type DeedKind = (typeof deedKinds)[number];

/** One thing that happens in a practice. A practice is a list of them, in their order. */
export type PlayEvent =
	| { readonly kind: DeedKind; readonly by: RoleId; readonly child: ChildId }
	/** The members agree who directs. */
	| { readonly kind: 'director'; readonly by: RoleId; readonly child: ChildId; readonly chosen: RoleId }
	/** The family objects to what a professional wants to do or did. */
	| { readonly kind: 'objection'; readonly to: RoleId; readonly child: ChildId }
	/** The municipal executive decides about a written objection. */
	| { readonly kind: 'granted' | 'declined'; readonly to: RoleId; readonly child: ChildId }
	| { readonly kind: 'moved'; readonly child: ChildId; readonly home: HomeId }
	| { readonly kind: 'died'; readonly child: ChildId }
	| { readonly kind: 'time'; readonly to: Day };

/** Why something cannot be done in a practice, each with what it rests on: the index refuses, or good practice does. */
export const playRefusals = {
	...refusalSources,
	'not-involved': ['groeiling:2', 'augeo18:vir.zo-werkt'],
	'tell-first': ['groeiling:5', 'jw:7.1.5.1', 'profipendi:werkt'],
	'weigh-first': ['groeiling:5'],
	'contact-first': ['groeiling:2'],
	'director-first': ['groeiling:2', 'augeo18:vir.voordelen'],
	'no-consent': ['groeiling:5', 'actieplan:3', 'augeo18:vir.privacy'],
	'no-objection': ['jw:7.1.5.1'],
	'day-passed': ['jw:7.1.4.5']
} as const satisfies Readonly<Record<string, readonly [CitationId, ...CitationId[]]>>;
export type PlayRefusal = keyof typeof playRefusals;
