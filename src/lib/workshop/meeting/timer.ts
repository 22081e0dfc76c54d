/** The time for a part of a meeting: it stands still with so much left, or runs until a moment. In milliseconds. */
export type Timer =
	{ readonly kind: 'still'; readonly left: number } | { readonly kind: 'runs'; readonly until: number };

const minute = 60_000;

/** What a new timer gives, and one that ran out when it is started again. */
const whole = 5 * minute;

/** A timer that was not started yet. */
export const newTimer: Timer = { kind: 'still', left: whole };

/** How much is left at the moment `now`; never less than nothing. */
export function leftOf(timer: Timer, now: number): number {
	return Math.max(0, timer.kind === 'still' ? timer.left : timer.until - now);
}

/** The timer running on; one that has run out begins anew. */
export function started(timer: Timer, now: number): Timer {
	const left = leftOf(timer, now);
	return { kind: 'runs', until: now + (left === 0 ? whole : left) };
}

/** The timer standing still with what is left. */
export const paused = (timer: Timer, now: number): Timer => ({ kind: 'still', left: leftOf(timer, now) });

/** The timer with one minute more, running or still as it was. */
export function withMinute(timer: Timer, now: number): Timer {
	const left = leftOf(timer, now) + minute;
	return timer.kind === 'still' ? { kind: 'still', left } : { kind: 'runs', until: now + left };
}

/** What is left in whole seconds as `m:ss`; a begun second counts. */
export function clockOf(left: number): string {
	const seconds = Math.ceil(left / 1000);
	return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
