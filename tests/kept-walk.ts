import type { Page } from '@playwright/test';
import type { Walk } from '#lib/flow/walk.ts';

/** Lets the pages that are opened from now on find `walk` in the tab's storage, as after a reload. */
export async function keepWalk(page: Page, walk: Walk): Promise<void> {
	await page.addInitScript((text) => {
		if (sessionStorage.getItem('signaalwijzer.walk') === null)
			sessionStorage.setItem('signaalwijzer.walk', text);
	}, JSON.stringify(walk));
}
