import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { ComparedAll } from '#lib/storage/vault/backup/compare.ts';
import type { BackupContent } from '#lib/storage/vault/backup/read-backup.ts';
import type { RestoreSteps } from '#lib/storage/vault/backup/restore-steps.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';

/** What is compared and restored: an opened backup, or a single case in the place of one. */
export interface BackupSource {
	readonly content: BackupContent;
	/** Gives every case in batches, or those of `ids`. Throws `Refused`. */
	each: (
		visit: (batch: readonly DossierCase[]) => void | Promise<void>,
		ids?: ReadonlySet<string> | null
	) => Promise<void>;
	/** Compares every case with the dossier; throws as reading does. */
	compared: (vault: Vault, onprogress?: (done: number, total: number) => void) => Promise<ComparedAll>;
	/** Begins to restore into the dossier. */
	restoring: (vault: Vault) => RestoreSteps;
}
