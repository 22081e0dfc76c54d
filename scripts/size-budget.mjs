// Fails when a first visit downloads more than its budget. What is counted is what the browser received
// over the wire: compressed bodies together with their response headers, on an empty cache.
import { realpathSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser, launchOptions } from './browser.mjs';
import { startServer } from './serve.mjs';

const startBudget = 60_000;
const pathBudget = 120_000;
const pages = [
	{ path: '/', budget: startBudget },
	{ path: '/en/', budget: startBudget },
	{ path: '/pad/informatie-delen', budget: pathBudget }
];

/** Shown but outside the budgets, which are for what a page needs before it can be used. */
const notCounted = ['image', 'manifest'];

/** @typedef {{ url: string, kind: string, status: number, bytes: number }} Download */

/**
 * The kind of a download, by its media type.
 *
 * @param {string} type
 */
function kindOf(type) {
	if (type.includes('manifest')) return 'manifest';
	if (type.startsWith('image/')) return 'image';
	if (type.startsWith('font/')) return 'font';
	return ['html', 'css', 'javascript', 'json'].find((kind) => type.includes(kind)) ?? (type || 'other');
}

/**
 * Everything that the browser downloads until the page at `url` is idle, and what it could not download.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function firstVisit(browser, url) {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	/** @type {Map<string, Download>} */
	const answered = new Map();
	/** @type {Download[]} */
	const downloads = [];
	/** @type {string[]} */
	const problems = [];

	devtools.on('Network.responseReceived', ({ requestId, response: { url, mimeType, status } }) => {
		answered.set(requestId, { url, kind: kindOf(mimeType), status, bytes: 0 });
	});
	devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const download = answered.get(requestId);
		if (download === undefined) return;
		downloads.push({ ...download, bytes: encodedDataLength });
		if (download.status >= 400) problems.push(`${download.url} answered ${String(download.status)}`);
	});
	devtools.on('Network.loadingFailed', ({ requestId, errorText }) => {
		problems.push(`${answered.get(requestId)?.url ?? 'a request'} failed: ${errorText}`);
	});
	await devtools.send('Network.enable');
	await page.goto(url, { waitUntil: 'networkidle' });
	await context.close();
	return { downloads, problems };
}

const total = (/** @type {readonly Download[]} */ downloads) =>
	downloads.reduce((sum, { bytes }) => sum + bytes, 0);
const number = (/** @type {number} */ value) => value.toLocaleString('en').padStart(10);

/**
 * One page as lines of a table: a line per kind of download, then what counts against the budget.
 *
 * @param {(typeof pages)[number]} page
 * @param {readonly Download[]} downloads
 * @param {number} counted
 */
function table({ path, budget }, downloads, counted) {
	const kinds = [...new Set(downloads.map(({ kind }) => kind))].sort();
	return [
		`${path.padEnd(22)}${'files'.padStart(7)}${'bytes'.padStart(10)}`,
		...kinds.map((kind) => {
			const these = downloads.filter((download) => download.kind === kind);
			const remark = notCounted.includes(kind) ? '  not counted' : '';
			return `  ${kind.padEnd(20)}${String(these.length).padStart(7)}${number(total(these))}${remark}`;
		}),
		`  ${'counted'.padEnd(27)}${number(counted)} of ${budget.toLocaleString('en')}${counted > budget ? '  OVER' : ''}`
	];
}

/**
 * Visits every page of the list and returns whether all stayed within their budgets.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin
 */
async function visitAll(browser, origin) {
	let within = true;
	for (const page of pages) {
		const { downloads, problems } = await firstVisit(browser, new URL(page.path, origin).href);
		const counted = total(downloads.filter(({ kind }) => !notCounted.includes(kind)));
		process.stdout.write(`\n${[...table(page, downloads, counted), ...problems].join('\n')}\n`);
		if (counted > page.budget || problems.length > 0) within = false;
	}
	return within;
}

async function main() {
	ensureBrowser();
	const server = await startServer({ port: 0 });
	try {
		const browser = await chromium.launch(launchOptions());
		process.stdout.write('First visits, empty cache; compressed bodies with their response headers.\n');
		try {
			if (!(await visitAll(browser, server.url))) process.exitCode = 1;
		} finally {
			await browser.close();
		}
	} finally {
		await server.close();
	}
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
	await main().catch((/** @type {unknown} */ error) => {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = 1;
	});
}
