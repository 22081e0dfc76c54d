import { loadGraph, type PathGraph } from '#lib/flow/graph.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { CaseData } from '#lib/workshop/case/workshop-case.ts';
import { casePaths } from '#lib/workshop/meeting/road.ts';

/** The graphs of all paths that a case can come through; their texts come into `words`. */
export async function loadPaths(
	data: Pick<CaseData, 'main'>,
	words: Words
): Promise<ReadonlyMap<PathId, PathGraph>> {
	const paths = casePaths(data);
	const [graphs] = await Promise.all([
		Promise.all(paths.map(loadGraph)),
		words.load('law', 'criteria', 'reasons', 'risks', ...paths)
	]);
	return new Map(graphs.map((graph) => [graph.path, graph]));
}

/** The words of the changes of a case, for who leads a meeting or shows it. */
export async function loadChangeWords(data: Pick<CaseData, 'main'>, words: Words): Promise<void> {
	await words.load('explain', 'map', ...casePaths(data).map((path) => `clauses/${path}` as const));
}
