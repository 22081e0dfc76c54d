import { type Json, type Language, readTexts } from './texts.ts';

/** The text at `key` of the file `src/lib/<name>.<language>.json`. Throws when there is none. */
export function wording(name: string, key: string, language: Language = 'nl'): string {
	let found: Json | undefined = readTexts(name, language);
	for (const part of key.split('.')) {
		found = typeof found === 'object' && found !== null ? (found as Record<string, Json>)[part] : undefined;
	}
	if (typeof found !== 'string') throw new Error(`No text "${name}/${key}" in ${language}`);
	return found;
}

/** What a text looks like on the screen, with anything in its gaps. */
export function wordingPattern(name: string, key: string, language: Language = 'nl'): RegExp {
	const stretches = wording(name, key, language).split(/\{\{\w+\}\}/);
	return new RegExp(`^${stretches.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`);
}

/** The word that the outcome screen shows for a verdict. */
export function verdictWord(verdict: 'ja' | 'eerst' | 'nee' | 'nu'): string {
	return wording('i18n/ui', `verdict.${verdict}`);
}
