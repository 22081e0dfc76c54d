import type { MadeBackup } from '#lib/storage/vault/backup/make-backup.ts';
import type { Done, Vault } from '#lib/storage/vault/vault.ts';

/** Counts changes since the last backup: `count` times a case was kept or removed. */
export const noteChanges = (vault: Vault, count: number): Promise<Done> =>
	vault.changeSettings((now) => ({ ...now, changesSince: now.changesSince + count }));

/**
 * Notes that a backup was made and given to the person, or written to the chosen file. What changed while
 * it was being made counts for the next one.
 */
export const noteBackup = (vault: Vault, made: MadeBackup & { readonly ok: true }): Promise<Done> =>
	vault.changeSettings((now) => ({
		...now,
		lastBackup: { on: made.madeOn, cases: made.cases },
		changesSince: Math.max(0, now.changesSince - made.changes)
	}));
