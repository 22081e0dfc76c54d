import type { Words } from '#lib/i18n/words.ts';
import type { Comparison } from '#lib/storage/vault/backup/compare.ts';
import type { RestoreChoice } from '#lib/ui/dossier/backup/restore-choice.ts';

/** The words of what can be done with a kind of case. Not every kind has every choice; asking for one that it has not throws. */
export function choiceText(words: Words, kind: Comparison, choice: RestoreChoice): string {
	return words.dossier(`backup.restore.choices.${kind}.${choice}` as 'backup.restore.choices.new.take');
}
