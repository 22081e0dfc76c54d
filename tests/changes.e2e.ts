import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { dutchOn } from './dutch.ts';
import { expect, heading, open, test } from './journey.ts';
import type { Language } from './texts.ts';
import { uiWords, wording } from './wording.ts';

const changes = (key: string, language: Language = 'nl'): string => wording('i18n/changes', key, language);

const target = (language: Language): string =>
	wording('machines/ots/texts', 'outcomes.eerst-beperken.title', language);

/** Saves the present version of the OTS from the page, and returns it changed, as an older one would be. */
async function olderVersion(page: Page, language: Language = 'nl'): Promise<string> {
	const saving = page.waitForEvent('download');
	await page.getByRole('link', { name: uiWords('paths.ots', language) }).click();
	const download = await saving;
	expect(download.suggestedFilename()).toMatch(/^signaalwijzer-regels-ots-\d{4}-\d\d-\d\d\.json$/);
	const saved = readFileSync(await download.path(), 'utf8');
	const older = saved
		.replace('"target": "eerst-beperken"', '"target": "gewone-route"')
		.replace(/"version": "[^"]*"/, '"version": "2026-01-01"')
		.replaceAll('gezinsvoogd', 'jeugdbeschermer');
	expect(older).not.toBe(saved);
	return older;
}

async function openFile(page: Page, text: string): Promise<void> {
	await page
		.locator('main input[type="file"]')
		.setInputFiles({ name: 'ouder.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('a saved version, changed and opened again, shows what differs from now', async ({ page }) => {
	await open(page, '/regels/wijzigingen/');
	await expect(heading(page)).toHaveText(changes('title'));
	await expect(page.getByText(changes('first'))).toBeVisible();

	await openFile(page, await olderVersion(page));
	const main = page.getByRole('main');
	await expect(main.getByLabel(changes('choose.path'))).toHaveValue('ots');
	await expect(main.getByText(target('nl')).first()).toBeVisible();
	await expect(main.locator('del', { hasText: 'jeugdbeschermer' }).first()).toBeVisible();
	await expect(main.locator('ins', { hasText: 'gezinsvoogd' }).first()).toBeVisible();

	await main.getByLabel(changes('result.filter')).selectOption('routes');
	await expect(main.locator('del')).toHaveCount(0);
	await expect(main.getByText(target('nl'))).toBeVisible();
});

test('the same in English, by keyboard, with nothing Dutch but the texts that are', async ({ page }) => {
	await open(page, '/en/regels/wijzigingen/');
	expect(await dutchOn(page)).toEqual([]);
	await openFile(page, await olderVersion(page, 'en'));
	const filter = page.getByLabel(changes('result.filter', 'en'));
	await filter.focus();
	await page.keyboard.press('ArrowDown');
	await expect(filter).toHaveValue('routes');
	await expect(page.getByText(target('en'))).toBeVisible();
	expect(await dutchOn(page)).toEqual([]);
});

test('a file that is no version is refused, and the page stays as it was', async ({ page }) => {
	await open(page, '/regels/wijzigingen/');
	await openFile(page, '{ "app": "signaalwijzer", "kind": "werk" }');
	await expect(page.getByRole('alert')).toContainText(changes('file.errors.foreign'));
	await expect(page.getByText(changes('first'))).toBeVisible();
});

test('a choice shows that it opens, with an arrow', async ({ page }) => {
	await open(page, '/regels/wijzigingen/');
	const arrow = await page.getByLabel(changes('choose.path')).evaluate((choice) => {
		const { content, borderTopWidth } = getComputedStyle(choice.parentElement ?? choice, '::after');
		return { content, borderTopWidth };
	});
	expect(arrow.content).toBe('""');
	expect(parseFloat(arrow.borderTopWidth)).toBeGreaterThan(4);
});

test('the rulebook leads here', async ({ page }) => {
	await open(page, '/regels/');
	await page.getByRole('link', { name: wording('i18n/rulebook', 'toChanges') }).click();
	await expect(heading(page)).toHaveText(changes('title'));
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('every version can be fetched as a file, and nothing is offered to compare', async ({ page }) => {
		await page.goto('/regels/wijzigingen/');
		await expect(heading(page)).toHaveText(changes('title'));
		await expect(page.getByText(changes('choose.title'))).toBeHidden();
		await expect(page.getByText(changes('first'))).toBeHidden();
		await expect(page.getByRole('link', { name: uiWords('paths.informatie-delen') })).toHaveAttribute(
			'href',
			/^\/regels\/informatie-delen\/.*\.json$/
		);
	});
});
