import { remarksKey, type TabStore, type WriteResult } from '#lib/storage/once.ts';

/** The remarks that lie in this tab, as they were written; null where there are none that can be read. */
export function keptRemarks(store: TabStore): unknown {
	try {
		const text = store.getItem(remarksKey);
		return text === null ? null : JSON.parse(text);
	} catch {
		return null;
	}
}

/** Keeps the remarks, by path, for this tab and says whether that worked. */
export function keepRemarks(store: TabStore, byPath: ReadonlyMap<string, object>): WriteResult {
	try {
		if (byPath.size === 0) store.removeItem(remarksKey);
		else store.setItem(remarksKey, JSON.stringify(Object.fromEntries(byPath)));
		return { ok: true };
	} catch (error) {
		const isQuota = error instanceof Error && error.name === 'QuotaExceededError';
		return { ok: false, reason: isQuota ? 'quota' : 'blocked' };
	}
}
