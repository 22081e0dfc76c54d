import type { Page } from '@playwright/test';
import { press, type Screen } from './screen.ts';
import type { Language } from '../texts.ts';
import { wording } from '../wording.ts';

const practice = 'i18n/practice';
const title = (language: Language): string => wording(practice, 'title', language);

/** The practice index: the choice, a story with a match, and played freely. */
export const practiceScreens: readonly Screen[] = [
	{ name: 'the choice of stories of the practice index', address: 'workshop/oefenindex', heading: title },
	{
		name: 'a story of the practice index',
		address: 'workshop/oefenindex',
		act: async (page: Page, language: Language): Promise<void> => {
			await page
				.getByRole('button', {
					name: `${wording(practice, 'choose.play', language)}: ${wording(practice, 'stories.zusEnBroer.title', language)}`
				})
				.click();
			for (let step = 0; step < 9; step += 1) await press(page, language, practice, 'story.next');
		},
		heading: title
	},
	{
		name: 'the practice index played freely',
		address: 'workshop/oefenindex',
		act: async (page: Page, language: Language): Promise<void> => {
			await press(page, language, practice, 'choose.freeStart');
			await page
				.getByRole('button', { name: new RegExp(`^${wording(practice, 'deeds.act', language)}`) })
				.first()
				.click();
			await press(page, language, practice, 'family.act');
		},
		heading: title
	}
];
