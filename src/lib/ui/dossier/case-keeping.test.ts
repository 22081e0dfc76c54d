import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { makeVault, unlockVault } from '#lib/storage/vault/open.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';
import { CaseKeeping } from '#lib/ui/dossier/case-keeping.svelte.ts';
import { forgetVault, quickPace, sampleCase } from '../../../../tests/vault.ts';

const passphrase = 'lantaarn zeehond';
let vault: Vault;

beforeEach(async () => {
	const made = await makeVault(passphrase, quickPace);
	if (!made.ok) throw new Error(made.reason);
	vault = made.vault;
});

afterEach(async () => {
	vault.lock();
	await forgetVault();
});

const onkept = vi.fn<(kept: DossierCase) => void>();
const first = sampleCase('a');
const labelled = (label: string): DossierCase => ({ ...first, label });

/** A case that is kept and opened. */
async function opened(): Promise<CaseKeeping> {
	const saved = await vault.save(first, null);
	if (!saved.ok) throw new Error(saved.reason);
	return new CaseKeeping(vault, first, saved.revision, onkept);
}

const keptLabel = async (): Promise<string | undefined> => (await vault.read('a'))?.value.label;

describe('an opened case', () => {
	test('is kept at each change, the last one last', async () => {
		const keeping = await opened();
		keeping.change(labelled('een'));
		keeping.change(labelled('twee'));
		expect(keeping.isDirty).toBe(true);
		expect(await keeping.flush()).toBe(true);
		expect(keeping.isDirty).toBe(false);
		expect(await keptLabel()).toBe('twee');
		expect(onkept).toHaveBeenLastCalledWith(labelled('twee'));
	});

	test('that is new is kept once it is changed', async () => {
		const keeping = new CaseKeeping(vault, first, null, onkept);
		expect(keeping.isDirty).toBe(true);
		expect(await keeping.flush()).toBe(true);
		expect(await keptLabel()).toBe(first.label);
	});

	test('stays here where it cannot be kept, and says why', async () => {
		const keeping = await opened();
		vault.lock();
		keeping.change(labelled('nieuw'));
		expect(await keeping.flush()).toBe(false);
		expect(keeping.failed).toBe('closed');
		expect(keeping.value.label).toBe('nieuw');
	});

	test('whose removal failed is told once, and goes on after that', async () => {
		const keeping = await opened();
		vault.lock();
		expect(await keeping.remove({ id: 'a', on: '2026-11-22', reason: 'verzoek', by: 'ib' })).toBe(false);
		expect(keeping.failed).toBe('closed');
		expect(await keeping.flush()).toBe(true);
		expect(keeping.failed).toBeNull();
	});
});

describe('a second tab', () => {
	async function elsewhere(): Promise<Vault> {
		const unlocked = await unlockVault(passphrase, quickPace);
		if (!unlocked.ok) throw new Error(unlocked.reason);
		return unlocked.vault;
	}

	test('that kept something else is met as a conflict: nothing is overwritten', async () => {
		const keeping = await opened();
		const other = await elsewhere();
		await other.save(labelled('elders'), 1);
		keeping.change(labelled('hier'));
		expect(await keeping.flush()).toBe(false);
		expect(keeping.conflict?.theirs?.value.label).toBe('elders');
		expect(await keptLabel()).toBe('elders');
		// Until the person chose, nothing more is written.
		keeping.change(labelled('hier weer'));
		await keeping.flush();
		expect(await keptLabel()).toBe('elders');
		expect(await keeping.settle(labelled('samen'))).toBe(true);
		expect(await keptLabel()).toBe('samen');
		expect(keeping.conflict).toBeNull();
	});

	test('that removed the case is met too, and the case can be kept anew', async () => {
		const keeping = await opened();
		const other = await elsewhere();
		await other.remove('a', 1, { id: 'a', on: '2026-11-22', reason: 'vergissing', by: 'ib' });
		keeping.change(labelled('hier'));
		expect(await keeping.flush()).toBe(false);
		expect(keeping.conflict).toEqual({ theirs: null });
		expect(await keeping.settle(keeping.value)).toBe(true);
		expect(await keptLabel()).toBe('hier');
	});

	test('shows what it kept, where nothing here waits', async () => {
		const keeping = await opened();
		expect(keeping.adopt({ value: labelled('elders'), revision: 2 })).toBe(true);
		expect(keeping.value.label).toBe('elders');
		expect(keeping.adopt({ value: labelled('elders'), revision: 2 })).toBe(false);
	});

	test('does not take the place of what is being typed here', async () => {
		const keeping = await opened();
		vault.lock();
		keeping.change(labelled('hier'));
		await keeping.flush();
		expect(keeping.adopt({ value: labelled('elders'), revision: 2 })).toBe(false);
		expect(keeping.value.label).toBe('hier');
	});
});
