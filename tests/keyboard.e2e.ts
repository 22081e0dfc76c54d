import type { Locator, Page } from '@playwright/test';
import { expect, heading, open, test } from './journey.ts';
import { setDay } from './road.ts';

const reasons = ['Drie keer in slaap gevallen, dat zag ik zelf.', 'De achterstand groeit sinds de zomer.'] as const;

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

const focusedText = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '');
const hasFocus = (place: Locator): Promise<boolean> => place.evaluate((element) => element === document.activeElement);

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
async function onto(page: Page, key: string, question: string | RegExp): Promise<void> {
	await page.keyboard.press(key);
	await expect(heading(page)).toHaveText(question);
	await expect(heading(page)).toBeFocused();
	await focusShows(page);
}

const button = (page: Page, name: string): Locator => page.getByRole('button', { name });
const next = (page: Page): Locator => page.getByRole('button', { name: 'Verder', exact: true });

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
	await tabTo(page, page.getByRole('link', { name: /^Ik maak me zorgen over een leerling/ }));
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('Loopt er op dit moment iemand gevaar?');

	// A number chooses, wherever the focus is; Enter goes on.
	await page.keyboard.press('3');
	await expect(page.locator('main input[value="nee"]')).toBeFocused();
	await focusShows(page);
	await onto(page, 'Enter', /^Is er een vermoeden tegen iemand/);
	// Arrows choose within the answers, as in any group of choices.
	await tabTo(page, page.locator('main input[value="ja"]'));
	await page.keyboard.press('ArrowUp');
	await expect(page.locator('main input[value="nee"]')).toBeChecked();
	await focusShows(page);
	await onto(page, 'Enter', /^Ziet u tekenen van/);
	await page.keyboard.press('4');
	await onto(page, 'Enter', 'U ziet geen tekenen van onveiligheid');
	await tabTo(page, button(page, 'Verder: Is een signaal op zijn plaats?'));
	await onto(page, 'Enter', /^Bent u in uw werk betrokken/);

	await page.keyboard.press('1');
	await onto(page, 'Enter', /^Hebt u zelf een zorg/);
	await page.keyboard.press('1');
	await onto(page, 'Enter', 'Wat ziet u bij dit kind of deze jongere?');
	// The checklist: a domain is unfolded with Enter, a criterion chosen with the space bar.
	await tabTo(page, page.locator('summary').filter({ hasText: 'Gezondheid' }));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('checkbox', { name: /^G1 ·/ }));
	await page.keyboard.press('Space');
	await tabTo(page, page.getByRole('checkbox', { name: /^G7 ·/ }));
	await page.keyboard.press('Space');
	await tabTo(page, next(page));
	await onto(page, 'Enter', 'Rust uw zorg op feiten?');

	// In the reason, a number is a number and Enter a new line; Ctrl+Enter goes on.
	await page.keyboard.press('1');
	await tabTo(page, page.getByRole('textbox', { name: 'Waarom kiest u dit?' }));
	await page.keyboard.type('2 x: ');
	await page.keyboard.press('Enter');
	await page.keyboard.type(reasons[0]);
	await expect(page.locator('main input[value="ja"]')).toBeChecked();
	await expect(page.getByRole('textbox', { name: 'Waarom kiest u dit?' })).toHaveValue(`2 x: \n${reasons[0]}`);
	await onto(page, 'Control+Enter', /^Is er een risico uit de wet/);
	// Too early: what is missing takes the focus.
	await page.keyboard.press('1');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'Waarom kiest u dit?' })).toBeFocused();
	await page.keyboard.type(reasons[1]);
	await onto(page, 'Control+Enter', /^Hebt u al contact met alle anderen/);
	await page.keyboard.press('3');
	await onto(page, 'Enter', 'Een signaal past hier');

	await tabTo(page, button(page, 'Verder: Mag ik dit signaal geven?'));
	await onto(page, 'Enter', 'Hoe oud is het kind of de jongere?');
	await tabTo(page, page.getByRole('textbox', { name: 'Leeftijd in hele jaren' }));
	await page.keyboard.type('9');
	await onto(page, 'Control+Enter', 'Neemt de Verwijsindex in uw regio nog signalen aan?');
	await page.keyboard.press('1');
	await onto(page, 'Enter', 'In welke sector werkt u?');
	await tabTo(page, page.locator('main input[value="jeugdhulp"]'));
	for (let down = 0; down < 3; down++) await page.keyboard.press('ArrowDown');
	await expect(page.locator('main input[value="onderwijs"]')).toBeChecked();
	await tabTo(page, next(page));
	await onto(page, 'Enter', 'Is uw organisatie aangesloten bij de Verwijsindex in uw regio?');
	await page.keyboard.press('1');
	await onto(page, 'Enter', 'Heeft uw organisatie u aangewezen om signalen te geven?');
	await page.keyboard.press('1');
	await onto(page, 'Enter', 'U mag dit signaal geven');

	await tabTo(page, button(page, 'Verder: Wie moet het weten, en vooraf?'));
	await onto(page, 'Enter', /^Is het signaal al verteld aan/);
	await page.keyboard.press('1');
	await onto(page, 'Enter', /^Weten zij wat zo'n signaal/);
	// Back: the question before takes the focus, with its answer, and leaving it changes nothing.
	await tabTo(page, button(page, 'Terug'));
	await onto(page, 'Enter', /^Is het signaal al verteld aan/);
	await expect(page.locator('main input[value="ja"]')).toBeChecked();
	await tabTo(page, button(page, 'Laat het zo'));
	await onto(page, 'Enter', /^Weten zij wat zo'n signaal/);
	await page.keyboard.press('1');
	await onto(page, 'Enter', 'Hoe reageerden zij?');
	await page.keyboard.press('1');
	await onto(page, 'Enter', 'Zij weten het, u kunt verder');
	await tabTo(page, button(page, 'Naar de registratie'));
	await onto(page, 'Enter', 'U kunt het signaal geven');
	await tabTo(page, page.getByRole('link', { name: 'Naar de registratie' }));
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('Registratie');

	await tabTo(page, button(page, 'Maak de registratie'));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'Naam', exact: true })).toBeFocused();
	await focusShows(page);
});
