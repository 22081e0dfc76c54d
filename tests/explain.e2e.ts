import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { giveAuthority, noteConsent } from './consent-form.ts';
import { answer, choice, expect, goOn, heading, open, ready, test } from './journey.ts';
import { giveAge, setDay } from './road.ts';
import { answerWords, outcome, question, wording } from './wording.ts';
import { chooseFile } from './work.ts';

const explain = (key: string, gaps: Readonly<Record<string, string>> = {}): string =>
	wording('i18n/explain', key, 'nl', gaps);
const clause = (state: string, id: string, part = 'says'): string =>
	wording('machines/toestemming/clauses', `${state}.${id}.${part}`);

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

/** A consent of a nine-year-old with one of two parents, up to its outcome. */
async function toIncompleteConsent(page: Page): Promise<void> {
	await open(page, '/pad/toestemming/');
	await giveAge(page, 9);
	await giveAuthority(page, 'beide-ouders');
	await noteConsent(page, { 'Ouder 1, met gezag': 'gegeven' });
	await goOn(page);
	await expect(heading(page)).toHaveText(outcome('toestemming', 'toestemming-onvolledig'));
}

const part = (page: Page, key: string): ReturnType<Page['getByRole']> =>
	page.getByRole('region', { name: explain(key) });

test('an outcome says why, in the sentences of the walk, and unfolds to sources', async ({ page }) => {
	await toIncompleteConsent(page);
	const why = part(page, 'because.title');
	await expect(why).toContainText(clause('stand', 'onvolledig'));
	await expect(why).not.toContainText('Bron:');
	const unfold = why.getByRole('button', { name: explain('because.more') });
	await expect(unfold).toHaveAttribute('aria-expanded', 'false');
	await unfold.focus();
	await page.keyboard.press('Enter');
	await expect(why).toContainText('Nog geen geldige toestemming van ouder 2');
	await expect(why).toContainText('Bron:');
	await why
		.getByRole('button', { name: /^Wijzig:/ })
		.first()
		.click();
	await expect(heading(page)).toHaveText(wording('i18n/forms', 'questions.leeftijd.question'));
});

test('an outcome names what it rests on', async ({ page }) => {
	await open(page, '/pad/veiligheid/');
	await answer(page, 'onzeker');
	// In an emergency the explanation waits, folded.
	await page.getByText(explain('because.later')).click();
	const rests = part(page, 'rests.title');
	await expect(rests).toContainText('Hier was u niet zeker');
	await expect(rests).toContainText('Nog niet door een jurist nagekeken');
	await rests.getByRole('button').first().click();
	await expect(heading(page)).toHaveText(question('veiligheid', 'acuutGevaar'));
});

test('the smallest change stands first, and a click puts it side by side with the case', async ({ page }) => {
	await toIncompleteConsent(page);
	const first = part(page, 'differs.title').getByRole('listitem').first();
	await expect(first).toContainText('ouder 2 ook toestemming geeft');
	await expect(first).toContainText(explain('how.toestemming', { persoon: 'ouder 2' }));
	await first.getByRole('button', { name: /^Zet naast elkaar/ }).click();
	await expect(heading(page)).toHaveText(/^Wat als:/);
	await ready(page);
	await expect(page.getByText('De uitkomst wordt anders.')).toBeVisible();
	const outcomes = page.getByRole('region', { name: explain('whatIf.outcome') });
	await expect(outcomes).toContainText(
		wording('machines/toestemming/texts', 'outcomes.toestemming-onvolledig.title')
	);
	await expect(outcomes).toContainText(
		wording('machines/toestemming/texts', 'outcomes.toestemming-geldig.title')
	);
});

test('a version is tried, made equal and put back, and the case stays as it is', async ({ page }) => {
	await open(page, '/pad/ots/');
	await answer(page, 'nee');
	await expect(heading(page)).toHaveText(outcome('ots', 'gewone-route'));
	await part(page, 'differs.title')
		.getByRole('button', { name: /^Zet naast elkaar/ })
		.first()
		.click();
	await ready(page);
	const status = page.getByRole('status').filter({ hasText: 'verschil' });
	const control = page.getByLabel(`Wat als: ${wording('machines/ots/texts', 'states.otsDitKind.short')}`, {
		exact: true
	});
	await expect(control).toHaveValue('ja');
	await control.selectOption({ label: answerWords('ots', 'otsDitKind', 'nee') });
	await expect(page.getByText('Er is nog niets anders.')).toBeVisible();
	await control.selectOption({ label: answerWords('ots', 'otsDitKind', 'ja') });
	await expect(status).toBeVisible();
	await page.getByRole('button', { name: explain('whatIf.reset') }).click();
	await expect(page.getByText(explain('whatIf.resetDone'))).toBeVisible();
	await page.getByRole('button', { name: explain('whatIf.undo') }).click();
	await expect(control).toHaveValue('ja');
	await page.reload();
	await ready(page);
	await expect(control).toHaveValue('ja');
	await page.getByRole('button', { name: explain('whatIf.stop') }).click();
	await page.getByRole('button', { name: wording('i18n/ui', 'paths.ots') }).click();
	await expect(page.getByText('Er is nog niets anders.')).toBeVisible();
	await page.getByRole('link', { name: explain('whatIf.back') }).click();
	await expect(heading(page)).toHaveText(outcome('ots', 'gewone-route'));
});

test('the focus goes along when a version is made equal, put back, left and begun anew', async ({ page }) => {
	await open(page, '/pad/ots/');
	await answer(page, 'nee');
	await part(page, 'differs.title')
		.getByRole('button', { name: /^Zet naast elkaar/ })
		.first()
		.click();
	await ready(page);
	const press = async (name: string): Promise<void> => {
		await page.getByRole('button', { name, exact: true }).focus();
		await page.keyboard.press('Enter');
	};
	await press(explain('whatIf.reset'));
	await expect(page.getByRole('button', { name: explain('whatIf.undo') })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: explain('whatIf.reset') })).toBeFocused();
	await press(explain('whatIf.stop'));
	await expect(heading(page)).toHaveText(explain('whatIf.title'));
	await expect(heading(page)).toBeFocused();
	await press(wording('i18n/ui', 'paths.ots'));
	await expect(heading(page)).toHaveText(/^Wat als:/);
	await expect(heading(page)).toBeFocused();
});

test('both versions go into a file, and come back from it', async ({ page }) => {
	await toIncompleteConsent(page);
	await part(page, 'differs.title')
		.getByRole('button', { name: /^Zet naast elkaar/ })
		.first()
		.click();
	await ready(page);
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: explain('whatIf.save') }).click();
	const file = await (await saving).path();
	expect(await readFile(file, 'utf8')).toContain('"whatIf"');
	await page.getByRole('button', { name: 'Wis nu' }).click();
	await expect(page.getByText('Alles is gewist.')).toBeVisible();
	await chooseFile(page, await readFile(file, 'utf8'));
	await expect(heading(page)).toHaveText(outcome('toestemming', 'toestemming-onvolledig'));
	await open(page, '/wat-als/');
	await expect(page.getByText('De uitkomst wordt anders.')).toBeVisible();
});

test('without a case there is nothing to compare, and a way to begin', async ({ page }) => {
	await open(page, '/wat-als/');
	await expect(page.getByText(explain('whatIf.noCase'))).toBeVisible();
	await expect(page.getByRole('link', { name: explain('whatIf.toStart'), exact: true })).toBeVisible();
});

test('in English the explanation is English', async ({ page }) => {
	await open(page, '/en/pad/ots/');
	await choice(page, 'nee').check({ force: true });
	await page.getByRole('button', { name: 'Go on' }).click();
	await expect(
		page.getByRole('region', { name: wording('i18n/explain', 'because.title', 'en') })
	).toBeVisible();
	await expect(
		page.getByRole('region', { name: wording('i18n/explain', 'differs.title', 'en') })
	).toContainText('If ');
});
