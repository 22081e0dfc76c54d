import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The texts of the page, and what the sources say. */
export const load: PageLoad = async ({ parent }): Promise<void> => {
	const { words } = await parent();
	await words.load('practice', 'law');
};
