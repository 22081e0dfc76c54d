import { loadAllGraphs } from '#lib/flow/graph.ts';
import { type StreamView, streamView } from '#lib/export/reading/stream.ts';
import { pathIds } from '#lib/machines/registry.ts';
import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The flow over the paths, with the texts of all of them. */
export const load: PageLoad = async ({ parent }): Promise<{ stream: StreamView }> => {
	const { words } = await parent();
	const [graphs] = await Promise.all([loadAllGraphs(), words.load('reading', ...pathIds)]);
	return { stream: streamView(graphs, words) };
};
