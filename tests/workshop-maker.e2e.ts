import { answer, expect, heading, open, ready, test } from './journey.ts';
import { readQr } from './qr-picture.ts';
import { setDay } from './road.ts';
import { savedFile } from './storage.ts';
import { answerWords, outcome, wording } from './wording.ts';
import { maker, makerField, openMaker, toDo, writeOtsCase } from './workshop-maker.ts';
import { otsCase } from './meeting.ts';
import { workshopFile } from '#lib/export/workshop/workshop-file.ts';

const title = 'Een telefoontje';
const story = 'De gezinsvoogd van Noor belt.\n\nZij vraagt hoe het gaat.';

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

test('a case is made, its problems are named and mended, and a reload keeps it', async ({ page, watch }) => {
	watch.typed.push('Noor', 'telefoontje');
	await writeOtsCase(page, title, story);
	await expect(toDo(page)).toContainText(maker('problems.one'));
	await expect(page.getByRole('link', { name: maker('leadWorkshop') })).toHaveCount(0);
	await page.getByRole('button', { name: maker('route.takeEnds') }).click();
	await expect(page.locator('#einden')).toBeFocused();
	await expect(toDo(page)).toContainText(maker('problems.none'));
	await expect(page.getByRole('link', { name: maker('leadWorkshop') })).toBeVisible();

	// Another answer: the route no longer ends where the case says, and later answers lie beside it.
	const first = page.locator('#stap-ots-otsDitKind');
	await first.locator('summary').click();
	await first.getByLabel(maker('route.answer')).selectOption('nee');
	const short = (state: string): string => wording('machines/ots/texts', `states.${state}.short`);
	const named = maker('problem.unreached', { question: short('eigenTaak') });
	await expect(toDo(page)).toContainText(named);
	await expect(toDo(page)).toContainText(outcome('ots', 'gewone-route').source.slice(1, 12));
	await page.getByRole('button', { name: maker('problems.tidy') }).click();
	await expect(toDo(page)).not.toContainText(named);
	await toDo(page).getByRole('button').first().press('Enter');
	await expect(page.locator('#einden')).toBeFocused();
	await page.getByRole('button', { name: maker('route.takeEnds') }).click();
	await expect(toDo(page)).toContainText(maker('problems.none'));

	await page.reload();
	await ready(page);
	await expect(heading(page)).toHaveText(title);
	await expect(makerField(page, 'story.text')).toHaveValue(story);
	await expect(toDo(page)).toContainText(maker('problems.none'));
});

test('a case that is made in two windows keeps what was changed in either', async ({ page, context }) => {
	await openMaker(page);
	await page.getByRole('button', { name: maker('new') }).click();
	await expect(page).toHaveURL(/#id=/);
	const other = await context.newPage();
	await open(other, page.url());
	// A window that first reads the case after the change takes nothing over, and keeps its focus.
	await expect(heading(other)).toHaveText(maker('untitled'));
	await makerField(page, 'story.name').fill(title);
	await expect(heading(other)).toHaveText(title);
	await expect(heading(other)).toBeFocused();
	await makerField(other, 'story.text').fill(story);
	await expect(makerField(page, 'story.text')).toHaveValue(story);
	await makerField(page, 'story.goal').fill('Terugbellen.');
	await expect(makerField(other, 'story.goal')).toHaveValue('Terugbellen.');
	await other.reload();
	await ready(other);
	await expect(heading(other)).toHaveText(title);
	await expect(makerField(other, 'story.text')).toHaveValue(story);
	await expect(makerField(other, 'story.goal')).toHaveValue('Terugbellen.');
});

test('a twist shows where it leads, and a fork asks for its words', async ({ page }) => {
	await writeOtsCase(page, title, story);
	await page.getByRole('button', { name: maker('twists.add') }).click();
	await makerField(page, 'twists.what').selectOption('antwoord:ots/otsDitKind');
	await makerField(page, 'twists.becomes').selectOption('nee');
	const twist = page.getByRole('region', { name: maker('twists.one', { n: '1' }) });
	await expect(twist).toContainText(wording('machines/ots/texts', 'outcomes.gewone-route.title'));
	await expect(toDo(page)).toContainText(maker('problem.twist-without-words', { n: '1' }));
	await makerField(page, 'twists.words').fill('En als er geen maatregel is?');
	await expect(toDo(page)).not.toContainText(maker('problem.twist-without-words', { n: '1' }));

	const step = page.locator('#stap-ots-eigenTaak');
	await step.locator('summary').click();
	await step.getByLabel(maker('route.fork')).check();
	const question = wording('machines/ots/texts', 'states.eigenTaak.short');
	const named = maker('problem.fork-without-words', { question });
	await expect(toDo(page)).toContainText(named);
	await makerField(page, 'route.forkWords').fill('Er is voor beide iets te zeggen.');
	await expect(toDo(page)).not.toContainText(named);
});

test('what looks like a real person is pointed out, and may stay', async ({ page }) => {
	await openMaker(page);
	await page.getByRole('button', { name: maker('new') }).click();
	await makerField(page, 'story.text').fill('Noor belt.\n\nHaar nummer is 111222333, of 06-12345678.');
	await expect(page.getByText(maker('hint.bsn'))).toBeVisible();
	await expect(page.getByText(maker('hint.telefoon'))).toBeVisible();
	await makerField(page, 'story.text').fill('Noor belt.');
	await expect(page.getByText(maker('hint.bsn'))).toHaveCount(0);
});

test('a case goes out as a file and comes in elsewhere, without replacing anything by itself', async ({
	page,
	browser,
	baseURL
}) => {
	await writeOtsCase(page, title, story);
	await page.getByRole('button', { name: maker('route.takeEnds') }).click();
	const file = await savedFile(page, page.getByRole('button', { name: maker('file.save'), exact: true }));
	expect(file.name).toMatch(/^signaalwijzer-workshopcasussen-.*\.json$/);

	const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
	const other = await context.newPage();
	await openMaker(other);
	await expect(other.getByText(maker('own.empty'))).toBeVisible();
	const choose = async (text: string): Promise<void> => {
		await other
			.getByLabel(maker('import.choose'), { exact: true })
			.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	};
	await choose(file.text);
	await expect(other.getByText(maker('import.beside.new'))).toBeVisible();
	await other.getByRole('button', { name: maker('import.do') }).click();
	await expect(other.getByText(maker('import.takenOne'))).toBeVisible();
	await expect(other.getByRole('link', { name: title, exact: true })).toBeVisible();

	await choose(file.text);
	await expect(other.getByText(maker('import.beside.same'))).toBeVisible();
	await choose(file.text.replaceAll(title, 'Een ander telefoontje'));
	await expect(other.getByText(maker('import.beside.differs'))).toBeVisible();
	await other.getByRole('button', { name: maker('import.do') }).click();
	await expect(other.getByRole('link', { name: title, exact: true })).toBeVisible();
	await expect(other.getByText('Een ander telefoontje')).toHaveCount(0);

	await choose('{"app":"signaalwijzer","kind":"werk","walk":{}}');
	await expect(other.getByText(maker('import.refused.real-case'))).toBeVisible();
	await context.close();

	// The other way round: the start page names what it is.
	await open(page, '/');
	await page
		.getByLabel('Eerder werk openen')
		.setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
	await expect(page.getByText(wording('i18n/work-file', 'errors.workshop'))).toBeVisible();
});

test('a small case is sent by a QR code, seen before it is kept, and kept', async ({
	page,
	browser,
	baseURL,
	watch
}) => {
	watch.typed.push('Noor', 'telefoontje');
	await writeOtsCase(page, title, story);
	await page.getByRole('button', { name: maker('route.takeEnds') }).click();
	const code = page.getByRole('img', { name: maker('share.qrLabel', { title }) });
	const address = await readQr(code);
	expect(address).toContain('/workshop/maken/#k=');

	const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
	const other = await context.newPage();
	await open(other, address);
	await expect(heading(other)).toHaveText(maker('incoming.title.link'));
	await expect(other.getByText('De gezinsvoogd van Noor belt.')).toBeVisible();
	await openMaker(other);
	await expect(other.getByText(maker('own.empty'))).toBeVisible();
	await open(other, address);
	await other.getByRole('button', { name: maker('incoming.do.link') }).click();
	await expect(heading(other)).toHaveText(title);
	await expect(other).toHaveURL(/#id=/);
	await open(other, address);
	await expect(other.getByText(maker('import.beside.same'))).toBeVisible();
	await context.close();
});

test('a case is copied, removed and put back', async ({ page }) => {
	await openMaker(page);
	await page.getByLabel(maker('import.choose'), { exact: true }).setInputFiles({
		name: 'x.json',
		mimeType: 'application/json',
		buffer: Buffer.from(workshopFile([{ ...otsCase, id: 'eigen' }], '2026-11-22'))
	});
	await page.getByRole('button', { name: maker('import.do') }).click();
	const name = otsCase.words.title;
	const link = page.getByRole('link', { name, exact: true });
	await expect(link).toBeVisible();
	await page.getByRole('button', { name: maker('own.duplicateOne', { title: name }), exact: true }).click();
	await expect(
		page.getByRole('link', { name: maker('copyTitle', { title: name }), exact: true })
	).toBeVisible();
	await page.getByRole('button', { name: maker('own.removeOne', { title: name }), exact: true }).click();
	await expect(link).toHaveCount(0);
	await expect(page.getByRole('button', { name: maker('own.undo') })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(link).toBeVisible();
});

test('a built-in case is taken as an own version, and stays as it is', async ({ page }) => {
	await openMaker(page, '#c=gezinsvoogd-belt');
	await expect(heading(page)).toHaveText(maker('incoming.title.built-in'));
	const code = page.getByRole('img', { name: /QR/ });
	expect(await readQr(code)).toContain('/workshop/maken/#c=gezinsvoogd-belt');
	await page.getByRole('button', { name: maker('incoming.do.built-in') }).click();
	await expect(page).toHaveURL(/#id=/);
	await expect(toDo(page)).toContainText(maker('problems.none'));
	await makerField(page, 'story.name').fill('Anders');
	await expect(heading(page)).toHaveText('Anders');
	await openMaker(page, '#c=gezinsvoogd-belt');
	await expect(page.getByText('Anders')).toHaveCount(0);
});

test('a what-if becomes a case, without a word that was typed', async ({ page, watch }) => {
	const typed = 'Nodig voor het plan van Fenna';
	watch.typed.push(typed);
	await open(page, '/pad/ots/');
	await answer(page, 'ja');
	await answer(page, 'ja');
	await answer(page, 'ja', typed);
	await answer(page, 'ja');
	await answer(page, 'ja');
	await open(page, '/wat-als/');
	await page.getByRole('button', { name: wording('i18n/ui', 'paths.ots') }).click();
	await page
		.getByLabel(`Wat als: ${wording('machines/ots/texts', 'states.otsDitKind.short')}`, { exact: true })
		.selectOption({ label: answerWords('ots', 'otsDitKind', 'nee') });
	await page.getByRole('button', { name: wording('i18n/explain', 'whatIf.makeCase') }).click();
	await expect(heading(page)).toHaveText(maker('incoming.title.what-if'));
	expect(page.url()).not.toContain('#');
	expect(decodeURIComponent(page.url())).not.toContain('Fenna');
	await page.getByRole('button', { name: maker('incoming.do.what-if') }).click();
	await expect(page).toHaveURL(/#id=/);
	await expect(page.locator('#stap-ots-voorafVertellen')).toBeAttached();
	await expect(page.getByRole('region', { name: maker('twists.one', { n: '1' }) })).toContainText(
		wording('machines/ots/texts', 'outcomes.gewone-route.title')
	);
	const file = await savedFile(page, page.getByRole('button', { name: maker('file.save'), exact: true }));
	expect(file.text).toContain('"otsDitKind": "ja"');
	expect(file.text).not.toContain('Fenna');
});
