import { addDays } from '#lib/law/day.ts';
import { type Ground, inputOf } from '#lib/flow/explain/ground.ts';
import type { PathGraph } from '#lib/flow/graph.ts';
import type { Answers } from '#lib/flow/replay.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { ConsentEvent, Facts, RuleProfile } from '#lib/rules/facts.ts';
import type { RuleInput } from '#lib/rules/rule.ts';

/** One version of a walk as an example: what was answered, and what the rules read. Nobody's words are in it. */
export interface Example {
	readonly answers: Answers;
	readonly facts: Facts;
	readonly profile: RuleProfile;
}

/** Two versions of one path as an example: what a made-up story can be written around. */
export interface WhatIfExample {
	readonly format: 1;
	readonly main: PathId;
	readonly now: Example;
	readonly then: Example;
}

/**
 * The days of `events` moved to the days before `day`, in the same order: rules read no more than which
 * came last, and the real days are nobody's business in an example.
 */
function withoutDays(events: readonly ConsentEvent[], day: string): readonly ConsentEvent[] {
	const days = [...new Set(events.map(({ op }) => op))].sort();
	return events.map(({ persoon, gebeurtenis, op }) => ({
		persoon,
		gebeurtenis,
		op: addDays(day, days.indexOf(op) - days.length + 1)
	}));
}

/** The facts that the rules read, one by one, so that nothing else can come along. */
function plainFacts({ facts, day }: RuleInput): Facts {
	const { leeftijd, gezag, wilsbekwaam, sector, criteria, toestemmingen } = facts;
	return {
		...(leeftijd !== undefined && { leeftijd }),
		...(gezag !== undefined && { gezag }),
		...(wilsbekwaam !== undefined && { wilsbekwaam }),
		...(sector !== undefined && { sector }),
		...(criteria !== undefined && { criteria }),
		...(toestemmingen !== undefined && {
			toestemmingen: withoutDays(
				toestemmingen.filter(({ op }) => op <= day),
				day
			)
		})
	};
}

function plainProfile({ profile }: RuleInput): RuleProfile {
	const { indexStatus, gecontroleerdOp, controletermijnDagen, organisatieAangesloten, drempel } = profile;
	return {
		...(indexStatus !== undefined && { indexStatus }),
		...(gecontroleerdOp !== undefined && { gecontroleerdOp }),
		...(controletermijnDagen !== undefined && { controletermijnDagen }),
		...(organisatieAangesloten !== undefined && { organisatieAangesloten }),
		...(drempel !== undefined && { drempel })
	};
}

/** The answers that the path knows: ids of its own, and never anything that was typed. */
function plainAnswers(graph: PathGraph, answers: Answers): Answers {
	return Object.fromEntries(
		Object.entries(answers).filter(([state, answer]) => graph.asked.get(state)?.edges.has(answer))
	);
}

function exampleOf(ground: Ground): Example {
	const input = inputOf(ground);
	return {
		answers: plainAnswers(ground.graph, ground.answers),
		facts: plainFacts(input),
		profile: plainProfile(input)
	};
}

/** Two versions of a path as an example, packed as a fragment is. It travels within the tab and in no address. Pure. */
export function whatIfLink(now: Ground, then: Ground): string {
	const example: WhatIfExample = {
		format: 1,
		main: now.graph.path,
		now: exampleOf(now),
		then: exampleOf(then)
	};
	return `w=${encodeURIComponent(JSON.stringify(example))}`;
}
