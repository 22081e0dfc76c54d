import { maxFileSize } from '#lib/export/file-text.ts';
import { openWorkshopFile, type WorkshopRefusal } from '#lib/export/workshop/workshop-file.ts';
import type { WorkshopCase } from '#lib/workshop/case/workshop-case.ts';

/** The cases in a file that was chosen, or why it is not opened; `detail` names the place, '' where there is none. */
export type ReadCases =
	| { readonly ok: true; readonly cases: readonly WorkshopCase[] }
	| { readonly ok: false; readonly reason: WorkshopRefusal | 'unreadable'; readonly detail: string };

/** Reads and checks the cases in `file`. A huge file is refused by its size, before it is read. */
export async function readCaseFile(file: File): Promise<ReadCases> {
	if (file.size > maxFileSize) return { ok: false, reason: 'too-large', detail: '' };
	let text: string;
	try {
		text = await file.text();
	} catch {
		return { ok: false, reason: 'unreadable', detail: '' };
	}
	const opened = openWorkshopFile(text);
	return opened.ok ? opened : { ok: false, reason: opened.reason, detail: opened.detail ?? '' };
}
