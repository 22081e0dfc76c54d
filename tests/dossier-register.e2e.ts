import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { makeCase, onCase, part as partOf, pressCase, tells } from './cases.ts';
import { isLocked, makeDossier, pressKey, says, unlock } from './dossier.ts';
import { choice, expect, heading, ready, test } from './journey.ts';
import { wording } from './wording.ts';

const label = 'Paarse fiets';

/** A text of the screens of consent, sharing and access. */
const shows = (key: string, gaps: Readonly<Record<string, string>> = {}): string =>
	wording('i18n/sharing', key, 'nl', gaps);

/** The part of the page of a case under the title at `key` of the register. */
const part = (page: Page, key: string): ReturnType<Page['locator']> =>
	page.getByRole('region', { name: shows(key), exact: true });

async function press(page: Page, key: string, gaps: Readonly<Record<string, string>> = {}): Promise<void> {
	await page
		.getByRole('button', { name: shows(key, gaps), exact: true })
		.first()
		.click();
}

const save = (page: Page): Promise<void> =>
	page.getByRole('button', { name: tells('form.save'), exact: true }).click();

/** Notes that the youth is nine, with two parents who have authority. */
async function noteYouth(page: Page): Promise<void> {
	await partOf(page, 'youth.title').getByRole('button').first().click();
	await page.getByLabel(wording('i18n/forms', 'age.yearsLabel', 'nl'), { exact: true }).fill('9');
	await page.getByLabel(tells('youth.authority'), { exact: true }).selectOption('beide-ouders');
	await save(page);
}

async function makeExchange(page: Page): Promise<void> {
	await press(page, 'exchange.add');
	await page.getByLabel(shows('exchange.recipient'), { exact: true }).selectOption('andere-professional');
	await page.getByLabel(shows('exchange.who'), { exact: true }).fill('huisarts');
	await page.getByLabel(shows('exchange.information'), { exact: true }).fill('Hoe het in de klas gaat');
	await page.getByLabel(shows('exchange.goal'), { exact: true }).fill('Samen kijken wat helpt');
	await save(page);
	await expect(part(page, 'consent.title').getByRole('heading', { name: 'huisarts' })).toBeVisible();
}

/** Notes by keyboard alone that the first who is missing said yes, in words, today. */
async function noteByKeyboard(page: Page): Promise<void> {
	await page.locator('body').press('t');
	await expect(page.getByRole('radio', { name: shows('consent.event.gegeven') })).toBeChecked();
	// The field of the day: Enter keeps what stands ready.
	await page.getByLabel(tells('form.on'), { exact: true }).press('Enter');
	await expect(page.getByLabel(tells('form.on'), { exact: true })).toBeHidden();
}

/** Notes something else that the first parent said. */
async function note(page: Page, event: string, person: RegExp): Promise<void> {
	await press(page, 'consent.addTo', { who: 'huisarts' });
	await page.getByRole('radio', { name: person }).check({ force: true });
	await page.getByRole('radio', { name: shows(`consent.event.${event}`) }).check({ force: true });
	await save(page);
}

test.beforeEach(async ({ page, watch }) => {
	watch.typed.push('lantaarn', 'Paarse', 'huisarts');
	await makeDossier(page);
	await makeCase(page, label);
	await noteYouth(page);
	await makeExchange(page);
});

test('the board says who said what and who is missing, and a spoken consent is noted by keyboard', async ({
	page
}) => {
	const board = part(page, 'consent.title');
	await expect(board).toContainText(shows('state.niet-gevraagd'));
	await noteByKeyboard(page);
	await expect(board).toContainText(shows('state.onvolledig'));
	await expect(board.getByText(shows('consent.missing'), { exact: true })).toHaveCount(1);
	await noteByKeyboard(page);
	await expect(board).toContainText(shows('state.volledig'));
	await expect(board.getByText(shows('consent.missing'), { exact: true })).toHaveCount(0);
});

test('a withdrawal stops: what rested on it is flagged, and it cannot come before a consent', async ({
	page
}) => {
	const board = part(page, 'consent.title');
	await press(page, 'consent.addTo', { who: 'huisarts' });
	await expect(page.getByRole('radio', { name: shows('consent.event.ingetrokken') })).toHaveCount(0);
	await page.keyboard.press('Escape');
	await noteByKeyboard(page);
	await noteByKeyboard(page);

	await press(page, 'sharing.add');
	await page.getByLabel(shows('sharing.what'), { exact: true }).fill('Hoe de ochtenden gaan');
	await save(page);
	await expect(part(page, 'sharing.title')).toContainText('Hoe de ochtenden gaan');
	await expect(page.getByText(shows('flag.lead'))).toHaveCount(0);

	await note(page, 'ingetrokken', /^ouder 1/);
	await expect(board).toContainText(shows('state.ingetrokken'));
	await expect(part(page, 'sharing.title')).toContainText(shows('flag.lead'));
});

test('the sharing path reads the register and does not ask again', async ({ page }) => {
	await noteByKeyboard(page);
	await noteByKeyboard(page);
	await pressCase(page, 'decisions.add');
	await page.getByLabel(tells('decisions.what'), { exact: true }).selectOption('informatie-delen');
	await page.getByLabel(tells('decisions.exchange'), { exact: true }).selectOption({ index: 1 });
	await page.getByRole('button', { name: tells('decisions.start'), exact: true }).click();
	await ready(page);
	const next = page.getByRole('button', { name: 'Verder', exact: true });
	for (const [answer, reason] of [
		['nee'],
		['ja'],
		['ja'],
		['ja'],
		['ja', 'Het helpt hem.'],
		['ja', 'Ouders zijn gevraagd.'],
		['toestemming'],
		['nee']
	] as const) {
		const asked = await heading(page).innerText();
		await choice(page, answer).check({ force: true });
		if (reason !== undefined) await page.locator('main textarea').first().fill(reason);
		await next.click();
		await expect(heading(page)).not.toHaveText(asked);
	}
	// Neither the recipient nor the consent was asked: the register knew both.
	await expect(heading(page)).toHaveText(
		wording('machines/informatie-delen/texts', 'outcomes.delen-met-toestemming.title', 'nl')
	);
});

test('a receipt holds no remark, and the records are JSON-LD that carries its context', async ({ page }) => {
	await press(page, 'consent.addTo', { who: 'huisarts' });
	await page.getByLabel(shows('remarks'), { exact: true }).fill('Zei het aan de deur');
	await save(page);
	await part(page, 'consent.title').getByRole('link').first().click();
	await expect(heading(page)).toHaveText(shows('receipt.title'));
	const receipt = page.locator('[data-document]');
	await expect(receipt).toContainText('huisarts');
	await expect(receipt).not.toContainText('aan de deur');
	await page.goBack();
	await onCase(page, label);
	const saved = page.waitForEvent('download');
	await press(page, 'records.save');
	const path = await (await saved).path();
	const text = readFileSync(path, 'utf8');
	const records = JSON.parse(text) as { '@context': object; '@graph': readonly object[] };
	expect(records['@graph']).toHaveLength(1);
	expect(text).not.toMatch(/aan de deur|Paarse/);
});

test('access is checked passage by passage, noted, and a request for correction is answered', async ({
	page
}) => {
	await noteByKeyboard(page);
	await part(page, 'access.title').getByRole('link').first().click();
	await expect(heading(page)).toHaveText(shows('access.title'));
	const choices = page.getByLabel(shows('access.choice'), { exact: true });
	await expect(choices.first()).toBeVisible();
	for (const select of await choices.all()) await select.selectOption('privacy-van-een-ander');
	await press(page, 'access.open');
	await expect(page.locator('[data-document]')).toBeVisible();
	await expect(heading(page)).toBeFocused();
	await press(page, 'access.record');
	await expect(page.getByText(shows('access.given'))).toBeVisible();
	await expect(page.locator(':focus')).toContainText(shows('access.given'));
	await page.goBack();
	await onCase(page, label);

	await press(page, 'asked.correctieverzoek.title');
	await page.getByLabel(shows('asked.correctieverzoek.text'), { exact: true }).fill('De dag klopt niet.');
	await save(page);
	await press(page, 'asked.answerIt');
	await page.getByLabel(shows('asked.answerText'), { exact: true }).fill('Dat is aangepast.');
	await save(page);
	await expect(part(page, 'access.title')).toContainText('Dat is aangepast.');
});

test('what was decided of a passage is there again after the lock and a reload', async ({ page }) => {
	await part(page, 'access.title').getByRole('link').first().click();
	const choice = page.getByLabel(shows('access.choice'), { exact: true }).first();
	await choice.selectOption('belang-van-jeugdige');
	// At once: what was chosen this moment is written too.
	await pressKey(page, 'bar.lock');
	await isLocked(page);
	await unlock(page);
	await expect(choice).toHaveValue('belang-van-jeugdige');
	await choice.selectOption('tonen');
	await expect(page.getByText(says('bar.kept'))).toBeVisible();
	await page.reload();
	await unlock(page);
	await expect(choice).toHaveValue('tonen');
	await page.goBack();
	await onCase(page, label);
	const onward = partOf(page, 'drafts.title').getByRole('link');
	await expect(onward).toHaveAttribute('href', /\/inzage\/ouder-1$/);
	await onward.click();
	await expect(choice).toHaveValue('tonen');
});

test('who may not see the case gets no document, also by its address', async ({ page }) => {
	// At nine the parents speak for the child.
	const address = page.url();
	await page.goto(`${address}/inzage/jeugdige`);
	await expect(page.getByText(shows('access.notReader'))).toBeVisible();
	await expect(page.getByLabel(shows('access.choice'), { exact: true })).toHaveCount(0);
	await expect(page.locator('[data-document]')).toHaveCount(0);
});
