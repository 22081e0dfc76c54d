import type { Page } from '@playwright/test';
import { expect } from '../journey.ts';
import { press, type Screen } from './screen.ts';
import type { Language } from '../texts.ts';
import { wording } from '../wording.ts';

const room = 'i18n/room';
const title = (language: Language): string =>
	wording('workshop/cases/gezinsvoogd-belt/texts', 'title', language);

/** Begins a meeting about a case, and goes on for so many stops. */
async function lead(page: Page, language: Language, stops = 0): Promise<void> {
	await press(page, language, room, 'start.do');
	await expect(page.locator('[data-meeting]')).toBeVisible();
	for (let stop = 0; stop < stops; stop += 1) await press(page, language, room, 'stage.next');
}

/** Shows in the same window what a projector shows. */
async function showHere(page: Page, language: Language, stops: number): Promise<void> {
	await lead(page, language, stops);
	await press(page, language, room, 'desk.showHere');
	await expect(page.locator('dialog [data-phase]')).toBeVisible();
}

/** Answers the case with the first answers, to its end. */
async function walkToEnd(page: Page, language: Language): Promise<void> {
	await press(page, language, room, 'join.begin');
	await page.locator('main input[value="weet-niet"]').check({ force: true });
	await press(page, language, 'i18n/ui', 'path.next');
}

/** The trainer's desk, the projector and the phone. */
export const roomScreens: readonly Screen[] = [
	{
		name: 'the meetings of a trainer, none yet',
		address: 'workshop/leiden',
		act: async (page: Page, language: Language): Promise<void> => {
			await expect(page.getByText(wording(room, 'list.none', language))).toBeVisible();
		},
		heading: (language) => wording(room, 'desk.title', language)
	},
	{
		name: 'a meeting that is led, with its debrief',
		address: 'workshop/leiden#c=gezinsvoogd-belt',
		act: async (page: Page, language: Language): Promise<void> => {
			await lead(page, language, 1);
			await page.keyboard.press('1');
			// The debrief holds what was chosen: it waits until the room has seen it.
			await press(page, language, room, 'stage.next');
			await press(page, language, room, 'debrief.show');
		},
		heading: title
	},
	{
		name: 'the projector without a meeting',
		address: 'workshop/scherm',
		heading: (language) => wording(room, 'screen.name', language)
	},
	{
		name: 'the projector with the story',
		address: 'workshop/leiden#c=gezinsvoogd-belt',
		act: (page: Page, language: Language): Promise<void> => showHere(page, language, 0),
		heading: title
	},
	{
		name: 'the projector with what changed',
		address: 'workshop/leiden#c=gezinsvoogd-belt',
		act: (page: Page, language: Language): Promise<void> => showHere(page, language, 3),
		heading: (language) => wording('workshop/cases/gezinsvoogd-belt/texts', 'twists.vrijwillig', language)
	},
	{
		name: 'taking part without a link',
		address: 'workshop/meedoen',
		act: async (page: Page, language: Language): Promise<void> => {
			await expect(page.getByText(wording(room, 'join.none', language))).toBeVisible();
		},
		heading: (language) => wording(room, 'join.title', language)
	},
	{
		name: 'the story of a case on a phone',
		address: 'workshop/meedoen#m=K7P2QX4M&c=gezinsvoogd-belt',
		act: async (page: Page, language: Language): Promise<void> => {
			await expect(page.getByRole('button', { name: wording(room, 'join.begin', language) })).toBeVisible();
		},
		heading: title
	},
	{
		name: 'a question where the room went on otherwise than the phone',
		address: 'workshop/meedoen#m=K7P2QX4M&p=samen&c=gezinsvoogd-belt',
		act: async (page: Page, language: Language): Promise<void> => {
			await walkToEnd(page, language);
			await page
				.getByRole('button', { name: wording(room, 'join.toQuestion', language, { n: '2' }) })
				.click();
			await page.getByText(wording(room, 'wall.other', language)).click();
		},
		heading: (language) => wording('machines/ots/texts', 'states.ontvangerIsGezinsvoogd.question', language)
	},
	{
		name: 'a result to hand in',
		address: 'workshop/meedoen#m=K7P2QX4M&c=gezinsvoogd-belt',
		act: walkToEnd,
		heading: (language) => wording(room, 'result.title', language)
	},
	{
		name: 'the own answers beside the model route',
		address: 'workshop/meedoen#c=gezinsvoogd-belt',
		act: async (page: Page, language: Language): Promise<void> => {
			await walkToEnd(page, language);
			await press(page, language, room, 'alone.toModel');
		},
		heading: (language) => wording(room, 'model.title', language)
	}
];
