import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { CaseSummary } from '#lib/flow/dossier/summary/summary.ts';
import type { Around } from '#lib/storage/vault/summaries/messages.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';

/** So many cases are read between two times that the screen says how far it is: drawing takes time from reading. */
const step = 500;

/** Every case in short: what the overview and the search need. The cases themselves stay sealed. */
export class CaseShelf {
	readonly #summarise: (value: DossierCase) => CaseSummary;
	#summaries = $state.raw<ReadonlyMap<string, CaseSummary>>(new Map());
	/** Of each reading that goes on: the ids that were noted or let go of since it began. */
	readonly #touched = new Set<Set<string>>();
	/** How many of the cases have been read so far; null once all are. */
	progress = $state.raw<{ readonly done: number; readonly total: number } | null>({ done: 0, total: 0 });
	/** The ids of cases that are damaged and were passed over. */
	damaged = $state.raw<readonly string[]>([]);
	/** The summaries, in no order of their own. */
	readonly all: readonly CaseSummary[] = $derived.by(() => [...this.#summaries.values()]);

	constructor(summarise: (value: DossierCase) => CaseSummary) {
		this.#summarise = summarise;
	}

	/** Reads every case once, in batches, and tells how far it is unless that is `quiet`. Throws `VaultFailure`. */
	async load(vault: Pick<Vault, 'summaries'>, around: Around, quiet = false): Promise<void> {
		const read = new Map<string, CaseSummary>();
		const touched = new Set<string>();
		let told = 0;
		this.#touched.add(touched);
		try {
			this.damaged = await vault.summaries(around, (batch, done, total) => {
				for (const summary of batch) read.set(summary.id, summary);
				if (quiet || (told > 0 && done - told < step)) return;
				told = done;
				this.progress = { done, total };
			});
		} finally {
			this.#touched.delete(touched);
		}
		// What was kept meanwhile is newer than what was read.
		for (const id of touched) {
			const now = this.#summaries.get(id);
			if (now) read.set(id, now);
			else read.delete(id);
		}
		this.#summaries = read;
		this.progress = null;
	}

	/** Puts the case as it is now in its place. */
	note(value: DossierCase): void {
		this.#summaries = new Map(this.#summaries).set(value.id, this.#summarise(value));
		this.#touch(value.id);
	}

	/** Lets go of a case that is gone. */
	forget(id: string): void {
		const rest = new Map(this.#summaries);
		rest.delete(id);
		this.#summaries = rest;
		this.#touch(id);
	}

	#touch(id: string): void {
		for (const touched of this.#touched) touched.add(id);
	}

	/** Lets go of all. */
	clear(): void {
		this.#summaries = new Map();
	}
}
