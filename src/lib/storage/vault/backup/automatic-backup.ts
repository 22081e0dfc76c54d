import type { Profile } from '#lib/flow/profile-schema.ts';
import { noteBackup } from '#lib/storage/vault/backup/bookkeeping.ts';
import {
	askToWrite,
	browserPicker,
	type ChosenFile,
	chosenFile,
	type FilePicker,
	mayWrite,
	replaceContent,
	type WriteFailure
} from '#lib/storage/vault/backup/chosen-file.ts';
import { makeBackup } from '#lib/storage/vault/backup/make-backup.ts';
import { alone } from '#lib/storage/vault/backup/one-tab.ts';
import { Quiet } from '#lib/storage/vault/backup/quiet.ts';
import { VaultFailure } from '#lib/storage/vault/failure.ts';
import { Listeners } from '#lib/storage/vault/listeners.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';

/** How the automatic backup stands. After `needs-permission` and `failed` the person has to do something. */
export type AutomaticState = 'unsupported' | 'off' | 'on' | 'needs-permission' | 'failed';

/** Why the last run wrote no backup; `backup`: it could not be made. */
export type AutomaticFailure = WriteFailure | 'backup';

/** What can be another than in the app. */
export interface AutomaticOptions {
	readonly pick?: FilePicker | undefined;
	readonly make?: typeof makeBackup;
}

/**
 * Writes a backup to the file that the person chose, each time the dossier was changed and left alone for a
 * while. It stands beside one open vault, and ends with its lock.
 */
export class AutomaticBackup {
	readonly #vault: Vault;
	readonly #profile: () => Promise<Profile>;
	readonly #pick: FilePicker | undefined;
	readonly #make: typeof makeBackup;
	readonly #listeners = new Listeners<[]>();
	readonly #quiet = new Quiet(() => {
		// What changed while a backup was being written waits for the next one.
		if (this.isRunning) this.changed();
		else void this.run();
	});
	#file: ChosenFile | null = null;
	#state: AutomaticState = 'off';
	#failure: AutomaticFailure | null = null;
	#running: Promise<void> | null = null;

	constructor(vault: Vault, profile: () => Promise<Profile>, options: AutomaticOptions = {}) {
		this.#vault = vault;
		this.#profile = profile;
		this.#pick = 'pick' in options ? options.pick : browserPicker();
		this.#make = options.make ?? makeBackup;
		vault.onlock(() => {
			this.#quiet.end();
		});
	}

	get state(): AutomaticState {
		return this.#state;
	}

	/** Why the last run failed; null where it did not. */
	get failure(): AutomaticFailure | null {
		return this.#failure;
	}

	/** Whether a backup is being written now. */
	get isRunning(): boolean {
		return this.#running !== null;
	}

	/** The name of the chosen file, without its folder: a browser does not tell that. */
	get fileName(): string | null {
		return this.#file?.name ?? null;
	}

	/** Hears of every change in `state`, `failure`, `isRunning` and `fileName`. */
	onstate(listen: () => void): () => void {
		return this.#listeners.add(listen);
	}

	/** Takes up what was set earlier. What changed since the last backup goes into a new one. */
	async start(): Promise<void> {
		if (this.#pick === undefined) {
			this.#become('unsupported');
			return;
		}
		try {
			const { automatic, changesSince } = await this.#vault.settings();
			// The browser that let choose it gives back what it gave.
			this.#file = automatic ? ((await this.#vault.backupFile()) as ChosenFile | null) : null;
			if (this.#file === null) this.#become('off');
			else this.#become((await mayWrite(this.#file)) ? 'on' : 'needs-permission');
			if (changesSince > 0) this.changed();
		} catch (error) {
			if (!(error instanceof VaultFailure)) throw error;
			this.#become('failed', 'backup');
		}
	}

	/** Lets the person choose the file and writes the first backup. Needs a click. False where they chose none. */
	async choose(suggestedName: string): Promise<boolean> {
		if (this.#pick === undefined) return false;
		const file = await chosenFile(this.#pick, suggestedName);
		if (file === null) return false;
		// A file that cannot be remembered (no room, say) works until the lock; then the state is `off`, as it is.
		await this.#vault.setBackupFile(file);
		await this.#vault.changeSettings((now) => ({ ...now, automatic: true }));
		this.#file = file;
		this.#become('on');
		await this.run();
		return true;
	}

	/** Asks again for leave to write, as browsers want after a restart. Needs a click. */
	async allow(): Promise<void> {
		if (this.#file === null) return;
		if (!(await askToWrite(this.#file))) {
			this.#become('needs-permission');
			return;
		}
		this.#become('on');
		await this.run();
	}

	/** Ends the automatic backup and forgets the file; what stands in that stays. */
	async stop(): Promise<void> {
		this.#quiet.end();
		this.#file = null;
		await this.#vault.setBackupFile(null);
		await this.#vault.changeSettings((now) => ({ ...now, automatic: false }));
		this.#become(this.#pick === undefined ? 'unsupported' : 'off');
	}

	/** The dossier was changed: a backup follows when it is left alone for a while. */
	changed(): void {
		if (this.#file !== null && !this.#vault.isLocked) this.#quiet.start();
	}

	/** Writes a backup now; where one is being written, waits for that one. */
	async run(): Promise<void> {
		this.#quiet.end();
		this.#running ??= this.#written().finally(() => {
			this.#running = null;
			this.#listeners.tell();
		});
		this.#listeners.tell();
		await this.#running;
	}

	async #written(): Promise<void> {
		const file = this.#file;
		if (file === null || this.#vault.isLocked) return;
		if (!(await mayWrite(file))) {
			this.#become('needs-permission', 'permission');
			return;
		}
		const isMine = await alone('signaalwijzer-dossier-backup', async () => {
			const made = await this.#make(this.#vault, await this.#profile());
			// Locked meanwhile is no failure: what changed is counted, and goes in after the next unlock.
			if (this.#vault.isLocked) return;
			const failure = made.ok ? await replaceContent(file, made.file) : 'backup';
			if (failure === null && made.ok) await noteBackup(this.#vault, made);
			if (file !== this.#file) return;
			if (failure === null) this.#become('on');
			else this.#become(failure === 'permission' ? 'needs-permission' : 'failed', failure);
		});
		// Another tab is writing, perhaps without the last change here.
		if (!isMine) this.changed();
	}

	#become(state: AutomaticState, failure: AutomaticFailure | null = null): void {
		this.#state = state;
		this.#failure = failure;
		this.#listeners.tell();
	}
}
