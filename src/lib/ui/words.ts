import { getContext, setContext } from 'svelte';
import type { Words } from '#lib/i18n/words.ts';

const key = Symbol('words');

/** Hands the words of the page's language to every component below; `current` is read at each use. */
export function provideWords(current: () => Words): void {
	setContext(key, current);
}

/** The words of the page's language. Call it where the words are used, so that a switch shows at once. */
export function useWords(): () => Words {
	return getContext<() => Words>(key);
}
