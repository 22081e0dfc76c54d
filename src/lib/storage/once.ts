import type { Walk } from '#lib/flow/walk.ts';

/** What the tab's storage must offer; the browser's session storage does. */
export type TabStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Whether a write was kept. A failed one is said at once, and the work offered as a file. */
export type WriteResult =
	{ readonly ok: true } | { readonly ok: false; readonly reason: 'quota' | 'blocked' };

const key = 'signaalwijzer.walk';

/**
 * The walk that runs in this tab, or null. Session storage is the tab's own: a reload or a discarded
 * tab loses nothing, and closing the tab puts it out of reach. What cannot be read counts as none.
 */
export async function readOnce(store: TabStore): Promise<Walk | null> {
	try {
		const text = store.getItem(key);
		if (text === null) return null;
		// The validation comes in only where there is something to validate.
		const { readWalk } = await import('#lib/flow/walk-schema.ts');
		return readWalk(JSON.parse(text));
	} catch {
		return null;
	}
}

/** Keeps `walk` for this tab and says whether that worked. */
export function writeOnce(store: TabStore, walk: Walk): WriteResult {
	try {
		store.setItem(key, JSON.stringify(walk));
		return { ok: true };
	} catch (error) {
		const isQuota = error instanceof Error && error.name === 'QuotaExceededError';
		return { ok: false, reason: isQuota ? 'quota' : 'blocked' };
	}
}

/** Removes the walk of this tab; what the browser refuses to remove was never readable either. */
export function clearOnce(store: TabStore): void {
	try {
		store.removeItem(key);
	} catch {
		// A store that is closed to us holds nothing of ours.
	}
}
