import type { PageLoad, PageServerData } from './$types.ts';

/** The rulebook, with the words of its page. */
export const load: PageLoad = async ({ data, parent }): Promise<PageServerData> => {
	const { words } = await parent();
	await words.load('rulebook');
	return data;
};
