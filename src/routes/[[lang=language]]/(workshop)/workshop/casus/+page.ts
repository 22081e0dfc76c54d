import type { Words } from '#lib/i18n/words.ts';
import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The list, and the words that a case shares with a meeting; its own come with it. */
export const load: PageLoad = async ({ data, parent }): Promise<typeof data & { words: Words }> => {
	const { words } = await parent();
	return { ...data, words: await words.load('room') };
};
