import type { SearchLanguage } from '#lib/export/search/search-language.ts';
import type { Language } from '#lib/i18n/language.ts';

const languages: Readonly<Record<Language, () => Promise<SearchLanguage>>> = {
	nl: async () => (await import('#lib/export/search/dutch.ts')).dutch,
	en: async () => (await import('#lib/export/search/english.ts')).english
};

/** The rules of `language`, loaded when they are first asked for: a page needs those of one language only. */
export function loadSearchLanguage(language: Language): Promise<SearchLanguage> {
	return languages[language]();
}
