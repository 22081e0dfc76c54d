import type { Page } from '@playwright/test';
import { dutchOn } from './dutch.ts';
import { answer, answers, expect, goOn, heading, open, ready, test } from './journey.ts';
import { chooseCriteria, setDay } from './road.ts';

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

/** From an outcome to the next step of the flow, which is called `title`. */
async function nextStep(page: Page, title: string): Promise<void> {
	const outcome = await heading(page).innerText();
	await page.getByRole('button', { name: `Go on: ${title}` }).click();
	await expect(heading(page)).not.toHaveText(outcome);
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
	await page.getByRole('link', { name: /^I am worried about a pupil/ }).click();
	await expect(heading(page)).toHaveText('Is anyone in danger at this moment?');
	await inEnglish(page, ['nee', 'nee', 'nee']);

	await nextStep(page, 'Is a signal called for?');
	await inEnglish(page, ['ja', 'ja']);
	await chooseCriteria(page, 'G1', 'P1');
	await expect(page.getByRole('link', { name: 'First look at safety' })).toBeVisible();
	await isEnglish(page);
	await goOn(page);
	await inEnglish(page, [['uitgesloten', reasons.ruledOut], ['ja', reasons.facts], ['ja', reasons.threat], 'nee']);
	await expect(heading(page)).toHaveText('A signal fits here');

	await nextStep(page, 'May I give this signal?');
	await page.getByLabel('Age in whole years').fill('9');
	await isEnglish(page);
	await goOn(page);
	await inEnglish(page, ['actief']);
	await page.getByRole('radio', { name: /^Education/ }).check({ force: true });
	await goOn(page);
	await inEnglish(page, ['ja', 'ja']);
	await expect(heading(page)).toHaveText('You may give this signal');

	await nextStep(page, 'Who must know, and beforehand?');
	await inEnglish(page, ['ja', 'ja', 'geen-bezwaar']);
	await expect(heading(page)).toHaveText('They know, you can go on');
	await page.getByRole('button', { name: 'To the registration' }).click();
	await expect(heading(page)).toHaveText('You can give the signal');
	await isEnglish(page);
	await page.getByRole('link', { name: 'To the registration' }).click();
	await expect(page.getByRole('button', { name: 'Make the registration' })).toBeVisible();
	await page.getByRole('button', { name: 'Make the registration' }).click();
	await expect(page.getByText('Fill in the name.')).toBeVisible();
	await isEnglish(page);
	await open(page, '/en/notitie/');
	await expect(page.locator('main article')).toContainText(reasons.threat);
	await isEnglish(page);
});

test('a switch of language in the middle keeps the walk, and what is being chosen and written', async ({ page }) => {
	await open(page, '/pad/ots/');
	await answers(page, ['ja', 'ja']);
	await page.getByRole('radio', { name: /^Ja, zonder dit/ }).check({ force: true });
	await page.getByRole('textbox', { name: 'Waarom kiest u dit?' }).fill(reasons.facts);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(heading(page)).toHaveText('Is this strictly necessary to carry out the OTS?');
	await isEnglish(page);
	await expect(page.locator('main input[value="ja"]')).toBeChecked();
	await expect(page.getByRole('textbox', { name: 'Why do you choose this?' })).toHaveValue(reasons.facts);
	await answer(page, 'ja');
	await page.getByRole('link', { name: 'Nederlands' }).click();
	await expect(heading(page)).toHaveText('Zijn het feiten uit uw eigen werk, zonder advies buiten uw vak?');
	await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('the chosen language is remembered for the next visit', async ({ page }) => {
	await open(page, '/');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(heading(page)).toHaveText('In doubt? Think it through here, calmly.');
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
	'profiel', 'over', 'lees', 'lees/veiligheid', 'eerder-signaal', 'overdracht', 'pad/meldcode', 'pad/opvragen'
]) {
	test(`the screen ${address} says nothing in Dutch when it is English`, async ({ page }) => {
		await open(page, `/en/${address}/`);
		await isEnglish(page);
	});
}
