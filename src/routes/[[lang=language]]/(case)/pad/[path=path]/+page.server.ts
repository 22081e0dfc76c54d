import { loadGraph, type PathGraph } from '#lib/flow/graph.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { PageServerLoad } from './$types.ts';

/** The graph of the path, read from its machine while prerendering: a path that is walked alone needs no XState. */
export const load: PageServerLoad = async ({ params }): Promise<{ graph: PathGraph }> => ({
	// The matcher of the route lets only path ids through.
	graph: await loadGraph(params.path as PathId)
});
