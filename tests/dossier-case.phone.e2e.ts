import type { Page } from '@playwright/test';
import { madeBackup } from './backup.ts';
import { barriers } from './barriers.ts';
import { makeCase, tells } from './cases.ts';
import { makeDossier, passphrase, says } from './dossier.ts';
import { answers, expect, heading, test } from './journey.ts';
import { setDay } from './road.ts';
import type { Language } from './texts.ts';
import { sampleCase } from './vault.ts';
import { wording } from './wording.ts';

const label = 'Paars 41';
const shows = (key: string): string => wording('i18n/sharing', key, 'nl');

/** The screen fits the phone, every folded part unfolded, and has no barrier. */
async function fits(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const part of document.querySelectorAll('main details')) (part as HTMLDetailsElement).open = true;
	});
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	expect(await barriers(page)).toEqual([]);
}

for (const [language, colorScheme] of [
	['nl', 'dark'],
	['en', 'light']
] as const) {
	test(`every screen of a case fits a phone and has no barrier (${language}, ${colorScheme})`, async ({
		page
	}) => {
		const press = (key: string, place: Language = language): Promise<void> =>
			page
				.getByRole('button', { name: tells(key, {}, place), exact: true })
				.first()
				.click();
		const follow = (key: string): Promise<void> =>
			page
				.getByRole('link', { name: tells(key, {}, language), exact: true })
				.first()
				.click();
		const fill = (key: string, text: string): Promise<void> =>
			page
				.getByLabel(tells(key, {}, language), { exact: true })
				.first()
				.fill(text);
		await setDay(page);
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await makeDossier(page, undefined, language);
		await fits(page);
		await press('overview.new');
		await fill('label.label', 'Fenna Zonneveld 111222333');
		await fits(page);
		await fill('label.label', label);
		await press('new.make');
		await expect(heading(page)).toHaveText(label);

		await press('tasks.add');
		await fits(page);
		await fill('tasks.text', 'Een heel lange taak zonder enig ander doel dan dat hij niet op één regel past');
		await fill('tasks.due', '20-11-2026');
		await press('form.save');
		await press('signal.add');
		await press('form.save');
		await press('journal.add');
		await fill('journal.text', 'Moeder belde.');
		await press('form.save');
		await press('decisions.add');
		await page.getByLabel(tells('decisions.what', {}, language)).selectOption('veiligheid');
		await press('decisions.start');
		await answers(page, ['nee', 'nee', 'nee']);
		await follow('conclude.keep');
		await press('conclude.keep');
		await follow('conclude.view');
		await expect(heading(page)).toHaveText(tells('conclusion.title', {}, language));
		await fits(page);
		await follow('page.toCase');
		await expect(heading(page)).toBeFocused();
		await fits(page);
		await follow('keeping.remove');
		await expect(heading(page)).toHaveText(tells('keeping.removal.title', {}, language));
		await fits(page);
		await follow('page.toCase');
		await expect(heading(page)).toHaveText(label);
		await follow('page.toOverview');
		await page.getByLabel(tells('list.tick', { label }, language)).check();
		await fits(page);
	});
}

test('a choice that is longer than the phone is wide is shown whole', async ({ page }) => {
	await makeDossier(page);
	await makeCase(page, label);
	await page.getByRole('button', { name: shows('exchange.add'), exact: true }).click();
	const recipient = page.getByLabel(shows('exchange.recipient'), { exact: true });
	const low = await recipient.boundingBox();
	await recipient.selectOption('gezinsvoogd-buiten-ots');
	const high = await recipient.boundingBox();
	expect(high?.height).toBeGreaterThan((low?.height ?? Infinity) * 1.5);
});

test('words that are longer than the phone is wide make no screen of a case wider', async ({ page }) => {
	const long = 'weerbaarheidstraining'.repeat(5);
	const saved = async (): Promise<void> => {
		const save = page.getByRole('button', { name: tells('form.save'), exact: true });
		await save.click();
		await expect(save).toBeHidden();
	};
	const open = (key: string): Promise<void> =>
		page
			.getByRole('button', { name: tells(key), exact: true })
			.first()
			.click();
	await makeDossier(page);
	await makeCase(page, long.slice(0, 80));
	await open('journal.add');
	await page.getByLabel(tells('journal.text'), { exact: true }).fill(long);
	await saved();
	await open('signal.add');
	await page.getByLabel(tells('signal.where'), { exact: true }).fill(long);
	await saved();
	await fits(page);
	await page.getByRole('link', { name: tells('keeping.remove'), exact: true }).click();
	await expect(
		page.getByLabel(tells('keeping.removal.type', { label: long.slice(0, 80) }), { exact: true })
	).toBeVisible();
	await fits(page);
});

test('what is done with the cases of a backup is chosen in a field as wide as the phone allows', async ({
	page
}) => {
	await makeDossier(page);
	await page.getByRole('link', { name: says('bar.backupNever') }).click();
	const file = await madeBackup({ cases: [sampleCase('a')] }, { passphrase });
	await page.getByLabel(says('backup.restore.choose'), { exact: true }).setInputFiles({
		name: 'kopie.age',
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(await file.arrayBuffer())
	});
	const kind = says('backup.restore.states.new');
	const row = page.getByRole('row', { name: kind });
	const field = row.getByRole('combobox', { name: `${says('backup.restore.columns.choice')}: ${kind}` });
	expect((await field.boundingBox())?.width).toBeGreaterThan(240);
	await expect(row.getByRole('rowheader')).toHaveText(kind);
	await fits(page);
});
