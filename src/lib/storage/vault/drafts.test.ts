import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '#lib/flow/dossier/draft.ts';
import { seal } from '#lib/storage/vault/crypto/seal.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';
import { vaultName } from '#lib/storage/vault/vault-database.ts';
import { forgetVault, madeVault, openedVault, sampleCase } from '../../../../tests/vault.ts';
import { changeRow, databaseNow } from '../../../../tests/vault-rows.ts';

const passphrase = 'vier woorden op rij';
let vault: Vault;

const draft = (id: string, typed = 'zonnebloempit'): Draft => ({
	id,
	case: 'a',
	form: 'notitie',
	title: 'Schrijf een regel',
	typed,
	values: { text: typed },
	turn: 1
});
const adding =
	(...added: readonly Draft[]) =>
	(now: readonly Draft[]): readonly Draft[] => [...now, ...added];

beforeEach(async () => {
	({ vault } = await madeVault(passphrase));
});

afterEach(async () => {
	vault.lock();
	await forgetVault();
});

describe('what stands in open forms', () => {
	test('is there after the lock, and lies there without a word of it', async () => {
		expect(await vault.drafts()).toEqual([]);
		expect(await vault.changeDrafts(adding(draft('1')))).toEqual({ ok: true, drafts: [draft('1')] });
		vault.lock();
		const { tables } = await databaseNow(vaultName);
		const raw = JSON.stringify(tables, (_key, value: unknown) =>
			value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value
		);
		for (const word of ['zonnebloempit', 'notitie', 'Schrijf']) expect(raw).not.toContain(word);
		vault = await openedVault(passphrase);
		expect(await vault.drafts()).toEqual([draft('1')]);
	});

	test('lies beside the settings, and leaves them alone', async () => {
		const settings = { ...(await vault.settings()), changesSince: 7 };
		await vault.saveSettings(settings);
		await vault.changeDrafts(adding(draft('1')));
		expect(await vault.settings()).toEqual(settings);
	});

	test('is not written again where nothing changes', async () => {
		await vault.changeDrafts(adding(draft('1')));
		const before = await databaseNow(vaultName);
		await vault.changeDrafts((now) => now);
		expect(await databaseNow(vaultName)).toEqual(before);
	});

	test('of two tabs stays whole when both write at once', async () => {
		const other = await openedVault(passphrase);
		await Promise.all([vault.changeDrafts(adding(draft('1'))), other.changeDrafts(adding(draft('2')))]);
		expect((await vault.drafts()).map(({ id }) => id).sort()).toEqual(['1', '2']);
		other.lock();
	});

	test('is still written where it was begun when the lock came, also from another tab', async () => {
		const other = await openedVault(passphrase);
		const locked = new Promise<void>((resolve) => void other.onlock(resolve));
		let written: Promise<unknown> = Promise.resolve();
		other.onending(() => {
			written = other.changeDrafts(adding(draft('1')));
		});
		vault.lock();
		await locked;
		expect(await written).toMatchObject({ ok: true });
		expect(await other.changeDrafts(adding(draft('2')))).toEqual({ ok: false, reason: 'closed' });
		vault = await openedVault(passphrase);
		expect(await vault.drafts()).toEqual([draft('1')]);
	});

	test('goes with its case, in one write, and stays with a case that is not removed', async () => {
		const line = { id: 'a', on: '2026-11-28', reason: 'verzoek', by: 'ib' } as const;
		await vault.save(sampleCase('a'), null);
		const elsewhere = { ...draft('2'), case: 'b' };
		await vault.changeDrafts(adding(draft('1'), elsewhere));
		expect(await vault.remove('a', 5, line)).toMatchObject({ ok: false, reason: 'conflict' });
		expect(await vault.drafts()).toHaveLength(2);
		expect(await vault.remove('a', 1, line)).toEqual({ ok: true, revision: 1 });
		expect(await vault.drafts()).toEqual([elsewhere]);
	});

	test('that is damaged keeps nobody from the rest, and is replaced', async () => {
		await vault.changeDrafts(adding(draft('1')));
		await changeRow(vaultName, 'settings', 'drafts', (row: object) => ({
			...row,
			sealed: new Uint8Array(40)
		}));
		expect(await vault.drafts()).toEqual([]);
		await vault.changeDrafts(adding(draft('2')));
		expect(await vault.drafts()).toEqual([draft('2')]);
	});

	test('of a newer version is not touched', async () => {
		await vault.changeDrafts(adding(draft('1')));
		const place = { table: 'settings', id: 'drafts', revision: 1 };
		const newer = await seal(vault.dataKey, place, { format: 2 });
		await changeRow(vaultName, 'settings', 'drafts', (row: object) => ({ ...row, ...newer }));
		const before = await databaseNow(vaultName);
		await expect(vault.drafts()).rejects.toMatchObject({ reason: 'newer' });
		expect(await vault.changeDrafts(adding(draft('2')))).toEqual({ ok: false, reason: 'newer' });
		expect(await databaseNow(vaultName)).toEqual(before);
	});
});
