/** What the tab's storage must offer; the browser's session storage does. */
export type TabStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Whether a write was kept. A failed one is said at once, and the work offered as a file. */
export type WriteResult =
	{ readonly ok: true } | { readonly ok: false; readonly reason: 'quota' | 'blocked' };

/** Where the remarks of a reviewer lie. They go with all else when the tab is wiped. */
export const remarksKey = 'signaalwijzer.opmerkingen';
/** Where the choices of who takes part in a workshop lie. They go with all else when the tab is wiped. */
export const joinedKey = 'signaalwijzer.workshop';
/** Where the case lies that they opened from a file. */
export const joinedCaseKey = 'signaalwijzer.workshop.casus';

/** Where the practice with the index lies. It goes with all else when the tab is wiped. */
export const practiceKey = 'signaalwijzer.oefenindex';

/** A store that refuses: the browser lets this tab keep nothing, and the first write will say so. */
const closed: TabStore = {
	getItem: () => null,
	setItem: () => {
		throw new Error('This tab may not keep anything');
	},
	removeItem: () => undefined
};

/** The storage of this tab; merely naming it throws where the browser closed it. */
export function tabStore(): TabStore {
	try {
		return window.sessionStorage;
	} catch {
		return closed;
	}
}

/** Runs `write` on a store and says whether it was kept. */
export function written(write: () => void): WriteResult {
	try {
		write();
		return { ok: true };
	} catch (error) {
		const isQuota = error instanceof Error && /quota/i.test(error.name);
		return { ok: false, reason: isQuota ? 'quota' : 'blocked' };
	}
}

/** What lies in the store under `key`, as it was written; null where there is nothing that can be read. */
export function keptValue(store: TabStore, key: string): unknown {
	try {
		const text = store.getItem(key);
		return text === null ? null : JSON.parse(text);
	} catch {
		return null;
	}
}
