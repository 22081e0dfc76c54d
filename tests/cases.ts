import type { Page } from '@playwright/test';
import { expect, heading } from './journey.ts';
import type { Language } from './texts.ts';
import { wording } from './wording.ts';

/** A text of the overview and of the page of a case; what begins with `keeping.` is of that file. */
export const tells = (
	key: string,
	gaps: Readonly<Record<string, string>> = {},
	language: Language = 'nl'
): string => {
	const [file, ...rest] = key.split('.');
	return file === 'keeping'
		? wording('i18n/keeping', rest.join('.'), language, gaps)
		: wording('i18n/cases', key, language, gaps);
};

/** Presses the button with the words at `key`; the first, where there are more. */
export async function pressCase(page: Page, key: string): Promise<void> {
	await page
		.getByRole('button', { name: tells(key), exact: true })
		.first()
		.click();
}

/** Follows the link with the words at `key`. */
export async function followCase(page: Page, key: string): Promise<void> {
	await page
		.getByRole('link', { name: tells(key), exact: true })
		.first()
		.click();
}

/** Waits until the case with `label` is shown. */
export async function onCase(page: Page, label: string): Promise<void> {
	await expect(heading(page)).toHaveText(label);
}

/** Waits until the overview is shown. */
export async function onOverview(page: Page): Promise<void> {
	await expect(heading(page)).toHaveText(tells('overview.title'));
}

/** From the overview: makes an empty case under `label` and stands before it. */
export async function makeCase(page: Page, label: string): Promise<void> {
	await pressCase(page, 'overview.new');
	await page.getByLabel(tells('label.label'), { exact: true }).fill(label);
	await pressCase(page, 'new.make');
	await onCase(page, label);
}

/** From a case back to all cases. */
export async function toOverview(page: Page): Promise<void> {
	await followCase(page, 'page.toOverview');
	await onOverview(page);
}

/** The part of the page of a case under the title at `key`. */
export const part = (page: Page, key: string): ReturnType<Page['locator']> =>
	page.getByRole('region', { name: tells(key), exact: true });
