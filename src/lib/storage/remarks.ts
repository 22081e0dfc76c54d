import { keptValue, remarksKey, type TabStore, type WriteResult, written } from '#lib/storage/tab-store.ts';

/** The remarks that lie in this tab, as they were written; null where there are none that can be read. */
export function keptRemarks(store: TabStore): unknown {
	return keptValue(store, remarksKey);
}

/** Keeps the remarks, by path, for this tab and says whether that worked. */
export function keepRemarks(store: TabStore, byPath: ReadonlyMap<string, object>): WriteResult {
	return written(() => {
		if (byPath.size === 0) store.removeItem(remarksKey);
		else store.setItem(remarksKey, JSON.stringify(Object.fromEntries(byPath)));
	});
}
