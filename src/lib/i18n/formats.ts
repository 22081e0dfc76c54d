import type { Day } from '#lib/law/source.ts';
import type { Language } from '#lib/i18n/language.ts';

/** Days and enumerations as one language writes them. Each formatter is made once, when first needed: making one is slow. */
export class Formats {
	readonly #language: Language;
	#days: Intl.DateTimeFormat | null = null;
	#all: Intl.ListFormat | null = null;
	#one: Intl.ListFormat | null = null;

	constructor(language: Language) {
		this.#language = language;
	}

	/** `items` as one enumeration: "a, b en c". */
	and(items: readonly string[]): string {
		this.#all ??= new Intl.ListFormat(this.#language, { type: 'conjunction' });
		return this.#all.format(items);
	}

	/** `items` of which one is meant: "a, b of c". */
	or(items: readonly string[]): string {
		this.#one ??= new Intl.ListFormat(this.#language, { type: 'disjunction' });
		return this.#one.format(items);
	}

	/** A day in words: "3 maart 2026". */
	day(day: Day): string {
		const [year, month, date] = day.split('-').map(Number);
		this.#days ??= new Intl.DateTimeFormat(this.#language === 'nl' ? 'nl-NL' : 'en-GB', {
			dateStyle: 'long',
			timeZone: 'UTC'
		});
		// Set field by field: `Date.UTC` reads the years 0 to 99 as 1900 to 1999.
		return this.#days.format(new Date(0).setUTCFullYear(year ?? 0, (month ?? 1) - 1, date ?? 1));
	}
}
