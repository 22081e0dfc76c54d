import type { Language } from '#lib/i18n/language.ts';

const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A number of bytes as a person reads it: "3,2 MB", "120 GB". */
export function sizeText(language: Language, bytes: number): string {
	let size = bytes / 1000;
	let unit = 0;
	while (size >= 1000 && unit < units.length - 1) {
		size /= 1000;
		unit += 1;
	}
	return new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
		style: 'unit',
		unit: units[unit] ?? 'kilobyte',
		unitDisplay: 'short',
		maximumFractionDigits: size < 10 ? 1 : 0
	}).format(size);
}
