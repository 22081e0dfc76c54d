import type { KeptVersions } from '#lib/export/versions/kept.ts';
import kept from '../../../../../../static/regels/index.json';
import type { PageServerLoad } from './$types.ts';

/** The versions that are kept, as they are when the page is prerendered. */
export const load: PageServerLoad = (): { kept: KeptVersions } => ({ kept });
