import type { Page } from '@playwright/test';
import { giveAuthority, noteConsent } from './consent-form.ts';
import { answer, answers, expect, goOn, heading, open, test } from './journey.ts';
import { giveAge, setDay } from './road.ts';
import { verdictWord } from './wording.ts';

const reasons = {
	proportioneel: 'De huisarts kan zonder dit het hoofdpijnonderzoek niet richten.',
	subsidiair: 'Moeder gevraagd het zelf te vertellen; dat lukte haar niet.'
} as const;

test.beforeEach(async ({ page, watch }) => {
	watch.typed.push(...Object.values(reasons));
	await setDay(page);
});

/** From the start page through the questions about need, up to whether a duty of secrecy holds. */
async function toSecrecy(page: Page): Promise<void> {
	await open(page, '/');
	await page.getByRole('link', { name: /^Mag ik dit delen\?/ }).click();
	await expect(heading(page)).toHaveText('Met wie wilt u deze informatie delen?');
	await answers(page, ['andere-professional', 'nee', 'ja', 'ja', 'ja']);
	await answers(page, [['ja', reasons.proportioneel], ['ja', reasons.subsidiair], 'toestemming']);
	await expect(heading(page)).toHaveText('Hebt u een beroepsgeheim voor deze informatie?');
}

/** Enters age and authority, which the rule on consent asks for, up to the form about consent. */
async function toConsent(page: Page, years: number): Promise<void> {
	await expect(heading(page)).toHaveText('Hoe oud is het kind of de jongere?');
	await giveAge(page, years);
	await expect(heading(page)).toHaveText('Wie heeft het gezag?');
	await giveAuthority(page, 'beide-ouders');
	await expect(heading(page)).toHaveText('Hoe staat het met de toestemming?');
}

/** What stands beside the question: why it is asked, and the route so far. */
const beside = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('complementary');
const verdict = (page: Page): ReturnType<Page['locator']> => page.locator('main .verdict');

test('with the consent of both parents and of a 13-year-old, sharing is allowed within it', async ({ page }) => {
	await toSecrecy(page);
	await answer(page, 'nee');
	await toConsent(page, 13);
	await noteConsent(page, {
		'Ouder 1, met gezag': 'gegeven',
		'Ouder 2, met gezag': 'gegeven',
		'De jongere zelf': 'gegeven'
	});
	await goOn(page);
	await expect(heading(page)).toHaveText('Er is toestemming: u mag dit delen');
	await expect(verdict(page)).toContainText(verdictWord('ja'));
	await expect(beside(page)).toContainText('Toestemming gegeven door ouder 1, ouder 2 en de jongere');
	await expect(page.getByRole('checkbox')).toHaveCount(4);
	await page.getByText('Waarom deze uitkomst?').click();
	for (const reason of Object.values(reasons)) await expect(page.getByText(reason)).toBeVisible();
});

test('one parent who was not asked makes the consent incomplete, until that parent says yes', async ({ page }) => {
	await toSecrecy(page);
	await answer(page, 'ja');
	await toConsent(page, 13);
	await noteConsent(page, { 'Ouder 1, met gezag': 'gegeven', 'De jongere zelf': 'gegeven' });
	await goOn(page);
	await expect(heading(page)).toHaveText('Kunt u de ontbrekende toestemming vragen zonder dat iemand gevaar loopt?');
	await expect(beside(page)).toContainText('Nog geen geldige toestemming van ouder 2');
	await answer(page, 'ja');
	await expect(heading(page)).toHaveText('De toestemming is nog niet compleet');
	await expect(verdict(page)).toContainText(verdictWord('eerst'));

	await beside(page).getByRole('button', { name: /^Wijzig: Uitdrukkelijk ja/ }).click();
	await expect(heading(page)).toHaveText('Hoe staat het met de toestemming?');
	await noteConsent(page, { 'Ouder 2, met gezag': 'gegeven' });
	await expect(page.getByRole('main')).toContainText('“Er is toestemming: u mag dit delen”');
	await page.getByRole('button', { name: 'Wijzig het antwoord' }).click();
	await expect(heading(page)).toHaveText('Er is toestemming: u mag dit delen');
});

test('a refusal without any exception leaves no ground, and sharing stops there', async ({ page }) => {
	await toSecrecy(page);
	await answer(page, 'nee');
	await toConsent(page, 9);
	await expect(page.getByRole('group', { name: 'De jongere zelf', exact: true })).toHaveCount(0);
	await noteConsent(page, { 'Ouder 1, met gezag': 'gegeven', 'Ouder 2, met gezag': 'geweigerd' });
	await goOn(page);
	await expect(heading(page)).toHaveText('Hebt u gepraat over wat er achter de weigering zit?');
	await expect(beside(page)).toContainText('Geweigerd door ouder 2');
	await answers(page, ['ja', 'geen']);
	await expect(heading(page)).toHaveText('Niet delen: er is geen grond');
	await expect(verdict(page)).toContainText(verdictWord('nee'));
});
