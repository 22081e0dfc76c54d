import { loadAllGraphs } from '#lib/flow/graph.ts';
import { readingView } from '#lib/export/reading.ts';
import { readingBundles } from '#lib/export/reading/bundles.ts';
import { mermaid } from '#lib/export/reading/mermaid.ts';
import { streamView } from '#lib/export/reading/stream.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { pathIds } from '#lib/machines/registry.ts';
import type { Duiding } from './duidingen.ts';
import { indexPage } from './path-index-page.ts';
import { PathPage } from './path-page.ts';
import { streamPage } from './stream-page.ts';

/** Every page of `docs/paths` by its file name: one per path, one for the flow, and the index. */
export async function pathPages(duidingen: readonly Duiding[]): Promise<ReadonlyMap<string, string>> {
	const graphs = await loadAllGraphs();
	const words = await wordsOf('nl').load(...readingBundles, ...pathIds);
	const views = [...graphs.values()].map((graph) => ({ graph, view: readingView(graph, words) }));
	return new Map([
		...views.map(({ graph, view }): [string, string] => [
			`${view.path}.md`,
			new PathPage(view, words, mermaid(graph, words), duidingen).text()
		]),
		['signaleringsstroom.md', streamPage(streamView(graphs, words), words)],
		[
			'README.md',
			indexPage(
				views.map(({ view }) => view),
				words
			)
		]
	]);
}
