import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { Moment } from '#lib/flow/dossier/entry.ts';
import { type OpenAgeFile, openAgeFile, sealedFile } from '#lib/storage/vault/backup/age-file.ts';
import { readAgeHeader } from '#lib/storage/vault/backup/age-header.ts';
import { type BackupTable, maxBackupSize } from '#lib/storage/vault/backup/backup-format.ts';
import { BackupText } from '#lib/storage/vault/backup/backup-text.ts';
import { type BackupContent, readBackup, readCases } from '#lib/storage/vault/backup/read-backup.ts';
import { type BackupRefusal, refuse, Refused } from '#lib/storage/vault/backup/refusal.ts';
import { eachCase } from '#lib/storage/vault/cases.ts';
import { failureOf, VaultFailure } from '#lib/storage/vault/failure.ts';
import { VaultDatabase } from '#lib/storage/vault/vault-database.ts';

/** A backup that is being written. */
interface Writing {
	readonly text: BackupText;
	readonly into: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>;
	readonly file: Promise<Blob>;
}

/** How many cases were added and the ids of those that cannot be read, or why they could not be read at all. */
export type CasesAdded =
	| { readonly ok: true; readonly cases: number; readonly unread: readonly string[] }
	| { readonly ok: false; readonly reason: VaultFailure['reason'] };

/** More cases of an opened backup; null when there are no more. */
export type MoreCases = { readonly ok: true; readonly cases: readonly DossierCase[] | null } | BackupRefusal;

/**
 * The heavy work of one backup, made or opened: writing and reading JSON, sealing and opening. It stands
 * in a worker of its own, and what it holds in memory goes with that.
 */
export class BackupWork {
	#writing: Writing | null = null;
	#opened: OpenAgeFile | null = null;
	#next: (() => Promise<MoreCases>) | null = null;

	/** Begins a backup. */
	async make(madeOn: Moment, passphrase: string, workFactor: number): Promise<void> {
		const { readable, writable } = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
		const file = sealedFile(readable, passphrase, workFactor);
		// Whoever finishes hears of a failure; until then it is nobody's yet.
		file.catch(() => undefined);
		this.#writing = { text: new BackupText(), into: writable.getWriter(), file };
		await this.#write(({ text }) => text.start(madeOn));
	}

	/** Adds rows of a table; answers when there is room for more. */
	async rows(table: BackupTable, rows: readonly unknown[]): Promise<void> {
		await this.#write(({ text }) => text.rows(table, rows));
	}

	/**
	 * Adds every case that lies in this browser, which `key` opens; `onpiece` hears how many. They are read here and not
	 * handed over, so that what is in clear stands in the memory of this thread alone.
	 */
	async dossier(key: CryptoKey, onpiece: (done: number, total: number) => void): Promise<CasesAdded> {
		const db = new VaultDatabase();
		let cases = 0;
		try {
			await db.open();
			const total = await db.cases.count();
			const unread = await eachCase(
				db,
				key,
				({ value }) => value,
				async (batch) => {
					await this.rows('cases', batch);
					cases += batch.length;
				},
				(done) => {
					onpiece(done, total);
				}
			);
			return { ok: true, cases, unread };
		} catch (error) {
			return { ok: false, reason: error instanceof VaultFailure ? error.reason : failureOf(error) };
		} finally {
			db.close();
		}
	}

	/** Ends the backup and gives the file. */
	async finish(): Promise<Blob> {
		await this.#write(({ text }) => text.end());
		const { into, file } = this.#current();
		await into.close();
		return file;
	}

	/** Opens `file` and checks all of it. `onpiece` hears how much was read. */
	async open(
		file: Blob,
		passphrase: string,
		onpiece: (done: number, total: number) => void
	): Promise<({ readonly ok: true } & BackupContent) | BackupRefusal> {
		if (file.size === 0) return refuse('empty');
		if (file.size > maxBackupSize) return refuse('too-large');
		try {
			const header = await readAgeHeader(file);
			if (!header.ok) return header;
			const opened = await openAgeFile(file, header, passphrase);
			if (!opened.ok) return opened;
			const content = await readBackup(opened, (done) => {
				onpiece(done, opened.pieces);
			});
			if (content.ok) this.#opened = opened;
			return content;
		} catch (error) {
			return refusalIn(error);
		}
	}

	/** Begins to read the cases of the opened backup; only those of `ids` where they are given. */
	cases(ids: ReadonlySet<string> | null): Promise<void> {
		if (this.#opened === null) throw new Error('no backup is open');
		this.#next = ahead(readCases(this.#opened, ids));
		return Promise.resolve();
	}

	/** The next cases of those that `cases` began to read. */
	next(): Promise<MoreCases> {
		if (this.#next === null) throw new Error('no cases are being read');
		return this.#next();
	}

	#current(): Writing {
		if (this.#writing === null) throw new Error('no backup is being made');
		return this.#writing;
	}

	async #write(next: (writing: Writing) => string): Promise<void> {
		const writing = this.#current();
		await writing.into.write(new TextEncoder().encode(next(writing)));
	}
}

/** Gives batch after batch, and reads the next one while whoever asked is busy with this one. */
function ahead(batches: AsyncGenerator<readonly DossierCase[]>): () => Promise<MoreCases> {
	const read = async (): Promise<MoreCases> => {
		try {
			const next = await batches.next();
			return { ok: true, cases: next.done === true ? null : next.value };
		} catch (error) {
			return refusalIn(error);
		}
	};
	let coming = read();
	return () => {
		const now = coming;
		coming = now.then((more) => (more.ok && more.cases !== null ? read() : more));
		// Whoever asks for it hears of a mistake; until then it is nobody's yet.
		coming.catch(() => undefined);
		return now;
	};
}

/** The refusal that was thrown, or that the browser could not read the file; a mistake of ours is thrown on. */
function refusalIn(error: unknown): BackupRefusal {
	if (error instanceof Refused) return error.refusal;
	if (error instanceof DOMException) return refuse('unreadable');
	throw error;
}
