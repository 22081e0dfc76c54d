import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AutomaticBackup } from '#lib/storage/vault/backup/automatic-backup.ts';
import { noteChanges } from '#lib/storage/vault/backup/bookkeeping.ts';
import { makeBackup } from '#lib/storage/vault/backup/make-backup.ts';
import { openBackup } from '#lib/storage/vault/backup/open-backup.ts';
import { longestWait, quietTime } from '#lib/storage/vault/backup/quiet.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';
import { backupPassphrase, quickWork } from '../../../../../tests/backup.ts';
import { MemoryFile, remembers } from '../../../../../tests/chosen-file.ts';
import { sampleProfile } from '../../../../../tests/sample-walk.ts';
import { forgetVault, madeVault, sampleCase } from '../../../../../tests/vault.ts';

let vault: Vault;
let file: MemoryFile;
let runs: number;

const automatic = (): AutomaticBackup =>
	new AutomaticBackup(vault, () => Promise.resolve(sampleProfile), {
		pick: () => Promise.resolve(file.chosen),
		make: (...args) => {
			runs += 1;
			return makeBackup(args[0], args[1], undefined, quickWork);
		}
	});
const casesIn = async (): Promise<number> => {
	const opened = await openBackup(file.content, backupPassphrase);
	if (!opened.ok) throw new Error(opened.reason);
	opened.close();
	return opened.content.cases;
};
async function changed(id: string, backup: AutomaticBackup): Promise<void> {
	await vault.save(sampleCase(id), null);
	await noteChanges(vault, 1);
	backup.changed();
}

beforeEach(async () => {
	({ vault } = await madeVault(backupPassphrase));
	file = new MemoryFile('dossier.age');
	remembers(vault);
	runs = 0;
});

afterEach(async () => {
	vi.useRealTimers();
	vault.lock();
	await forgetVault();
});

describe('the automatic backup', () => {
	test('is off until a file is chosen, and then writes the first one', async () => {
		const backup = automatic();
		await backup.start();
		expect(backup.state).toBe('off');
		await vault.save(sampleCase('a'), null);
		await noteChanges(vault, 1);
		expect(await backup.choose('dossier.age')).toBe(true);
		expect([backup.state, backup.fileName]).toEqual(['on', 'dossier.age']);
		expect(await casesIn()).toBe(1);
		expect(await vault.settings()).toMatchObject({
			automatic: true,
			changesSince: 0,
			lastBackup: { cases: 1 }
		});
	});

	test('stays off where no file was chosen', async () => {
		const backup = new AutomaticBackup(vault, () => Promise.resolve(sampleProfile), {
			pick: () => Promise.reject(new DOMException('no', 'AbortError'))
		});
		expect(await backup.choose('dossier.age')).toBe(false);
		expect(backup.state).toBe('off');
	});

	test('is not offered where the browser lets choose no file', async () => {
		const backup = new AutomaticBackup(vault, () => Promise.resolve(sampleProfile));
		await backup.start();
		expect(backup.state).toBe('unsupported');
		expect(await backup.choose('dossier.age')).toBe(false);
	});

	test('goes on after the next unlock, with the file of before', async () => {
		await automatic().choose('dossier.age');
		const later = automatic();
		await later.start();
		expect([later.state, later.fileName]).toEqual(['on', 'dossier.age']);
	});

	test('ends when it is stopped, and leaves the file', async () => {
		const backup = automatic();
		await backup.choose('dossier.age');
		await backup.stop();
		expect([backup.state, backup.fileName]).toEqual(['off', null]);
		const later = automatic();
		await later.start();
		expect(later.state).toBe('off');
		expect(await casesIn()).toBe(0);
	});

	test('tells whoever listens that it runs and how it ended', async () => {
		const backup = automatic();
		const heard: string[] = [];
		backup.onstate(() => heard.push(`${backup.state}${backup.isRunning ? ', running' : ''}`));
		await backup.choose('dossier.age');
		expect(heard).toEqual(['on', 'on, running', 'on, running', 'on']);
	});
});

describe('after a change', () => {
	test('a backup follows when the dossier was left alone, once for many changes', async () => {
		const backup = automatic();
		await backup.choose('dossier.age');
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
		await changed('a', backup);
		vi.advanceTimersByTime(quietTime - 1);
		await changed('b', backup);
		vi.advanceTimersByTime(quietTime - 1);
		expect(runs).toBe(1);
		vi.advanceTimersByTime(1);
		vi.useRealTimers();
		await backup.run();
		expect(runs).toBe(2);
		expect(await casesIn()).toBe(2);
	});

	test('it does not wait for ever while changes keep coming', async () => {
		const backup = automatic();
		await backup.choose('dossier.age');
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
		for (let waited = 0; waited < longestWait; waited += quietTime / 2) {
			expect(runs).toBe(1);
			backup.changed();
			vi.advanceTimersByTime(quietTime / 2);
		}
		vi.useRealTimers();
		await backup.run();
		expect(runs).toBe(2);
	});

	test('nothing is written once the dossier is locked', async () => {
		const backup = automatic();
		await backup.choose('dossier.age');
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
		await changed('a', backup);
		vault.lock();
		vi.advanceTimersByTime(longestWait);
		vi.useRealTimers();
		await backup.run();
		expect(runs).toBe(1);
		expect(backup.state).toBe('on');
	});
});

describe('a backup that cannot be written', () => {
	test('for want of leave asks for it, and goes on when it is given', async () => {
		await automatic().choose('dossier.age');
		await noteChanges(vault, 1);
		file.permission = 'prompt';
		const backup = automatic();
		await backup.start();
		expect(backup.state).toBe('needs-permission');
		file.answer = 'denied';
		await backup.allow();
		expect(backup.state).toBe('needs-permission');
		file.answer = 'granted';
		await backup.allow();
		expect(backup.state).toBe('on');
		expect((await vault.settings()).changesSince).toBe(0);
	});

	test.each([
		['NotFoundError', 'missing'],
		['QuotaExceededError', 'full'],
		['NoModificationAllowedError', 'busy'],
		['UnknownError', 'device']
	] as const)('with a %s says so, and leaves what stood in the file', async (name, failure) => {
		const backup = automatic();
		await backup.choose('dossier.age');
		const before = file.content;
		await noteChanges(vault, 1);
		file.fails = new DOMException('no', name);
		await backup.run();
		expect([backup.state, backup.failure]).toEqual(['failed', failure]);
		expect(file.content).toBe(before);
		expect((await vault.settings()).changesSince).toBe(1);
		file.fails = null;
		await backup.run();
		expect([backup.state, backup.failure]).toEqual(['on', null]);
	});

	test('is said also where the disk keeps half and says nothing', async () => {
		file.keeps = 10;
		const backup = automatic();
		await backup.choose('dossier.age');
		expect([backup.state, backup.failure]).toEqual(['failed', 'device']);
	});
});
