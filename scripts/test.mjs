// `npm test`: every check of the house in one run. It goes on after a failure, so that one run shows them all.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { judge, sum, tallyPlaywright, tallyVitest } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string[][]} commands run in turn, up to the first that fails
 * @property {string} [needs] the part without whose success this one would test something old
 * @property {{ file: string, tally: (report: any) => Tally }} [report] without one the part counts as one test
 */

/** @typedef {Tally & { name: string, note: string, seconds: number }} Row */

const root = join(import.meta.dirname, '..');
const reports = 'reports';
const vitestReport = `${reports}/vitest.json`;
const playwrightReport = `${reports}/playwright.json`;

const npm = (/** @type {string[]} */ ...args) => ['npm', 'run', '--silent', ...args];
const node = (/** @type {string} */ script) => [process.execPath, script];

/** @type {readonly Part[]} */
const parts = [
	{ name: 'format', commands: [npm('check:format')] },
	// Routes may have come since the install; without their generated types the next two see errors that are not there.
	{ name: 'lint', commands: [npm('prepare'), npm('lint')] },
	{ name: 'types', commands: [npm('check:types')] },
	{ name: 'architecture', commands: [npm('check:architecture')] },
	{ name: 'unused', commands: [npm('check:unused')] },
	{ name: 'generated files', commands: [node('scripts/freshness.mjs')] },
	{ name: 'complete rules', commands: [npm('verify:rules')] },
	{
		name: 'unit tests',
		commands: [
			npm('test:unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`)
		],
		report: { file: vitestReport, tally: tallyVitest }
	},
	{ name: 'build', commands: [npm('build')] },
	{
		name: 'browser tests',
		needs: 'build',
		commands: [node('scripts/browser.mjs'), npm('test:browser', '--', '--reporter=list,json')],
		report: { file: playwrightReport, tally: tallyPlaywright }
	},
	{ name: 'size', needs: 'build', commands: [npm('check:size')] }
];

/**
 * Runs one command in sight of the person and returns whether it succeeded.
 *
 * @param {string[]} command
 */
function run([program = '', ...args]) {
	const { status, error } = spawnSync(program, args, {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
		// On Windows npm is a batch file, which only a shell can start.
		shell: process.platform === 'win32' && program === 'npm'
	});
	if (error !== undefined) process.stdout.write(`${program}: ${error.message}\n`);
	return status === 0;
}

/**
 * The tally in a report, or null when the runner left none that can be read.
 *
 * @param {NonNullable<Part['report']>} report
 */
function read({ file, tally }) {
	try {
		return tally(JSON.parse(readFileSync(join(root, file), 'utf8')));
	} catch {
		return null;
	}
}

/**
 * Runs one part and returns its row in the summary.
 *
 * @param {Part} part
 * @param {readonly Row[]} earlier
 * @returns {Row}
 */
function runPart({ name, commands, needs, report }, earlier) {
	process.stdout.write(`\n=== ${name}\n`);
	if (needs !== undefined && earlier.some((row) => row.name === needs && row.failed > 0)) {
		const note = `not run: ${needs} failed`;
		process.stdout.write(`${note}\n`);
		return { name, passed: 0, failed: 0, skipped: 1, note, seconds: 0 };
	}
	const start = performance.now();
	const succeeded = commands.every(run);
	const seconds = (performance.now() - start) / 1000;
	if (report !== undefined) return { name, ...judge(read(report), succeeded), seconds };
	return { name, passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0, note: '', seconds };
}

/**
 * The summary as lines of a table.
 *
 * @param {readonly Row[]} rows
 */
function table(rows) {
	const width = Math.max(...rows.map(({ name }) => name.length));
	const line = (/** @type {[string, ...string[]]} */ [name, ...cells]) =>
		`${name.padEnd(width)}${cells.map((cell) => cell.padStart(9)).join('')}`;
	return [
		line(['part', 'passed', 'failed', 'skipped', 'seconds']),
		...rows.map(({ name, passed, failed, skipped, seconds, note }) =>
			`${line([name, String(passed), String(failed), String(skipped), seconds.toFixed(1)])}  ${note}`.trimEnd()
		)
	];
}

// A report of an earlier run must not stand in for one that a crashed runner never wrote.
rmSync(join(root, reports), { recursive: true, force: true });
mkdirSync(join(root, reports));

/** @type {Row[]} */
const rows = [];
for (const part of parts) rows.push(runPart(part, rows));

const { passed, failed, skipped } = sum(rows);
process.stdout.write(`\n${table(rows).join('\n')}\n\n`);
process.stdout.write(`${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped\n`);
if (failed > 0) process.exitCode = 1;
