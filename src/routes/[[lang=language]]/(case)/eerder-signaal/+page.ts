import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The texts of this page stand with those of the forms: no path needs them. */
export const load: PageLoad = async ({ parent }): Promise<void> => {
	const { words } = await parent();
	await words.load('forms');
};
