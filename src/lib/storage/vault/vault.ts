import type { DossierCase, RemovalLine } from '#lib/flow/dossier/case.ts';
import type { Draft } from '#lib/flow/dossier/draft.ts';
import type { Stored } from '#lib/storage/vault/cases.ts';
import type { Pace } from '#lib/storage/vault/crypto/pace.ts';
import { normalised } from '#lib/storage/vault/crypto/stretch.ts';
import { changeDrafts } from '#lib/storage/vault/drafts.ts';
import type { Failure } from '#lib/storage/vault/failure.ts';
import { changedHeader } from '#lib/storage/vault/header.ts';
import {
	keepAll,
	keepCase,
	type Keeping,
	type Kept,
	type KeptAll,
	removeCase
} from '#lib/storage/vault/keep.ts';
import type { Keyring } from '#lib/storage/vault/keyring.ts';
import { withNewRecoveryKey, withPassphrase } from '#lib/storage/vault/rekey.ts';
import { addRemovals } from '#lib/storage/vault/removals.ts';
import { type Attempt, Session } from '#lib/storage/vault/session.ts';
import { changedSettings, type VaultSettings } from '#lib/storage/vault/settings.ts';
import type { VaultDatabase } from '#lib/storage/vault/vault-database.ts';
import { VaultReading } from '#lib/storage/vault/vault-reading.ts';

/** What came of a save. `conflict`: another revision lies there, or none any more; nothing was written. */
export type Saved = Attempt<Kept>;

/** What came of saving many: `saved` of them are kept, also where a later batch was refused. */
export type SavedAll = KeptAll | { readonly ok: false; readonly reason: Failure; readonly saved: number };

/** It was done, or why the database refused. */
export type Done<More = unknown> = Attempt<{ readonly ok: true } & More>;

export type { Stored };

/**
 * An unlocked dossier. Writing answers with a value, also when the database refuses.
 */
export class Vault extends VaultReading {
	readonly #pace: Pace;
	#idleMinutes: number;

	constructor(db: VaultDatabase, keys: Keyring, idleMinutes: number, pace: Pace) {
		super(new Session(db, keys));
		this.#idleMinutes = idleMinutes;
		this.#pace = pace;
	}

	/** Keeps a case over revision `expected` (null: it must be new). Another revision is never overwritten. */
	save(value: DossierCase, expected: number | null): Promise<Saved> {
		return this.#told(value.id, (db, { data }) => keepCase(db, data, { value, expected }));
	}

	/** Keeps many cases, for a restore: in batches, each whole or not at all. Stops at the first batch in conflict. */
	async saveAll(
		keepings: readonly Keeping[],
		onprogress?: (done: number, total: number) => void
	): Promise<SavedAll> {
		let saved = 0;
		const all = await this.session.attempt((db, { data }) =>
			keepAll(db, data, keepings, (ids, done) => {
				saved = done;
				for (const id of ids) this.session.tell({ kind: 'changed', id });
				onprogress?.(done, keepings.length);
				this.session.assertOpen();
			})
		);
		return { saved, ...all };
	}

	/** Tells the other tabs of cases that were kept by a worker of this one. */
	noteKept(ids: readonly string[]): void {
		for (const id of ids) this.session.tell({ kind: 'changed', id });
	}

	/** Removes a case that lies there in revision `expected`, with its drafts, and notes the line that stays of it. */
	remove(id: string, expected: number, line: RemovalLine): Promise<Saved> {
		return this.#told(id, (db, { data }) => removeCase(db, data, id, expected, line));
	}

	/** Adds lines of removed cases from a backup, where they are not there yet. */
	addRemovals(lines: readonly RemovalLine[]): Promise<Done<{ readonly added: number }>> {
		return this.session.attempt(async (db, { data }) => ({
			ok: true,
			added: await addRemovals(db, data, lines)
		}));
	}

	/** Changes the settings from what they are at that moment. */
	changeSettings(
		change: (now: VaultSettings) => VaultSettings
	): Promise<Done<{ readonly revision: number }>> {
		return this.session.attempt(async (db, { data }) => ({
			ok: true,
			revision: await changedSettings(db, data, change)
		}));
	}

	/** Puts the settings, whatever they were. */
	saveSettings(settings: VaultSettings): Promise<Done<{ readonly revision: number }>> {
		return this.changeSettings(() => settings);
	}

	/** Changes the drafts from what they are at that moment, and gives them all back. */
	changeDrafts(
		change: (now: readonly Draft[]) => readonly Draft[]
	): Promise<Done<{ readonly drafts: readonly Draft[] }>> {
		return this.session.attempt(async (db, { data }) => ({
			ok: true,
			drafts: await changeDrafts(db, data, change)
		}));
	}

	/** Remembers the file for the automatic backup, or forgets it (null). */
	setBackupFile(handle: FileSystemFileHandle | null): Promise<Done> {
		return this.session.attempt(async (db) => {
			if (handle) await db.handles.put({ id: 'backup', handle });
			else await db.handles.delete('backup');
			return { ok: true };
		});
	}

	/** Makes `next` the passphrase. Only the header changes; other tabs lock, as they know the old one. */
	changePassphrase(next: string): Promise<Done> {
		return this.session.attempt(async (db, keys) => {
			const changed = await withPassphrase(db, keys, next, this.#pace);
			this.session.tell({ kind: 'locked' });
			this.session.keys = changed;
			return { ok: true };
		});
	}

	/** A new recovery key; the old one opens nothing any more. */
	renewRecoveryKey(): Promise<Done<{ readonly recoveryKey: string }>> {
		return this.session.attempt(async (db, keys) => ({
			ok: true,
			recoveryKey: await withNewRecoveryKey(db, keys)
		}));
	}

	/** Whether `passphrase` is the one of this dossier. */
	checkPassphrase(passphrase: string): Promise<boolean> {
		return Promise.resolve(normalised(passphrase) === this.session.keys.passphrase);
	}

	/** The passphrase, only while it is open: backups are made with it. Throws `VaultFailure` after the lock. */
	get passphrase(): string {
		return this.session.keys.passphrase;
	}

	/** After how many idle minutes it locks. */
	get idleMinutes(): number {
		return this.#idleMinutes;
	}

	/** Sets after how many idle minutes it locks: 1 to 120. */
	setIdleMinutes(minutes: number): Promise<Done> {
		if (!Number.isInteger(minutes) || minutes < 1 || minutes > 120) throw new RangeError('1 to 120 minutes');
		return this.session.attempt(async (db) => {
			await changedHeader(db, (now) => ({ ...now, idleMinutes: minutes }));
			this.#idleMinutes = minutes;
			return { ok: true };
		});
	}

	async #told(id: string, write: (db: VaultDatabase, keys: Keyring) => Promise<Kept>): Promise<Saved> {
		const saved = await this.session.attempt(write);
		if (saved.ok) this.session.tell({ kind: 'changed', id });
		return saved;
	}
}
