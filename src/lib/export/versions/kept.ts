import type { PathSnapshot } from '#lib/export/versions/snapshot-schema.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** The versions of each path that are kept, the oldest first. */
export type KeptVersions = Readonly<Partial<Record<PathId, readonly string[]>>>;

/** Where the file of a version stands, from the folder of the rules. */
export function versionFile({ path, version }: Pick<PathSnapshot, 'path' | 'version'>): string {
	return `${path}/${version}.json`;
}
