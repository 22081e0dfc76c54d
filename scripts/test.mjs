// `npm test`: every check of the house in one run. It goes on after a failure, so that one run shows them all.
import { spawn } from 'node:child_process';
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

/**
 * What is run, stage after stage. The lanes of a stage go side by side, each in its own order; on two cores they take
 * about as long as each other.
 *
 * @type {readonly (readonly (readonly Part[])[])[]}
 */
const stages = [
	// Routes may have come since the install; without their generated types the next ones see errors that are not there.
	[[{ name: 'generated types', commands: [npm('prepare')] }]],
	[
		[
			{ name: 'lint', commands: [npm('lint')] },
			{ name: 'architecture', commands: [npm('check:architecture')] },
			{ name: 'unused', commands: [npm('check:unused')] }
		],
		[
			{ name: 'format', commands: [npm('check:format')] },
			{ name: 'types', commands: [npm('check:types')] },
			{ name: 'generated files', commands: [node('scripts/freshness.mjs')] },
			{ name: 'complete rules', commands: [npm('verify:rules')] },
			{ name: 'build', commands: [npm('build')] }
		]
	],
	[
		[
			{
				name: 'unit tests',
				commands: [
					npm('test:unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`)
				],
				report: { file: vitestReport, tally: tallyVitest }
			},
			{
				name: 'browser tests',
				needs: 'build',
				commands: [node('scripts/browser.mjs'), npm('test:browser', '--', '--reporter=list,json')],
				report: { file: playwrightReport, tally: tallyPlaywright }
			},
			{ name: 'size', needs: 'build', commands: [npm('check:size')] }
		]
	]
];

/**
 * Runs one command and returns whether it succeeded. What it says is shown as it comes, or, where another
 * lane runs beside it, given to `tell`.
 *
 * @param {string[]} command
 * @param {((text: string) => void) | null} tell
 * @returns {Promise<boolean>}
 */
function run([program = '', ...args], tell) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: root,
			stdio: tell ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
			// On Windows npm is a batch file, which only a shell can start.
			shell: process.platform === 'win32' && program === 'npm'
		});
		for (const stream of [child.stdout, child.stderr]) {
			stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => tell?.(text));
		}
		child.on('error', ({ message }) => {
			(tell ?? ((text) => process.stdout.write(text)))(`${program}: ${message}\n`);
			resolve(false);
		});
		child.on('close', (code) => {
			resolve(code === 0);
		});
	});
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
 * @param {boolean} isAlone whether no other lane runs beside it
 * @returns {Promise<Row>}
 */
async function runPart({ name, commands, needs, report }, earlier, isAlone) {
	const heading = `\n=== ${name}\n`;
	if (needs !== undefined && earlier.some((row) => row.name === needs && row.failed > 0)) {
		const note = `not run: ${needs} failed`;
		process.stdout.write(`${heading}${note}\n`);
		return { name, passed: 0, failed: 0, skipped: 1, note, seconds: 0 };
	}
	if (isAlone) process.stdout.write(heading);
	let said = '';
	const tell = isAlone ? null : (/** @type {string} */ text) => (said += text);
	const start = performance.now();
	let succeeded = true;
	for (const command of commands) succeeded &&= await run(command, tell);
	const seconds = (performance.now() - start) / 1000;
	// Two lanes that speak at once could not be read: each part is told whole when it is done.
	if (!isAlone) process.stdout.write(`${heading}${said}`);
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
for (const lanes of stages) {
	await Promise.all(
		lanes.map(async (lane) => {
			for (const part of lane) rows.push(await runPart(part, rows, lanes.length === 1));
		})
	);
}

const { passed, failed, skipped } = sum(rows);
process.stdout.write(`\n${table(rows).join('\n')}\n\n`);
process.stdout.write(`${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped\n`);
if (failed > 0) process.exitCode = 1;
