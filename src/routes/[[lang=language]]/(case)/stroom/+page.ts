import { loadGraph, type PathGraph } from '#lib/flow/graph.ts';
import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The first step of the flow; the other paths come in when the flow reaches them. */
export const load: PageLoad = async ({ parent }): Promise<{ first: PathGraph }> => {
	const { words } = await parent();
	const [first] = await Promise.all([loadGraph('veiligheid'), words.load('veiligheid', 'law', 'reasons')]);
	return { first };
};
