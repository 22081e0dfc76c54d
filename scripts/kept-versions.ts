import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { openSnapshot } from '#lib/export/versions/open-snapshot.ts';
import { pathSnapshot, snapshotBundles } from '#lib/export/versions/snapshot.ts';
import type { PathSnapshot } from '#lib/export/versions/snapshot-schema.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { isDay } from '#lib/law/day.ts';
import { pathIds } from '#lib/machines/registry.ts';
import { type ReleasedUpTo, versionIndex } from './version-files.ts';

const releasedSchema = v.strictObject({ upTo: v.nullable(v.pipe(v.string(), v.check(isDay))) });

/** The day up to which versions are out; throws when the file says anything but a day or null. */
export function readReleased(file: string): ReleasedUpTo {
	return v.parse(releasedSchema, JSON.parse(readFileSync(file, 'utf8'))).upTo;
}

/** The text of every JSON file in `folder`, by its place with forward slashes; empty without the folder. */
export function readKept(folder: string): ReadonlyMap<string, string> {
	if (!existsSync(folder)) return new Map();
	return new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
			.map((entry) => join(entry.parentPath, entry.name))
			.sort()
			.map((file) => [
				relative(folder, file).split(sep).join('/'),
				readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
			])
	);
}

/** The versions in `kept`; throws on a file that is none, with its place. */
export function snapshotsIn(kept: ReadonlyMap<string, string>): readonly PathSnapshot[] {
	return [...kept].flatMap(([file, text]) => {
		if (file === versionIndex) return [];
		const opened = openSnapshot(text);
		if (!opened.ok)
			throw new Error(`${file} is no version of a path: ${opened.reason} ${opened.detail ?? ''}`);
		return [opened.snapshot];
	});
}

/** Makes `folder` hold exactly `files`, in folders below it. */
export function writeKept(folder: string, files: ReadonlyMap<string, string>): void {
	for (const file of readKept(folder).keys()) if (!files.has(file)) rmSync(join(folder, file));
	for (const [file, text] of files) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
}

/** The present version of every path, in the order of the contract. */
export async function presentSnapshots(): Promise<readonly PathSnapshot[]> {
	const bundles = [
		...snapshotBundles,
		...pathIds,
		...pathIds.map((path) => `clauses/${path}` as const)
	] as const;
	const [graphs, nl, en] = await Promise.all([
		loadAllGraphs(),
		wordsOf('nl').load(...bundles),
		wordsOf('en').load(...bundles)
	]);
	return [...graphs.values()].map((graph) => pathSnapshot(graph, nl, en));
}
