// The speed and the memory of a dossier of a whole school, in the finished build: part of `npm run bench`. It prints
// figures; it judges nothing.
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ownWorkFactor } from '#lib/storage/vault/backup/backup-format.ts';
import { madeBackup } from '../tests/backup.ts';
import { makeDossier, passphrase, says } from '../tests/dossier.ts';
import { tells } from '../tests/cases.ts';
import { profileFolder } from '../tests/killable-browser.ts';
import { manyCases } from '../tests/many-cases.ts';
import { launchOptions } from './browser.mjs';
import { mb, ms, seconds, spread, task } from './figures.ts';
import type { PageGauge } from './page-gauge.mjs';
import { RendererMemory } from './renderer-memory.mjs';
import { startServer } from './serve.mjs';

declare global {
	interface Window {
		gauge: PageGauge;
	}
}

/** What is typed, letter by letter, and taken away again: common words, rare ones, two at once, and what stands nowhere. */
const typed = ['toestemming van moeder', 'zwemdiploma', 'leerling 4711', 'huisarts', 'xyzzy'];
const rounds = 5;
const open = 'main .overview table';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const button = (page: Page, name: string): ReturnType<Page['locator']> =>
	page.getByRole('button', { name, exact: true });

/** What `work` took (ms). */
async function timed(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

async function toBackups(page: Page): Promise<void> {
	await page.locator('nav .end a').first().click();
	await button(page, says('backup.make.do')).waitFor();
}

/** Restores `file` on the page of the backups. */
async function measureRestore(page: Page, file: string, memory: RendererMemory): Promise<void> {
	await toBackups(page);
	const apply = button(page, says('backup.restore.apply'));
	await page.evaluate(() => window.gauge.longestTask());
	let opening = 0;
	const { result, peak } = await memory.during(async () => {
		opening = await timed(async () => {
			await page.getByLabel(says('backup.restore.choose'), { exact: true }).setInputFiles(file);
			await apply.waitFor({ timeout: 0 });
		});
		return timed(async () => {
			await apply.click();
			await page.locator('[data-result]').waitFor({ timeout: 0 });
		});
	});
	const longest = await page.evaluate(() => window.gauge.longestTask());
	say(
		`restore: opened, checked and compared in ${seconds(opening)}, brought in in ${seconds(result)}, ${task(longest)}, private memory at most ${mb(peak)}`
	);
}

/** Unlocks after a reload, several times over. */
async function measureUnlock(page: Page, address: string): Promise<void> {
	const times: number[] = [];
	const derivations: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		await page.goto(address);
		await page.locator('input[type="password"]').fill(passphrase);
		const took = await page.evaluate(
			(shown) => window.gauge.painted('main .nl-button--primary', shown),
			open
		);
		const derivation = await page.evaluate(() => window.gauge.derivation());
		times.push(took - derivation);
		derivations.push(derivation);
	}
	say(
		`unlock, beyond the key derivation of ${ms(Math.max(...derivations))}: ${spread(times)} (to reach: 2 s)`
	);
}

async function measureMemory(page: Page, memory: RendererMemory): Promise<void> {
	const { heap, whole } = await memory.collected(page);
	say(
		`memory after unlocking, garbage collected: JavaScript heap of the page ${mb(heap)} (to reach: 200 MB), ` +
			`private memory of its process ${mb(whole)}`
	);
}

async function measureOverview(page: Page): Promise<void> {
	const times: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		await toBackups(page);
		times.push(await page.evaluate((shown) => window.gauge.painted('nav a.open', shown), open));
	}
	say(`overview, from the press to the paint: ${spread(times)} (to reach: 300 ms)`);
}

async function measureSearch(page: Page): Promise<void> {
	const times: number[] = [];
	await page.getByLabel(tells('search.label'), { exact: true }).focus();
	await page.evaluate(() => window.gauge.keys());
	for (const text of typed) {
		for (const key of [...Array.from(text), ...Array.from(text, () => 'Backspace')]) {
			await page.keyboard.press(key === ' ' ? 'Space' : key);
			times.push(...(await page.evaluate(() => window.gauge.keys())));
		}
	}
	say(
		`search, ${String(times.length)} keystrokes, from the key to the paint: ${spread(times)} (to reach: 50 ms)`
	);
}

async function measureSave(page: Page): Promise<void> {
	const kept: number[] = [];
	const painted: number[] = [];
	await page.locator('[data-case]').first().click();
	const journal = page.getByRole('region', { name: tells('journal.title'), exact: true });
	for (let round = 0; round < 4 * rounds; round += 1) {
		await journal.getByRole('button', { name: tells('journal.add'), exact: true }).click();
		await journal
			.getByLabel(tells('journal.text'), { exact: true })
			.fill(`Gebeld met de school, keer ${String(round + 1)}.`);
		await journal.getByRole('button', { name: tells('form.save'), exact: true }).evaluate((pressed) => {
			pressed.setAttribute('data-pressed', '');
		});
		const took = await page.evaluate(() => window.gauge.kept('[data-pressed]'));
		kept.push(took.kept);
		painted.push(took.painted);
	}
	say(
		`save, from the press until the disk has it: ${spread(kept)} (to reach: 50 ms); until the next picture: ${spread(painted)}`
	);
}

async function measureBackup(page: Page, memory: RendererMemory): Promise<void> {
	await toBackups(page);
	const { whole } = await memory.collected(page);
	await page.evaluate(() => window.gauge.longestTask());
	const { result, peak } = await memory.during(() =>
		timed(async () => {
			const download = page.waitForEvent('download', { timeout: 0 });
			await button(page, says('backup.make.do')).click();
			await download;
		})
	);
	const longest = await page.evaluate(() => window.gauge.longestTask());
	say(
		`backup: ${seconds(result)}, ${task(longest)}; private memory of the page's process ${mb(whole)} before it and at most ${mb(peak)} during it`
	);
}

const cases = manyCases(10_000);
const entries = cases.reduce((sum, made) => sum + made.entries.length, 0);
const backup = await madeBackup({ cases }, { passphrase, workFactor: ownWorkFactor });
say(
	`dossier: ${String(cases.length)} cases, ${String(entries)} entries, a backup of ${mb(backup.size / 1e6)}; ` +
		`${String(availableParallelism())} cores, load ${loadavg()[0]?.toFixed(1) ?? ''}`
);

const server = await startServer({ port: 0 });
const folder = profileFolder();
const file = join(folder.path, 'school.age');
writeFileSync(file, Buffer.from(await backup.arrayBuffer()));
// With a profile on the disk, as a person has one: without it the browser keeps databases and files in memory.
const context = await chromium.launchPersistentContext(folder.path, {
	...launchOptions(),
	locale: 'nl-NL',
	timezoneId: 'Europe/Amsterdam'
});
try {
	const browser = context.browser();
	if (!browser) throw new Error('The browser is gone');
	const memory = new RendererMemory(await browser.newBrowserCDPSession());
	const page = await context.newPage();
	const address = `${server.url}dossier/`;
	await page.addInitScript({ path: join(import.meta.dirname, 'page-gauge.mjs') });
	await page.goto(address);
	await makeDossier(page);
	await measureRestore(page, file, memory);
	await measureUnlock(page, address);
	await measureMemory(page, memory);
	await measureOverview(page);
	await measureSearch(page);
	await measureSave(page);
	await measureBackup(page, memory);
} finally {
	await context.close();
	folder.remove();
	await server.close();
}
