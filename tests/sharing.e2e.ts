import type { Page } from '@playwright/test';
import { giveAuthority, noteConsent } from './consent-form.ts';
import { answer, answers, expect, goOn, heading, open, test } from './journey.ts';
import { giveAge, setDay } from './road.ts';
import {
	changeAnswer,
	factQuestion,
	outcome,
	question,
	reasonWords,
	uiWords,
	verdictWord,
	wording
} from './wording.ts';

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
	await expect(heading(page)).toHaveText(question('informatie-delen', 'ontvanger'));
	await answers(page, ['andere-professional', 'nee', 'ja', 'ja', 'ja']);
	await answers(page, [['ja', reasons.proportioneel], ['ja', reasons.subsidiair], 'toestemming']);
	await expect(heading(page)).toHaveText(question('informatie-delen', 'geheimhouding'));
}

/** Enters age and authority, which the rule on consent asks for, up to the form about consent. */
async function toConsent(page: Page, years: number): Promise<void> {
	await expect(heading(page)).toHaveText(factQuestion('leeftijd'));
	await giveAge(page, years);
	await expect(heading(page)).toHaveText(factQuestion('gezag'));
	await giveAuthority(page, 'beide-ouders');
	await expect(heading(page)).toHaveText(factQuestion('toestemmingen'));
}

/** What stands beside the question: why it is asked, and the route so far. */
const beside = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('complementary');
const verdict = (page: Page): ReturnType<Page['locator']> => page.locator('main article > .verdict');

test('with the consent of both parents and of a 13-year-old, sharing is allowed within it', async ({
	page
}) => {
	await toSecrecy(page);
	await answer(page, 'nee');
	await toConsent(page, 13);
	await noteConsent(page, {
		'Ouder 1, met gezag': 'gegeven',
		'Ouder 2, met gezag': 'gegeven',
		'De jongere zelf': 'gegeven'
	});
	await goOn(page);
	await expect(heading(page)).toHaveText(outcome('informatie-delen', 'delen-met-toestemming'));
	await expect(verdict(page)).toContainText(verdictWord('ja'));
	await expect(beside(page)).toContainText(
		reasonWords('toestemmingsstand', 'volledig', { personen: 'ouder 1, ouder 2 en de jongere' })
	);
	await expect(page.getByRole('checkbox')).toHaveCount(4);
	await page.getByRole('button', { name: 'Toon de hele uitleg' }).click();
	for (const reason of Object.values(reasons)) await expect(page.getByText(reason)).toBeVisible();
});

test('one parent who was not asked makes the consent incomplete, until that parent says yes', async ({
	page
}) => {
	await toSecrecy(page);
	await answer(page, 'ja');
	await toConsent(page, 13);
	await noteConsent(page, { 'Ouder 1, met gezag': 'gegeven', 'De jongere zelf': 'gegeven' });
	await goOn(page);
	await expect(heading(page)).toHaveText(question('informatie-delen', 'kanAanvullen'));
	await expect(beside(page)).toContainText(
		reasonWords('toestemmingsstand', 'onvolledig', { ontbreekt: 'ouder 2' })
	);
	await answer(page, 'ja');
	await expect(heading(page)).toHaveText(outcome('informatie-delen', 'toestemming-aanvullen'));
	await expect(verdict(page)).toContainText(verdictWord('eerst'));

	await beside(page)
		.getByRole('button', { name: changeAnswer('informatie-delen', 'uitdrukkelijkeToestemming') })
		.click();
	await expect(heading(page)).toHaveText(factQuestion('toestemmingen'));
	await noteConsent(page, { 'Ouder 2, met gezag': 'gegeven' });
	await expect(page.getByRole('main')).toContainText(
		wording('machines/informatie-delen/texts', 'outcomes.delen-met-toestemming.title')
	);
	await page.getByRole('button', { name: uiWords('change.apply') }).click();
	await expect(heading(page)).toHaveText(outcome('informatie-delen', 'delen-met-toestemming'));
});

test('a refusal without any exception leaves no ground, and sharing stops there', async ({ page }) => {
	await toSecrecy(page);
	await answer(page, 'nee');
	await toConsent(page, 9);
	await expect(page.getByRole('group', { name: 'De jongere zelf', exact: true })).toHaveCount(0);
	await noteConsent(page, { 'Ouder 1, met gezag': 'gegeven', 'Ouder 2, met gezag': 'geweigerd' });
	await goOn(page);
	await expect(heading(page)).toHaveText(question('informatie-delen', 'weigeringBesproken'));
	await expect(beside(page)).toContainText(
		reasonWords('toestemmingsstand', 'geweigerd', { personen: 'ouder 2' })
	);
	await answers(page, ['ja', 'geen']);
	await expect(heading(page)).toHaveText(outcome('informatie-delen', 'niet-delen-geen-grondslag'));
	await expect(verdict(page)).toContainText(verdictWord('nee'));
});
