import type { CaseDocument } from '#lib/export/dossier/case-document.ts';
import { correctionsOf, entryState } from '#lib/export/dossier/corrections.ts';
import { csv } from '#lib/export/csv.ts';
import { recipientOf } from '#lib/export/dossier/entry-sentences.ts';

const columns = [
	'day',
	'who',
	'what',
	'goal',
	'ground',
	'manner',
	'told',
	'remarks',
	'by',
	'noted',
	'state'
] as const;

/**
 * The sharing log of a case as a table: one line per sharing, also those that were corrected or struck,
 * with how each stands. Days are written as `YYYY-MM-DD`, so that they sort.
 */
export function sharingCsv({ case: dossierCase, words }: CaseDocument): string {
	const later = correctionsOf(dossierCase.entries);
	const lines = dossierCase.entries.flatMap((entry) => {
		if (entry.kind !== 'gedeeld') return [];
		const goal = dossierCase.exchanges.find(({ id }) => id === entry.exchange)?.goal ?? '';
		const cells: Readonly<Record<(typeof columns)[number], string>> = {
			day: entry.on,
			who: recipientOf(entry.exchange, dossierCase, words),
			what: entry.what,
			goal,
			ground: words.register(`ground.${entry.ground}`),
			manner: words.note(`manner.${entry.manner}`),
			told: words.register(`told.${entry.told}`),
			remarks: entry.remarks,
			by: entry.by,
			noted: entry.noted,
			state: words.register(`state.${entryState(entry, later)}`)
		};
		return [columns.map((column) => cells[column])];
	});
	return csv([columns.map((column) => words.register(`sharingLog.column.${column}`)), ...lines]);
}
