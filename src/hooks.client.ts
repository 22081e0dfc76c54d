import type { ClientInit } from '@sveltejs/kit';

/**
 * Puts one slash in the address where several came in a row, before a page starts: many servers answer both
 * with the same page, SvelteKit would find no page by it, and a link made from it would name another host.
 */
export const init: ClientInit = () => {
	const { pathname, search, hash } = location;
	const bare = pathname.replace(/\/{2,}/g, '/');
	if (bare !== pathname) history.replaceState(history.state, '', `${bare}${search}${hash}`);
};
