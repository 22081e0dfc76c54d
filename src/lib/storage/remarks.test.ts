import { expect, it } from 'vitest';
import { clearOnce } from '#lib/storage/once.ts';
import type { TabStore } from '#lib/storage/tab-store.ts';
import { keepRemarks, keptRemarks } from '#lib/storage/remarks.ts';

function memory(): TabStore & { readonly size: () => number } {
	const items = new Map<string, string>();
	return {
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => {
			items.set(key, value);
		},
		removeItem: (key) => {
			items.delete(key);
		},
		size: () => items.size
	};
}

const refusing = (name: string): TabStore => ({
	getItem: () => {
		throw new Error('closed');
	},
	setItem: () => {
		throw Object.assign(new Error('full'), { name });
	},
	removeItem: () => undefined
});

it('what is kept is read again, and goes when nothing is left or the tab is wiped', () => {
	const store = memory();
	expect(keptRemarks(store)).toBeNull();
	expect(keepRemarks(store, new Map([['ots', { text: 'a' }]]))).toEqual({ ok: true });
	expect(keptRemarks(store)).toEqual({ ots: { text: 'a' } });
	keepRemarks(store, new Map());
	expect(store.size()).toBe(0);
	keepRemarks(store, new Map([['ots', {}]]));
	clearOnce(store);
	expect(store.size()).toBe(0);
});

it('what is not JSON counts as none', () => {
	const store = memory();
	store.setItem('signaalwijzer.opmerkingen', '{');
	expect(keptRemarks(store)).toBeNull();
});

it('a store that refuses is said, with the reason', () => {
	const map = new Map([['ots', {}]]);
	expect(keepRemarks(refusing('QuotaExceededError'), map)).toEqual({ ok: false, reason: 'quota' });
	expect(keepRemarks(refusing('SecurityError'), map)).toEqual({ ok: false, reason: 'blocked' });
	expect(keptRemarks(refusing('SecurityError'))).toBeNull();
});
