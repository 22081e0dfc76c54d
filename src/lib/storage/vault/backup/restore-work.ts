import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { Signature } from '#lib/flow/dossier/altered.ts';
import type { LineChoice } from '#lib/flow/dossier/merge/plan.ts';
import { BackupWork } from '#lib/storage/vault/backup/backup-work.ts';
import {
	type ComparedAll,
	type ComparedCase,
	type CasesOf,
	compareCases,
	failureIn,
	inParts,
	type RestoreFailure
} from '#lib/storage/vault/backup/compare.ts';
import { hereIn } from '#lib/storage/vault/backup/here-cases.ts';
import type { BackupContent } from '#lib/storage/vault/backup/read-backup.ts';
import { Refused } from '#lib/storage/vault/backup/refusal.ts';
import { type KeptStep, type RestoreSteps, restoreSteps } from '#lib/storage/vault/backup/restore-steps.ts';
import { VaultDatabase } from '#lib/storage/vault/vault-database.ts';

/** What was asked for, or why it ended. */
export type Answered<Value> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: RestoreFailure };

/**
 * Comparing and restoring beside the page: both versions of a case are opened and compared here, in a memory that ends with
 * the work. To the page go a few words of each.
 */
export class RestoreWork extends BackupWork {
	#db: VaultDatabase | null = null;
	#steps: RestoreSteps | null = null;
	#compared: Generator<ComparedAll, null> | null = null;

	/**
	 * Puts every case of the opened backup beside what lies in this browser, which `key` opens; `onpiece` hears how many.
	 * What was found is asked for with `found`.
	 */
	compare(
		key: CryptoKey,
		content: Pick<BackupContent, 'cases' | 'removals'>,
		onpiece: (done: number, total: number) => void
	): Promise<Answered<null>> {
		return this.#answered(async () => {
			try {
				await this.cases(null);
				const each: CasesOf['each'] = async (visit) => {
					for (let batch = await this.#more(); batch !== null; batch = await this.#more()) await visit(batch);
				};
				this.#compared = inParts(
					await compareCases(hereIn(await this.#open(), key), { content, each }, onpiece)
				);
				return null;
			} finally {
				this.#close();
			}
		});
	}

	/** The next part of what the comparison found; null when there is no more. */
	found(): Promise<Answered<ComparedAll | null>> {
		return this.#answered(() => {
			if (this.#compared === null) throw new Error('nothing was compared');
			return Promise.resolve(this.#compared.next().value);
		});
	}

	/** Begins to restore the opened backup into what `key` opens. */
	begin(key: CryptoKey): Promise<Answered<null>> {
		return this.#answered(async () => {
			await this.cases(null);
			this.#steps = restoreSteps(hereIn(await this.#open(), key), () => this.#more());
			return null;
		});
	}

	/** The next cases of the restore; null when there are no more. */
	lines(): Promise<Answered<readonly ComparedCase[] | null>> {
		return this.#answered(async () => {
			const lines = await this.#running().lines();
			if (lines === null) this.#close();
			return lines;
		});
	}

	/** Brings in what was chosen for each of those. */
	keep(choices: readonly (LineChoice | undefined)[], signature: Signature): Promise<Answered<KeptStep>> {
		return this.#answered(() => this.#running().keep(choices, signature));
	}

	/** The next cases of the file; null when there are no more. Throws `Refused`. */
	async #more(): Promise<readonly DossierCase[] | null> {
		const next = await this.next();
		if (!next.ok) throw new Refused(next.reason, next.place);
		return next.cases;
	}

	#running(): RestoreSteps {
		if (this.#steps === null) throw new Error('nothing is being restored');
		return this.#steps;
	}

	// The page opened it before, so that it is of this version.
	async #open(): Promise<VaultDatabase> {
		this.#db = new VaultDatabase();
		await this.#db.open();
		return this.#db;
	}

	#close(): void {
		this.#db?.close();
		this.#db = null;
	}

	async #answered<Value>(work: () => Promise<Value>): Promise<Answered<Value>> {
		try {
			return { ok: true, value: await work() };
		} catch (error) {
			this.#close();
			return { ok: false, reason: failureIn(error) };
		}
	}
}
