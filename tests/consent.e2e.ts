import type { Page } from '@playwright/test';
import { giveAuthority, noteConsent } from './consent-form.ts';
import { answers, expect, goOn, heading, open, test } from './journey.ts';
import { giveAge, setDay } from './road.ts';
import { changeAnswer, factQuestion, outcome, reasonWords, uiWords, verdictWord } from './wording.ts';

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

const verdict = (page: Page): ReturnType<Page['locator']> => page.locator('main article > .verdict');
const route = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('complementary');
const person = (page: Page, name: string): ReturnType<Page['getByRole']> =>
	page.getByRole('group', { name, exact: true });

/** From the start page to the question after the age. */
async function atAge(page: Page, years: number): Promise<void> {
	await open(page, '/');
	await page.getByRole('link', { name: /^Klopt deze toestemming\?/ }).click();
	await expect(heading(page)).toHaveText(factQuestion('leeftijd'));
	await giveAge(page, years);
}

test('at 11 both parents decide and the child is not asked for consent', async ({ page }) => {
	await atAge(page, 11);
	await giveAuthority(page, 'beide-ouders');
	await expect(heading(page)).toHaveText(factQuestion('toestemmingen'));
	await expect(person(page, 'De jongere zelf')).toHaveCount(0);
	await noteConsent(page, { 'Ouder 1, met gezag': 'gegeven', 'Ouder 2, met gezag': 'gegeven' });
	await goOn(page);
	await answers(page, ['ja', 'ja']);
	await expect(heading(page)).toHaveText(outcome('toestemming', 'toestemming-geldig'));
	await expect(verdict(page)).toContainText(verdictWord('ja'));
	await expect(route(page)).toContainText(
		reasonWords('wieToestemming', 'gezag', { groep: 'beide ouders met gezag' })
	);
});

test('at 12 the youth must say yes as well', async ({ page }) => {
	await atAge(page, 12);
	await giveAuthority(page, 'een-ouder');
	await expect(heading(page)).toHaveText(factQuestion('toestemmingen'));
	await noteConsent(page, { 'De ouder met gezag': 'gegeven' });
	await goOn(page);
	await expect(heading(page)).toHaveText(outcome('toestemming', 'toestemming-onvolledig'));
	await expect(verdict(page)).toContainText(verdictWord('eerst'));
	await expect(route(page)).toContainText(
		reasonWords('toestemmingsstand', 'onvolledig', { ontbreekt: 'de jongere' })
	);

	await route(page)
		.getByRole('button', { name: changeAnswer('toestemming', 'stand') })
		.click();
	await noteConsent(page, { 'De jongere zelf': 'geweigerd' });
	await page.getByRole('button', { name: uiWords('change.apply') }).click();
	await expect(heading(page)).toHaveText(outcome('toestemming', 'toestemming-geweigerd'));
	await expect(verdict(page)).toContainText(verdictWord('nee'));
});

test('at 16 the youth decides alone, and authority is not asked', async ({ page }) => {
	await atAge(page, 16);
	await expect(heading(page)).toHaveText(factQuestion('toestemmingen'));
	await expect(person(page, 'Ouder 1, met gezag')).toHaveCount(0);
	await noteConsent(page, { 'De jongere zelf': 'gegeven' });
	await goOn(page);
	await answers(page, ['ja', 'ja']);
	await expect(heading(page)).toHaveText(outcome('toestemming', 'toestemming-geldig'));
	await expect(route(page)).toContainText(reasonWords('wieToestemming', 'jeugdige'));
});

test('where a youth of 16 cannot weigh the own interest, whoever has authority decides', async ({ page }) => {
	await atAge(page, 16);
	await page.getByRole('radio', { name: /^Nee, in deze zaak niet/ }).check({ force: true });
	await page.getByRole('radio', { name: /^Een voogd/ }).check({ force: true });
	await expect(person(page, 'De jongere zelf')).toHaveCount(0);
	await noteConsent(page, { 'De voogd': 'gegeven' });
	await goOn(page);
	await answers(page, ['ja', 'ja']);
	await expect(heading(page)).toHaveText(outcome('toestemming', 'toestemming-geldig'));
	await expect(route(page)).toContainText(
		reasonWords('wieToestemming', 'gezag_wilsonbekwaam', { groep: 'de voogd' })
	);
});

test('a withdrawal stops the sharing, and only what was given can be withdrawn', async ({ page }) => {
	await atAge(page, 16);
	await noteConsent(page, { 'De jongere zelf': 'ingetrokken' });
	await page.getByRole('button', { name: 'Verder' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'Vul dit eerst in.' })).toBeVisible();
	await person(page, 'De jongere zelf')
		.getByLabel('Op welke dag was de toestemming gegeven?')
		.fill('23-11-2026');
	await expect(page.getByText('Deze dag is nog niet geweest.')).toBeVisible();
	await person(page, 'De jongere zelf')
		.getByLabel('Op welke dag was de toestemming gegeven?')
		.fill('01-10-2026');
	await goOn(page);
	await expect(heading(page)).toHaveText(outcome('toestemming', 'toestemming-ingetrokken'));
	await expect(verdict(page)).toContainText(verdictWord('nee'));
});
