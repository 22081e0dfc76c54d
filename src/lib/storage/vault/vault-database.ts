import Dexie, { type EntityTable } from 'dexie';
import type { Sealed } from '#lib/storage/vault/crypto/seal.ts';
import { migrations } from '#lib/storage/vault/migrations/migrations.ts';
import type { Migration } from '#lib/storage/vault/migrations/migration.ts';

/** The name of the dossier's database. It is never that of the profile. */
export const vaultName = 'signaalwijzer-dossier';

/** A sealed record: in clear stand its id and its revision, and no more. */
export interface SealedRow extends Sealed {
	readonly id: string;
	readonly revision: number;
}

/** The file that the person chose for the automatic backup. The browser keeps it; it cannot be sealed. */
export interface HandleRow {
	readonly id: 'backup';
	readonly handle: FileSystemFileHandle;
}

/** The database of the dossier. */
export class VaultDatabase extends Dexie {
	/** Its one row is read through `header.ts`. */
	declare header: EntityTable<{ id: 'vault' }, 'id'>;
	declare cases: EntityTable<SealedRow, 'id'>;
	declare settings: EntityTable<SealedRow, 'id'>;
	declare removals: EntityTable<SealedRow, 'id'>;
	declare handles: EntityTable<HandleRow, 'id'>;

	constructor(steps: readonly Migration[] = migrations) {
		// A write that was confirmed is on the disk. And once closed it stays closed: a newer version may
		// have taken the database over, and Dexie would open that one without a word.
		super(vaultName, { autoOpen: false, chromeTransactionDurability: 'strict' });
		for (const { number, stores, upgrade } of steps) {
			const version = this.version(number).stores({ ...stores });
			if (upgrade) version.upgrade(upgrade);
		}
	}
}
