import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The texts of a case and of its documents. Those of the paths that it walked come in on the device. */
export const load: PageLoad = async ({ parent }): Promise<void> => {
	const { words } = await parent();
	await words.load(
		'cases',
		'keeping',
		'register',
		'sharing',
		'dossier',
		'note',
		'forms',
		'reasons',
		'duties',
		'informatie-delen'
	);
};
