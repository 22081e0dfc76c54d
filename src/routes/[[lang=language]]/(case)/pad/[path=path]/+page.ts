import { asksRisks, type PathGraph, startsWithFact } from '#lib/flow/graph.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import { loadFactForms } from '#lib/ui/facts/load.ts';
import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => pathIds.flatMap((path) => [{ path }, { path, lang: 'en' }]);

/** The texts of the path that is opened, beside its graph; what few questions need comes in with them. */
export const load: PageLoad = async ({
	data,
	params,
	parent
}): Promise<{ path: PathId; graph: PathGraph }> => {
	// The matcher of the route lets only path ids through.
	const path = params.path as PathId;
	const { words } = await parent();
	const { graph } = data;
	await words.load(path, 'law', 'reasons');
	if (asksRisks(graph)) await words.load('risks');
	// Else the first question would arrive with a pause, and not at all in the prerendered page.
	if (startsWithFact(graph)) await loadFactForms(words);
	return { path, graph };
};
