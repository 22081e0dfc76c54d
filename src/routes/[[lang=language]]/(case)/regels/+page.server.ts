import { loadAllGraphs } from '#lib/flow/graph.ts';
import { rulebookBundles, type RulebookView, rulebookView } from '#lib/export/rulebook.ts';
import { languageOf } from '#lib/i18n/language.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import type { Day } from '#lib/law/source.ts';
import { pathIds } from '#lib/machines/registry.ts';
import { exampleDay } from '#lib/rules/examples.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The whole rulebook, made while prerendering: the page brings it along, and neither machines nor rules. */
export const load: PageServerLoad = async ({ params }): Promise<{ view: RulebookView; exampleDay: Day }> => {
	const [words, graphs] = await Promise.all([
		wordsOf(languageOf(params.lang)).load(...rulebookBundles, ...pathIds),
		loadAllGraphs()
	]);
	return { view: rulebookView(graphs, words), exampleDay };
};
