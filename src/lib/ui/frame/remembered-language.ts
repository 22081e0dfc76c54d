import { type Language, languageOf } from '#lib/i18n/language.ts';

const key = 'signaalwijzer.taal';

/** Remembers the chosen language on this device; it is the only thing kept outside tab and profile. */
export function rememberLanguage(language: Language): void {
	try {
		localStorage.setItem(key, language);
	} catch {
		// Without storage the choice holds for the pages that are opened from here.
	}
}

/** The language that was chosen on this device, or null. */
export function rememberedLanguage(): Language | null {
	try {
		const kept = localStorage.getItem(key);
		return kept === null ? null : languageOf(kept);
	} catch {
		return null;
	}
}
