import type { KeptVersions } from '#lib/export/versions/kept.ts';
import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The versions of the paths, with the words to tell what differs between them. */
export const load: PageLoad = async ({ data, parent }): Promise<{ kept: KeptVersions }> => {
	const { words } = await parent();
	await words.load('changes');
	return data;
};
