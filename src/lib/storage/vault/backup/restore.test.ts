import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BackupSource } from '#lib/storage/vault/backup/backup-source.ts';
import { inParts } from '#lib/storage/vault/backup/compare.ts';
import type { OpenedBackup } from '#lib/storage/vault/backup/open-backup.ts';
import { bothVersions, previewRestore, restore, type Restored } from '#lib/storage/vault/backup/restore.ts';
import { restoreSteps } from '#lib/storage/vault/backup/restore-steps.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { LineChoice } from '#lib/flow/dossier/merge/plan.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';
import { backupPassphrase } from '../../../../../tests/backup.ts';
import {
	allIn,
	anew,
	backupOf,
	keep,
	later,
	openedBackup,
	removalOf,
	spoil
} from '../../../../../tests/restoring.ts';
import { forgetVault, openedVault, sampleCase } from '../../../../../tests/vault.ts';

let vault: Vault;
let opened: OpenedBackup | null = null;

beforeEach(async () => {
	vault = await anew(null);
});

afterEach(async () => {
	opened?.close();
	opened = null;
	vault.lock();
	await forgetVault();
});

const open = async (file: Blob): Promise<OpenedBackup> => (opened = await openedBackup(file));

const a = sampleCase('a');
const b = sampleCase('b');
const c = sampleCase('c');
const d = sampleCase('d');

/** A dossier in which each case stands in another way to the file that comes with it. */
async function everyWay(): Promise<OpenedBackup> {
	const there = { newer: later(b, 5), conflict: later(d, 5, 'there') };
	await keep(vault, a, there.newer, c, there.conflict, sampleCase('gone'), sampleCase('new'));
	const file = await backupOf(vault);
	await vault.remove('gone', 1, removalOf('gone'));
	vault = await anew(vault, [a, b, later(c, 6), later(d, 7, 'here'), sampleCase('only')], ['gone']);
	return open(file);
}

describe('the preview of a restore', () => {
	test('says of every case how it stands here and there, and changes nothing', async () => {
		const file = await everyWay();
		const before = await allIn(vault);
		const preview = await previewRestore(vault, file);
		if (!preview.ok) throw new Error(preview.reason);
		expect(Object.fromEntries(preview.cases.map(({ id, relation }) => [id, relation]))).toEqual({
			a: 'same',
			b: 'newer-there',
			c: 'newer-here',
			d: 'conflict',
			gone: 'removed',
			new: 'new'
		});
		expect(preview.cases.find(({ id }) => id === 'b')).toEqual({
			id: 'b',
			relation: 'newer-there',
			label: 'Label b',
			here: { entries: 1, changed: '2026-11-02T09:00:00.000Z', label: 'Label b' },
			there: { entries: 2, changed: '2026-11-03T09:05:00.000Z' }
		});
		expect(preview.onlyHere).toEqual([{ id: 'only', label: 'Label only', isRemovedThere: false }]);
		expect(await allIn(vault)).toEqual(before);
	});

	test('knows what a case is called here, where that is another label', async () => {
		await keep(vault, a);
		const file = await backupOf(vault);
		vault = await anew(vault, [{ ...a, label: 'Paars 41' }]);
		const preview = await previewRestore(vault, await open(file));
		expect(preview).toMatchObject({ cases: [{ label: 'Label a', here: { label: 'Paars 41' } }] });
	});

	test('comes whole, in parts, where there are many cases in the file and here', () => {
		const cases = Array.from({ length: 1201 }, (_none, n) => ({
			id: `c${String(n)}`,
			relation: 'new' as const,
			label: 'x',
			here: null,
			there: { entries: 0, changed: later(a, 1).changed }
		}));
		const onlyHere = Array.from({ length: 3 }, (_none, n) => ({
			id: `o${String(n)}`,
			label: 'y',
			isRemovedThere: false
		}));
		const parts = [...inParts({ cases, onlyHere })];
		expect(parts.map((part) => part.cases.length)).toEqual([500, 500, 201]);
		expect(parts.flatMap((part) => part.cases)).toEqual(cases);
		expect(parts.flatMap((part) => part.onlyHere)).toEqual(onlyHere);
		expect([...inParts({ cases: [], onlyHere })]).toEqual([{ cases: [], onlyHere }]);
		expect([...inParts({ cases: [], onlyHere: [] })]).toEqual([]);
	});

	test('knows a case that was removed where the backup was made', async () => {
		await vault.addRemovals([removalOf('a')]);
		const file = await backupOf(vault);
		vault = await anew(vault, [a]);
		const preview = await previewRestore(vault, await open(file));
		expect(preview).toMatchObject({ ok: true, onlyHere: [{ id: 'a', isRemovedThere: true }] });
	});
});

describe('a restore as it is proposed', () => {
	test('brings in what is new or newer there, and touches nothing else', async () => {
		const file = await everyWay();
		const before = await allIn(vault);
		expect(await restore(vault, file)).toEqual<Restored>({ reason: null, restored: 2, changed: [] });
		expect(await allIn(vault)).toEqual({ ...before, b: later(b, 5), new: sampleCase('new') });
		expect((await vault.settings()).changesSince).toBe(2);
	});

	test('into an empty dossier brings back all of it', async () => {
		await keep(vault, a, b, c);
		await vault.addRemovals([removalOf('gone')]);
		const [file, before] = [await backupOf(vault), await allIn(vault)];
		vault = await anew(vault);
		const progress: string[] = [];
		const restored = await restore(vault, await open(file), undefined, (done, total) =>
			progress.push(`${String(done)}/${String(total)}`)
		);
		expect(restored).toEqual({ reason: null, restored: 3, changed: [] });
		expect(progress).toEqual(['3/3']);
		expect(await allIn(vault)).toEqual(before);
		expect(await vault.removals()).toEqual([removalOf('gone')]);
	});

	test('does not say of a case that lies here that it was removed', async () => {
		await vault.addRemovals([removalOf('a')]);
		const file = await backupOf(vault);
		vault = await anew(vault, [a]);
		await restore(vault, await open(file));
		expect(await vault.removals()).toEqual([]);
		expect(await allIn(vault)).toEqual({ a });
	});
});

describe('a choice', () => {
	test('makes one of two versions, and loses no entry of either', async () => {
		const file = await everyWay();
		await restore(vault, file, ({ relation }) =>
			relation === 'conflict' ? { merge: { rest: 'mine' } } : 'leave'
		);
		const { d: both } = await allIn(vault);
		expect(both?.entries.map(({ id }) => id).sort()).toEqual(['d-1', 'd-here', 'd-there']);
	});

	test('brings a removed case back, only when it was made', async () => {
		const file = await everyWay();
		await restore(vault, file, ({ relation }) => (relation === 'removed' ? 'take' : 'leave'));
		expect(await allIn(vault)).toHaveProperty('gone', sampleCase('gone'));
	});

	test.each<LineChoice>(['take', { merge: { rest: 'theirs' } }])(
		'to do %j with everything overwrites nothing that is newer here',
		async (choice) => {
			const file = await everyWay();
			const before = await allIn(vault);
			const { changed } = await restore(vault, file, () => choice);
			const after = await allIn(vault);
			expect(after['c']).toEqual(before['c']);
			for (const entry of before['d']?.entries ?? []) expect(after['d']?.entries).toContainEqual(entry);
			expect(changed).toContain('c');
			expect(changed).not.toContain('a');
		}
	);

	test('leaves a line of the label that was chosen, by who restored it', async () => {
		await keep(vault, { ...later(a, 5, 'there'), label: 'Daar 1' });
		const file = await backupOf(vault);
		vault = await anew(vault, [{ ...later(a, 7, 'here'), label: 'Hier 2' }]);
		await vault.changeSettings((now) => ({ ...now, role: 'ib' }));
		await restore(vault, await open(file), () => ({ merge: { rest: 'theirs' } }));
		const after = await allIn(vault);
		expect(after['a']?.label).toBe('Daar 1');
		expect(after['a']?.entries.at(-1)).toMatchObject({
			kind: 'wijziging',
			by: 'ib',
			field: 'label',
			before: 'Hier 2',
			after: 'Daar 1'
		});
	});

	test('can be made with both versions whole in sight', async () => {
		const file = await everyWay();
		expect(await bothVersions(vault, file, new Set(['d', 'gone']))).toEqual([
			{ id: 'd', relation: 'conflict', here: later(d, 7, 'here'), there: later(d, 5, 'there') },
			{ id: 'gone', relation: 'removed', here: null, there: sampleCase('gone') }
		]);
	});

	test('does not count for a case that changed here since the preview', async () => {
		const file = await everyWay();
		const preview = await previewRestore(vault, file);
		if (!preview.ok) throw new Error(preview.reason);
		const chosen = new Map(
			preview.cases.map(({ id, relation }) => [id, relation === 'newer-there' ? 'take' : 'leave'] as const)
		);
		await keep(vault, later(b, 30, 'here'));
		const restored = await restore(vault, file, ({ id }) => chosen.get(id) ?? 'leave');
		expect(restored).toEqual({ reason: null, restored: 0, changed: ['b'] });
		expect((await allIn(vault))['b']).toEqual(later(b, 30, 'here'));
	});

	test('is asked again when a case changes in the very moment of writing', async () => {
		const file = await everyWay();
		const saveAll = vault.saveAll.bind(vault);
		let isFirst = true;
		vault.saveAll = async (keepings, onprogress) => {
			if (isFirst) await keep(vault, later(b, 40, 'here'));
			isFirst = false;
			return saveAll(keepings, onprogress);
		};
		const batches: (readonly DossierCase[])[] = [];
		await file.each((batch) => void batches.push(batch));
		/** The same backup, restored on this thread: so it can be met in that moment. */
		const onPage: BackupSource = {
			content: file.content,
			each: (visit, ids) => file.each(visit, ids),
			compared: (into, onprogress) => file.compared(into, onprogress),
			restoring: (into) => restoreSteps(into, () => Promise.resolve(batches.shift() ?? null))
		};
		expect(await restore(vault, onPage)).toMatchObject({ reason: null, restored: 1 });
		const after = await allIn(vault);
		expect(after['b']).toEqual(later(b, 40, 'here'));
		expect(after).toHaveProperty('new');
	});
});

test('a case that is damaged here is healed from the backup', async () => {
	await keep(vault, a, b);
	const file = await backupOf(vault);
	vault.lock();
	await spoil('a');
	vault = await openedVault(backupPassphrase);
	const preview = await previewRestore(vault, await open(file));
	expect(preview).toMatchObject({
		ok: true,
		cases: [{ id: 'a', relation: 'damaged', here: null }, { relation: 'same' }]
	});
	if (opened) await restore(vault, opened);
	expect(await allIn(vault)).toEqual({ a, b });
});

describe('a restore that ends in the middle', () => {
	const many = Array.from({ length: 350 }, (_each, at) => sampleCase(`c${String(at).padStart(3, '0')}`));

	test('leaves each case whole, and the rest comes in the next time', async () => {
		await vault.saveAll(many.map((value) => ({ value, expected: null })));
		const file = await backupOf(vault);
		vault = await anew(vault);
		const first = await restore(vault, await open(file), undefined, (done) => {
			if (done === 200) vault.lock();
		});
		expect(first).toMatchObject({ reason: 'closed', restored: 200 });
		vault = await openedVault(backupPassphrase);
		expect(Object.values(await allIn(vault))).toEqual(many.slice(0, 200));
		if (opened) expect(await restore(vault, opened)).toEqual({ reason: null, restored: 150, changed: [] });
		expect(Object.values(await allIn(vault))).toEqual(many);
	});

	test('for want of room says so, and what came in stands', async () => {
		await vault.saveAll(many.map((value) => ({ value, expected: null })));
		const file = await backupOf(vault);
		vault = await anew(vault);
		const restored = await restore(vault, await open(file), undefined, (done) => {
			if (done < 200) return;
			vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
				throw new DOMException('The disk is full', 'QuotaExceededError');
			});
		});
		vi.restoreAllMocks();
		expect(restored).toEqual({ reason: 'quota', restored: 200, changed: [] });
		expect(Object.values(await allIn(vault))).toEqual(many.slice(0, 200));
	});
});
