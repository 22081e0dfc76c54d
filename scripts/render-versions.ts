// Writes `static/regels`, every version of every path: `npm run versions`. A version that is out never changes.
import { join } from 'node:path';
import { presentSnapshots, readKept, readReleased, writeKept } from './kept-versions.ts';
import { versionFiles } from './version-files.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'static', 'regels');
const upTo = readReleased(join(root, 'docs', 'regels', 'released.json'));
const { files, problems } = versionFiles(await presentSnapshots(), readKept(folder), upTo);
if (problems.length > 0) {
	process.stderr.write(`${problems.map((problem) => `static/regels: ${problem}`).join('\n')}\n`);
	process.exitCode = 1;
} else {
	writeKept(folder, files);
}
