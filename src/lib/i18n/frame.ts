import en from '#lib/i18n/frame.en.json';
import nl from '#lib/i18n/frame.nl.json';
import type { Language } from '#lib/i18n/language.ts';

/** The words of the frame and the start page: no gaps, no variants, so no i18next is needed to show them. */
export type FrameTexts = typeof nl;

const texts: Readonly<Record<Language, FrameTexts>> = { nl, en };

/**
 * The frame's words in `language`. Called while prerendering only: the page carries its own words as
 * data, so that the start page loads neither text files nor the translation library.
 */
export function frameTexts(language: Language): FrameTexts {
	return texts[language];
}
