import type { Words } from '#lib/i18n/words.ts';

/** How long ago, in words: "vandaag", "gisteren", "12 dagen geleden". */
export function ageText(words: Words, days: number): string {
	if (days === 0) return words.dossier('bar.today');
	return days === 1 ? words.dossier('bar.yesterday') : words.dossier('bar.days', { days });
}
