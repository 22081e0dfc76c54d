import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { dutchOn } from './dutch.ts';
import { atItsPlace, expect, heading, open, test } from './journey.ts';
import { setDay } from './road.ts';
import { keptText, savedFile } from './storage.ts';
import type { Language } from './texts.ts';
import { uiWords, wording } from './wording.ts';

const rulebook = (key: string, language: Language = 'nl'): string => wording('i18n/rulebook', key, language);
const reading = (key: string, gaps: Readonly<Record<string, string>> = {}): string =>
	wording('i18n/reading', key, 'nl', gaps);
const title = (id: string): string => wording('law/interpretations', `${id}.title`);

/** The item of the rulebook or the part of a path with this id, which may hold dots and colons. */
const item = (page: Page, id: string): ReturnType<Page['locator']> => page.locator(`[id="${id}"]`);
const button = (page: Page, key: string): ReturnType<Page['locator']> =>
	page.getByRole('button', { name: reading(key), exact: true });

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

test('a provision leads to the question that rests on it, and that leads back', async ({ page }) => {
	await open(page, '/regels/#wpo:4a');
	const card = item(page, 'wpo:4a');
	await expect(card).toBeInViewport();
	await card.locator('summary').click();
	await card.locator('a[href="/lees/veiligheid/#medewerkerVerdacht"]').click();
	await expect(heading(page)).toHaveText(uiWords('paths.veiligheid'));
	const question = item(page, 'medewerkerVerdacht');
	await expect(question).toBeInViewport();

	await question.getByRole('link', { name: `D-0001: ${title('D-0001')}` }).click();
	await expect(heading(page)).toHaveText(rulebook('title'));
	await expect(item(page, 'D-0001')).toBeInViewport();
	await item(page, 'D-0001').locator('a[href="#wpo:4a"]').click();
	await expect(card).toBeInViewport();
	await card.locator('a[href="#D-0001"]').click();
	await expect(item(page, 'D-0001')).toBeInViewport();

	await page.goBack();
	await expect(page).toHaveURL('/regels/#wpo:4a');
	await page.goBack();
	await expect(page).toHaveURL('/regels/#D-0001');
	await page.goBack();
	await expect(heading(page)).toHaveText(uiWords('paths.veiligheid'));
	await question.getByRole('link', { name: /wpo:4a/ }).click();
	await expect(card).toBeInViewport();
});

test('a rule leads to its question, and that to the table of its cases', async ({ page }) => {
	await open(page, '/lees/bevoegdheid/#indexStatus');
	await item(page, 'indexStatus')
		.getByRole('link', { name: reading('rule.examples') })
		.click();
	const card = item(page, 'regel-indexStatus');
	await expect(card).toBeInViewport();
	const rows = card.getByRole('row');
	await expect(rows.filter({ hasText: 'Nagekeken op 24 augustus 2026' })).toContainText('actief');
	await expect(rows.filter({ hasText: 'Nagekeken op 23 augustus 2026' }).first()).toContainText('onbekend');
	await card.getByText(rulebook('used.one')).click();
	await expect(card.locator('details a').last()).toHaveAttribute('href', '/lees/bevoegdheid/#indexStatus');
});

test('a choice leaves what fits, and is there again after a look elsewhere', async ({ page, watch }) => {
	watch.typed.push('huppelwoord');
	await open(page, '/regels/');
	await page.getByText(rulebook('filter.more')).click();
	await page.getByLabel(rulebook('filter.source'), { exact: true }).selectOption('bw1');
	await expect(item(page, 'bw1:240')).toBeVisible();
	await expect(item(page, 'jw:7.1')).toBeHidden();
	await expect(page).toHaveURL('/regels/#bron=bw1');
	const found = page.getByRole('status').filter({ hasText: /bepalingen/ });
	await expect(found).toHaveText(/^2 van \d+ bepalingen, 0 van 10 regels en 0 van \d+ verschillen\.$/);

	const words = page.getByLabel(rulebook('filter.text'));
	await words.fill('huppelwoord');
	await expect(page.getByRole('status').filter({ hasText: rulebook('filter.none') })).toBeVisible();
	await words.fill('gezag');
	await expect(item(page, 'bw1:377c')).toBeVisible();
	await expect(item(page, 'bw1:240')).toBeHidden();
	await expect(page).toHaveURL('/regels/#bron=bw1');

	await item(page, 'bw1:377c').locator('summary').click();
	await item(page, 'bw1:377c').locator('details a').last().click();
	await expect(heading(page)).not.toHaveText(rulebook('title'));
	await atItsPlace(page);
	await page.goBack();
	await expect(heading(page)).toHaveText(rulebook('title'));
	await expect(item(page, 'bw1:240')).toBeVisible();
	await expect(item(page, 'jw:7.1')).toBeHidden();
	await page.getByRole('button', { name: rulebook('filter.clear') }).click();
	await expect(item(page, 'jw:7.1')).toBeVisible();
	await expect(page).toHaveURL('/regels/');
});

test('an address that names a hidden item shows it', async ({ page }) => {
	await open(page, '/regels/#bron=bw1');
	await expect(item(page, 'D-0009')).toBeHidden();
	await page.evaluate(() => {
		location.hash = '#D-0009';
	});
	await expect(item(page, 'D-0009')).toBeInViewport();
});

test('what was looked at too long ago is named so', async ({ page }) => {
	await setDay(page, '2027-03-01');
	await open(page, '/regels/#controle=overdue');
	await expect(item(page, 'jw:7.1')).toContainText(rulebook('provisions.overdue'));
	await expect(item(page, 'wpo:4a')).toBeHidden();
});

test('the rulebook is English throughout', async ({ page }) => {
	await open(page, '/en/regels/');
	await expect(heading(page)).toHaveText(rulebook('title', 'en'));
	expect(await dutchOn(page)).toEqual([]);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the rulebook reads as a whole, and offers nothing that cannot work', async ({ page }) => {
		await page.goto('/regels/');
		await expect(item(page, 'politie:nog-te-toetsen')).toBeVisible();
		await expect(item(page, 'regel-sectorAangewezen').getByRole('row')).toHaveCount(12);
		await expect(item(page, 'V-17')).toBeVisible();
		await expect(page.getByLabel(rulebook('filter.text'))).toBeHidden();
		await page.goto('/lees/veiligheid/');
		await expect(button(page, 'remarks.make')).toBeHidden();
	});
});

test('a reviewer writes remarks, reloads, saves them, wipes, and opens them again', async ({
	page,
	watch
}) => {
	const remark = 'De weg naar 112 klopt; noem ook de huisarts.';
	const reviewer = 'mr. A. Testers';
	watch.typed.push(remark, reviewer);
	await open(page, '/lees/veiligheid/');
	await button(page, 'remarks.make').click();
	const outcome = item(page, 'handel-nu');
	await outcome.getByText(reading('remarks.fold')).click();
	await outcome.getByLabel(reading('remarks.finding')).selectOption('akkoord-met-opmerking');
	await outcome.getByLabel(reading('remarks.text'), { exact: true }).fill(remark);
	await page.getByLabel(reading('remarks.reader.name')).fill(reviewer);
	await expect(page.getByRole('status').filter({ hasText: /\b1 van \d+ bekeken\./ })).toBeVisible();

	await page.reload();
	await expect(outcome.locator('summary')).toContainText(reading('remarks.findings.akkoord-met-opmerking'));
	await expect(page.getByLabel(reading('remarks.reader.name'))).toHaveValue(reviewer);
	const { name, text } = await savedFile(page, button(page, 'remarks.save'));
	expect(name).toMatch(/^signaalwijzer-opmerkingen-veiligheid-\d{4}-\d\d-\d\d\.json$/);
	expect(text).toContain(remark);

	await page.getByRole('button', { name: wording('i18n/frame', 'frame.wipe') }).click();
	await expect(page).toHaveURL(/#gewist$/);
	expect(await keptText(page)).not.toContain('huisarts');

	await open(page, '/lees/veiligheid/');
	await expect(button(page, 'remarks.make')).toBeVisible();
	const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
	await page.getByLabel(reading('remarks.open')).first().setInputFiles(file);
	await expect(outcome.locator('summary')).toContainText(reading('remarks.findings.akkoord-met-opmerking'));

	await page.emulateMedia({ media: 'print' });
	await expect(outcome.getByText(remark).first()).toBeVisible();
	await expect(button(page, 'remarks.hide')).toBeHidden();
	await expect(page.getByText(reviewer)).toBeVisible();
	await expect(item(page, 'bel-veilig-thuis').getByText(reading('remarks.unseen')).last()).toBeVisible();
});

test('a file on another version is opened with a notice, and a file of another kind is refused', async ({
	page
}) => {
	await open(page, '/lees/ots/');
	const read = async (change: object): Promise<void> => {
		const schema = { app: 'signaalwijzer', kind: 'opmerkingen', format: 1, savedOn: '2026-11-22' };
		const body = { path: 'ots', version: '2020-01-01', reader: { name: '', role: '' }, whole: {} };
		const parts = { 'vraag/vroeger': { text: 'Die vraag is er niet meer.' } };
		await page
			.getByLabel(reading('remarks.open'))
			.first()
			.setInputFiles({
				name: 'a.json',
				mimeType: 'application/json',
				buffer: Buffer.from(JSON.stringify({ ...schema, ...body, parts, ...change }))
			});
	};
	await read({ kind: 'werk' });
	await expect(page.getByText(reading('remarks.other'))).toBeVisible();
	await read({});
	await expect(page.getByText(/gemaakt bij versie 2020-01-01/)).toBeVisible();
	await expect(page.getByText('Die vraag is er niet meer.')).toBeVisible();
	const { text } = await savedFile(page, button(page, 'remarks.save'));
	expect(text).toContain('vraag/vroeger');
});

test('the printed path has room to write by hand, the addresses of its sources, and a place to sign', async ({
	page
}, info) => {
	await open(page, '/lees/meldcode/');
	await page.emulateMedia({ media: 'print' });
	const question = item(page, 'stap1Signalen');
	await expect(question.getByText(reading('remarks.findings.niet-akkoord'))).toBeVisible();
	await expect(page.getByText(reading('signOff.signature'))).toBeVisible();
	await expect(page.locator('.nl-skip-link')).toBeHidden();
	const source = page.locator('a[href^="https://"]').first();
	const [address, printed] = await Promise.all([
		source.getAttribute('href'),
		source.evaluate((link) => getComputedStyle(link, '::after').content)
	]);
	expect(printed).toContain(address);
	const paper = info.outputPath('meldcode.pdf');
	await page.pdf({ path: paper, format: 'A4' });
	expect((await readFile(paper, 'latin1')).slice(0, 5)).toBe('%PDF-');
});
