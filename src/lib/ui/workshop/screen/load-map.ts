import type { MapView } from '#lib/export/map/view.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { pageAddress } from '#lib/ui/address.ts';

const known = new Map<string, Promise<MapView>>();

async function fetched(address: string): Promise<MapView> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`The map at ${address} did not come`);
	// A file of this build: it was laid out with it.
	return (await response.json()) as MapView;
}

/** The map of a path, from a file of the app itself; each is fetched once. Rejects where it does not come. */
export function loadMap(language: Language, path: PathId): Promise<MapView> {
	const address = `${pageAddress(language, 'workshop')}kaart/${path}.json`;
	const before = known.get(address);
	if (before) return before;
	const loading = fetched(address).catch((error: unknown) => {
		// What failed may succeed when it is asked for again.
		known.delete(address);
		throw error;
	});
	known.set(address, loading);
	return loading;
}
