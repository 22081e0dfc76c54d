import type { Page } from '@playwright/test';
import { giveAuthority, noteConsent } from './consent-form.ts';
import { answers, expect, goOn, heading, open, test } from './journey.ts';
import { giveAge, setDay } from './road.ts';
import { factQuestion, openPath, outcome, question, reasonWords, verdictWord } from './wording.ts';

const reason = 'Zonder overleg krijgt het gezin twee plannen die elkaar tegenspreken.';
const verdict = (page: Page): ReturnType<Page['locator']> => page.locator('main article > .verdict');

test.beforeEach(async ({ page, watch }) => {
	watch.typed.push(reason);
	await setDay(page);
});

/** From the start page to the form about consent, for a child of nine with two parents. */
async function toConsent(page: Page): Promise<void> {
	await open(page, '/');
	await page.getByRole('link', { name: /^Er is een match/ }).click();
	await expect(heading(page)).toHaveText(question('match', 'contactGehad'));
	await answers(page, ['ja', 'ik', 'ja', 'ja', 'ja']);
	await expect(heading(page)).toHaveText(factQuestion('leeftijd'));
	await giveAge(page, 9);
	await giveAuthority(page, 'beide-ouders');
	await expect(heading(page)).toHaveText(factQuestion('toestemmingen'));
}

test('a match with consent leads to one plan with the family', async ({ page }) => {
	await toConsent(page);
	await noteConsent(page, { 'Ouder 1, met gezag': 'gegeven', 'Ouder 2, met gezag': 'gegeven' });
	await goOn(page);
	await expect(heading(page)).toHaveText(question('match', 'metGezinAanTafel'));
	await page.locator('main input[type="radio"][value="ja"]').check({ force: true });
	await goOn(page);
	await expect(heading(page)).toHaveText(outcome('match', 'gezinsplan'));
	await expect(verdict(page)).toContainText(verdictWord('ja'));
	await expect(page.getByRole('checkbox')).toHaveCount(4);
});

test('without consent the sharing path opens in the same case, and asks neither age nor authority nor consent again', async ({
	page
}) => {
	await toConsent(page);
	await noteConsent(page, { 'Ouder 1, met gezag': 'gegeven' });
	await goOn(page);
	await expect(heading(page)).toHaveText(outcome('match', 'naar-informatie-delen'));
	await expect(verdict(page)).toContainText(verdictWord('eerst'));
	await page.getByRole('button', { name: openPath('informatie-delen') }).click();

	await expect(heading(page)).toHaveText(question('informatie-delen', 'anoniemGenoeg'));
	await answers(page, ['nee', 'ja', 'ja', 'ja', ['ja', reason], ['ja', reason], 'toestemming', 'nee']);
	await expect(heading(page)).toHaveText(question('informatie-delen', 'kanAanvullen'));
	await expect(page.getByRole('complementary')).toContainText(
		reasonWords('toestemmingsstand', 'onvolledig', { ontbreekt: 'ouder 2' })
	);
});
