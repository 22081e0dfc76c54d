import Dexie, { type EntityTable } from 'dexie';
import type { Profile } from '#lib/flow/profile-schema.ts';
import { databaseName } from '#lib/storage/database-name.ts';

/** The one database of the app on this device. It holds the organisation profile and no case. */
export class Database extends Dexie {
	declare profile: EntityTable<Profile & { id: 'own' }, 'id'>;

	constructor() {
		super(databaseName);
		// Append only: a released version is never changed.
		this.version(1).stores({ profile: 'id' });
	}
}

/** The database, opened when it is first used. */
export const database: Database = new Database();
