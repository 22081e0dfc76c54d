import { maxFileSize } from '#lib/export/file-text.ts';
import { openWorkFile, type Refusal } from '#lib/export/work-file.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { otherRules } from '#lib/flow/rule-versions.ts';
import type { MainLine, Walk } from '#lib/flow/walk.ts';

/** A file that opens, or why it does not. */
export type ReadFile =
	| {
			readonly ok: true;
			readonly walk: Walk;
			/** What has other rules now than when the file was saved. */
			readonly others: readonly MainLine[];
	  }
	| { readonly ok: false; readonly reason: Refusal; readonly detail: string };

/**
 * Reads saved work, a note or a hand-over. A huge file is refused by its size, before it is read. Rejects
 * where the browser cannot read the file or fetch the paths.
 */
export async function readWorkFile(file: File): Promise<ReadFile> {
	const text = file.size > maxFileSize ? ' '.repeat(maxFileSize + 1) : await file.text();
	const graphs = await loadAllGraphs();
	const opened = openWorkFile(text, graphs);
	if (!opened.ok) return { ok: false, reason: opened.reason, detail: opened.detail ?? '' };
	return { ok: true, walk: opened.walk, others: otherRules(opened.rules, graphs) };
}
