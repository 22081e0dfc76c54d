import { type Failure, failureOf, VaultFailure } from '#lib/storage/vault/failure.ts';
import type { Keyring } from '#lib/storage/vault/keyring.ts';
import { Listeners } from '#lib/storage/vault/listeners.ts';
import { type TabMessage, Tabs } from '#lib/storage/vault/tabs.ts';
import type { VaultDatabase } from '#lib/storage/vault/vault-database.ts';

/** What a write gives: a value of its own, or why the database refused. */
export type Attempt<Value> = Value | { readonly ok: false; readonly reason: Failure };

/** The time in which a vault is open: the connection, the keys in memory, and the line to other tabs. */
export class Session {
	readonly changes: Listeners<[id: string]> = new Listeners();
	/** The keys are about to go: what is begun to be written now still ends. */
	readonly endings: Listeners<[]> = new Listeners();
	readonly locks: Listeners<[]> = new Listeners();
	readonly activity: Listeners<[]> = new Listeners();
	readonly #db: VaultDatabase;
	readonly #tabs: Tabs;
	readonly #running = new Set<Promise<unknown>>();
	#keys: Keyring | null;

	constructor(db: VaultDatabase, keys: Keyring) {
		this.#db = db;
		this.#keys = keys;
		this.#tabs = new Tabs((message) => {
			this.#hear(message);
		});
		// A newer version wants the database, or the browser cleared it: out of the way, and shut. `false`
		// keeps Dexie's own listener from closing before what runs has ended.
		db.on('versionchange', () => {
			this.#ended();
			return false;
		});
		db.on('close', () => {
			this.#ended();
		});
	}

	/** The keys; throws `VaultFailure` once it is locked. */
	get keys(): Keyring {
		if (this.#keys === null) throw new VaultFailure('closed');
		return this.#keys;
	}

	set keys(keys: Keyring) {
		// A lock that came while the new keys were made stands.
		if (this.#keys !== null) this.#keys = keys;
	}

	/** Throws `VaultFailure` once it is locked: long work stops there. */
	assertOpen(): void {
		if (this.isLocked) throw new VaultFailure('closed');
	}

	/** Whether it was locked, here or from another tab. */
	get isLocked(): boolean {
		return this.#keys === null;
	}

	/** Runs `work` with the connection and the keys; throws `VaultFailure` where the database does not answer. */
	async read<Value>(work: (db: VaultDatabase, keys: Keyring) => Promise<Value>): Promise<Value> {
		const { keys } = this;
		const run = work(this.#db, keys);
		this.#running.add(run);
		try {
			return await run;
		} catch (error) {
			throw error instanceof VaultFailure ? error : new VaultFailure(failureOf(error));
		} finally {
			this.#running.delete(run);
		}
	}

	/** Runs `work`, and gives a refusal of the database as a value. */
	async attempt<Value>(work: (db: VaultDatabase, keys: Keyring) => Promise<Value>): Promise<Attempt<Value>> {
		try {
			return await this.read(work);
		} catch (error) {
			if (error instanceof VaultFailure && error.reason === 'damaged') throw error;
			return { ok: false, reason: failureOf(error) };
		}
	}

	/** Tells the other tabs. */
	tell(message: TabMessage): void {
		if (!this.isLocked) this.#tabs.tell(message);
	}

	/** Locks this tab and the others. */
	lock(): void {
		this.tell({ kind: 'locked' });
		this.#ended();
	}

	#hear(message: TabMessage): void {
		if (message.kind === 'locked') this.#ended();
		else if (message.kind === 'active') this.activity.tell();
		else this.changes.tell(message.id);
	}

	/** Drops the keys at once; the connection closes when what was being written is written. */
	#ended(): void {
		if (this.#keys === null) return;
		this.endings.tell();
		this.#keys = null;
		this.#tabs.close();
		void Promise.allSettled([...this.#running]).then(() => {
			this.#db.close();
		});
		this.locks.tell();
	}
}
