import type { LetterView } from '#lib/export/glossary/view.ts';
import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The terms, and the words around them. */
export const load: PageLoad = async ({ data, parent }): Promise<{ letters: readonly LetterView[] }> => {
	const { words } = await parent();
	await words.load('terms', 'glossary');
	return { letters: data.letters };
};
