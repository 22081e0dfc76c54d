import type { Words } from '#lib/i18n/words.ts';
import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The words of the pages of a meeting. */
export const load: PageLoad = async ({ parent }): Promise<{ words: Words }> => {
	const { words } = await parent();
	return { words: await words.load('room') };
};
