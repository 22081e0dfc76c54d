import type { Replay } from '#lib/flow/replay.ts';

/** What another answer to an earlier state would change: for the preview before it is made. */
export interface Change {
	/** Answered states that drop out of the walk. Their answers are kept. */
	readonly dropped: readonly string[];
	/** States that the walk would now go through and that it did not before, answered or open. */
	readonly entered: readonly string[];
	/** The outcome before and after; null while a state is open. */
	readonly before: string | null;
	readonly after: string | null;
}

const visited = (walk: Replay): string[] => [
	...walk.steps.map(({ node }) => node.id),
	...(walk.open ? [walk.open.node.id] : [])
];

/** Compares the walk as it stands with the walk after the change. Pure. */
export function changeBetween(now: Replay, then: Replay): Change {
	const [before, after] = [visited(now), visited(then)];
	return {
		dropped: now.steps.map(({ node }) => node.id).filter((state) => !after.includes(state)),
		entered: after.filter((state) => !before.includes(state)),
		before: now.outcome?.id ?? null,
		after: then.outcome?.id ?? null
	};
}

/** Whether the change alters anything beyond the answer itself. */
export function isConsequential({ dropped, entered, before, after }: Change): boolean {
	return dropped.length > 0 || entered.length > 0 || before !== after;
}
