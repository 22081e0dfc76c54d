import type { Language } from '#lib/i18n/language.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** The pages of the app that are no path. */
export type Page =
	'' | 'stroom' | 'registratie' | 'notitie' | 'overdracht' | 'eerder-signaal' | 'profiel' | 'over' | 'lees';

const prefix = (language: Language): string => (language === 'nl' ? '' : `/${language}`);

/** The address of a page in a language. */
export function pageAddress(language: Language, page: Page): string {
	return page === '' ? `${prefix(language)}/` : `${prefix(language)}/${page}/`;
}

/** The address of a path that is walked. */
export function pathAddress(language: Language, path: PathId): string {
	return `${prefix(language)}/pad/${path}/`;
}

/** The address of the reading view of a path. */
export function readingAddress(language: Language, path: PathId): string {
	return `${prefix(language)}/lees/${path}/`;
}

/** The same page in the other language; `pathname` is the page's own. */
export function inLanguage(pathname: string, language: Language): string {
	const bare = pathname.replace(/^\/en(?=\/|$)/, '') || '/';
	return `${prefix(language)}${bare}`;
}
