/** The languages of the product. Dutch is the source, English follows. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language that a route's `lang` parameter means; Dutch has none. */
export function languageOf(param: string | undefined): Language {
	return param === 'en' ? 'en' : 'nl';
}
