import { Decrypter, Encrypter } from 'age-encryption';
import type { DossierCase } from '../src/lib/flow/dossier/case.ts';
import { BackupWork } from '../src/lib/storage/vault/backup/backup-work.ts';
import type { BackupTable } from '../src/lib/storage/vault/backup/backup-format.ts';

/** The passphrase of the files that tests make, and of the file that the `age` command made. */
export const backupPassphrase = 'vier woorden op rij';
/** So little work that tests are quick. It protects nothing. */
export const quickWork = 1;

/** A backup of `tables`, made as the app makes it; unless it is said otherwise, but for the work of its lock. */
export async function madeBackup(
	tables: Partial<Record<BackupTable, readonly unknown[]>>,
	{ passphrase = backupPassphrase, workFactor = quickWork } = {}
): Promise<Blob> {
	const work = new BackupWork();
	await work.make('2026-11-28T09:30:00.000Z', passphrase, workFactor);
	for (const [table, rows] of Object.entries(tables)) await work.rows(table as BackupTable, rows);
	return work.finish();
}

/** Any content as an age file with a passphrase, sealed by the package itself. */
export async function sealedContent(content: string | Uint8Array, workFactor = quickWork): Promise<Blob> {
	const encrypter = new Encrypter();
	encrypter.setPassphrase(backupPassphrase);
	encrypter.setScryptWorkFactor(workFactor);
	return new Blob([new Uint8Array(await encrypter.encrypt(content))]);
}

/** The content of an age file, opened by the package itself. */
export async function openedContent(file: Blob): Promise<string> {
	const decrypter = new Decrypter();
	decrypter.addPassphrase(backupPassphrase);
	return decrypter.decrypt(new Uint8Array(await file.arrayBuffer()), 'text');
}

/** All cases of an opened backup, as they come. */
export async function casesOf(
	work: BackupWork,
	ids: ReadonlySet<string> | null = null
): Promise<DossierCase[]> {
	await work.cases(ids);
	const cases: DossierCase[] = [];
	for (let next = await work.next(); ; next = await work.next()) {
		if (!next.ok) throw new Error(next.reason);
		if (next.cases === null) return cases;
		cases.push(...next.cases);
	}
}
