import { type PathId, pathIds } from '#lib/machines/registry.ts';
import type { EntryGenerator, PageLoad } from './$types.ts';

export const entries: EntryGenerator = () => pathIds.flatMap((path) => [{ path }, { path, lang: 'en' }]);

/** The texts of the path and around its map. */
export const load: PageLoad = async ({ data, params, parent }): Promise<typeof data> => {
	// The matcher of the route lets only path ids through.
	await (await parent()).words.load(params.path as PathId, 'map', 'reading');
	return data;
};
