import * as v from 'valibot';
import { isDay } from '#lib/law/day.ts';
import { sectors } from '#lib/rules/facts.ts';
import { type Agreements, longestTerm } from '#lib/workshop/practice-index/agreements.ts';
import { childIds, homeIds, roleIds, type RoleId } from '#lib/workshop/practice-index/play/cast.ts';
import { deedKinds, type PlayEvent } from '#lib/workshop/practice-index/play/event.ts';
import { storyIds, type StoryId } from '#lib/workshop/practice-index/play/stories/stories.ts';

/** A practice as a tab keeps it: a story and how far it is, or what was done freely. */
export type Practice =
	| { readonly mode: 'story'; readonly story: StoryId; readonly at: number }
	| {
			readonly mode: 'free';
			readonly agreements: Agreements;
			readonly stage: readonly RoleId[];
			readonly events: readonly PlayEvent[];
	  };

/** So many professionals stand beside each other at most. */
export const mostOnStage = 4;
/** After this day no practice goes on: all archives are long empty. */
const lastDay = '2060-01-01';

const role = v.picklist(roleIds);
const child = v.picklist(childIds);
const event: v.GenericSchema<unknown, PlayEvent> = v.variant('kind', [
	...deedKinds.map((kind) => v.strictObject({ kind: v.literal(kind), by: role, child })),
	v.strictObject({ kind: v.literal('director'), by: role, child, chosen: role }),
	v.strictObject({ kind: v.literal('objection'), to: role, child }),
	v.strictObject({ kind: v.picklist(['granted', 'declined']), to: role, child }),
	v.strictObject({ kind: v.literal('moved'), child, home: v.picklist(homeIds) }),
	v.strictObject({ kind: v.literal('died'), child }),
	v.strictObject({
		kind: v.literal('time'),
		to: v.pipe(
			v.string(),
			v.check((day) => isDay(day) && day < lastDay)
		)
	})
]);

const practice: v.GenericSchema<unknown, Practice> = v.variant('mode', [
	v.strictObject({
		mode: v.literal('story'),
		story: v.picklist(storyIds),
		at: v.pipe(v.number(), v.integer(), v.minValue(0))
	}),
	v.strictObject({
		mode: v.literal('free'),
		agreements: v.strictObject({
			termMonths: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(longestTerm)),
			matchesWithinOrganisation: v.boolean(),
			direction: v.union([v.literal('together'), v.array(v.picklist(sectors))]),
			showsArchive: v.boolean()
		}),
		stage: v.pipe(v.array(role), v.minLength(2), v.maxLength(mostOnStage)),
		events: v.array(event)
	})
]);

/** The practice that `value` holds, or null where it is none of this version. */
export function readPractice(value: unknown): Practice | null {
	const read = v.safeParse(practice, value);
	return read.success ? read.output : null;
}
