import type { Migration } from '#lib/storage/vault/migrations/migration.ts';

/** The lines that stay of removed cases, and the file that the person chose for the automatic backup. */
export const removalsHandles: Migration = {
	number: 2,
	name: 'removals-handles',
	stores: { removals: 'id', handles: 'id' }
};
