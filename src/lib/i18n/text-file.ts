import type { Language } from '#lib/i18n/language.ts';
import { type Bundle, type ClauseBundle, resources } from '#lib/i18n/resources.ts';

const isClauses = (bundle: Bundle): bundle is ClauseBundle => bundle.startsWith('clauses/');

/** The text file `bundle` in `language`, fetched when it is asked for. Rejects when it cannot be fetched. */
export async function textFile(language: Language, bundle: Bundle): Promise<object> {
	if (!isClauses(bundle)) return (await resources[language][bundle]()).default;
	const { clauseFiles } = await import('#lib/i18n/clause-files.ts');
	return (await clauseFiles[language][bundle]()).default;
}
