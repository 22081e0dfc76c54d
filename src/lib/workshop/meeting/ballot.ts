import type { AnswersByPath } from '#lib/flow/stream.ts';
import type { Place } from '#lib/workshop/case/workshop-case.ts';

/** Why a choice was made, by place, in the person's own words. */
export type Reasons = Readonly<Partial<Record<Place, string>>>;

/** What one participant chose and why. There is no name in it. */
export interface Ballot {
	/** A random number that the participant's device took. It tells results apart and nobody who. */
	readonly number: number;
	readonly answers: AnswersByPath;
	readonly reasons: Reasons;
	/** How it came in: a spoken code carries no reasons, but keeps those of the result whose place it takes. */
	readonly by: 'code' | 'spoken';
}

/** Numbers of participants have six digits. */
export const numbers = { least: 100_000, most: 999_999 } as const;

/** Whether `text` is the number of a participant, as it stands on the phone. */
export const isNumber = (text: string): boolean => /^[1-9]\d{5}$/.test(text);

/** A participant's number from a random `share`, 0 up to 1. */
export const numberFrom = (share: number): number =>
	numbers.least + Math.floor(share * (numbers.most - numbers.least + 1));

/** `reasons` with what was written at `place`; nothing written is no reason. */
export function withReason(reasons: Reasons, place: Place, text: string): Reasons {
	const { [place]: _before, ...others } = reasons;
	return text.trim() === '' ? others : { ...others, [place]: text.trim() };
}
