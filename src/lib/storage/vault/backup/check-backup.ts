import { type Comparison, failureIn, type RestoreFailure } from '#lib/storage/vault/backup/compare.ts';
import { type BackupContent, openBackup } from '#lib/storage/vault/backup/open-backup.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';

/** What a backup would bring back, beside what lies here now. */
export interface CheckedBackup {
	readonly ok: true;
	readonly content: BackupContent;
	/** How many of its cases there are of each kind: `new` ones are missing here. */
	readonly counts: Readonly<Record<Comparison, number>>;
	/** How many cases lie here and are missing there. */
	readonly onlyHere: number;
	/** Whether all that lies here is in it just as it is here. */
	readonly isComplete: boolean;
}

/** How many there are of each kind. */
function countsOf(relations: readonly Comparison[]): Record<Comparison, number> {
	const counts = { new: 0, same: 0, 'newer-here': 0, 'newer-there': 0, conflict: 0, removed: 0, damaged: 0 };
	for (const relation of relations) counts[relation] += 1;
	return counts;
}

/**
 * Opens a backup in memory, reads every row of it and compares it with the dossier. Nothing changes.
 * `passphrase` is needed where the backup is older than the present one. `onprogress` hears first how much
 * of the file was read, then how many cases were compared.
 */
export async function checkBackup(
	vault: Vault,
	file: Blob,
	onprogress?: (phase: 'read' | 'compare', done: number, total: number) => void,
	passphrase: string = vault.passphrase
): Promise<CheckedBackup | { readonly ok: false; readonly reason: RestoreFailure; readonly place?: string }> {
	const opened = await openBackup(file, passphrase, (done, total) => onprogress?.('read', done, total));
	if (!opened.ok) return opened;
	try {
		const { cases, onlyHere } = await opened.compared(vault, (done, total) =>
			onprogress?.('compare', done, total)
		);
		const counts = countsOf(cases.map(({ relation }) => relation));
		const isComplete = onlyHere.length === 0 && counts.same + counts.new + counts.removed === cases.length;
		return { ok: true, content: opened.content, counts, onlyHere: onlyHere.length, isComplete };
	} catch (error) {
		return { ok: false, reason: failureIn(error) };
	} finally {
		opened.close();
	}
}
