import type { MainLine } from '#lib/flow/walk.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Words } from '#lib/i18n/words.ts';
import { pageAddress, pathAddress } from '#lib/ui/address.ts';

/** Where the main line of a walk is walked. */
export function mainAddress(language: Language, main: MainLine): string {
	return main === 'signaleringsstroom' ? pageAddress(language, 'stroom') : pathAddress(language, main);
}

/** What the main line of a walk is called. */
export function mainTitle(words: Words, main: MainLine): string {
	return main === 'signaleringsstroom' ? words.ui('flow.title') : words.pathTitle(main);
}
