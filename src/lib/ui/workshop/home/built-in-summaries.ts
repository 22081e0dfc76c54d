import type { Language } from '#lib/i18n/language.ts';
import { type CaseSummary, summaryOf } from '#lib/ui/workshop/home/case-summary.ts';
import { particulars } from '#lib/workshop/cases/particulars.ts';
import { builtInCaseIds, loadCase } from '#lib/workshop/cases/registry.ts';

/** The built-in cases in short, in their own order. For prerendering: it loads every one of them. */
export async function builtInSummaries(language: Language): Promise<readonly CaseSummary[]> {
	return Promise.all(
		builtInCaseIds.map(async (id) => ({ ...summaryOf(await loadCase(id, language)), ...particulars[id] }))
	);
}
