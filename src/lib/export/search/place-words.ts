import type { SearchPage } from '#lib/export/search/document.ts';
import keywordsEn from '#lib/export/search/keywords.en.json';
import keywordsNl from '#lib/export/search/keywords.nl.json';
import pagesEn from '#lib/export/search/pages.en.json';
import pagesNl from '#lib/export/search/pages.nl.json';
import type { Language } from '#lib/i18n/language.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** What the search says of places that have no text of their own to be found by. */
export interface PlaceWords {
	readonly pages: Readonly<
		Record<SearchPage, { readonly title: string; readonly text: string; readonly also: string }>
	>;
	/** What people say when they need a path. */
	readonly keywords: Readonly<Record<PathId, string>>;
}

const placeWordsIn: Readonly<Record<Language, PlaceWords>> = {
	nl: { pages: pagesNl, keywords: keywordsNl },
	en: { pages: pagesEn, keywords: keywordsEn }
};

/** The words of `language` for pages and paths. Only what makes the documents needs them: no page loads them. */
export function placeWords(language: Language): PlaceWords {
	return placeWordsIn[language];
}
