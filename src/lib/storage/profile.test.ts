import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyProfile } from '#lib/flow/profile.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import { database } from '#lib/storage/database.ts';
import { loadProfile, saveProfile } from '#lib/storage/profile.ts';

const profile: Profile = {
	format: 1,
	organisation: 'Basisschool De Linde',
	sector: 'onderwijs',
	indexStatus: 'actief',
	gecontroleerdOp: '2026-11-01',
	organisatieAangesloten: true,
	drempel: { combinatie: 3, altijd: ['W4'], nietAlleen: [], combinaties: [['G1', 'P2']] },
	contacts: { objectionAddress: 'Postbus 1' }
};

beforeEach(async () => {
	await database.open();
});

afterEach(async () => {
	// Also opens a database again that a test closed.
	await database.delete();
});

describe('keeping the profile', () => {
	test('what was kept is read as it was', async () => {
		expect(await saveProfile(profile)).toEqual({ ok: true });
		expect(await loadProfile()).toEqual(profile);
	});

	test('the last one kept counts, also where it says less', async () => {
		await saveProfile(profile);
		await saveProfile({ format: 1, sector: 'politie' });
		expect(await loadProfile()).toEqual({ format: 1, sector: 'politie' });
	});

	test('without one kept the profile is empty', async () => {
		expect(await loadProfile()).toEqual(emptyProfile);
	});

	test('without a database the profile is empty, and none is made', async () => {
		await database.delete();
		expect(await loadProfile()).toEqual(emptyProfile);
		expect(await indexedDB.databases()).toEqual([]);
	});
});

describe('what cannot be read', () => {
	test.each([
		['a sector that does not exist', { format: 1, sector: 'ruimtevaart' }],
		['a key that no profile has', { format: 1, leerling: 'Noor' }],
		['a later format', { format: 2 }]
	])('%s gives the empty profile', async (_title, row) => {
		await database.profile.put({ ...row, id: 'own' } as unknown as Profile & { id: 'own' });
		expect(await loadProfile()).toEqual(emptyProfile);
	});

	test('a closed database gives the empty profile', async () => {
		await saveProfile(profile);
		database.close();
		expect(await loadProfile()).toEqual(emptyProfile);
	});
});

describe('what cannot be kept', () => {
	test('a closed database says that it is blocked', async () => {
		database.close();
		expect(await saveProfile(profile)).toEqual({ ok: false, reason: 'blocked' });
	});

	test('a full disk says so', async () => {
		const refuse = (): never => {
			throw new DOMException('The disk is full', 'QuotaExceededError');
		};
		database.profile.hook('creating', refuse);
		try {
			expect(await saveProfile(profile)).toEqual({ ok: false, reason: 'quota' });
		} finally {
			database.profile.hook('creating').unsubscribe(refuse);
		}
	});
});
