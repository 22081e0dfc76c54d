import type { Profile } from '#lib/flow/profile-schema.ts';
import type { Moment } from '#lib/flow/dossier/entry.ts';
import { ownWorkFactor } from '#lib/storage/vault/backup/backup-format.ts';
import { type BackupLine, openLine, WorkStopped } from '#lib/storage/vault/backup/line.ts';
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

/** What lies in the dossier beside its cases is small, and goes over in one piece. */
async function filled(
	line: BackupLine,
	vault: Vault,
	profile: Profile,
	onprogress?: (done: number, total: number) => void
): Promise<{ readonly cases: number; readonly unread: readonly string[] }> {
	let cases = 0;
	// The next batch is read when this one was written: no more than one is held.
	const unread = await vault.each(async (batch) => {
		await line.ask('rows', ['cases', batch.map(({ value }) => value)]);
		cases += batch.length;
	}, onprogress);
	await line.ask('rows', ['removals', await vault.removals()]);
	await line.ask('rows', ['settings', [await vault.settings()]]);
	await line.ask('rows', ['profile', [profile]]);
	return { cases, unread };
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
		const madeOn = new Date().toISOString();
		const { changesSince } = await vault.settings();
		await line.ask('make', [madeOn, vault.passphrase, workFactor]);
		const written = await filled(line, vault, profile, onprogress);
		const file = await line.ask('finish', []);
		return { ok: true, file, madeOn, changes: changesSince, ...written };
	} catch (error) {
		if (error instanceof VaultFailure) return { ok: false, reason: error.reason };
		if (error instanceof WorkStopped) return { ok: false, reason: 'stopped' };
		throw error;
	} finally {
		line.end();
	}
}
