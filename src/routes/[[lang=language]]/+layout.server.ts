import { frameTexts } from '#lib/i18n/frame.ts';
import { languageOf } from '#lib/i18n/language.ts';
import type { Frame } from '#lib/ui/frame/context.ts';
import type { LayoutServerLoad } from './$types.ts';

export const prerender = true;
// Each page is a folder with an index, so that any static host serves it.
export const trailingSlash = 'always';

/** The page's language and the words of its frame, written into the page when it is prerendered. */
export const load: LayoutServerLoad = ({ params }): { frame: Frame } => {
	const language = languageOf(params.lang);
	return { frame: { language, texts: frameTexts(language) } };
};
