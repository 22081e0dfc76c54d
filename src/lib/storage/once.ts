import type { Walk } from '#lib/flow/walk.ts';
import {
	joinedCaseKey,
	joinedKey,
	practiceKey,
	remarksKey,
	type TabStore,
	type WriteResult,
	written
} from '#lib/storage/tab-store.ts';

/** What was kept in this tab: a walk that goes on, and the text of work that this version cannot read. */
export interface Kept {
	readonly walk: Walk | null;
	readonly unread: string | null;
}

const key = 'signaalwijzer.walk';
/** Where unreadable work lies, so that new work does not take its place. */
const asideKey = 'signaalwijzer.rest';

function item(store: TabStore, name: string): string | null {
	try {
		return store.getItem(name);
	} catch {
		// A store that is closed to us holds nothing of ours.
		return null;
	}
}

async function parsed(text: string): Promise<Walk | null> {
	try {
		// The validation comes in only where there is something to validate.
		const { readWalk } = await import('#lib/flow/walk-schema.ts');
		return readWalk(JSON.parse(text));
	} catch {
		return null;
	}
}

/**
 * What was kept in this tab. Session storage is the tab's own: a reload or a discarded tab loses
 * nothing, and closing the tab puts it out of reach.
 */
export async function readOnce(store: TabStore): Promise<Kept> {
	const [text, aside] = [item(store, key), item(store, asideKey)];
	// What could not be read once may be read now: by a newer version, or with a connection.
	const found = text ?? aside;
	if (found === null) return { walk: null, unread: null };
	const walk = await parsed(found);
	return walk ? { walk, unread: text === null ? null : aside } : { walk: null, unread: found };
}

/** Puts what was read where it belongs, so that no later write takes the place of unreadable work. */
export function settle(store: TabStore, { walk, unread }: Kept): void {
	try {
		// Removed first: beside itself a large text might not fit.
		if (walk === null) store.removeItem(key);
		if (unread === null) store.removeItem(asideKey);
		else store.setItem(asideKey, unread);
		if (walk !== null) store.setItem(key, JSON.stringify(walk));
	} catch {
		// It is in memory still: the screen offers unread work as a file, and the next change says that keeping fails.
	}
}

/** Keeps `walk` for this tab and says whether that worked. */
export function writeOnce(store: TabStore, walk: Walk): WriteResult {
	return written(() => {
		store.setItem(key, JSON.stringify(walk));
	});
}

/** Removes all work of this tab; what the browser refuses to remove was never readable either. */
export function clearOnce(store: TabStore): void {
	try {
		store.removeItem(key);
		store.removeItem(asideKey);
		store.removeItem(remarksKey);
		store.removeItem(joinedKey);
		store.removeItem(joinedCaseKey);
		store.removeItem(practiceKey);
	} catch {
		// A store that is closed to us holds nothing of ours.
	}
}
