// Which Chromium the browser tests and measurements use. Run directly, it installs one when there is none.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { chromium } from '@playwright/test';

const isRoot = process.getuid?.() === 0;

/**
 * @typedef {object} Machine
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {NodeJS.Platform} platform
 * @property {(path: string) => boolean} exists
 * @property {() => string} bundled where Playwright would put its own browser
 */

/** @type {Machine} */
const thisMachine = {
	env: process.env,
	platform: process.platform,
	exists: existsSync,
	bundled: () => chromium.executablePath()
};

/**
 * Where installers put a Chromium, the plainest build first.
 *
 * @param {Machine} machine
 * @returns {string[]}
 */
function usualPlaces({ env, platform }) {
	if (platform === 'darwin') {
		return [
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
		];
	}
	if (platform === 'win32') {
		const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
		const programs = ['Chromium', 'Google\\Chrome', 'Microsoft\\Edge'];
		return programs.flatMap((program) =>
			roots
				.filter((root) => root !== undefined)
				.map(
					(root) => `${root}\\${program}\\Application\\${program.endsWith('Edge') ? 'msedge' : 'chrome'}.exe`
				)
		);
	}
	return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
		(name) => `/usr/bin/${name}`
	);
}

/**
 * Where Playwright's own browser stands, or null on a system that Playwright has none for.
 *
 * @param {Machine} machine
 */
function bundledBrowser({ bundled }) {
	try {
		return bundled();
	} catch {
		return null;
	}
}

/**
 * The path of the Chromium to use, or null when there is none.
 * The one that CHROMIUM_PATH names is the only one considered: a wrong name must not pass unseen.
 *
 * @param {Partial<Machine>} [machine]
 * @returns {string | null}
 */
export function findBrowser(machine = {}) {
	const here = { ...thisMachine, ...machine };
	const named = here.env['CHROMIUM_PATH'] ?? '';
	if (named !== '') return here.exists(named) ? named : null;
	const places = [...usualPlaces(here), bundledBrowser(here)].filter((path) => path !== null && path !== '');
	return places.find((path) => path !== null && here.exists(path)) ?? null;
}

/**
 * How to start the browser: its path when one was found, as root without the sandbox (which refuses
 * root), and without the calls home that a browser makes by itself.
 *
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function launchOptions() {
	// A named browser that is missing is passed on, so that starting it fails and no other takes its place.
	const executablePath = findBrowser() ?? process.env['CHROMIUM_PATH'] ?? '';
	return {
		...(executablePath !== '' && { executablePath }),
		args: [
			...(isRoot ? ['--no-sandbox'] : []),
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
			'--disable-quic',
			// There is no screen to draw for: drawing through an imitated graphics card costs a tenth of a run.
			'--disable-gpu'
		]
	};
}

/**
 * Runs one command in sight of the person and returns whether it succeeded.
 *
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
	process.stdout.write(`> ${[program, ...args].join(' ')}\n`);
	const { status } = spawnSync(program, args, {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		// On Windows npx is a batch file, which only a shell can start.
		shell: process.platform === 'win32'
	});
	return status === 0;
}

/**
 * The path of a Chromium, installed first when there is none.
 * Throws, with what to do about it, when that does not work.
 *
 * @returns {string}
 */
export function ensureBrowser() {
	const found = findBrowser();
	if (found !== null) return found;
	const named = process.env['CHROMIUM_PATH'] ?? '';
	if (named !== '') throw new Error(`CHROMIUM_PATH names ${named}, but there is no such file.`);

	process.stdout.write('No Chromium found; installing one.\n');
	const hasApt = isRoot && existsSync('/usr/bin/apt-get');
	if (hasApt && run('apt-get', ['update'])) run('apt-get', ['install', '-y', 'chromium']);
	// Ubuntu's archive has no Chromium of its own, so that apt-get may have failed.
	if (findBrowser() === null) run('npx', ['playwright', 'install', 'chromium']);

	const installed = findBrowser();
	if (installed !== null) return installed;
	throw new Error(
		'No Chromium found, and installing one failed. Install Chromium or Chrome (Debian: apt-get install chromium; ' +
			'elsewhere: npx playwright install --with-deps chromium) or name one: CHROMIUM_PATH=/path/to/chromium'
	);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
	try {
		process.stdout.write(`Chromium: ${ensureBrowser()}\n`);
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = 1;
	}
}
