import type { Page } from '@playwright/test';
import { expect } from '../journey.ts';
import { press, type Screen } from './screen.ts';
import type { Language } from '../texts.ts';
import { signalWalk } from '../work.ts';
import { wording } from '../wording.ts';

const ui = 'i18n/ui';

/** Shows the whole map: axe takes what lies beyond the border of the picture for something that covers the page. */
async function showWholeMap(page: Page, language: Language): Promise<void> {
	await press(page, language, 'i18n/map', 'picture.fit');
}

/** The maps, whole, and with what belongs to a state beside it. */
export const mapScreens: readonly Screen[] = [
	{
		name: 'the map of the flow',
		address: 'kaart',
		walk: signalWalk,
		act: showWholeMap,
		heading: (language) => wording('i18n/map', 'index.title', language)
	},
	{
		name: 'the map of a path with a state unfolded',
		address: 'kaart/wanneer-signaleren',
		walk: signalWalk,
		act: async (page: Page, language: Language): Promise<void> => {
			await showWholeMap(page, language);
			await page.locator('#kaart-bedreigtOntwikkeling').focus();
			await expect(page.locator('section[id$="-panel"] code').first()).toBeVisible();
		},
		heading: (language) =>
			wording('i18n/map', 'page.title', language, {
				title: wording(ui, 'paths.wanneer-signaleren', language)
			})
	},
	{
		name: 'the largest map',
		address: 'kaart/informatie-delen',
		act: showWholeMap,
		heading: (language) =>
			wording('i18n/map', 'page.title', language, {
				title: wording(ui, 'paths.informatie-delen', language)
			})
	}
];
