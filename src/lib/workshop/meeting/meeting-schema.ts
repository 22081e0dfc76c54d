import * as v from 'valibot';
import type { Variation } from '#lib/flow/explain/variation.ts';
import { daySchema } from '#lib/flow/walk-schema.ts';
import { pathIds } from '#lib/machines/registry.ts';
import { workshopCaseSchema } from '#lib/workshop/case/case-schema.ts';
import type { Place } from '#lib/workshop/case/workshop-case.ts';
import { numbers } from '#lib/workshop/meeting/ballot.ts';
import { isMeetingId, type Meeting, paces } from '#lib/workshop/meeting/meeting.ts';

const text = v.pipe(v.string(), v.maxLength(20_000));
const id = v.pipe(v.string(), v.maxLength(100));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const moment = v.pipe(v.number(), v.minValue(0));
const place = v.custom<Place>(
	(value) => typeof value === 'string' && pathIds.some((path) => value.startsWith(`${path}/`)),
	'a place'
);
const answers = v.record(v.picklist(pathIds), v.record(id, id));

/** What could be different of a fact: its kind is known, the rest is what the rules read of that kind. */
const variation = v.custom<Variation>(
	(value) => typeof value === 'object' && value !== null && 'of' in value && typeof value.of === 'string',
	'a changed fact'
);

const change = v.variant('of', [
	v.strictObject({ of: v.literal('twist'), id }),
	v.strictObject({ of: v.literal('fact'), fact: variation }),
	v.strictObject({ of: v.literal('answer'), place, answer: id })
]);

const stop = v.variant('phase', [
	v.strictObject({ phase: v.literal('story') }),
	v.strictObject({ phase: v.literal('choosing'), at: v.nullable(place) }),
	v.strictObject({ phase: v.literal('revealed'), at: v.nullable(place) }),
	v.strictObject({ phase: v.literal('what-if'), change: v.nullable(change) }),
	v.strictObject({ phase: v.literal('take-home') })
]);

const ballot = v.strictObject({
	number: v.pipe(v.number(), v.integer(), v.minValue(numbers.least), v.maxValue(numbers.most)),
	answers,
	reasons: v.record(place, text),
	by: v.picklist(['code', 'spoken'])
});

const meetingSchema = v.strictObject({
	format: v.literal(1),
	id: v.pipe(v.string(), v.check(isMeetingId)),
	started: daySchema,
	pace: v.picklist(paces),
	case: workshopCaseSchema,
	link: v.nullable(v.pipe(v.string(), v.maxLength(20_000))),
	stop,
	// Meetings that were kept before this was known do not say it.
	wasRevealed: v.optional(v.boolean(), false),
	ballots: v.pipe(v.array(ballot), v.maxLength(2000)),
	hands: v.record(place, v.record(id, count)),
	timer: v.variant('kind', [
		v.strictObject({ kind: v.literal('still'), left: moment }),
		v.strictObject({ kind: v.literal('runs'), until: moment })
	])
});

/** The meeting in `value`; null where it is something else, or of a version that is not known here. */
export function readMeeting(value: unknown): Meeting | null {
	const parsed = v.safeParse(meetingSchema, value);
	return parsed.success ? parsed.output : null;
}
