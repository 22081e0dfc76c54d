import type { Page } from '@playwright/test';
import { expect } from '../journey.ts';
import type { Screen } from './screen.ts';
import type { Language } from '../texts.ts';
import { wording } from '../wording.ts';

/** The page of terms, and the search. */
export const searchScreens: readonly Screen[] = [
	{
		name: 'the page of terms',
		address: 'begrippen',
		heading: (language) => wording('i18n/terms', 'title', language)
	},
	{
		name: 'the search',
		address: 'zoeken',
		heading: (language) => wording('i18n/search', 'title', language)
	},
	{
		name: 'the search with results',
		address: 'zoeken',
		act: async (page: Page): Promise<void> => {
			await page.locator('main input').fill('signal');
			await expect(page.locator('main [data-hit]')).toHaveCount(10);
		},
		heading: (language) => wording('i18n/search', 'title', language)
	},
	{
		name: 'the search that finds nothing',
		address: 'zoeken',
		act: async (page: Page, language: Language): Promise<void> => {
			await page.locator('main input').fill('xyzzyplugh');
			await expect(page.getByText(wording('i18n/search', 'none.spelling', language))).toBeVisible();
		},
		heading: (language) => wording('i18n/search', 'title', language)
	}
];
