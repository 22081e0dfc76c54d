import { loadGraph } from '#lib/flow/graph.ts';
import { mapView } from '#lib/export/map/path-map.ts';
import { languageOf } from '#lib/i18n/language.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import type { EntryGenerator, RequestHandler } from './$types.ts';

export const prerender = true;
export const entries: EntryGenerator = () => pathIds.flatMap((path) => [{ path }, { path, lang: 'en' }]);

/** The map of a path as a file, laid out while the site is built: for a projector, which shows any of them. */
export const GET: RequestHandler = async ({ params }): Promise<Response> => {
	// The matcher of the route lets only path ids through.
	const path = params.path as PathId;
	const [graph, words] = await Promise.all([
		loadGraph(path),
		wordsOf(languageOf(params.lang)).load('ui', path)
	]);
	return Response.json(mapView(graph, words));
};
