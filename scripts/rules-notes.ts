// Writes `docs/regels/<version>.md`, the release notes of the rules: `npm run rules:notes`. With two folders
// of versions, `npm run rules:notes -- BEFORE AFTER`, it prints what differs between those instead.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PathSnapshot } from '#lib/export/versions/snapshot-schema.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { pathIds } from '#lib/machines/registry.ts';
import { readKept, readReleased, snapshotsIn } from './kept-versions.ts';
import { newestOf, notesPage } from './notes-page.ts';

const root = join(import.meta.dirname, '..');
const notes = join(root, 'docs', 'regels');

/** Of each path its newest version, in the order of the contract. */
function newestPerPath(snapshots: readonly PathSnapshot[]): readonly PathSnapshot[] {
	return pathIds.flatMap((path) => {
		const versions = snapshots.filter((snapshot) => snapshot.path === path);
		return versions.filter(({ version }) => version === newestOf(versions));
	});
}

const words = await wordsOf('nl').load('ui', 'changes');
const [before, after, ...more] = process.argv.slice(2);
if (more.length > 0 || (before !== undefined && after === undefined)) {
	process.stderr.write('expected no argument, or two folders of versions: BEFORE AFTER\n');
	process.exitCode = 2;
} else if (before !== undefined && after !== undefined) {
	const [was, is] = [before, after].map((folder) => newestPerPath(snapshotsIn(readKept(folder))));
	process.stdout.write(notesPage(was ?? [], is ?? [], words));
} else {
	const upTo = readReleased(join(notes, 'released.json'));
	const kept = snapshotsIn(readKept(join(root, 'static', 'regels')));
	const released = kept.filter(({ version }) => upTo !== null && version <= upTo);
	const present = newestPerPath(kept);
	const version = newestOf(present);
	// The notes of what is out are out as well.
	if (upTo === null || version > upTo) {
		mkdirSync(notes, { recursive: true });
		writeFileSync(join(notes, `${version}.md`), notesPage(newestPerPath(released), present, words));
	}
}
