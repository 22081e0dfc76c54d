import { type CaseReminders, remindersFile } from '#lib/export/dossier/reminders.ts';
import { dueItems } from '#lib/flow/dossier/due/due.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';

/** The days of the cases `ids` as an iCalendar file, or null where there is no day to be reminded of. */
export async function remindersOf(
	{ vault, today, profile }: DossierDesk,
	ids: readonly string[],
	words: Words
): Promise<string | null> {
	const cases: CaseReminders[] = [];
	for (const id of ids) {
		const stored = await vault.read(id);
		if (!stored) continue;
		const items = dueItems(stored.value, today, profile).filter(({ on }) => on !== null);
		if (items.length > 0) cases.push({ case: id, items });
	}
	return cases.length === 0 ? null : remindersFile(cases, new Date().toISOString(), words);
}
