import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { makeCase, part, pressCase, tells } from './cases.ts';
import {
	field,
	isKept,
	isOpen,
	makeDossier,
	passphrase,
	pressKey,
	says,
	tryToOpen,
	unlock
} from './dossier.ts';
import { expect, open, test } from './journey.ts';
import { type KillableBrowser, profileFolder, startBrowser } from './killable-browser.ts';

// A browser that dies leaves what was confirmed whole; one that lived leaves no word on the disk.

/** Writes one line in the journal of the case that is shown, without waiting until it is kept. */
async function writeLine(page: Page, line: string): Promise<void> {
	await pressCase(page, 'journal.add');
	await page.getByLabel(tells('journal.text'), { exact: true }).fill(line);
	await part(page, 'journal.title')
		.getByRole('button', { name: tells('form.save'), exact: true })
		.click();
}

/** What stands in an open form is on the disk: the bar says no more that it is being kept. */
const isWritten = (page: Page): Promise<void> => expect(page.getByText(says('bar.formOpen'))).toBeVisible();

/** Opens the dossier and its only case, and waits until the journal is there. */
async function enter(page: Page, address: string, typed: string): Promise<void> {
	await page.goto(address);
	await unlock(page, typed);
	await page
		.getByRole('link', { name: /kievit/ })
		.first()
		.click();
	await expect(part(page, 'journal.title')).toBeVisible();
}

async function expectLines(page: Page, lines: readonly string[]): Promise<void> {
	for (const line of lines)
		await expect(part(page, 'journal.title').getByText(line, { exact: true })).toBeVisible();
}

test('every confirmed line is there after a death of the browser, dozens of times', async ({
	page,
	baseURL
}) => {
	test.setTimeout(400_000);
	// The watch of the journeys wants to see a page that is served; the deaths happen in a browser apart.
	await open(page, '/dossier/');
	const address = `${baseURL ?? ''}dossier/`;
	const folder = profileFolder();
	const confirmed: string[] = [];
	let browser: KillableBrowser = await startBrowser(folder.path);
	try {
		await browser.page.goto(address);
		await makeDossier(browser.page);
		await makeCase(browser.page, 'kievit');
		await isKept(browser.page);
		for (let death = 0; death < 24; death += 1) {
			const line = `regel ${String(death)}`;
			await writeLine(browser.page, line);
			// What stands in the journal is either kept or waits to be, and the bar says which.
			await expectLines(browser.page, [line]);
			await isKept(browser.page);
			confirmed.push(line);
			// Half-way another write, at another moment each time: it may stand or not, and breaks nothing.
			void writeLine(browser.page, `half ${String(death)}`).catch(() => undefined);
			await pause((death * 37) % 240);
			await browser.kill();
			browser = await startBrowser(folder.path);
			await enter(browser.page, address, passphrase);
			await expectLines(browser.page, confirmed);
		}
	} finally {
		await browser.kill();
		folder.remove();
	}
});

test('a death while the passphrase changes leaves a dossier that one of the two opens', async ({
	page,
	baseURL
}) => {
	test.setTimeout(300_000);
	await open(page, '/dossier/');
	const address = `${baseURL ?? ''}dossier/`;
	const folder = profileFolder();
	let now = passphrase;
	let browser: KillableBrowser = await startBrowser(folder.path);
	try {
		await browser.page.goto(address);
		await makeDossier(browser.page);
		await makeCase(browser.page, 'kievit');
		await isKept(browser.page);
		for (let death = 0; death < 10; death += 1) {
			const next = `kapstok paraplu vlinder orgel ${String(death)}`;
			await browser.page.goto(`${baseURL ?? ''}dossier/instellingen/`);
			await tryToOpen(browser.page, now);
			await field(browser.page, 'settings.passphrase.old').fill(now);
			await field(browser.page, 'passphrase.new').fill(next);
			await field(browser.page, 'passphrase.repeat').fill(next);
			await pressKey(browser.page, 'settings.passphrase.change');
			await pause((death * 211) % 1900);
			await browser.kill();
			browser = await startBrowser(folder.path);
			await browser.page.goto(address);
			await tryToOpen(browser.page, next);
			const changed = await Promise.race([
				isOpen(browser.page).then(() => true),
				expect(field(browser.page, 'passphrase.label'))
					.toHaveAccessibleDescription(/./)
					.then(() => false)
			]);
			if (changed) now = next;
			else await unlock(browser.page, now);
			await expect(browser.page.getByRole('link', { name: /kievit/ }).first()).toBeVisible();
		}
	} finally {
		await browser.kill();
		folder.remove();
	}
});

/** Every file under `folder`, its content as bytes. */
function* contents(folder: string): Generator<readonly [string, Buffer]> {
	for (const name of readdirSync(folder)) {
		const path = join(folder, name);
		const found = statSync(path, { throwIfNoEntry: false });
		if (found?.isDirectory()) yield* contents(path);
		else if (found?.isFile()) yield [path, readFileSync(path)];
	}
}

test('no word that was typed into a dossier is found in any file of the browser', async ({
	page,
	baseURL
}) => {
	test.setTimeout(180_000);
	await open(page, '/dossier/');
	const folder = profileFolder();
	const typed = ['zonnebloempit', 'dwarrelwind', 'wolkenpaard', 'kikkerdril', 'lantaarn zeehond'];
	const browser = await startBrowser(folder.path);
	try {
		const { page: own } = browser;
		await own.goto(`${baseURL ?? ''}dossier/`);
		await makeDossier(own);
		await makeCase(own, 'zonnebloempit');
		await writeLine(own, 'Op maandag was er dwarrelwind in de klas.');
		await isKept(own);
		// A line that is left half-way: what stands in its form is kept too.
		await pressCase(own, 'journal.add');
		await own.getByLabel(tells('journal.text'), { exact: true }).fill('Half geschreven over een wolkenpaard');
		await isWritten(own);
		await own.reload();
		await unlock(own);
		await expect(own.getByText('wolkenpaard')).toBeVisible();
		// A walk of the dossier: its reason must not reach the storage of the tab either.
		await pressCase(own, 'decisions.add');
		await own.getByLabel(tells('decisions.what'), { exact: true }).selectOption('informatie-delen');
		await own.getByRole('button', { name: tells('decisions.start'), exact: true }).click();
		await own.locator('main input[type="radio"][value="ouder-met-gezag"]').check({ force: true });
		await own.getByRole('button', { name: 'Verder', exact: true }).click();
		await own.locator('main input[type="radio"][value="nee"]').check({ force: true });
		await own.locator('main textarea').first().fill('kikkerdril');
		await own.getByRole('button', { name: 'Verder', exact: true }).click();
		await isKept(own);
		const tab = await own.evaluate(() =>
			JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)])
		);
		for (const word of typed) expect(tab).not.toContain(word);
		await browser.close();
		let looked = 0;
		for (const [path, bytes] of contents(folder.path)) {
			looked += 1;
			for (const word of typed) {
				expect(bytes.includes(Buffer.from(word, 'utf8')), `“${word}” in ${path}`).toBe(false);
				expect(bytes.includes(Buffer.from(word, 'utf16le')), `“${word}” in ${path}`).toBe(false);
			}
		}
		expect(looked).toBeGreaterThan(20);
	} finally {
		await browser.kill().catch(() => undefined);
		folder.remove();
	}
});
