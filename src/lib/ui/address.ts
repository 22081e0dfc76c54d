import type { Language } from '#lib/i18n/language.ts';
import type { InterpretationId } from '#lib/law/interpretations.ts';
import type { TermId } from '#lib/law/glossary.ts';
import type { CitationId } from '#lib/law/register.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { RuleId } from '#lib/rules/rule.ts';

/** The pages of the app that are no path. */
export type Page =
	| ''
	| 'stroom'
	| 'registratie'
	| 'notitie'
	| 'overdracht'
	| 'eerder-signaal'
	| 'profiel'
	| 'over'
	| 'lees'
	| 'kaart'
	| 'regels'
	| 'regels/wijzigingen'
	| 'begrippen'
	| 'zoeken'
	| 'wat-als'
	| 'dossier'
	| 'dossier/zaak'
	| 'dossier/kopie'
	| 'dossier/instellingen'
	| 'workshop'
	| 'workshop/casus'
	| 'workshop/maken'
	| 'workshop/leiden'
	| 'workshop/scherm'
	| 'workshop/meedoen'
	| 'workshop/quiz'
	| 'workshop/oefenindex';

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

/** The address of the map of a path. */
export function mapAddress(language: Language, path: PathId): string {
	return `${pageAddress(language, 'kaart')}${path}/`;
}

/** The address of the changes of the rules of a path. */
export function changesAddress(language: Language, path: PathId): string {
	return `${pageAddress(language, 'regels/wijzigingen')}#${path}`;
}

/** The address of an item of the rulebook: a provision or a difference by its id, a rule as `regel-` with its id. */
export function rulebookAddress(
	language: Language,
	anchor: CitationId | InterpretationId | `regel-${RuleId}`
): string {
	return `${pageAddress(language, 'regels')}#${anchor}`;
}

/** The address of the explanation of a term. */
export function termAddress(language: Language, term: TermId): string {
	return `${pageAddress(language, 'begrippen')}#${term}`;
}

/** The same page in the other language; `pathname` is the page's own. */
export function inLanguage(pathname: string, language: Language): string {
	const bare = pathname.replace(/^\/en(?=\/|$)/, '') || '/';
	return `${prefix(language)}${bare}`;
}
