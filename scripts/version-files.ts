import { snapshotFile } from '#lib/export/versions/snapshot.ts';
import { type KeptVersions, versionFile } from '#lib/export/versions/kept.ts';
import type { PathSnapshot } from '#lib/export/versions/snapshot-schema.ts';
import type { Day } from '#lib/law/source.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** The file that lists the versions, beside the folders of the paths. */
export const versionIndex = 'index.json';

/** The day up to which versions are out, as `docs/regels/released.json` says; null before the first release. */
export type ReleasedUpTo = Day | null;

/** What the folder of the versions must hold, and why it cannot. */
export interface VersionFiles {
	readonly files: ReadonlyMap<string, string>;
	readonly problems: readonly string[];
}

const isReleased = (version: string, upTo: ReleasedUpTo): boolean => upTo !== null && version <= upTo;
const versionOf = (file: string): string => file.slice(file.indexOf('/') + 1, -'.json'.length);
const ofPath = (files: Iterable<string>, path: string): string[] =>
	[...files].filter((file) => file.startsWith(`${path}/`));

/** What is wrong with writing `snapshot` beside the versions that are `kept`, or null. */
function problemOf(
	snapshot: PathSnapshot,
	kept: ReadonlyMap<string, string>,
	upTo: ReleasedUpTo
): string | null {
	const { path, version } = snapshot;
	const before = kept.get(versionFile(snapshot));
	if (isReleased(version, upTo) && before !== snapshotFile(snapshot)) {
		return `the version of "${path}" must be raised: ${version} is out and says something else`;
	}
	const newer = ofPath(kept.keys(), path)
		.map(versionOf)
		.find((other) => other > version && isReleased(other, upTo));
	return newer === undefined
		? null
		: `the version of "${path}" went back: ${newer} is out, now it is ${version}`;
}

/**
 * The files of the versions by their place: those that are out, as they are `kept`, and of each path
 * the present one. What is out never changes; what is not out yet is written anew, and goes once
 * another version takes its place.
 */
export function versionFiles(
	snapshots: readonly PathSnapshot[],
	kept: ReadonlyMap<string, string>,
	upTo: ReleasedUpTo
): VersionFiles {
	const problems = snapshots.flatMap((snapshot) => problemOf(snapshot, kept, upTo) ?? []);
	const out = [...kept].filter(([file]) => file !== versionIndex && isReleased(versionOf(file), upTo));
	const present = snapshots
		.filter(({ version }) => !isReleased(version, upTo))
		.map((snapshot) => [versionFile(snapshot), snapshotFile(snapshot)] as const);
	const files = new Map([...out, ...present]);
	const index: KeptVersions = Object.fromEntries(
		snapshots.map(({ path }): [PathId, string[]] => [path, ofPath(files.keys(), path).map(versionOf).sort()])
	);
	files.set(versionIndex, `${JSON.stringify(index, null, '\t')}\n`);
	return { files, problems };
}
