import { eachCase, readCases } from '#lib/storage/vault/cases.ts';
import { failureOf } from '#lib/storage/vault/failure.ts';
import { keepAll } from '#lib/storage/vault/keep.ts';
import { readRemovals } from '#lib/storage/vault/removals.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';
import type { VaultDatabase } from '#lib/storage/vault/vault-database.ts';

/** What lies in this browser, as far as a comparison and a restore need it: a vault has it all. */
export type HereCases = Pick<Vault, 'removals' | 'readMany' | 'each' | 'saveAll'>;

/** The same for a worker, which has no vault: only the database and the key. */
export const hereIn = (db: VaultDatabase, key: CryptoKey): HereCases => ({
	removals: () => readRemovals(db, key),
	readMany: (ids) => readCases(db, key, ids),
	each: (visit) => eachCase(db, key, (found) => found, visit),
	saveAll: async (keepings) => {
		let saved = 0;
		try {
			return await keepAll(db, key, keepings, (_ids, done) => {
				saved = done;
			});
		} catch (error) {
			return { ok: false, reason: failureOf(error), saved };
		}
	}
});
