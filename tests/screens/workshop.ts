import type { Page } from '@playwright/test';
import { expect } from '../journey.ts';
import { press, type Screen } from './screen.ts';
import type { Language } from '../texts.ts';
import { wording } from '../wording.ts';

const title = (language: Language): string => wording('i18n/workshop', 'title', language);
const caseTitle = (language: Language): string =>
	wording('workshop/cases/gezinsvoogd-belt/texts', 'title', language);

/** Begins a round of the quiz; which questions come is drawn anew each time. */
async function beginQuiz(page: Page, language: Language): Promise<void> {
	await press(page, language, 'i18n/quiz', 'begin');
	await expect(page.locator('[data-question]')).toBeVisible();
}

/** The front of the workshop, a case for its trainer, and the quiz. */
export const workshopScreens: readonly Screen[] = [
	{ name: 'the front of the workshop', address: 'workshop', heading: title },
	{
		name: 'a case for its trainer',
		address: 'workshop/casus',
		act: async (page: Page): Promise<void> => {
			await page.evaluate(() => {
				location.hash = 'gezinsvoogd-belt';
			});
			await page.locator('[data-notes] > summary').click();
			await expect(page.locator('[data-twist]').first()).toBeVisible();
		},
		heading: caseTitle
	},
	{
		name: 'a case that is not known',
		address: 'workshop/casus',
		act: async (page: Page, language: Language): Promise<void> => {
			await page.evaluate(() => {
				location.hash = 'onbekend';
			});
			await expect(page.getByText(wording('i18n/workshop', 'case.unknown', language))).toBeVisible();
		},
		heading: (language) => wording('i18n/workshop', 'case.title', language)
	},
	{
		name: 'the start of the quiz',
		address: 'workshop/quiz',
		heading: (language) => wording('i18n/quiz', 'title', language)
	},
	{ name: 'a question of the quiz', address: 'workshop/quiz', act: beginQuiz, heading: () => /\?$/ },
	{
		name: 'an answered question of the quiz',
		address: 'workshop/quiz',
		act: async (page: Page, language: Language): Promise<void> => {
			await beginQuiz(page, language);
			await page.locator('main input[type="radio"]').first().check({ force: true });
			await press(page, language, 'i18n/quiz', 'check');
			await expect(page.locator('[data-feedback]')).toBeVisible();
		},
		heading: () => /\?$/
	}
];
