import { languageOf } from '#lib/i18n/language.ts';
import { builtInSummaries } from '#lib/ui/workshop/home/built-in-summaries.ts';
import type { CaseSummary } from '#lib/ui/workshop/home/case-summary.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The list of cases, read while prerendering: a visitor fetches the list, and not every case. */
export const load: PageServerLoad = async ({ params }): Promise<{ cases: readonly CaseSummary[] }> => ({
	cases: await builtInSummaries(languageOf(params.lang))
});
