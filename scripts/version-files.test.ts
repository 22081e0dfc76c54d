import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { altered, snapshotOf } from '../tests/snapshots.ts';
import type { PathSnapshot } from '#lib/export/versions/snapshot-schema.ts';
import { snapshotFile } from '#lib/export/versions/snapshot.ts';
import { pathIds } from '#lib/machines/registry.ts';
import { presentSnapshots, readKept, readReleased, snapshotsIn, writeKept } from './kept-versions.ts';
import { versionFiles } from './version-files.ts';

const version = (day: string, intro = 'Zoals het was.'): PathSnapshot =>
	altered('ots', (copy) => {
		copy.version = day;
		copy.texts.nl['intro'] = intro;
	});
const kept = (...snapshots: readonly PathSnapshot[]): ReadonlyMap<string, string> =>
	new Map(snapshots.map((snapshot) => [`ots/${snapshot.version}.json`, snapshotFile(snapshot)]));
const written = (...args: Parameters<typeof versionFiles>): string[] => [
	...versionFiles(...args).files.keys()
];

describe('before the first release', () => {
	it('the present version is written anew, however it changed', () => {
		const present = version('2026-11-22', 'Zoals het is.');
		const { files, problems } = versionFiles([present], kept(version('2026-11-22')), null);
		expect(problems).toEqual([]);
		expect(files.get('ots/2026-11-22.json')).toBe(snapshotFile(present));
	});

	it('a version that another took the place of goes', () => {
		expect(written([version('2026-12-01')], kept(version('2026-11-22')), null)).toEqual([
			'ots/2026-12-01.json',
			'index.json'
		]);
	});
});

describe('a version that is out', () => {
	it('stays as it is, beside the new one, and both are listed', () => {
		const old = version('2026-11-22');
		const { files, problems } = versionFiles([version('2026-12-01', 'Nieuw.')], kept(old), '2026-11-22');
		expect(problems).toEqual([]);
		expect([...files.keys()]).toEqual(['ots/2026-11-22.json', 'ots/2026-12-01.json', 'index.json']);
		expect(files.get('ots/2026-11-22.json')).toBe(snapshotFile(old));
		expect(JSON.parse(files.get('index.json') ?? '')).toEqual({ ots: ['2026-11-22', '2026-12-01'] });
	});

	it('may not say something else: the version must be raised', () => {
		const { problems } = versionFiles(
			[version('2026-11-22', 'Anders.')],
			kept(version('2026-11-22')),
			'2026-11-22'
		);
		expect(problems).toEqual([
			'the version of "ots" must be raised: 2026-11-22 is out and says something else'
		]);
	});

	it('may not be followed by an older one', () => {
		const before = kept(version('2026-11-22'), version('2026-12-01'));
		expect(versionFiles([version('2026-11-22')], before, '2026-12-01').problems).toEqual([
			'the version of "ots" went back: 2026-12-01 is out, now it is 2026-11-22'
		]);
	});

	it('that is still the present one is no problem', () => {
		const { files, problems } = versionFiles(
			[version('2026-11-22')],
			kept(version('2026-11-22')),
			'2026-11-22'
		);
		expect(problems).toEqual([]);
		expect([...files.keys()]).toEqual(['ots/2026-11-22.json', 'index.json']);
	});
});

describe('the folder of the versions', () => {
	let folder = '';

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'versions-'));
	});

	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	it('is read as it was written, and holds nothing more', () => {
		writeKept(folder, kept(version('2026-11-22'), version('2026-12-01')));
		writeKept(folder, versionFiles([version('2026-12-01')], readKept(folder), null).files);
		expect([...readKept(folder).keys()]).toEqual(['index.json', 'ots/2026-12-01.json']);
		expect(snapshotsIn(readKept(folder))).toEqual([version('2026-12-01')]);
	});

	it('may be missing, and a file in it that is no version is refused by its name', () => {
		expect(readKept(join(folder, 'nergens')).size).toBe(0);
		expect(() => snapshotsIn(new Map([['ots/x.json', '{}']]))).toThrow('ots/x.json is no version of a path');
	});

	it('says up to which day versions are out: a day, or null', () => {
		const file = join(folder, 'released.json');
		writeFileSync(file, '{ "upTo": "2026-11-22" }');
		expect(readReleased(file)).toBe('2026-11-22');
		writeFileSync(file, '{ "upTo": "22 november" }');
		expect(() => readReleased(file)).toThrow();
	});
});

it('the present versions are one per path, in the order of the contract', async () => {
	const present = await presentSnapshots();
	expect(present.map(({ path }) => path)).toEqual(pathIds);
	expect(present.find(({ path }) => path === 'ots')).toEqual(snapshotOf('ots'));
});
