import { type BulkResult, forEachCase } from '#lib/ui/dossier/overview/bulk.ts';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';
import { leaveDecision } from '#lib/ui/dossier/enter.ts';
import type { DossierHolder } from '#lib/ui/dossier/holder.svelte.ts';
import type { TabWork } from '#lib/ui/session/tab-work.svelte.ts';

/** One act on many cases, while it runs and once it is done. */
export class BulkRun {
	readonly #holder: DossierHolder;
	readonly #work: TabWork;
	progress = $state.raw<{ readonly done: number; readonly total: number } | null>(null);
	result = $state.raw<(BulkResult & { readonly what: 'changed' | 'removed' }) | null>(null);

	constructor(holder: DossierHolder, work: TabWork) {
		this.#holder = holder;
		this.#work = work;
	}

	/** Does `act` with each of the cases `ids`. A decision that is open is left first: its case may be among them. */
	async run(
		desk: DossierDesk,
		ids: readonly string[],
		what: 'changed' | 'removed',
		act: (desk: DossierDesk) => Promise<boolean> | boolean
	): Promise<boolean> {
		this.result = null;
		this.progress = { done: 0, total: ids.length };
		await leaveDecision(this.#holder, this.#work);
		const result = await forEachCase(desk, ids, act, (done) => {
			this.progress = { done, total: ids.length };
		});
		this.progress = null;
		this.result = { ...result, what };
		return result.done === result.total;
	}
}
