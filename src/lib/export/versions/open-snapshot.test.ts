import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../../../tests/snapshots.ts';
import { maxSnapshotSize, openSnapshot } from '#lib/export/versions/open-snapshot.ts';
import { snapshotFile } from '#lib/export/versions/snapshot.ts';
import { pathIds } from '#lib/machines/registry.ts';

const now = snapshotOf('ots');
const refused = (text: string): unknown => {
	const opened = openSnapshot(text);
	return opened.ok ? 'opened' : [opened.reason, ...(opened.detail === undefined ? [] : [opened.detail])];
};
const changed = (change: object): string => JSON.stringify({ ...now, ...change });

it.each(pathIds)('%s: a version that is written opens as it was', (path) => {
	const snapshot = snapshotOf(path);
	expect(openSnapshot(snapshotFile(snapshot))).toEqual({ ok: true, snapshot });
});

it('every path of the code has texts for all its parts in both languages', () => {
	const bare = pathIds.flatMap((path) => {
		const { states, outcomes, duties, provisions } = snapshotOf(path);
		return [...states, ...outcomes, ...duties, ...provisions].filter(
			({ texts }) =>
				Object.keys(texts.nl).length === 0 || Object.keys(texts.nl).join() !== Object.keys(texts.en).join()
		);
	});
	expect(bare.map(({ id }) => id)).toEqual([]);
});

describe('a file that is no version of a path', () => {
	it('is refused with the reason', () => {
		expect(refused(' \n')).toEqual(['empty']);
		expect(refused('{ niet af')).toEqual(['not-json']);
		expect(refused('[]')).toEqual(['foreign']);
		expect(refused('{ "app": "signaalwijzer", "kind": "werk" }')).toEqual(['foreign']);
		expect(refused(changed({ app: 'iets anders' }))).toEqual(['foreign']);
		expect(refused(changed({ format: 2 }))).toEqual(['newer']);
		expect(refused(' '.repeat(maxSnapshotSize + 1))).toEqual(['too-large']);
	});

	it('is refused with the place where it is damaged', () => {
		expect(refused(changed({ path: 'nergens' }))).toEqual(['damaged', 'path']);
		expect(refused(changed({ version: '2026-02-30' }))).toEqual(['damaged', 'version']);
		expect(refused(changed({ more: true }))).toEqual(['damaged', 'more']);
		const [first] = now.states;
		expect(refused(changed({ states: [{ ...first, answers: [{ id: 'ja' }] }] }))).toEqual([
			'damaged',
			'states.0.answers.0.target'
		]);
	});

	it('opens with a mark of the byte order before it', () => {
		expect(refused(`\uFEFF${snapshotFile(now)}`)).toBe('opened');
	});
});
