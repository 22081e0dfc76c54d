import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The texts that every comparison needs; those of the path come in on the device. */
export const load: PageLoad = async ({ parent }): Promise<void> => {
	await (await parent()).words.load('explain', 'law', 'duties', 'criteria', 'reasons');
};
