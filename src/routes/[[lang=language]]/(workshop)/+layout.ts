import { languageOf } from '#lib/i18n/language.ts';
import { type Words, wordsOf } from '#lib/i18n/words.ts';
import type { LayoutLoad } from './$types.ts';

/** The words of the page's language, with the texts that all pages of the workshop share. */
export const load: LayoutLoad = async ({ params }): Promise<{ words: Words }> => ({
	words: await wordsOf(languageOf(params.lang)).load('ui', 'workshop')
});
