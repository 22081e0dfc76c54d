import type { Page } from '@playwright/test';
import { expect, open } from './journey.ts';
import type { Language } from './texts.ts';
import { wording } from './wording.ts';

/** A passphrase that is strong enough. */
export const passphrase = 'lantaarn zeehond trap citroen';

/** A text of the gate, the settings and the backups. */
export const says = (
	key: string,
	language: Language = 'nl',
	gaps: Readonly<Record<string, string>> = {}
): string => wording('i18n/dossier', key, language, gaps);

/** Presses the button with the words at `key`. */
export async function pressKey(page: Page, key: string, language: Language = 'nl'): Promise<void> {
	await page.getByRole('button', { name: says(key, language), exact: true }).click();
}

/** The field with the label at `key`. */
export const field = (page: Page, key: string, language: Language = 'nl'): ReturnType<Page['locator']> =>
	page.getByRole('textbox', { name: says(key, language), exact: true }).or(
		// A field that hides what is typed has no role.
		page.locator('input[type="password"]').and(page.getByLabel(says(key, language), { exact: true }))
	);

/** Types a new passphrase twice. */
export async function typeNew(page: Page, typed: string, language: Language = 'nl'): Promise<void> {
	await field(page, 'passphrase.new', language).fill(typed);
	await field(page, 'passphrase.repeat', language).fill(typed);
}

const address = (language: Language): string => (language === 'en' ? '/en/dossier/' : '/dossier/');

/** Waits until the dossier is open and its cases are read. */
export async function isOpen(page: Page, language: Language = 'nl'): Promise<void> {
	await expect(page.getByRole('button', { name: says('bar.lock', language), exact: true })).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(says('opening.title', language));
}

/**
 * Waits until all of the opened case is on the disk. What stands on the screen may still wait to be kept: a reload, a
 * death or another tab that comes before that goes by what was there before.
 */
export async function isKept(page: Page): Promise<void> {
	await expect(page.getByText(says('bar.kept'))).toBeVisible();
}

/** Waits until the dossier is on the lock. */
export async function isLocked(page: Page, language: Language = 'nl'): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(says('locked.title', language));
}

/** Makes a dossier up to its recovery key, and returns that. */
export async function makeUpToKey(
	page: Page,
	typed: string = passphrase,
	language: Language = 'nl'
): Promise<string> {
	// A browser apart knows no first part of the address: it goes by the page that it stands on.
	const from = page.url();
	await open(page, from.startsWith('http') ? new URL(address(language), from).href : address(language));
	await pressKey(page, 'begin.start', language);
	await typeNew(page, typed, language);
	await pressKey(page, 'choose.make', language);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(says('key.title', language));
	return (await page.locator('[data-recovery-key]').innerText()).trim().replace(/\s+/g, '-');
}

/** Makes a dossier and goes into it; returns its recovery key. */
export async function makeDossier(
	page: Page,
	typed: string = passphrase,
	language: Language = 'nl'
): Promise<string> {
	const key = await makeUpToKey(page, typed, language);
	await field(page, 'key.confirm', language).fill(key.slice(-6));
	await pressKey(page, 'key.next', language);
	await pressKey(page, 'kept.enter', language);
	await isOpen(page, language);
	return key;
}

/** Types `typed` at the lock and asks to open. */
export async function tryToOpen(page: Page, typed: string, language: Language = 'nl'): Promise<void> {
	await field(page, 'passphrase.label', language).fill(typed);
	await pressKey(page, 'locked.open', language);
}

/** Opens the dossier. */
export async function unlock(page: Page, typed: string = passphrase): Promise<void> {
	await tryToOpen(page, typed);
	await isOpen(page);
}
