import type { Handle } from '@sveltejs/kit';
import { languageOf } from '#lib/i18n/language.ts';

/** Writes the language of the page into the prerendered markup. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', languageOf(event.params['lang']))
	});
