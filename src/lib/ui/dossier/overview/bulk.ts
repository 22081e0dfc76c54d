import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';

/** How far a row of cases came; less than all where one could not be kept. */
export interface BulkResult {
	readonly done: number;
	readonly total: number;
}

/**
 * Opens each of `ids` in turn, does `act` with it, and waits until that is kept. Stops at the first case
 * that cannot be opened or kept: what was done before it is kept. A case that is gone by now is passed over.
 */
export async function forEachCase(
	desk: DossierDesk,
	ids: readonly string[],
	act: (desk: DossierDesk) => Promise<boolean> | boolean,
	onprogress: (done: number) => void
): Promise<BulkResult> {
	let done = 0;
	for (const id of ids) {
		if (await desk.open(id)) {
			const worked = await act(desk);
			if (!worked || !(await desk.leave())) break;
		} else if (desk.summaries.some((summary) => summary.id === id)) {
			break;
		}
		done += 1;
		onprogress(done);
	}
	return { done, total: ids.length };
}
