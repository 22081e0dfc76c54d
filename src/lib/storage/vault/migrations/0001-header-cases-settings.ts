import type { Migration } from '#lib/storage/vault/migrations/migration.ts';

/** The first tables: the header with the wrapped keys, the sealed cases, the sealed settings. */
export const headerCasesSettings: Migration = {
	number: 1,
	name: 'header-cases-settings',
	stores: { header: 'id', cases: 'id', settings: 'id' }
};
