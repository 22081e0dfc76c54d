import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The texts around the map; those on it came with it. */
export const load: PageLoad = async ({ data, parent }): Promise<typeof data> => {
	await (await parent()).words.load('map', 'reading');
	return data;
};
