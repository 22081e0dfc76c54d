import { languageOf } from '#lib/i18n/language.ts';
import { builtInSummaries } from '#lib/ui/workshop/home/built-in-summaries.ts';
import type { CaseSummary } from '#lib/ui/workshop/home/case-summary.ts';
import type { PageServerLoad } from './$types.ts';

/** The list of cases, for who has no script: one case is opened by its fragment, which no server reads. */
export const load: PageServerLoad = async ({ params }): Promise<{ cases: readonly CaseSummary[] }> => ({
	cases: await builtInSummaries(languageOf(params.lang))
});
