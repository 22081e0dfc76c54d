// Fails when the generated files in the tree are not those that the law, the paths and the schemas give now.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const generated = ['docs/paths', 'docs/regels', 'static/schema', 'static/regels'];

/**
 * The hash of every file in `folder`, by its path from `base`; empty when there is no such folder.
 *
 * @param {string} folder
 * @param {string} base
 * @returns {Map<string, string>}
 */
export function fingerprint(folder, base) {
	if (!existsSync(folder)) return new Map();
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	return new Map(
		files.map((file) => [relative(base, file), createHash('sha256').update(readFileSync(file)).digest('hex')])
	);
}

/**
 * The files that differ between two fingerprints, each with how, in alphabetical order.
 *
 * @param {ReadonlyMap<string, string>} before
 * @param {ReadonlyMap<string, string>} after
 * @returns {string[]}
 */
export function differences(before, after) {
	return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((file) => {
		if (!before.has(file)) return [`${file} (missing)`];
		if (!after.has(file)) return [`${file} (no longer generated)`];
		return before.get(file) === after.get(file) ? [] : [`${file} (changed)`];
	});
}

const fingerprints = () => new Map(generated.flatMap((folder) => [...fingerprint(join(root, folder), root)]));

/** What is wrong with the generated files, or null when they are fresh. They are left freshly generated. */
function problem() {
	const before = fingerprints();
	const { status } = spawnSync('npm', ['run', '--silent', 'generate'], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		// On Windows npm is a batch file, which only a shell can start.
		shell: process.platform === 'win32'
	});
	if (status !== 0) return 'The files could not be generated: npm run generate failed.';
	const after = fingerprints();
	if (after.size === 0) return `npm run generate made no file in ${generated.join(' or ')}.`;
	const stale = differences(before, after);
	if (stale.length === 0) return null;
	const list = stale.map((file) => `  ${file}`).join('\n');
	return `These generated files were not up to date:\n${list}\nRun npm run generate and commit what it makes.`;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
	const found = problem();
	if (found === null) {
		process.stdout.write('The generated files are up to date.\n');
	} else {
		process.stderr.write(`${found}\n`);
		process.exitCode = 1;
	}
}
