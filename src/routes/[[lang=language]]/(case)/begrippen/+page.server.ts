import { type LetterView, glossaryView } from '#lib/export/glossary/view.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { languageOf } from '#lib/i18n/language.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { pathIds } from '#lib/machines/registry.ts';
import type { PageServerLoad } from './$types.ts';

/** The terms with all that they lead to, worked out while prerendering: the page needs no path and no machine. */
export const load: PageServerLoad = async ({ params }): Promise<{ letters: readonly LetterView[] }> => {
	const words = await wordsOf(languageOf(params.lang)).load('ui', 'law', 'glossary', ...pathIds);
	return { letters: glossaryView(await loadAllGraphs(), words) };
};
