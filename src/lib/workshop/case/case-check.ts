import type { PathGraph } from '#lib/flow/graph.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { caseInput, caseStanding, endsOf, twisted } from '#lib/workshop/case/case-standing.ts';
import { type Place, placeOf, type WorkshopCase } from '#lib/workshop/case/workshop-case.ts';

/** What is wrong with the model route of a case, and where. */
export type RouteProblem =
	/** A path or state that the rules do not know, or an answer that does not fit there. */
	| { readonly kind: 'unknown-answer'; readonly place: Place; readonly answer: string }
	/** The model route has no answer here. */
	| { readonly kind: 'open'; readonly place: Place }
	/** A rule answers otherwise than the model route does. */
	| { readonly kind: 'against-rule'; readonly place: Place; readonly answer: string; readonly rule: string }
	/** An answer that the route does not come by. */
	| { readonly kind: 'unreached'; readonly place: Place }
	/** The path ends elsewhere than the case says, or is not reached; `reached` is null then. */
	| {
			readonly kind: 'other-end';
			readonly path: PathId;
			readonly said: string;
			readonly reached: string | null;
	  }
	/** A path that is walked and of which the case does not say where it ends. */
	| { readonly kind: 'unsaid-end'; readonly path: PathId; readonly reached: string }
	/** A weighing without the reason of the model route. */
	| { readonly kind: 'no-reason'; readonly place: Place }
	/** A fork that is not on the model route, or has no words. */
	| { readonly kind: 'fork-off-route'; readonly place: Place }
	| { readonly kind: 'fork-without-words'; readonly place: Place }
	/** A twist with which nothing on the model route becomes different, or that has no words. */
	| { readonly kind: 'twist-changes-nothing'; readonly id: string }
	| { readonly kind: 'twist-without-words'; readonly id: string };

/**
 * Everything in which the model route of `workshopCase` differs from the rules of today; empty when it
 * holds. `graphs` are all paths. Pure.
 */
export function routeProblems(
	workshopCase: WorkshopCase,
	graphs: ReadonlyMap<PathId, PathGraph>
): readonly RouteProblem[] {
	const { model, ends, forks, twists, words } = workshopCase;
	const problems: RouteProblem[] = unknownAnswers(workshopCase, graphs);
	const standing = caseStanding(workshopCase, model, graphs);
	const walked = new Map(standing.replays.map((replay) => [replay.graph.path, replay]));

	if (standing.open) problems.push({ kind: 'open', place: standing.open.place });
	for (const [path, answers] of Object.entries(model) as [PathId, Readonly<Record<string, string>>][]) {
		const replay = walked.get(path);
		for (const { state, rule, answer } of replay?.conflicts ?? [])
			problems.push({ kind: 'against-rule', place: placeOf(path, state), answer, rule });
		for (const state of replay ? replay.unreached : Object.keys(answers))
			if (graphs.get(path)?.asked.has(state))
				problems.push({ kind: 'unreached', place: placeOf(path, state) });
	}
	for (const [path, said] of Object.entries(ends) as [PathId, string][]) {
		const reached = walked.get(path)?.outcome?.id ?? null;
		if (reached !== said) problems.push({ kind: 'other-end', path, said, reached });
	}
	for (const [path, { outcome }] of walked)
		if (outcome && ends[path] === undefined) problems.push({ kind: 'unsaid-end', path, reached: outcome.id });

	const road = new Set(standing.road.map(({ place }) => place));
	for (const { place, step } of standing.road)
		if (step.node.meta.kind === 'weighing' && isBlank(words.route[place]))
			problems.push({ kind: 'no-reason', place });
	for (const place of forks) {
		if (!road.has(place)) problems.push({ kind: 'fork-off-route', place });
		else if (isBlank(words.forks[place])) problems.push({ kind: 'fork-without-words', place });
	}
	const before = endsOf(standing);
	for (const twist of twists) {
		const then = caseStanding(workshopCase, twisted(model, twist), graphs, caseInput(workshopCase, twist));
		if (endsOf(then) === before) problems.push({ kind: 'twist-changes-nothing', id: twist.id });
		else if (isBlank(words.twists[twist.id])) problems.push({ kind: 'twist-without-words', id: twist.id });
	}
	return problems;
}

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

function unknownAnswers({ model }: WorkshopCase, graphs: ReadonlyMap<PathId, PathGraph>): RouteProblem[] {
	return Object.entries(model).flatMap(([path, answers]) =>
		Object.entries(answers)
			.filter(
				([state, answer]) =>
					!graphs
						.get(path as PathId)
						?.asked.get(state)
						?.edges.has(answer)
			)
			.map(([state, answer]) => ({
				kind: 'unknown-answer' as const,
				place: placeOf(path as PathId, state),
				answer
			}))
	);
}
