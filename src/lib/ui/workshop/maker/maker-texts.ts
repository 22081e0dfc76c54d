import type { Words } from '#lib/i18n/words.ts';
import { pathIds } from '#lib/machines/registry.ts';

/** Fetches the texts with which any case can be walked and shown. */
export async function loadMakerTexts(words: Words): Promise<void> {
	await words.load('maker', 'room', 'law', 'criteria', 'reasons', 'risks', 'forms', ...pathIds);
}
