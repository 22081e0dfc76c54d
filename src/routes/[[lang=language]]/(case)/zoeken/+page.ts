import type { SearchDocument } from '#lib/export/search/document.ts';
import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** What can be found, and the words around it. */
export const load: PageLoad = async ({ data, parent }): Promise<{ documents: readonly SearchDocument[] }> => {
	const { words } = await parent();
	await words.load('search');
	return { documents: data.documents };
};
