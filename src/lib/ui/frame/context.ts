import { getContext, setContext } from 'svelte';
import type { FrameTexts } from '#lib/i18n/frame.ts';
import type { Language } from '#lib/i18n/language.ts';

/** The language of the page and the words of its frame. */
export interface Frame {
	readonly language: Language;
	readonly texts: FrameTexts;
}

const key = Symbol('frame');

/** Hands the frame's words to every component below; `current` is read at each use. */
export function provideFrame(current: () => Frame): void {
	setContext(key, current);
}

/** The language and the frame's words. Call the result where they are used, so that a switch shows at once. */
export function useFrame(): () => Frame {
	return getContext<() => Frame>(key);
}
