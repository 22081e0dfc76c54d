import type { AnswersByPath } from '#lib/flow/stream.ts';
import { partsOf, type Place } from '#lib/workshop/case/workshop-case.ts';
import type { Ballot, Reasons } from '#lib/workshop/meeting/ballot.ts';
import { earlierOf } from '#lib/workshop/meeting/following.ts';
import type { Pace } from '#lib/workshop/meeting/meeting.ts';
import { ordered } from '#lib/workshop/ordered.ts';

/** A result that comes in, and what it does to those that are in. */
export type Arrival =
	/** Of someone new. A result that came in the other way and says exactly the same may be of the same person. */
	| { readonly as: 'new'; readonly ballot: Ballot; readonly alike: Ballot | null }
	/** It was in already. */
	| { readonly as: 'known'; readonly ballot: Ballot }
	/** In the place of one that is known to be of the same person. */
	| { readonly as: 'again'; readonly ballot: Ballot; readonly earlier: Ballot }
	/** In the place of one that seems to be of the same person; `apart` is what counts where it is not. */
	| {
			readonly as: 'further';
			readonly ballot: Ballot;
			readonly earlier: Ballot;
			readonly apart: readonly [earlier: Ballot, ballot: Ballot];
	  };

const saysSame = (a: AnswersByPath, b: AnswersByPath): boolean => ordered(a) === ordered(b);

/** The result that says exactly what `ballot` says and came in the other way: scanned, or said; null where there is none. */
const alikeTo = ({ answers, by }: Ballot, ballots: readonly Ballot[]): Ballot | null =>
	ballots.find((one) => one.by !== by && saysSame(one.answers, answers)) ?? null;

/** The spoken `ballot` in the place of `earlier`: a reason that was written for a choice that stays comes along. */
function inPlaceOf(earlier: Ballot, ballot: Ballot): Ballot {
	const places = (Object.keys(earlier.reasons) as Place[]).filter((place) => {
		const { path, state } = partsOf(place);
		return earlier.answers[path]?.[state] === ballot.answers[path]?.[state];
	});
	const reasons: Reasons = Object.fromEntries(places.map((place) => [place, earlier.reasons[place]]));
	return { ...ballot, reasons };
}

/** The spoken `ballot` in the place of `earlier`, which the same person handed in before. Pure. */
export function arrivesAgain(ballot: Ballot, earlier: Ballot): Arrival {
	const now = inPlaceOf(earlier, { ...ballot, number: earlier.number });
	return saysSame(earlier.answers, ballot.answers)
		? { as: 'known', ballot: earlier }
		: { as: 'again', ballot: now, earlier };
}

/**
 * A result with the number of its participant: scanned, or said with the number that stands on the phone.
 * Another one with that number makes way. Question by question a spoken one that it goes on from does so
 * too, as nobody can tell of whom that was; `fresh` is a number for that one, should it be someone else's. Pure.
 */
export function arrivesNumbered(
	ballot: Ballot,
	ballots: readonly Ballot[],
	pace: Pace,
	fresh: number
): Arrival {
	const same = ballots.find(({ number }) => number === ballot.number);
	if (same && ballot.by === 'spoken') return arrivesAgain(ballot, same);
	if (same && ordered(same) === ordered(ballot)) return { as: 'known', ballot };
	if (same?.by === 'code') return { as: 'again', ballot, earlier: same };
	if (same) return { as: 'further', ballot, earlier: same, apart: [{ ...same, number: fresh }, ballot] };
	// One with reasons took the place of a scanned one: it has the number of another phone.
	const spoken = ballots.filter(({ by, reasons }) => by === 'spoken' && Object.keys(reasons).length === 0);
	const [earlier] = pace === 'together' ? earlierOf(ballot.answers, spoken) : [];
	if (earlier) return { as: 'further', ballot, earlier, apart: [earlier, ballot] };
	return { as: 'new', ballot, alike: ballot.by === 'code' ? alikeTo(ballot, ballots) : null };
}

/**
 * A spoken result of which is not known who says it; its number is a fresh one. Question by question it takes
 * the place of the one that it goes on from, unless `isNew` says that it is someone else's. `several` where
 * it may go on from different ones. Pure.
 */
export function arrivesSaid(
	ballot: Ballot,
	ballots: readonly Ballot[],
	pace: Pace,
	isNew: boolean
): Arrival | 'several' {
	const [earlier, other] = pace === 'together' && !isNew ? earlierOf(ballot.answers, ballots) : [];
	if (other) return 'several';
	if (!earlier) return { as: 'new', ballot, alike: alikeTo(ballot, ballots) };
	const now = inPlaceOf(earlier, { ...ballot, number: earlier.number });
	return { as: 'further', ballot: now, earlier, apart: [earlier, ballot] };
}
