import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseFormat } from '#lib/flow/dossier/records/case-upgrades.ts';
import { maxBackupSize } from '#lib/storage/vault/backup/backup-format.ts';
import { BackupWork } from '#lib/storage/vault/backup/backup-work.ts';
import type { BackupRefusalReason } from '#lib/storage/vault/backup/refusal.ts';
import { newSettings } from '#lib/storage/vault/settings.ts';
import {
	backupPassphrase,
	casesOf,
	madeBackup,
	openedContent,
	sealedContent
} from '../../../../../tests/backup.ts';
import { sampleCase } from '../../../../../tests/vault.ts';
import { sampleProfile } from '../../../../../tests/sample-walk.ts';

const removal = { id: 'weg', on: '2026-11-20', reason: 'bewaartermijn', by: 'ib' } as const;
const tables = {
	cases: [sampleCase('a'), sampleCase('b', 'Ze zei: "tot morgen", en ging. Élève, \u2028 \u{1F600}.')],
	removals: [removal],
	settings: [newSettings],
	profile: [sampleProfile]
};
/** Some 200 kB, so that it stands in four sealed pieces. */
const large = {
	cases: Array.from({ length: 14 }, (_each, at) => sampleCase(`c${String(at)}`, 'é'.repeat(8000)))
};

const open = (file: Blob, passphrase = backupPassphrase): ReturnType<BackupWork['open']> =>
	new BackupWork().open(file, passphrase, () => undefined);
const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
	new Uint8Array(await file.arrayBuffer());
const refusal = async (file: Blob): Promise<BackupRefusalReason | 'opened'> => {
	const opened = await open(file);
	return opened.ok ? 'opened' : opened.reason;
};

describe('a backup', () => {
	test('holds every row as it was, and opens again', async () => {
		const file = await madeBackup(tables);
		const work = new BackupWork();
		expect(await work.open(file, backupPassphrase, () => undefined)).toEqual({
			ok: true,
			madeOn: '2026-11-28T09:30:00.000Z',
			cases: 2,
			removals: [removal],
			settings: newSettings,
			profile: sampleProfile
		});
		expect(await casesOf(work)).toEqual(tables.cases);
		expect(await casesOf(work, new Set(['b']))).toEqual([tables.cases[1]]);
	});

	test('of an older version opens with its cases as they are written now', async () => {
		const file = await madeBackup({ cases: [{ ...sampleCase('a'), format: 1 }] });
		const work = new BackupWork();
		expect(await work.open(file, backupPassphrase, () => undefined)).toMatchObject({ ok: true, cases: 1 });
		expect(await casesOf(work)).toEqual([sampleCase('a')]);
	});

	test('is an age file around one JSON document, with a line for each row', async () => {
		const text = await openedContent(await madeBackup(tables));
		expect(JSON.parse(text)).toEqual({
			app: 'signaalwijzer',
			kind: 'dossier-backup',
			format: 1,
			madeOn: '2026-11-28T09:30:00.000Z',
			tables
		});
		// Of each table its name, its rows and its end; around them the head and the last line's end.
		expect(text.split('\n')).toHaveLength(1 + 4 + 5 + 4 + 1);
	});

	test('without rows names every table all the same', async () => {
		expect(JSON.parse(await openedContent(await madeBackup({})))).toMatchObject({
			tables: { cases: [], removals: [], settings: [], profile: [] }
		});
		expect(await open(await madeBackup({}))).toMatchObject({
			ok: true,
			cases: 0,
			settings: null,
			profile: null
		});
	});

	test('takes its rows in the order of the tables only', async () => {
		await expect(madeBackup({ profile: [sampleProfile], cases: [] })).rejects.toThrow('too late');
	});

	test('that was opened and closed by another program opens too', async () => {
		const pretty = JSON.stringify(JSON.parse(await openedContent(await madeBackup(tables))), null, '\t');
		expect(await open(await sealedContent(pretty))).toMatchObject({ ok: true, cases: 2 });
	});

	test('that the `age` command shut opens: the document was laid out by hand, the lock is that of `age` 1.1.1', async () => {
		const file = new Blob([new Uint8Array(readFileSync('tests/fixtures/backup/age-command.age'))]);
		const work = new BackupWork();
		expect(await work.open(file, backupPassphrase, () => undefined)).toMatchObject({ ok: true, cases: 2 });
		expect(await casesOf(work)).toEqual([sampleCase('a'), sampleCase('b', 'Élève: “tot morgen”.')]);
	});

	test('tells how much of it was read', async () => {
		const heard: string[] = [];
		await new BackupWork().open(await madeBackup(large), backupPassphrase, (done, total) =>
			heard.push(`${String(done)}/${String(total)}`)
		);
		expect(heard).toEqual(['1/4', '2/4', '3/4', '4/4', '4/4']);
	});
});

describe('a file is refused', () => {
	test('with the wrong passphrase', async () => {
		expect(await open(await madeBackup(tables), 'drie woorden')).toEqual({ ok: false, reason: 'passphrase' });
	});

	test('when it is empty or too large to be one', async () => {
		expect(await refusal(new Blob([]))).toBe('empty');
		const huge = Object.defineProperty(new Blob(['a']), 'size', { value: maxBackupSize + 1 });
		expect(await refusal(huge)).toBe('too-large');
	});

	test.each(['{"app":"signaalwijzer"}', 'age-encryption.org/v2\n', '\0\0\0', 'PK'])(
		'when it is no age file: %j',
		async (text) => {
			expect(await refusal(new Blob([text]))).toBe('foreign');
		}
	);

	test.each([
		'geen JSON',
		'[1]',
		'"a"',
		'null',
		'',
		'{"app":"signaalwijzer","kind":"werk"}',
		'{"tables":{"cases":[1]}}'
	])('when it is an age file around something else: %j', async (content) => {
		expect(await refusal(await sealedContent(content))).toBe('foreign');
	});

	test('when its content is no text', async () => {
		expect(await refusal(await sealedContent(Uint8Array.of(123, 255, 254)))).toBe('foreign');
	});

	test('when it comes from a later version, whatever its rows look like', async () => {
		const later = { app: 'signaalwijzer', kind: 'dossier-backup', format: 2, tables: { cases: [{ id: 1 }] } };
		expect(await refusal(await sealedContent(JSON.stringify(later)))).toBe('newer');
		expect(await refusal(await madeBackup({ cases: [{ ...sampleCase('a'), format: caseFormat + 1 }] }))).toBe(
			'newer'
		);
	});
});

describe('a damaged row is refused by its place, never by what stands there', () => {
	const bad = { ...sampleCase('b'), entries: [{ ...sampleCase('b').entries[0], on: 'GEHEIM' }] };
	test.each([
		['cases[1].entries.0.on', { cases: [sampleCase('a'), bad] }],
		['cases[1].id', { cases: [sampleCase('a'), sampleCase('a')] }],
		['cases[0]', { cases: ['GEHEIM'] }],
		['removals[0].reason', { removals: [{ ...removal, reason: 'GEHEIM' }] }],
		['settings[0].changesSince', { settings: [{ ...newSettings, changesSince: -1 }] }],
		['settings.1', { settings: [newSettings, newSettings] }],
		['profile[0].sector', { profile: [{ format: 1, sector: 'GEHEIM' }] }]
	])('%s', async (place, rows) => {
		const opened = await open(await madeBackup(rows));
		expect(opened).toMatchObject({ ok: false, reason: 'damaged' });
		if (place !== 'settings.1') expect(opened).toHaveProperty('place', place);
		expect(JSON.stringify(opened)).not.toContain('GEHEIM');
	});

	test('a table that no version of this format has', async () => {
		const text = await openedContent(await madeBackup(tables));
		const more = text.replace('"removals":', '"extra":[],"removals":');
		expect(await open(await sealedContent(more))).toEqual({ ok: false, reason: 'damaged', place: 'extra' });
	});
});

test('a file that moved since it was opened is said to be unreadable', async () => {
	const file = await madeBackup(large);
	const work = new BackupWork();
	expect(await work.open(file, backupPassphrase, () => undefined)).toMatchObject({ ok: true });
	file.slice = () => {
		throw new DOMException('the file moved', 'NotReadableError');
	};
	await work.cases(null);
	expect(await work.next()).toEqual({ ok: false, reason: 'unreadable' });
});

describe('a file that is cut off or changed', () => {
	test('is refused wherever it ends', async () => {
		const bytes = await bytesOf(await madeBackup(tables));
		const reasons = new Set<string>();
		for (let end = 1; end < bytes.length; end += 1)
			reasons.add(await refusal(new Blob([bytes.slice(0, end)])));
		expect([...reasons]).toEqual(['incomplete']);
	});

	test('is refused whichever byte of it is another', async () => {
		const bytes = await bytesOf(await madeBackup(tables));
		const reasons = new Map<string, number>();
		for (let at = 0; at < bytes.length; at += 1) {
			const changed = bytes.slice();
			changed[at] = (changed[at] ?? 0) ^ 1;
			const reason = await refusal(new Blob([changed]));
			reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
		}
		expect(reasons.has('opened')).toBe(false);
		expect([...reasons.values()].reduce((sum, count) => sum + count)).toBe(bytes.length);
	});

	test('says whether the end is missing or something before it changed', async () => {
		const bytes = await bytesOf(await madeBackup(large));
		const piece = 64 * 1024 + 16;
		for (const end of [300, piece, 2 * piece, bytes.length - 1, bytes.length - piece]) {
			expect.soft(await refusal(new Blob([bytes.slice(0, end)])), String(end)).toBe('incomplete');
		}
		for (const at of [1000, piece + 1000, 2 * piece]) {
			const changed = bytes.slice();
			changed[at] = (changed[at] ?? 0) ^ 128;
			expect.soft(await refusal(new Blob([changed])), String(at)).toBe('altered');
		}
		expect(await refusal(new Blob([bytes, 'more']))).not.toBe('opened');
	});
});
