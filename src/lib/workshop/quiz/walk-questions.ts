import type { PathGraph } from '#lib/flow/graph.ts';
import { type Replay, replay } from '#lib/flow/replay.ts';
import type { CitationId } from '#lib/law/register.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { exampleDay } from '#lib/rules/examples.ts';
import type { QuizTheme, WalkKind } from '#lib/workshop/quiz/kinds.ts';
import type { QuizQuestion } from '#lib/workshop/quiz/question.ts';
import { situations, type SituationId } from '#lib/workshop/quiz/situations/all.ts';
import type { Situation } from '#lib/workshop/quiz/situations/situation.ts';

/** The outcome that a situation of the kind `anoniem` has or has not. */
const withoutNames = 'deel-anoniem';

const walkThemes: Readonly<Record<WalkKind | 'anoniem', readonly QuizTheme[]>> = {
	vertellen: ['vertellen'],
	bezwaar: ['vertellen'],
	geldig: ['vertellen', 'grond'],
	grond: ['grond'],
	instantie: ['grond'],
	verzoek: ['grond', 'leeftijd'],
	ots: ['ots'],
	stappen: ['meldcode'],
	veilig: ['meldcode'],
	match: ['index', 'vertellen'],
	herkend: ['anoniem'],
	anoniem: ['anoniem']
};

/** Where the situation leads by the machine of its path. Throws on a path that was not loaded. */
export function situationReplay(id: SituationId, graphs: ReadonlyMap<PathId, PathGraph>): Replay {
	const { path, age, answers }: Situation = situations[id];
	const graph = graphs.get(path);
	if (!graph) throw new Error(`The path "${path}" was not loaded`);
	return replay(graph, answers, { facts: { leeftijd: age }, profile: {}, day: exampleDay });
}

/** The passages at the last step of a walk, and at its outcome. */
function citesOf({ steps, outcome }: Replay): readonly [CitationId, ...CitationId[]] {
	const [first, ...rest] = new Set([
		...(outcome?.meta.cites ?? []),
		...(steps.at(-1)?.node.meta.cites ?? [])
	]);
	if (!first) throw new Error('A walk without a passage');
	return [first, ...rest];
}

/**
 * Every question that a path answers. Throws when a situation ends nowhere, or offers its own end as another:
 * that is a mistake in the situation. Pure.
 */
export function walkQuestions(graphs: ReadonlyMap<PathId, PathGraph>): readonly QuizQuestion[] {
	return (Object.entries(situations) as [SituationId, Situation][]).map(([id, { kind, path, others }]) => {
		const walked = situationReplay(id, graphs);
		const shared = { id: `${kind}.${id}`, kind, themes: walkThemes[kind], cites: citesOf(walked) };
		const turning = walked.steps.at(-1)?.node.id ?? walked.graph.initial;
		if (kind === 'anoniem')
			return {
				...shared,
				subject: { of: 'anonymity', situation: id, state: turning },
				answers: ['ja', 'nee'],
				right: walked.outcome?.id === withoutNames ? 'ja' : 'nee'
			};
		const right = walked.outcome?.id;
		if (right === undefined || others.includes(right))
			throw new Error(`The situation "${id}" has no one end`);
		return {
			...shared,
			subject: { of: 'walk', kind, path, situation: id },
			answers: [right, ...others],
			right
		};
	});
}
