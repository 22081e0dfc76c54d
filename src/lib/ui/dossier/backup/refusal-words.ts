import type { Words } from '#lib/i18n/words.ts';
import type { FileRefusal } from '#lib/ui/dossier/backup/file-step.ts';

/** Why a file was refused or could not be used, in a sentence. */
export function refusalWords(words: Words, { reason, place }: FileRefusal): string {
	if (reason === 'quota' || reason === 'blocked' || reason === 'closed' || reason === 'unavailable') {
		return words.dossier(`failure.${reason}`);
	}
	return words.dossier(`backup.refused.${reason}`, {
		place: place === undefined ? '' : words.dossier('backup.refused.place', { place })
	});
}
