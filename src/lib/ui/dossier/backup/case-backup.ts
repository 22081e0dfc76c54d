import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { BackupSource } from '#lib/storage/vault/backup/compare.ts';

/** A single case from a file, as a backup of one: so it is compared and restored by the same rules. */
export function backupOfOne(value: DossierCase): BackupSource {
	return {
		content: { madeOn: value.changed, cases: 1, removals: [], settings: null, profile: null },
		each: async (visit) => {
			await visit([value]);
		}
	};
}
