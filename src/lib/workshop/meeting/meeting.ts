import type { Day } from '#lib/law/source.ts';
import type { WorkshopCase, Place } from '#lib/workshop/case/workshop-case.ts';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';
import type { Change } from '#lib/workshop/meeting/change.ts';
import { byteSigns } from '#lib/workshop/meeting/crockford.ts';
import { printOf } from '#lib/workshop/meeting/print.ts';
import type { Hands } from '#lib/workshop/meeting/tally.ts';
import { newTimer, type Timer } from '#lib/workshop/meeting/timer.ts';

/** How a room walks a case: each at the own pace, or all at one question after the other. */
export const paces = ['own', 'together'] as const;
export type Pace = (typeof paces)[number];

/** Where a meeting stands; `at` is one question, or null for the whole case. */
export type Stop =
	| { readonly phase: 'story' }
	| { readonly phase: 'choosing'; readonly at: Place | null }
	| { readonly phase: 'revealed'; readonly at: Place | null }
	| { readonly phase: 'what-if'; readonly change: Change | null }
	| { readonly phase: 'take-home' };

/** The parts of a meeting, in their order. */
export const phases = ['story', 'choosing', 'revealed', 'what-if', 'take-home'] as const;
export type Phase = (typeof phases)[number];

/** One group that goes through one case. There is no name of anyone in it. */
export interface Meeting {
	readonly format: 1;
	/** A short random id: what is chosen in one room is not counted in another. */
	readonly id: string;
	readonly started: Day;
	readonly pace: Pace;
	/** The case as it was when the meeting began. */
	readonly case: WorkshopCase;
	/** What names the case in an address (`c=…` or `k=…`); null where it is too large for one. */
	readonly link: string | null;
	readonly stop: Stop;
	/** Whether the room has seen what was chosen over the whole case. */
	readonly wasRevealed: boolean;
	readonly ballots: readonly Ballot[];
	readonly hands: Hands;
	readonly timer: Timer;
}

/** A short id from five random bytes. */
export const meetingId = (bytes: Uint8Array): string => byteSigns(bytes.slice(0, 5));

/** Whether `text` is the id of a meeting. */
export const isMeetingId = (text: string): boolean => /^[0-9A-HJKMNP-TV-Z]{8}$/.test(text);

/** A meeting about `workshopCase` that begins on `today`. */
export function newMeeting(
	id: string,
	workshopCase: WorkshopCase,
	link: string | null,
	pace: Pace,
	today: Day
): Meeting {
	return {
		format: 1,
		id,
		started: today,
		pace,
		case: workshopCase,
		link,
		stop: { phase: 'story' },
		wasRevealed: false,
		ballots: [],
		hands: {},
		timer: newTimer
	};
}

/** The meeting with a result. One that the same participant handed in before makes way for it. */
export function withBallot(meeting: Meeting, ballot: Ballot): Meeting {
	const others = meeting.ballots.filter(({ number }) => number !== ballot.number);
	return { ...meeting, ballots: [...others, ballot] };
}

/** The meeting with `by` hands more for `answer` at `place`, or less; there are never fewer than none. */
export function withHands(meeting: Meeting, place: Place, answer: string, by: number): Meeting {
	const before = meeting.hands[place] ?? {};
	const { [answer]: count = 0, ...others } = before;
	const next = Math.max(0, count + by);
	const counts = next === 0 ? others : { ...others, [answer]: next };
	const { [place]: _before, ...elsewhere } = meeting.hands;
	const isEmpty = Object.keys(counts).length === 0;
	return { ...meeting, hands: isEmpty ? elsewhere : { ...elsewhere, [place]: counts } };
}

/** The number that the trainer says once the model route may be seen, made from the id of the meeting. */
export const revealNumber = (id: string): number => 100 + (printOf(`model ${id}`) % 900);

/** The meeting at `stop`. Once the whole split was shown, that is known of it from then on. */
export const atStop = (meeting: Meeting, stop: Stop): Meeting => ({
	...meeting,
	stop,
	wasRevealed: meeting.wasRevealed || (stop.phase === 'revealed' && stop.at === null)
});

/** Whether a meeting is past choosing: what comes after it can be reached without showing what was chosen. */
export const isPastChoosing = ({ stop }: Pick<Meeting, 'stop'>): boolean =>
	stop.phase === 'what-if' || stop.phase === 'take-home';

/** Whether what was chosen may be seen at this stop: it is shown there, or was shown before it. */
export const isRevealed = (meeting: Pick<Meeting, 'stop' | 'wasRevealed'>): boolean =>
	meeting.stop.phase === 'revealed' || (meeting.wasRevealed && isPastChoosing(meeting));

/**
 * The meeting as the projector gets it: until they are revealed the results stay behind, and of what was
 * chosen only how many are in is known. Pure.
 */
export function projected(meeting: Meeting): { readonly meeting: Meeting; readonly isIn: number } {
	const isIn = meeting.ballots.length;
	return { meeting: isRevealed(meeting) ? meeting : { ...meeting, ballots: [], hands: {} }, isIn };
}
