import type { Language } from '#lib/i18n/language.ts';
import { pageAddress } from '#lib/ui/address.ts';

/** A part of the page of a case that stands alone: a decision that is concluded, a document, the removal. */
export type CasePart =
	| { readonly part: 'rond-af'; readonly id: string }
	| { readonly part: 'conclusie'; readonly id: string }
	/** The receipt of an exchange for one person, as `exchange.person`. */
	| { readonly part: 'bewijs'; readonly id: string }
	/** The access document for one person. */
	| { readonly part: 'inzage'; readonly id: string }
	| { readonly part: 'gedeeld' }
	| { readonly part: 'verwijder' };

const partsOfSomething = ['rond-af', 'conclusie', 'bewijs', 'inzage'] as const;

/** The address of a case of the dossier. Its id stands in the fragment only, so that it is in no request. */
export function caseAddress(language: Language, id: string, part?: CasePart): string {
	const tail = part ? `/${part.part}${'id' in part ? `/${part.id}` : ''}` : '';
	return `${pageAddress(language, 'dossier/zaak')}#${id}${tail}`;
}

/** The case and the part of its page that a fragment (`#…`) names; null where it names none. */
export function caseOf(hash: string): { readonly id: string; readonly part: CasePart | null } | null {
	const [id = '', part, of] = hash.replace(/^#/, '').split('/');
	if (id === '') return null;
	if (part === 'verwijder' || part === 'gedeeld') return { id, part: { part } };
	const named = partsOfSomething.find((one) => one === part);
	return { id, part: named && of ? { part: named, id: of } : null };
}
