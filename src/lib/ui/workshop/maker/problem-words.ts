import type { PathGraph } from '#lib/flow/graph.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { partsOf } from '#lib/workshop/case/workshop-case.ts';
import type { CaseProblem } from '#lib/workshop/case/case-problems.ts';
import type { Place, WorkshopCase } from '#lib/workshop/case/workshop-case.ts';

/** The id of the part of the editor that shows `place`. */
export const stepId = (place: Place): string => `stap-${place.replace('/', '-')}`;
/** The id of the part of the editor that shows the twist `id`. */
export const twistPartId = (id: string): string => `wending-${id}`;

/** Where in the editor a problem can be mended: ids of parts, the nearest first. */
export function problemParts(problem: CaseProblem): readonly string[] {
	switch (problem.kind) {
		case 'no-title':
		case 'no-story':
			return ['verhaal'];
		case 'open':
			return ['open-vraag', 'route'];
		case 'other-end':
		case 'unsaid-end':
			return ['einden', 'route'];
		case 'twist-changes-nothing':
		case 'twist-without-words':
			return [twistPartId(problem.id), 'wendingen'];
		case 'unknown-answer':
		case 'against-rule':
		case 'unreached':
		case 'no-reason':
		case 'fork-off-route':
		case 'fork-without-words':
			return [stepId(problem.place), 'route'];
	}
}

/** A problem of `workshopCase` in a sentence. Throws on texts that were not loaded: `maker` and the paths. */
export function problemWords(
	problem: CaseProblem,
	workshopCase: WorkshopCase,
	graphs: ReadonlyMap<PathId, PathGraph>,
	words: Words
): string {
	const age = workshopCase.facts.leeftijd;
	const endWords = (path: PathId, end: string): string =>
		words.hasOutcome(path, end) ? words.outcome(path, end, age).title : end;
	switch (problem.kind) {
		case 'no-title':
		case 'no-story':
			return words.maker(`problem.${problem.kind}`);
		case 'twist-changes-nothing':
		case 'twist-without-words': {
			const n = workshopCase.twists.findIndex(({ id }) => id === problem.id) + 1;
			return words.maker(`problem.${problem.kind}`, { n });
		}
		case 'unsaid-end':
			return words.maker('problem.unsaid-end', { end: endWords(problem.path, problem.reached) });
		case 'other-end': {
			const said = endWords(problem.path, problem.said);
			return problem.reached === null
				? words.maker('problem.no-end', { said })
				: words.maker('problem.other-end', { said, reached: endWords(problem.path, problem.reached) });
		}
		case 'unknown-answer':
		case 'against-rule':
		case 'open':
		case 'unreached':
		case 'no-reason':
		case 'fork-off-route':
		case 'fork-without-words': {
			const { path, state } = partsOf(problem.place);
			// A case of an earlier version may name what is no more.
			const isKnown = graphs.get(path)?.asked.has(state) ?? false;
			const question = isKnown ? words.state(path, state, age).short : problem.place;
			return words.maker(`problem.${problem.kind}`, { question });
		}
	}
}
