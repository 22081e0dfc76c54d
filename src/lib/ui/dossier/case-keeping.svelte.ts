import type { DossierCase, RemovalLine } from '#lib/flow/dossier/case.ts';
import type { Failure } from '#lib/storage/vault/failure.ts';
import type { Stored, Vault } from '#lib/storage/vault/vault.ts';

/** Another tab kept something else in the meantime: its version, or null where it removed the case. */
export interface Conflict {
	readonly theirs: Stored<DossierCase> | null;
}

/**
 * One opened case. Every change is kept at once, one write after the other; what changed while a write
 * was under way goes with the next. A write that fails or meets another version keeps the change here
 * and says so: nothing is lost and nothing is overwritten.
 */
export class CaseKeeping {
	readonly #vault: Pick<Vault, 'save' | 'remove'>;
	readonly #onkept: (kept: DossierCase) => void;
	#value = $state.raw<DossierCase>() as DossierCase;
	#kept = $state.raw<DossierCase | null>(null);
	#revision: number | null;
	#running: Promise<void> | null = null;
	failed = $state<Failure | null>(null);
	conflict = $state.raw<Conflict | null>(null);

	constructor(
		vault: Pick<Vault, 'save' | 'remove'>,
		value: DossierCase,
		revision: number | null,
		onkept: (kept: DossierCase) => void
	) {
		this.#vault = vault;
		this.#value = value;
		this.#kept = revision === null ? null : value;
		this.#revision = revision;
		this.#onkept = onkept;
	}

	/** The case as it stands here, kept or not yet. */
	get value(): DossierCase {
		return this.#value;
	}

	/** Whether something here is not kept yet. */
	get isDirty(): boolean {
		return this.#value !== this.#kept;
	}

	/** Puts `value` in the place of the case, and keeps it. */
	change(value: DossierCase): void {
		this.#value = value;
		void this.flush();
	}

	/** Keeps what is not kept yet, and says whether all is. */
	async flush(): Promise<boolean> {
		// What failed besides keeping, a removal, is told once; there is nothing to try again here.
		if (!this.isDirty) this.failed = null;
		this.#running ??= this.#write().finally(() => {
			this.#running = null;
		});
		await this.#running;
		return !this.isDirty;
	}

	async #write(): Promise<void> {
		while (this.isDirty && this.conflict === null) {
			const value = this.#value;
			const saved = await this.#vault.save(value, this.#revision);
			if (!saved.ok) {
				if (saved.reason === 'conflict') this.conflict = { theirs: saved.theirs };
				else this.failed = saved.reason;
				return;
			}
			this.failed = null;
			this.#revision = saved.revision;
			this.#kept = value;
			this.#onkept(value);
		}
	}

	/** Removes the kept case for good, with the line that stays of it, and says whether that worked. */
	async remove(line: RemovalLine): Promise<boolean> {
		if (this.#revision === null) return true;
		const removed = await this.#vault.remove(this.#value.id, this.#revision, line);
		if (removed.ok) return true;
		if (removed.reason === 'conflict') this.conflict = { theirs: removed.theirs };
		else this.failed = removed.reason;
		return false;
	}

	/** Takes in what another tab kept, where nothing here waits to be kept. */
	adopt(theirs: Stored<DossierCase>): boolean {
		if (this.isDirty || this.#running !== null) return false;
		if (theirs.revision === this.#revision) return false;
		this.#value = theirs.value;
		this.#kept = theirs.value;
		this.#revision = theirs.revision;
		return true;
	}

	/** Ends a conflict with `value`, which the person chose, over the version that was met. */
	async settle(value: DossierCase): Promise<boolean> {
		if (!this.conflict) return true;
		this.#revision = this.conflict.theirs?.revision ?? null;
		this.conflict = null;
		this.#value = value;
		return this.flush();
	}
}
