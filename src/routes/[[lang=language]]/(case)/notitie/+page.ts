import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The texts that every note needs; those of the paths that the case touched come in on the device. */
export const load: PageLoad = async ({ parent }): Promise<void> => {
	await (await parent()).words.load('note', 'law', 'duties', 'criteria', 'reasons');
};
