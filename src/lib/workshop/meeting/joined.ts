import * as v from 'valibot';
import { pathIds } from '#lib/machines/registry.ts';
import { numbers } from '#lib/workshop/meeting/ballot.ts';
import { isMeetingId } from '#lib/workshop/meeting/meeting.ts';

/** How far someone who takes part has come. */
export const joinedParts = ['story', 'questions', 'result', 'model'] as const;
export type JoinedPart = (typeof joinedParts)[number];

const text = v.pipe(v.string(), v.maxLength(20_000));

/** The link of the case `id` that came from a file: it lies in the tab, and leads there only. */
export const fileLink = (id: string): string => `f=${id}`;

/** Whether `link` is that of a case from a file. */
export const isFileLink = (link: string): boolean => link.startsWith('f=');

/** What a tab keeps of taking part: which case, in which meeting, and what was chosen. */
export const joinedSchema = v.strictObject({
	format: v.literal(1),
	/** Null for who walks a case alone. */
	meeting: v.nullable(v.pipe(v.string(), v.check(isMeetingId))),
	/** Question by question: each waits until the trainer goes on. */
	isTogether: v.boolean(),
	/** What names the case: `c=…` or `k=…` in the address, `fileLink` for one that lies beside this. */
	link: text,
	number: v.pipe(v.number(), v.integer(), v.minValue(numbers.least), v.maxValue(numbers.most)),
	answers: v.record(v.picklist(pathIds), v.record(v.string(), v.string())),
	reasons: v.record(
		v.custom<`${(typeof pathIds)[number]}/${string}`>((key) => typeof key === 'string'),
		text
	),
	part: v.picklist(joinedParts),
	/** The place of an earlier question that is looked at again. */
	again: v.nullable(v.string()),
	/** Whether the next question waits for the trainer. */
	isWaiting: v.boolean()
});

/** Taking part in a case, as it lies in the tab. */
export type Joined = v.InferOutput<typeof joinedSchema>;

/** Taking part that begins at the story. Who walks alone waits for nobody, whatever `isTogether` says. */
export function newJoined(meeting: string | null, isTogether: boolean, link: string, number: number): Joined {
	return {
		format: 1,
		meeting,
		isTogether: meeting !== null && isTogether,
		link,
		number,
		answers: {},
		reasons: {},
		part: 'story',
		again: null,
		isWaiting: false
	};
}

/** What lies in a tab as taking part; null where it is something else. */
export function readJoined(value: unknown): Joined | null {
	const parsed = v.safeParse(joinedSchema, value);
	return parsed.success ? parsed.output : null;
}
