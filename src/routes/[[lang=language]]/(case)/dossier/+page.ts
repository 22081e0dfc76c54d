import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The texts of the dossier, of its overview and of what stands in it. */
export const load: PageLoad = async ({ parent }): Promise<void> => {
	const { words } = await parent();
	await words.load('dossier', 'cases', 'keeping', 'register', 'forms', 'duties', 'reasons', 'work-file');
};
