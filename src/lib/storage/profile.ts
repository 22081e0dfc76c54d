import { emptyProfile } from '#lib/flow/profile.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { Database } from '#lib/storage/database.ts';
import { databaseName } from '#lib/storage/database-name.ts';
import type { WriteResult } from '#lib/storage/tab-store.ts';

// Dexie is fetched when the profile is first read or written: the start page does without it.
const open = async (): Promise<Database> => (await import('#lib/storage/database.ts')).database;

// Who never kept a profile need not fetch the database library to learn so.
const isKept = async (): Promise<boolean> =>
	typeof indexedDB.databases !== 'function' ||
	(await indexedDB.databases()).some(({ name }) => name === databaseName);

/** The organisation profile of this device; the empty one where none was kept or storage is closed. */
export async function loadProfile(): Promise<Profile> {
	try {
		if (!(await isKept())) return emptyProfile;
		const row = await (await open()).profile.get('own');
		if (!row) return emptyProfile;
		const { id: _id, ...profile } = row;
		const { readProfile } = await import('#lib/flow/profile-schema.ts');
		return readProfile(profile) ?? emptyProfile;
	} catch {
		return emptyProfile;
	}
}

/** Keeps `profile` on this device and says whether that worked. */
export async function saveProfile(profile: Profile): Promise<WriteResult> {
	try {
		await (await open()).profile.put({ ...profile, id: 'own' });
		return { ok: true };
	} catch (error) {
		const name = error instanceof Error ? error.name : '';
		return { ok: false, reason: /quota/i.test(name) ? 'quota' : 'blocked' };
	}
}
