import type { Profile } from '#lib/flow/profile-schema.ts';
import type { Moment } from '#lib/flow/dossier/entry.ts';
import type { CasesAdded } from '#lib/storage/vault/backup/backup-work.ts';
import { ownWorkFactor } from '#lib/storage/vault/backup/backup-format.ts';
import { type BackupLine, openLine, WorkStopped } from '#lib/storage/vault/backup/line.ts';
import { whileOpen } from '#lib/storage/vault/backup/while-open.ts';
import { type Failure, VaultFailure } from '#lib/storage/vault/failure.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';

/** A backup that was made, or why not. Nothing of the dossier changes either way. */
export type MadeBackup =
	| {
			readonly ok: true;
			readonly file: Blob;
			readonly madeOn: Moment;
			/** How many cases are in it. */
			readonly cases: number;
			/** The changes that were counted when it began: those made meanwhile still count. */
			readonly changes: number;
			/** The ids of cases that cannot be read here, and so are not in it. */
			readonly unread: readonly string[];
	  }
	/** `stopped`: the work behind the screen did not start or broke off. */
	| { readonly ok: false; readonly reason: Failure | 'damaged' | 'stopped' };

/** Fills the backup: the cases are read by the work itself; what lies beside them is small, and goes over in one piece. */
async function filled(
	line: BackupLine,
	vault: Vault,
	profile: Profile,
	onprogress?: (done: number, total: number) => void
): Promise<CasesAdded> {
	const added = await line.ask('dossier', [vault.dataKey], onprogress);
	if (!added.ok) return added;
	await line.ask('rows', ['removals', await vault.removals()]);
	await line.ask('rows', ['settings', [await vault.settings()]]);
	await line.ask('rows', ['profile', [profile]]);
	return added;
}

async function written(
	line: BackupLine,
	vault: Vault,
	profile: Profile,
	workFactor: number,
	onprogress?: (done: number, total: number) => void
): Promise<MadeBackup> {
	const madeOn = new Date().toISOString();
	const { changesSince: changes } = await vault.settings();
	await line.ask('make', [madeOn, vault.passphrase, workFactor]);
	const added = await filled(line, vault, profile, onprogress);
	if (!added.ok) return added;
	return { ...added, file: await line.ask('finish', []), madeOn, changes };
}

/**
 * The dossier and the organisation profile as one age file that the passphrase of the dossier opens. The
 * work is done in a worker. `onprogress` hears how many cases were written.
 */
export async function makeBackup(
	vault: Vault,
	profile: Profile,
	onprogress?: (done: number, total: number) => void,
	workFactor: number = ownWorkFactor
): Promise<MadeBackup> {
	const line = await openLine();
	try {
		return await whileOpen(vault, () => written(line, vault, profile, workFactor, onprogress));
	} catch (error) {
		if (error instanceof VaultFailure) return { ok: false, reason: error.reason };
		if (error instanceof WorkStopped) return { ok: false, reason: 'stopped' };
		throw error;
	} finally {
		line.end();
	}
}
