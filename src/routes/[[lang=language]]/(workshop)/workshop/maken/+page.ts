import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The texts of making; those of the paths come in on the device. */
export const load: PageLoad = async ({ parent }): Promise<void> => {
	await (await parent()).words.load('maker', 'room');
};
