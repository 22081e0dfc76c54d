import type { RoadStep } from '#lib/workshop/case/case-standing.ts';
import { partsOf, type Place } from '#lib/workshop/case/workshop-case.ts';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';
import { printOf } from '#lib/workshop/meeting/print.ts';
import type { PlaceTally, Tally } from '#lib/workshop/meeting/tally.ts';

/** A place where the room divided, and how far: the share of all pairs of people who chose differently, 0 to 1. */
export interface Division extends PlaceTally {
	readonly spread: number;
}

/**
 * How far people divided over `counts`: the chance that two of them, taken at random, chose differently.
 * Nobody or one person does not divide.
 */
export function spreadOf(counts: ReadonlyMap<string, number>): number {
	const all = [...counts.values()].reduce((sum, people) => sum + people, 0);
	if (all < 2) return 0;
	const alike = [...counts.values()].reduce((sum, people) => sum + people * (people - 1), 0);
	return 1 - alike / (all * (all - 1));
}

/** Where the room divided, most first; as far apart, where more people chose; then in the order of the walk. Pure. */
export function divisions({ places }: Tally): readonly Division[] {
	return places
		.map((place) => ({ ...place, spread: spreadOf(place.counts) }))
		.filter(({ spread }) => spread > 0)
		.sort((a, b) => b.spread - a.spread || b.total - a.total);
}

/** A reason as the room sees it: with its answer, without who wrote it. */
export interface LooseReason {
	readonly answer: string;
	readonly reason: string;
}

/**
 * The reasons that were written at `place`, in an order that says nothing of who wrote them or when, and
 * that stays as it is when another comes in; `seed` decides it. Pure.
 */
export function reasonsAt(place: Place, ballots: readonly Ballot[], seed: string): readonly LooseReason[] {
	const { path, state } = partsOf(place);
	return ballots
		.flatMap(({ answers, reasons }) => {
			const answer = answers[path]?.[state];
			const reason = reasons[place];
			return answer === undefined || reason === undefined ? [] : [{ answer, reason }];
		})
		.map((loose) => ({ loose, at: printOf(`${seed} ${place} ${loose.reason}`) }))
		.sort((a, b) => a.at - b.at)
		.map(({ loose }) => loose);
}

/**
 * Where a whole room chose the same, and otherwise than the model route: there is as much to talk about
 * as where it divided. In the order of the walk. Pure.
 */
export function agreedApart({ places }: Tally, questions: readonly RoadStep[]): readonly Place[] {
	const model = new Map(questions.map(({ place, step }) => [place, step.answer]));
	return places
		.filter(({ place, counts, isRuled }) => {
			const answer = model.get(place);
			return !isRuled && counts.size === 1 && answer !== undefined && !counts.has(answer);
		})
		.map(({ place }) => place);
}
