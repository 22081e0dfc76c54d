import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { browserVersion } from '../src/lib/storage/vault/found.ts';
import { onCase, part } from './cases.ts';
import { tryToOpen, unlock } from './dossier.ts';
import { expect, open, test } from './journey.ts';
import { type KillableBrowser, profileFolder, startBrowser } from './killable-browser.ts';
import { lyingIn, putInBrowser, rowsOf } from './vault-in-browser.ts';
import { recorded } from './vault-rows.ts';

const old = recorded(1);
const before = rowsOf(old);

/** Calls `onbegin` once the tables of a database begin to change on `page`. */
async function listen(page: Page, onbegin: () => void): Promise<void> {
	await page.exposeFunction('begun', onbegin);
	await page.evaluate(() => {
		const { begun } = window as unknown as { readonly begun: () => void };
		// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the database that it is taken from
		const { createObjectStore } = IDBDatabase.prototype;
		IDBDatabase.prototype.createObjectStore = function (...all) {
			begun();
			return createObjectStore.apply(this, all);
		};
	});
}

test('a death while an older dossier is brought up to date leaves it whole, in the one version or the other', async ({
	page,
	baseURL
}) => {
	test.setTimeout(300_000);
	await open(page, '/dossier/');
	const address = baseURL ?? '';
	// A file of the same place that opens no database.
	const quiet = `${address}mark.svg`;
	const folder = profileFolder();
	let browser: KillableBrowser = await startBrowser(folder.path);
	try {
		for (let death = 0; death < 8; death += 1) {
			await browser.page.goto(quiet);
			await putInBrowser(browser.page, old);
			await browser.page.goto(`${address}dossier/`);
			let begin: () => void = () => undefined;
			const begun = new Promise<void>((resolve) => (begin = resolve));
			await listen(browser.page, begin);
			void tryToOpen(browser.page, old.passphrase).catch(() => undefined);
			// As soon as the tables change or a little later, and every other time at any moment of the opening.
			if (death % 2 === 0) await begun;
			await pause(death % 2 === 0 ? death * 4 : (death * 97) % 700);
			await browser.kill();

			browser = await startBrowser(folder.path);
			await browser.page.goto(quiet);
			const { version, tables } = await lyingIn(browser.page, old.name);
			const names = ['cases', 'header', 'settings'];
			expect([old.version, browserVersion]).toContain(version);
			expect(Object.keys(tables)).toEqual(
				version === old.version ? names : ['cases', 'handles', 'header', 'removals', 'settings']
			);
			expect(tables['cases']).toEqual(before.tables['cases']);
			expect(tables['settings']).toEqual(before.tables['settings']);
			await browser.page.goto(`${address}dossier/`);
			await unlock(browser.page, old.passphrase);
			for (const label of ['Label een', 'Label twee', 'Label drie']) {
				await expect(browser.page.getByRole('link', { name: label, exact: true })).toBeVisible();
			}
			await browser.page.getByRole('link', { name: 'Label twee', exact: true }).click();
			await onCase(browser.page, 'Label twee');
			await expect(part(browser.page, 'journal.title').getByText('Een tweede keer bewaard.')).toBeVisible();
		}
	} finally {
		await browser.kill();
		folder.remove();
	}
});
