import type { Page } from '@playwright/test';
import { dutchOn } from './dutch.ts';
import { answer, answers, expect, goOn, heading, open, ready, test } from './journey.ts';
import { keepWalk } from './kept-walk.ts';
import { chooseCriteria, setDay } from './road.ts';
import { signalWalk } from './work.ts';
import { outcome, question, uiWords, wording } from './wording.ts';

const reasons = {
	ruledOut: 'They argue about homework; I asked both and saw no fear.',
	facts: 'He fell asleep in class three times; I saw it myself.',
	threat: 'He has been falling behind since the summer.'
} as const;

test.beforeEach(async ({ page, watch }) => {
	watch.typed.push(...Object.values(reasons));
	await setDay(page);
});

/** Holds that the screen is English throughout: its markup says so, and nothing on it is Dutch. */
async function isEnglish(page: Page): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	expect(await dutchOn(page), await heading(page).innerText()).toEqual([]);
}

/** Gives each answer in turn, on screens that are English throughout. */
async function inEnglish(page: Page, row: Parameters<typeof answers>[1]): Promise<void> {
	for (const item of row) {
		await isEnglish(page);
		await answers(page, [item]);
	}
	await isEnglish(page);
}

/** From an outcome to the next step of the flow, which is `path`. */
async function nextStep(page: Page, path: string): Promise<void> {
	const before = await heading(page).innerText();
	const name = uiWords('outcome.toStep', 'en', { title: uiWords(`paths.${path}`, 'en') });
	await page.getByRole('button', { name }).click();
	await expect(heading(page)).not.toHaveText(before);
}

test('a Dutch screen is seen to be Dutch', async ({ page }) => {
	await open(page, '/stroom/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
	expect((await dutchOn(page)).length).toBeGreaterThan(20);
});

test('the plain flow is English from the start page to the registration and the note', async ({ page }) => {
	test.slow();
	await open(page, '/en/');
	await isEnglish(page);
	await page.getByRole('link', { name: wording('i18n/frame', 'doors.flow.title', 'en') }).click();
	await expect(heading(page)).toHaveText(question('veiligheid', 'acuutGevaar', 'en'));
	await inEnglish(page, ['nee', 'nee', 'nee']);

	await nextStep(page, 'wanneer-signaleren');
	await inEnglish(page, ['ja', 'ja']);
	await chooseCriteria(page, 'G1', 'P1');
	await expect(
		page.getByRole('link', { name: wording('i18n/forms', 'criteria.toSafety', 'en') })
	).toBeVisible();
	await isEnglish(page);
	await goOn(page);
	await inEnglish(page, [
		['uitgesloten', reasons.ruledOut],
		['ja', reasons.facts],
		['ja', reasons.threat],
		'nee'
	]);
	await expect(heading(page)).toHaveText(outcome('wanneer-signaleren', 'signaal-gewenst', 'en'));

	await nextStep(page, 'bevoegdheid');
	await page.getByLabel(wording('i18n/forms', 'age.yearsLabel', 'en')).fill('9');
	await isEnglish(page);
	await goOn(page);
	await inEnglish(page, ['actief']);
	await page.locator('main input[value="onderwijs"]').check({ force: true });
	await goOn(page);
	await inEnglish(page, ['ja', 'ja']);
	await expect(heading(page)).toHaveText(outcome('bevoegdheid', 'bevoegd', 'en'));

	await nextStep(page, 'informeren');
	await inEnglish(page, ['ja', 'ja', 'geen-bezwaar']);
	await expect(heading(page)).toHaveText(outcome('informeren', 'geinformeerd', 'en'));
	await page.getByRole('button', { name: uiWords('outcome.toRegistration', 'en') }).click();
	await expect(heading(page)).toHaveText(uiWords('flow.registrationTitle', 'en'));
	await isEnglish(page);
	await page.getByRole('link', { name: uiWords('outcome.toRegistration', 'en') }).click();
	await expect(
		page.getByRole('button', { name: wording('i18n/registration', 'screen.make', 'en') })
	).toBeVisible();
	await page.getByRole('button', { name: wording('i18n/registration', 'screen.make', 'en') }).click();
	await expect(page.getByText(wording('i18n/registration', 'missing.name', 'en'))).toBeVisible();
	await isEnglish(page);
	await open(page, '/en/notitie/');
	await expect(page.locator('main article')).toContainText(reasons.threat);
	await isEnglish(page);
});

test('a switch of language in the middle keeps the walk, and what is being chosen and written', async ({
	page
}) => {
	await open(page, '/pad/ots/');
	await answers(page, ['ja', 'ja']);
	await page.locator('main input[value="ja"]').check({ force: true });
	await page.getByRole('textbox', { name: uiWords('path.reasonLabel') }).fill(reasons.facts);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(heading(page)).toHaveText(question('ots', 'noodzakelijkVoorUitvoering', 'en'));
	await isEnglish(page);
	await expect(page.locator('main input[value="ja"]')).toBeChecked();
	await expect(page.getByRole('textbox', { name: uiWords('path.reasonLabel', 'en') })).toHaveValue(
		reasons.facts
	);
	await answer(page, 'ja');
	await page.getByRole('link', { name: 'Nederlands' }).click();
	await expect(heading(page)).toHaveText(question('ots', 'eigenTaak'));
	await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('a switch of language on the registration keeps what was typed, in memory', async ({ page, watch }) => {
	watch.typed.push('Zonneveld');
	await keepWalk(page, signalWalk);
	await open(page, '/registratie/');
	await page.getByLabel(wording('i18n/registration', 'field.name'), { exact: true }).fill('Fenna Zonneveld');
	await page.getByRole('link', { name: 'English' }).click();
	const name = page.getByLabel(wording('i18n/registration', 'field.name', 'en'), { exact: true });
	await expect(name).toHaveValue('Fenna Zonneveld');
	await isEnglish(page);
	await page.reload();
	await ready(page);
	await expect(name).toHaveValue('');
});

test('the chosen language is remembered for the next visit', async ({ page }) => {
	await open(page, '/');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(heading(page)).toHaveText(wording('i18n/frame', 'start.title', 'en'));
	await expect(page.getByRole('link', { name: 'Nederlands' })).toBeFocused();
	await page.goto('/');
	await expect(page).toHaveURL('/en/');
	await ready(page);
	await isEnglish(page);
	await page.getByRole('link', { name: 'Nederlands' }).click();
	await expect(page).toHaveURL('/');
	await page.reload();
	await ready(page);
	await expect(page).toHaveURL('/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

for (const address of [
	'profiel',
	'over',
	'lees',
	'lees/veiligheid',
	'eerder-signaal',
	'overdracht',
	'pad/meldcode',
	'pad/opvragen'
]) {
	test(`the screen ${address} says nothing in Dutch when it is English`, async ({ page }) => {
		await open(page, `/en/${address}/`);
		await isEnglish(page);
	});
}
