import { daysBetween } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { AutomaticBackup } from '#lib/storage/vault/backup/automatic-backup.ts';
import type { MadeBackup } from '#lib/storage/vault/backup/make-backup.ts';
import { type Failure, VaultFailure } from '#lib/storage/vault/failure.ts';
import { newSettings, type VaultSettings } from '#lib/storage/vault/settings.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';

/** Without any backup the reminder comes after so many changes: by then there is something to lose. */
const firstReminder = 5;

/** How many days ago `lastBackup` was made; null where there was none. `dayOf` gives the day of a moment. */
export function backupAge(
	{ lastBackup }: Pick<VaultSettings, 'lastBackup'>,
	today: Day,
	dayOf: (moment: string) => Day
): number | null {
	return lastBackup === null ? null : Math.max(0, daysBetween(dayOf(lastBackup.on), today));
}

/** Whether it is time for a backup: as many changes or days went by as the person chose, and something changed. */
export function isBackupDue(settings: VaultSettings, age: number | null): boolean {
	const { changesSince, remindAfter } = settings;
	if (changesSince === 0) return false;
	if (age === null) return changesSince >= Math.min(firstReminder, remindAfter.changes);
	return changesSince >= remindAfter.changes || age >= remindAfter.days;
}

/** How the automatic backup stands, as the screens show it. */
export type AutomaticView = Pick<AutomaticBackup, 'state' | 'failure' | 'isRunning' | 'fileName'>;

/** What the open dossier remembers of itself, the count of changes since the last backup, and the automatic one. */
export class BackupCare {
	readonly #vault: Vault;
	#settings = $state.raw<VaultSettings>(newSettings);
	#backup: AutomaticBackup | null = null;
	#automatic = $state.raw<AutomaticView | null>(null);
	#waiting = 0;
	#isCounting = false;

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	get settings(): VaultSettings {
		return this.#settings;
	}

	/** How the automatic backup stands; null until what can write it is there. */
	get automatic(): AutomaticView | null {
		return this.#automatic;
	}

	/** Reads what is kept. Throws `VaultFailure`. */
	async load(): Promise<void> {
		this.#settings = await this.#vault.settings();
	}

	/** Takes up the automatic backup where it was set, with the profile as it is then. */
	async start(profile: () => Promise<Profile>): Promise<void> {
		const { AutomaticBackup } = await import('#lib/storage/vault/backup/automatic-backup.ts');
		if (this.#vault.isLocked) return;
		const backup = new AutomaticBackup(this.#vault, profile);
		this.#backup = backup;
		backup.onstate(() => {
			const { state, failure, isRunning, fileName } = backup;
			this.#automatic = { state, failure, isRunning, fileName };
			// It notes a backup by itself, once that is written.
			if (!isRunning) void this.#reload();
		});
		await backup.start();
	}

	async #reload(): Promise<void> {
		try {
			await this.load();
		} catch (error) {
			if (!(error instanceof VaultFailure)) throw error;
		}
	}

	/** Lets the person choose the file of the automatic backup, and turns it on. Needs a click. */
	async choose(suggestedName: string): Promise<void> {
		await this.#backup?.choose(suggestedName);
	}

	/** Asks the browser again for leave to write to that file. Needs a click. */
	async allow(): Promise<void> {
		await this.#backup?.allow();
	}

	/** Writes the automatic backup now. */
	async writeNow(): Promise<void> {
		await this.#backup?.run();
	}

	/** Turns the automatic backup off; the file stays. */
	async stop(): Promise<void> {
		await this.#backup?.stop();
	}

	/** Changes the settings from what is kept at that moment, and says why that was not kept, where it was not. */
	async change(change: (now: VaultSettings) => VaultSettings): Promise<Failure | null> {
		let next = this.#settings;
		const kept = await this.#vault.changeSettings((now) => {
			next = change(now);
			return next;
		});
		if (!kept.ok) return kept.reason;
		this.#settings = next;
		return null;
	}

	/** Notes that `made` was given to the person. */
	async noteBackup(made: MadeBackup & { readonly ok: true }): Promise<void> {
		const { noteBackup } = await import('#lib/storage/vault/backup/bookkeeping.ts');
		await noteBackup(this.#vault, made);
		await this.#reload();
	}

	/** Counts a change of a case. One that cannot be kept is not worth a message: it counts for a reminder only. */
	async count(): Promise<void> {
		this.#backup?.changed();
		this.#waiting += 1;
		if (this.#isCounting) return;
		this.#isCounting = true;
		while (this.#waiting > 0) {
			const counted = this.#waiting;
			this.#waiting = 0;
			const failure = await this.change((now) => ({ ...now, changesSince: now.changesSince + counted }));
			if (failure) break;
		}
		this.#isCounting = false;
	}
}
