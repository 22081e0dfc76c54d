import type { Language } from '#lib/i18n/language.ts';
import { type Bundle, type NearBundle, resources } from '#lib/i18n/resources.ts';

const isNear = (bundle: Bundle): bundle is NearBundle => Object.hasOwn(resources.nl, bundle);

/** The text file `bundle` in `language`, fetched when it is asked for. Rejects when it cannot be fetched. */
export async function textFile(language: Language, bundle: Bundle): Promise<object> {
	if (isNear(bundle)) return (await resources[language][bundle]()).default;
	const { laterFiles } = await import('#lib/i18n/later-files.ts');
	return (await laterFiles[language][bundle]()).default;
}
