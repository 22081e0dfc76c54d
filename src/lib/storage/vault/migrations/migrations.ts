import { headerCasesSettings } from '#lib/storage/vault/migrations/0001-header-cases-settings.ts';
import { removalsHandles } from '#lib/storage/vault/migrations/0002-removals-handles.ts';
import type { Migration } from '#lib/storage/vault/migrations/migration.ts';

/** Every step of the database, in order. Append only: a new version is a new file and a new line. */
export const migrations: readonly Migration[] = [headerCasesSettings, removalsHandles];
