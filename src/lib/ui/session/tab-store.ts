import type { TabStore } from '#lib/storage/once.ts';

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
