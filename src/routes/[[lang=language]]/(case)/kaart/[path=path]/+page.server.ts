import { loadGraph, type PathGraph } from '#lib/flow/graph.ts';
import { mapView } from '#lib/export/map/path-map.ts';
import type { MapView } from '#lib/export/map/view.ts';
import { languageOf } from '#lib/i18n/language.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { PageServerLoad } from './$types.ts';

/** The path and its map, laid out while prerendering: what lays it out does not come along. */
export const load: PageServerLoad = async ({ params }): Promise<{ graph: PathGraph; view: MapView }> => {
	// The matcher of the route lets only path ids through.
	const path = params.path as PathId;
	const [graph, words] = await Promise.all([
		loadGraph(path),
		wordsOf(languageOf(params.lang)).load('ui', path)
	]);
	return { graph, view: mapView(graph, words) };
};
