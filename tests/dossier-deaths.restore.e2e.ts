import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { madeBackup } from './backup.ts';
import { makeCase, tells } from './cases.ts';
import { isKept, makeDossier, passphrase, pressKey, says, unlock } from './dossier.ts';
import { expect, open, test } from './journey.ts';
import { type KillableBrowser, profileFolder, startBrowser } from './killable-browser.ts';
import { caseNumber } from './many-cases.ts';

const deaths = 8;
/** So many cases are in each backup: a restore writes them a hundred at a time. */
const count = 250;

/** The backup for one death, of cases that are in no other. */
async function backupFor(death: number): Promise<Buffer> {
	const cases = Array.from({ length: count }, (_each, index) => caseNumber(death * count + index));
	return Buffer.from(await (await madeBackup({ cases }, { passphrase })).arrayBuffer());
}

/** Opens a backup on the page of the backups, up to what it would change. */
async function choose(page: Page, buffer: Buffer): Promise<void> {
	const file = { name: 'kopie.age', mimeType: 'application/octet-stream', buffer };
	await page.getByLabel(says('backup.restore.choose'), { exact: true }).setInputFiles(file);
	await expect(
		page.getByRole('heading', { name: says('backup.restore.preview'), exact: true })
	).toBeVisible();
}

/** How many cases of the chosen backup stand how, as the screen says it. */
async function counted(page: Page): Promise<Readonly<Record<string, number>>> {
	const rows = await page
		.locator('tr[data-kind]')
		.evaluateAll((found) =>
			found.map((row) => [row.getAttribute('data-kind'), Number(row.querySelector('.count')?.textContent)])
		);
	return Object.fromEntries(rows) as Record<string, number>;
}

/** Brings the backup in, without waiting for its end. */
async function apply(
	page: Page
): Promise<{ readonly told: () => number; reaches: (least: number) => Promise<void> }> {
	let told = -1;
	let waiting: { readonly least: number; readonly go: () => void } | null = null;
	await page.exposeFunction('told', (done: number) => {
		told = Math.max(told, done);
		if (waiting && told >= waiting.least) waiting.go();
	});
	await page.evaluate(() => {
		const { told: tell } = window as unknown as { readonly told: (done: number) => void };
		// At each change and not at each frame: on a slow machine the last hundred may come and go between two frames.
		new MutationObserver(() => {
			const bar = document.querySelector('progress');
			if (bar) tell(bar.value);
		}).observe(document, { subtree: true, childList: true, attributeFilter: ['value'] });
	});
	await pressKey(page, 'backup.restore.apply');
	return {
		/** How many cases the screen said to be in. */
		told: () => told,
		/** Waits until it said so of `least` of them. */
		reaches: (least) =>
			new Promise((resolve) => {
				if (told >= least) resolve();
				else waiting = { least, go: resolve };
			})
	};
}

test('a restore that dies half-way leaves every case whole or away, and goes on when it is done again', async ({
	page,
	baseURL
}) => {
	test.setTimeout(300_000);
	await open(page, '/dossier/');
	const address = `${baseURL ?? ''}dossier/`;
	const folder = profileFolder();
	let browser: KillableBrowser = await startBrowser(folder.path);
	try {
		await browser.page.goto(address);
		await makeDossier(browser.page);
		await makeCase(browser.page, 'kievit');
		await isKept(browser.page);
		await browser.page.getByRole('link', { name: says('bar.backupNever') }).click();
		for (let death = 0; death < deaths; death += 1) {
			const file = await backupFor(death);
			await choose(browser.page, file);
			const { told, reaches } = await apply(browser.page);
			// Before the first hundred, between two, and near the end; and then at any moment.
			await reaches((death % 3) * 100);
			await pause((death * 37) % 110);
			await browser.kill();

			browser = await startBrowser(folder.path);
			await browser.page.goto(`${address}kopie/`);
			await unlock(browser.page);
			await choose(browser.page, file);
			const { same = 0, new: away = 0, ...others } = await counted(browser.page);
			// What is here is here to the letter, and what the screen had said to be here is.
			expect(others).toEqual({});
			expect(same + away).toBe(count);
			expect(same).toBeGreaterThanOrEqual(told());
			if (away > 0) {
				await pressKey(browser.page, 'backup.restore.apply');
				const done = says('backup.restore.done', 'nl', { count: String(away) });
				await expect(browser.page.getByText(done)).toBeVisible();
			}
		}
		await browser.page.getByRole('link', { name: says('bar.open') }).click();
		const all = tells('overview.all.many', { n: String(deaths * count + 1) });
		await expect(browser.page.getByText(all, { exact: true })).toBeVisible();
		await expect(browser.page.getByText(says('failure.damaged'))).toHaveCount(0);
	} finally {
		await browser.kill();
		folder.remove();
	}
});
