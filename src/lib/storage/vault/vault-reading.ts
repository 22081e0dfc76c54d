import type { DossierCase, RemovalLine } from '#lib/flow/dossier/case.ts';
import type { Draft } from '#lib/flow/dossier/draft.ts';
import { caseIn, eachCase, readCases, type Stored } from '#lib/storage/vault/cases.ts';
import { readDrafts } from '#lib/storage/vault/drafts.ts';
import { Lockable } from '#lib/storage/vault/lockable.ts';
import { readRemovals } from '#lib/storage/vault/removals.ts';
import { readSettings, type VaultSettings } from '#lib/storage/vault/settings.ts';
import type { Around } from '#lib/storage/vault/summaries/messages.ts';
import type { OnSummaries } from '#lib/storage/vault/summaries/read-summaries.ts';

/** What can be read of an unlocked dossier. All of it throws `VaultFailure` where the database refuses, and after the lock. */
export abstract class VaultReading extends Lockable {
	/** Streams every case, in batches; returns the ids of cases that are damaged, which are passed over. */
	each(
		visit: (batch: readonly Stored<DossierCase>[]) => void | Promise<void>,
		onprogress?: (done: number, total: number) => void
	): Promise<readonly string[]> {
		const visitOpen: typeof visit = (batch) => {
			this.session.assertOpen();
			return visit(batch);
		};
		return this.session.read(async (db, { data }) => {
			const total = await db.cases.count();
			return eachCase(
				db,
				data,
				(found) => found,
				visitOpen,
				(done) => onprogress?.(done, total)
			);
		});
	}

	/** The key of the records, for work in a worker, which ends with the lock. Nothing can read it out. Throws `VaultFailure` after the lock. */
	get dataKey(): CryptoKey {
		return this.session.keys.data;
	}

	/** One case; null where there is none. Throws `VaultFailure` where it is damaged. */
	read(id: string): Promise<Stored<DossierCase> | null> {
		return this.session.read(async (db, { data }) => {
			const row = await db.cases.get(id);
			return row ? caseIn(data, row) : null;
		});
	}

	/**
	 * What lies there of each of `ids`, in that order: null where there is none, and a value of null where it is
	 * damaged. Throws `VaultFailure`.
	 */
	readMany(ids: readonly string[]): Promise<readonly (Stored<DossierCase | null> | null)[]> {
		return this.session.read((db, { data }) => readCases(db, data, ids));
	}

	/**
	 * Every case in short, as an overview needs it, in batches and in no order; returns the ids of cases that are damaged,
	 * which are passed over. Nothing of the cases themselves stays in the memory of the page.
	 */
	summaries(around: Around, onbatch: OnSummaries): Promise<readonly string[]> {
		return this.session.read(async (db, { data }) => {
			const { readSummaries } = await import('#lib/storage/vault/summaries/read-summaries.ts');
			return readSummaries(db, data, around, onbatch, (listen) => this.onlock(listen));
		});
	}

	/** What stays of removed cases. */
	removals(): Promise<readonly RemovalLine[]> {
		return this.session.read((db, { data }) => readRemovals(db, data));
	}

	/** The settings of the dossier. */
	settings(): Promise<VaultSettings> {
		return this.session.read(async (db, { data }) => (await readSettings(db, data)).value);
	}

	/** What stands in forms that were neither kept nor cancelled. */
	drafts(): Promise<readonly Draft[]> {
		return this.session.read((db, { data }) => readDrafts(db, data));
	}

	/** The file that was chosen for the automatic backup; null where none was. */
	backupFile(): Promise<FileSystemFileHandle | null> {
		return this.session.read(async (db) => (await db.handles.get('backup'))?.handle ?? null);
	}
}
