import type { Page } from '@playwright/test';
import { expect, heading, open } from './journey.ts';
import type { Language } from './texts.ts';
import { answerWords, uiWords, wording } from './wording.ts';

/** A text of the place where cases are made. */
export const maker = (
	key: string,
	gaps: Readonly<Record<string, string>> = {},
	language: Language = 'nl'
): string => wording('i18n/maker', key, language, gaps);

/** The field with the label at `key`. */
export const makerField = (page: Page, key: string, language: Language = 'nl'): ReturnType<Page['locator']> =>
	page.getByLabel(maker(key, {}, language), { exact: true });

/** Opens the place where cases are made, and waits for what lies there. */
export async function openMaker(page: Page, fragment = '', language: Language = 'nl'): Promise<void> {
	await open(page, `${language === 'en' ? '/en' : ''}/workshop/maken/${fragment}`);
	await expect(page.getByText(uiWords('frame.busy', language))).toHaveCount(0);
}

/** Begins a case from nothing. */
async function beginCase(page: Page, language: Language = 'nl'): Promise<void> {
	await openMaker(page, '', language);
	await page.getByRole('button', { name: maker('new', {}, language) }).click();
	await expect(heading(page)).toHaveText(maker('untitled', {}, language));
	await expect(page).toHaveURL(/#id=[a-z0-9-]+$/);
}

/** Answers the open question of the model route; with `reason` where it is a weighing. */
async function answerRoute(
	page: Page,
	state: string,
	answer: string,
	reason?: string,
	language: Language = 'nl'
): Promise<void> {
	await page
		.locator('#route')
		.getByRole('radio', { name: answerWords('ots', state, answer, language), exact: true })
		.check({ force: true });
	if (reason !== undefined) await makerField(page, 'route.reason', language).last().fill(reason);
	await page
		.locator('#route')
		.getByRole('button', { name: uiWords('path.next', language) })
		.click();
	await expect(page.locator(`#stap-ots-${state}`)).toBeAttached();
}

/** Writes a case about the gezinsvoogd who calls, up to where only its end must be taken over. */
export async function writeOtsCase(page: Page, title: string, story: string): Promise<void> {
	await beginCase(page);
	await makerField(page, 'story.name').fill(title);
	await makerField(page, 'story.text').fill(story);
	await makerField(page, 'route.main').selectOption('ots');
	await answerRoute(page, 'otsDitKind', 'ja');
	await answerRoute(page, 'ontvangerIsGezinsvoogd', 'ja');
	await answerRoute(page, 'noodzakelijkVoorUitvoering', 'ja', 'De vraag gaat over haar taak.');
	await answerRoute(page, 'eigenTaak', 'ja');
	await answerRoute(page, 'voorafVertellen', 'ja');
	await expect(page.locator('#einden')).toBeFocused();
}

/** What stands at the top about what is still to be done. */
export const toDo = (page: Page): ReturnType<Page['locator']> =>
	page.getByRole('region', { name: maker('problems.title') });
