import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { BackupSource } from '#lib/storage/vault/backup/backup-source.ts';
import { compareCases } from '#lib/storage/vault/backup/compare.ts';
import { restoreSteps } from '#lib/storage/vault/backup/restore-steps.ts';

/** A single case from a file, as a backup of one: so it is compared and restored by the same rules. */
export function backupOfOne(value: DossierCase): BackupSource {
	const backup: BackupSource = {
		content: { madeOn: value.changed, cases: 1, removals: [], settings: null, profile: null },
		each: async (visit) => {
			await visit([value]);
		},
		compared: (vault, onprogress) => compareCases(vault, backup, onprogress),
		restoring: (vault) => {
			const waiting = [[value]];
			return restoreSteps(vault, () => Promise.resolve(waiting.pop() ?? null));
		}
	};
	return backup;
}
