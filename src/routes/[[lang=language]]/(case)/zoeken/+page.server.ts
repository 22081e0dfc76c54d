import type { SearchDocument } from '#lib/export/search/document.ts';
import { searchBundles, searchDocuments } from '#lib/export/search/sources.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { languageOf } from '#lib/i18n/language.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import type { PageServerLoad } from './$types.ts';

/** Everything that can be found, gathered while prerendering. A query is asked in the page and never leaves it. */
export const load: PageServerLoad = async ({ params }): Promise<{ documents: readonly SearchDocument[] }> => {
	const words = await wordsOf(languageOf(params.lang)).load(...searchBundles);
	return { documents: searchDocuments({ graphs: await loadAllGraphs(), words }) };
};
