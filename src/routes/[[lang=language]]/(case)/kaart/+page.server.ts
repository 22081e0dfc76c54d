import { loadAllGraphs } from '#lib/flow/graph.ts';
import { flowMap } from '#lib/export/map/flow-map.ts';
import type { MapView } from '#lib/export/map/view.ts';
import { type StreamView, streamView } from '#lib/export/reading/stream.ts';
import { languageOf } from '#lib/i18n/language.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import type { PageServerLoad } from './$types.ts';

interface FlowMapData {
	readonly stream: StreamView;
	readonly view: MapView;
	readonly paths: readonly {
		readonly path: PathId;
		readonly intro: string;
		readonly states: number;
		readonly outcomes: number;
	}[];
}

/** The map of the flow, drawn while prerendering, and how much stands on the maps of the paths. */
export const load: PageServerLoad = async ({ params }): Promise<FlowMapData> => {
	const [graphs, words] = await Promise.all([
		loadAllGraphs(),
		wordsOf(languageOf(params.lang)).load('ui', 'reading', ...pathIds)
	]);
	const stream = streamView(graphs, words);
	return {
		stream,
		view: flowMap(stream, words),
		paths: [...graphs].map(([path, { asked, outcomes }]) => ({
			path,
			intro: words.pathIntro(path),
			states: asked.size,
			outcomes: outcomes.size
		}))
	};
};
