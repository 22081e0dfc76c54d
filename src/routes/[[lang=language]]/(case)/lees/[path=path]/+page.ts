import { loadGraph } from '#lib/flow/graph.ts';
import { type ReadingView, readingView } from '#lib/export/reading.ts';
import { readingBundles } from '#lib/export/reading/bundles.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => pathIds.flatMap((path) => [{ path }, { path, lang: 'en' }]);

/** Everything that the screens of the path can say. */
export const load: PageLoad = async ({ params, parent }): Promise<{ view: ReadingView }> => {
	// The matcher of the route lets only path ids through.
	const path = params.path as PathId;
	const { words } = await parent();
	const [graph] = await Promise.all([loadGraph(path), words.load(path, ...readingBundles, 'work-file')]);
	return { view: readingView(graph, words) };
};
