import type { Handle } from '@sveltejs/kit';
import { frameTexts } from '#lib/i18n/frame.ts';
import { languageOf, languages } from '#lib/i18n/language.ts';
import { pageAddress } from '#lib/ui/address.ts';

// One file answers every address that does not exist, and is empty until its script runs. Where none runs it
// says so itself, in both languages, since it cannot know which one was asked for.
const notFoundTitle = `<title>${frameTexts('nl').error.notFoundTitle}</title>`;
const notFound = languages
	.map((language) => ({ language, ...frameTexts(language).error, start: pageAddress(language, '') }))
	.map(
		(words) =>
			`<section lang="${words.language}"><h1>${words.notFoundTitle}</h1>` +
			`<p>${words.notFound}</p><p><a href="${words.start}">${words.home}</a></p></section>`
	)
	.join('');

/** Writes the language of the page into the prerendered markup, and into the one for unknown addresses its words. */
export const handle: Handle = ({ event, resolve }) => {
	const isUnknown = event.route.id === null;
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', languageOf(event.params['lang']))
				.replace('%title%', isUnknown ? notFoundTitle : '')
				.replace('%noscript%', isUnknown ? `<noscript><main>${notFound}</main></noscript>` : '')
	});
};
