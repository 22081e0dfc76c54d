import { beforeEach, describe, expect, test } from 'vitest';
import { clearOnce, type Kept, readOnce, settle, writeOnce } from '#lib/storage/once.ts';
import { joinedCaseKey, joinedKey, practiceKey, type TabStore } from '#lib/storage/tab-store.ts';
import { newWalk, withAnswer } from '#lib/flow/walk.ts';
import { sampleWalk } from '../../../tests/sample-walk.ts';

let items: Map<string, string>;
let store: TabStore;
const walkKey = 'signaalwijzer.walk';
const texts = (): string[] => [...items.values()];

/** Reads the store as a tab does when it opens. */
async function opened(): Promise<Kept> {
	const kept = await readOnce(store);
	settle(store, kept);
	return kept;
}

beforeEach(() => {
	items = new Map();
	store = {
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, text) => void items.set(key, text),
		removeItem: (key) => void items.delete(key)
	};
});

describe('the work of a tab', () => {
	test('is nothing in a new tab', async () => {
		expect(await opened()).toEqual({ walk: null, unread: null });
		expect(texts()).toEqual([]);
	});

	test('is the walk that was kept', async () => {
		expect(writeOnce(store, sampleWalk)).toEqual({ ok: true });
		expect(await opened()).toEqual({ walk: sampleWalk, unread: null });
		expect(texts()).toEqual([JSON.stringify(sampleWalk)]);
	});

	test.each([
		['of another form', JSON.stringify({ ...sampleWalk, format: 2 })],
		['that is no JSON', '{"format":1,']
	])('%s stays as it was found beside new work, until it is let go', async (_what, text) => {
		items.set(walkKey, text);
		expect(await opened()).toEqual({ walk: null, unread: text });
		const anew = withAnswer(newWalk('ots', '2026-11-22'), 'ots', 'otsDitKind', 'nee');
		writeOnce(store, anew);
		expect(await opened()).toEqual({ walk: anew, unread: text });
		settle(store, { walk: anew, unread: null });
		expect(texts()).toEqual([JSON.stringify(anew)]);
	});

	test('that was set aside goes on once it can be read', async () => {
		items.set(walkKey, 'unreadable');
		await opened();
		for (const key of items.keys()) items.set(key, JSON.stringify(sampleWalk));
		expect(await opened()).toEqual({ walk: sampleWalk, unread: null });
		expect([...items]).toEqual([[walkKey, JSON.stringify(sampleWalk)]]);
	});

	test('is wiped whole, with what was set aside and what was chosen in a workshop', async () => {
		items.set(walkKey, 'unreadable');
		items.set(joinedKey, '{}');
		items.set(joinedCaseKey, '{}');
		items.set(practiceKey, '{}');
		await opened();
		writeOnce(store, sampleWalk);
		clearOnce(store);
		expect(texts()).toEqual([]);
	});

	test('counts as none where the browser closes the store', async () => {
		const refuse = (): never => {
			throw new Error('closed');
		};
		store = { getItem: refuse, setItem: refuse, removeItem: refuse };
		expect(await opened()).toEqual({ walk: null, unread: null });
		expect(writeOnce(store, sampleWalk)).toEqual({ ok: false, reason: 'blocked' });
	});
});
