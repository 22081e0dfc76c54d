import type { ConflictView } from '#lib/export/dossier/conflict.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Day } from '#lib/law/source.ts';

/** What differs between two versions of a case, in words. Rejects when texts or paths cannot be fetched. */
export async function loadConflict(
	mine: DossierCase,
	theirs: DossierCase,
	words: Words,
	today: Day
): Promise<ConflictView> {
	const [{ conflictView, contestedPaths }, { loadGraph }] = await Promise.all([
		import('#lib/export/dossier/conflict.ts'),
		import('#lib/flow/graph.ts')
	]);
	const paths = contestedPaths(mine, theirs);
	const [graphs] = await Promise.all([
		Promise.all(paths.map(async (path) => [path, await loadGraph(path)] as const)),
		words.load('ui', 'dossier', 'note', 'reasons', 'register', ...paths)
	]);
	return conflictView(mine, theirs, { words, graphs: new Map(graphs), today });
}
