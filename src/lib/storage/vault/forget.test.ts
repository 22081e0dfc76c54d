import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { forgetDossier } from '#lib/storage/vault/forget.ts';
import { vaultState } from '#lib/storage/vault/state.ts';
import { madeVault, sampleCase } from '../../../../tests/vault.ts';

test('the whole dossier goes, and who has it open is locked', async () => {
	const { vault } = await madeVault('lantaarn zeehond');
	await vault.save(sampleCase('a'), null);
	expect(await forgetDossier()).toEqual({ ok: true });
	expect(vault.isLocked).toBe(true);
	expect(await vaultState()).toBe('absent');
});

test('where there is none, none is left', async () => {
	expect(await forgetDossier()).toEqual({ ok: true });
	expect(await vaultState()).toBe('absent');
});
