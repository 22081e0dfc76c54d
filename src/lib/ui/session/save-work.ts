import type { Day } from '#lib/law/source.ts';
import { fileName } from '#lib/export/file-name.ts';
import type { Walk } from '#lib/flow/walk.ts';
import { download } from '#lib/ui/session/files.ts';

/** What can be saved: the tab's work, or the session over it. */
interface Saveable {
	readonly walk: Walk | null;
	readonly today: Day;
}

/** Offers the running walk as a file that opens again. Does nothing without a walk. */
export async function saveWork({ walk, today }: Saveable): Promise<void> {
	if (!walk) return;
	const { workFile } = await import('#lib/export/work-file.ts');
	download(workFile('werk', walk, today), fileName('werk', today), 'application/json');
}
