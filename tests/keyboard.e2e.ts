import type { Locator, Page } from '@playwright/test';
import { expect, heading, open, test } from './journey.ts';
import { setDay } from './road.ts';
import { factQuestion, outcome, question, uiWords, wording } from './wording.ts';

const reasons = [
	'Drie keer in slaap gevallen, dat zag ik zelf.',
	'De achterstand groeit sinds de zomer.'
] as const;

test.beforeEach(async ({ page, watch }) => {
	watch.typed.push(...reasons);
	await setDay(page);
});

/** Holds that one sees where the focus is: on the element itself, or on the label of a choice. */
async function focusShows(page: Page): Promise<void> {
	const outline = await page.evaluate(() => {
		const focused = document.activeElement;
		const shown = focused?.matches('input[type="radio"]') ? focused.closest('label') : focused;
		if (!shown) return { style: 'none', width: 0 };
		const { outlineStyle, outlineWidth } = getComputedStyle(shown);
		return { style: outlineStyle, width: Number.parseFloat(outlineWidth) };
	});
	expect(outline.style, await focusedText(page)).not.toBe('none');
	expect(outline.width).toBeGreaterThanOrEqual(2);
}

const focusedText = (page: Page): Promise<string> =>
	page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '');
const hasFocus = (place: Locator): Promise<boolean> =>
	place.evaluate((element) => element === document.activeElement);

/** Presses Tab until `goal` has the focus, and sees every stop on the way. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
	for (let stop = 0; stop < 60; stop++) {
		await page.keyboard.press('Tab');
		await focusShows(page);
		if (await hasFocus(goal)) return;
	}
	throw new Error(`No Tab leads to ${goal.toString()}`);
}

/** Goes on with `key`; the heading of the next question must come and take the focus. */
async function onto(page: Page, key: string, title: RegExp): Promise<void> {
	await page.keyboard.press(key);
	await expect(heading(page)).toHaveText(title);
	await expect(heading(page)).toBeFocused();
	await focusShows(page);
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name });
/** The button that goes from an outcome to the next step of the flow. */
const step = (page: Page, path: string): Locator =>
	button(page, uiWords('outcome.toStep', 'nl', { title: uiWords(`paths.${path}`) }));
const next = (page: Page): Locator => page.getByRole('button', { name: uiWords('path.next'), exact: true });

test('the first stop leads past the frame to the content', async ({ page }) => {
	await open(page, '/stroom/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Naar de inhoud' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await focusShows(page);
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the way from a concern to the registration can be walked with the keyboard alone', async ({ page }) => {
	test.slow();
	await open(page, '/');
	await tabTo(page, page.getByRole('link', { name: wording('i18n/frame', 'doors.flow.title') }));
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText(question('veiligheid', 'acuutGevaar'));

	// A number chooses, wherever the focus is; Enter goes on.
	await page.keyboard.press('3');
	await expect(page.locator('main input[value="nee"]')).toBeFocused();
	await focusShows(page);
	await onto(page, 'Enter', question('veiligheid', 'medewerkerVerdacht'));
	// Arrows choose within the answers, as in any group of choices.
	await tabTo(page, page.locator('main input[value="ja"]'));
	await page.keyboard.press('ArrowUp');
	await expect(page.locator('main input[value="nee"]')).toBeChecked();
	await focusShows(page);
	await onto(page, 'Enter', question('veiligheid', 'vermoedenOnveiligheid'));
	await page.keyboard.press('4');
	await onto(page, 'Enter', outcome('veiligheid', 'geen-onveiligheid'));
	await tabTo(page, step(page, 'wanneer-signaleren'));
	await onto(page, 'Enter', question('wanneer-signaleren', 'betrokken'));

	await page.keyboard.press('1');
	await onto(page, 'Enter', question('wanneer-signaleren', 'doelAfstemming'));
	await page.keyboard.press('1');
	await onto(page, 'Enter', factQuestion('criteria'));
	// The checklist: a domain is unfolded with Enter, a criterion chosen with the space bar.
	await tabTo(page, page.locator('summary').filter({ hasText: 'Gezondheid' }));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('checkbox', { name: /^G1 ·/ }));
	await page.keyboard.press('Space');
	await tabTo(page, page.getByRole('checkbox', { name: /^G7 ·/ }));
	await page.keyboard.press('Space');
	await tabTo(page, next(page));
	await onto(page, 'Enter', question('wanneer-signaleren', 'redelijkVermoeden'));

	// In the reason, a number is a number and Enter a new line; Ctrl+Enter goes on.
	await page.keyboard.press('1');
	await tabTo(page, page.getByRole('textbox', { name: uiWords('path.reasonLabel') }));
	await page.keyboard.type('2 x: ');
	await page.keyboard.press('Enter');
	await page.keyboard.type(reasons[0]);
	await expect(page.locator('main input[value="ja"]')).toBeChecked();
	await expect(page.getByRole('textbox', { name: uiWords('path.reasonLabel') })).toHaveValue(
		`2 x: \n${reasons[0]}`
	);
	await onto(page, 'Control+Enter', question('wanneer-signaleren', 'bedreigtOntwikkeling'));
	// Too early: what is missing takes the focus.
	await page.keyboard.press('1');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: uiWords('path.reasonLabel') })).toBeFocused();
	await page.keyboard.type(reasons[1]);
	await onto(page, 'Control+Enter', question('wanneer-signaleren', 'alAfgestemd'));
	await page.keyboard.press('3');
	await onto(page, 'Enter', outcome('wanneer-signaleren', 'signaal-gewenst'));

	await tabTo(page, step(page, 'bevoegdheid'));
	await onto(page, 'Enter', factQuestion('leeftijd'));
	await tabTo(page, page.getByRole('textbox', { name: 'Leeftijd in hele jaren' }));
	await page.keyboard.type('9');
	await onto(page, 'Control+Enter', question('bevoegdheid', 'indexStatus'));
	await page.keyboard.press('1');
	await onto(page, 'Enter', factQuestion('sector'));
	await tabTo(page, page.locator('main input[value="jeugdhulp"]'));
	for (let down = 0; down < 3; down++) await page.keyboard.press('ArrowDown');
	await expect(page.locator('main input[value="onderwijs"]')).toBeChecked();
	await tabTo(page, next(page));
	await onto(page, 'Enter', question('bevoegdheid', 'organisatieAangesloten'));
	await page.keyboard.press('1');
	await onto(page, 'Enter', question('bevoegdheid', 'persoonlijkBevoegd'));
	await page.keyboard.press('1');
	await onto(page, 'Enter', outcome('bevoegdheid', 'bevoegd'));

	await tabTo(page, step(page, 'informeren'));
	await onto(page, 'Enter', question('informeren', 'alGeinformeerd'));
	await page.keyboard.press('1');
	await onto(page, 'Enter', question('informeren', 'volledigGeinformeerd'));
	// Back: the question before takes the focus, with its answer, and leaving it changes nothing.
	await tabTo(page, button(page, uiWords('path.back')));
	await onto(page, 'Enter', question('informeren', 'alGeinformeerd'));
	await expect(page.locator('main input[value="ja"]')).toBeChecked();
	await tabTo(page, button(page, uiWords('change.keep')));
	await onto(page, 'Enter', question('informeren', 'volledigGeinformeerd'));
	await page.keyboard.press('1');
	await onto(page, 'Enter', question('informeren', 'reactie'));
	await page.keyboard.press('1');
	await onto(page, 'Enter', outcome('informeren', 'geinformeerd'));
	await tabTo(page, button(page, uiWords('outcome.toRegistration')));
	await onto(page, 'Enter', new RegExp(uiWords('flow.registrationTitle')));
	await tabTo(page, page.getByRole('link', { name: uiWords('outcome.toRegistration') }));
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText(wording('i18n/registration', 'screen.title'));

	await tabTo(page, button(page, 'Maak de registratie'));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'Naam', exact: true })).toBeFocused();
	await focusShows(page);
});
