import type { PathId } from '#lib/machines/registry.ts';

declare global {
	namespace App {
		interface PageState {
			/** The path that the entry shows, so that going back over a step of the flow shows it again. */
			path?: PathId;
			/** The earlier question of that path that is looked at again. */
			at?: string;
			/** Two versions of a path, packed, of which a case for a workshop can be made. */
			example?: string;
		}
	}
}
