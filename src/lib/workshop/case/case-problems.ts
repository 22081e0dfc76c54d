import type { PathGraph } from '#lib/flow/graph.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { type RouteProblem, routeProblems } from '#lib/workshop/case/case-check.ts';
import type { WorkshopCase } from '#lib/workshop/case/workshop-case.ts';

/** What still has to be done before a case can be led: in its route, or a text that nobody can do without. */
export type CaseProblem = RouteProblem | { readonly kind: 'no-title' } | { readonly kind: 'no-story' };

/** Everything for which `workshopCase` cannot be led yet; empty when it holds. `graphs` are all its paths. Pure. */
export function caseProblems(
	workshopCase: WorkshopCase,
	graphs: ReadonlyMap<PathId, PathGraph>
): readonly CaseProblem[] {
	const { title, story } = workshopCase.words;
	return [
		...(title.trim() === '' ? [{ kind: 'no-title' } as const] : []),
		...(story.every((paragraph) => paragraph.trim() === '') ? [{ kind: 'no-story' } as const] : []),
		...routeProblems(workshopCase, graphs)
	];
}
