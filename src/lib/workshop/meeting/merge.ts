import type { Place } from '#lib/workshop/case/workshop-case.ts';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';
import type { Meeting } from '#lib/workshop/meeting/meeting.ts';
import type { Hands } from '#lib/workshop/meeting/tally.ts';
import { ordered } from '#lib/workshop/ordered.ts';

const same = (a: unknown, b: unknown): boolean => a === b || ordered(a) === ordered(b);

/** What is changed here, else what the other has. */
const changed = <Value>(base: Value, ours: Value, theirs: Value): Value => (same(base, ours) ? theirs : ours);

function ballotsOf(base: Meeting, ours: Meeting, theirs: Meeting): readonly Ballot[] {
	const of = ({ ballots }: Meeting): ReadonlyMap<number, Ballot> =>
		new Map(ballots.map((ballot) => [ballot.number, ballot]));
	const [before, here, there] = [of(base), of(ours), of(theirs)];
	return [...new Set([...here.keys(), ...there.keys()])].flatMap((number) => {
		const ballot = changed(before.get(number), here.get(number), there.get(number));
		return ballot ? [ballot] : [];
	});
}

function handsOf(base: Hands, ours: Hands, theirs: Hands): Hands {
	const places = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])] as Place[];
	return Object.fromEntries(
		places.flatMap((place) => {
			const count = (hands: Hands, answer: string): number => hands[place]?.[answer] ?? 0;
			const answers = new Set([...Object.keys(ours[place] ?? {}), ...Object.keys(theirs[place] ?? {})]);
			const counts = [...answers].flatMap((answer) => {
				const people = count(theirs, answer) + count(ours, answer) - count(base, answer);
				return people > 0 ? [[answer, people] as const] : [];
			});
			return counts.length === 0 ? [] : [[place, Object.fromEntries(counts)]];
		})
	);
}

/**
 * One meeting that two desks changed since `base`: every result that came in at either is in it, hands are
 * added up, and where both changed the same thing it is as here. The meeting itself where the other
 * changed nothing. Pure.
 */
export function mergedMeeting(base: Meeting, ours: Meeting, theirs: Meeting): Meeting {
	if (same(base, theirs)) return ours;
	return {
		...ours,
		stop: changed(base.stop, ours.stop, theirs.stop),
		wasRevealed: ours.wasRevealed || theirs.wasRevealed,
		ballots: ballotsOf(base, ours, theirs),
		hands: handsOf(base.hands, ours.hands, theirs.hands),
		timer: changed(base.timer, ours.timer, theirs.timer)
	};
}
