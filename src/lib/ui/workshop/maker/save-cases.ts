import { dayInAmsterdam } from '#lib/law/day.ts';
import { workshopFileName } from '#lib/export/file-name.ts';
import { workshopFile } from '#lib/export/workshop/workshop-file.ts';
import { download } from '#lib/ui/files.ts';
import type { WorkshopCase } from '#lib/workshop/case/workshop-case.ts';

/** Offers `cases` as a file that opens again where cases are made. */
export function saveCases(cases: readonly WorkshopCase[]): void {
	const today = dayInAmsterdam(new Date());
	download(workshopFile(cases, today), workshopFileName(today), 'application/json');
}
