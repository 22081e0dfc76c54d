import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { differences, fingerprint } from './freshness.mjs';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'freshness-'));
	mkdirSync(join(folder, 'paths', 'deep'), { recursive: true });
	writeFileSync(join(folder, 'paths', 'ots.md'), 'one');
	writeFileSync(join(folder, 'paths', 'deep', 'match.md'), 'two');
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

const print = (): Map<string, string> => fingerprint(join(folder, 'paths'), folder);

describe('differences between two fingerprints', () => {
	it('are none when every file is written again with the same words', () => {
		const before = print();
		writeFileSync(join(folder, 'paths', 'ots.md'), 'one');
		expect(before.size).toBe(2);
		expect(differences(before, print())).toEqual([]);
	});

	it('name a changed file in a folder below', () => {
		const before = print();
		writeFileSync(join(folder, 'paths', 'deep', 'match.md'), 'three');
		expect(differences(before, print())).toEqual([`${join('paths', 'deep', 'match.md')} (changed)`]);
	});

	it('name a file that was missing and one that is gone', () => {
		const before = print();
		rmSync(join(folder, 'paths', 'ots.md'));
		writeFileSync(join(folder, 'paths', 'new.md'), 'one');
		expect(differences(before, print())).toEqual([
			`${join('paths', 'new.md')} (missing)`,
			`${join('paths', 'ots.md')} (no longer generated)`
		]);
	});

	it('name every file when the folder was not there', () => {
		const nothing = fingerprint(join(folder, 'elsewhere'), folder);
		expect(differences(nothing, print())).toHaveLength(2);
	});
});
