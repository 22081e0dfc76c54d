import type { Page } from '@playwright/test';
import { data } from '#lib/workshop/cases/gezinsvoogd-belt/case.ts';
import { dutchOn } from './dutch.ts';
import { expect, heading, open, test } from './journey.ts';
import { setDay } from './road.ts';
import { type Language, readTexts } from './texts.ts';
import { question, uiWords, wording } from './wording.ts';

const id = 'gezinsvoogd-belt';
const shop = (key: string, language: Language = 'nl', gaps: Readonly<Record<string, string>> = {}): string =>
	wording('i18n/workshop', key, language, gaps);
const said = (key: string, language: Language = 'nl'): string =>
	wording(`workshop/cases/${id}/texts`, key, language);
const notes = (page: Page): ReturnType<Page['locator']> => page.locator('[data-notes]');
const unfold = (page: Page): Promise<void> => notes(page).locator('> summary').click();

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

test('the front leads in three ways, and to every case', async ({ page }) => {
	await open(page, '/');
	await page
		.getByRole('contentinfo')
		.getByRole('link', { name: shop('title') })
		.click();
	await expect(heading(page)).toHaveText(shop('title'));
	for (const [name, address] of [
		['join.do', '/workshop/meedoen/'],
		['alone.quiz', '/workshop/quiz/'],
		['alone.index', '/workshop/oefenindex/']
	] as const)
		await expect(page.getByRole('link', { name: shop(name) })).toHaveAttribute('href', address);
	await page.getByRole('link', { name: shop('group.choose') }).click();
	await page.getByRole('link', { name: said('title') }).click();
	await expect(page).toHaveURL(`/workshop/casus/#${id}`);
	await expect(heading(page)).toHaveText(said('title'));
	await expect(page).toHaveTitle(new RegExp(said('title')));
});

test('the list of cases is narrowed to a subject, and says how many are left', async ({ page }) => {
	await open(page, '/workshop/');
	const cases = page.locator('#casussen [data-case]');
	const all = await cases.count();
	await page.getByLabel(shop('cases.filter')).selectOption({ label: uiWords('paths.ots') });
	await expect(page.locator(`#casussen [data-case="${id}"]`)).toBeVisible();
	const left = await cases.count();
	expect(left).toBeGreaterThan(0);
	await expect(page.locator('#casussen [role="status"]')).toHaveText(
		left === 1 ? shop('cases.countOne') : shop('cases.count', 'nl', { n: String(left) })
	);
	for (const subject of await cases.allInnerTexts()) expect(subject).toContain(uiWords('paths.ots'));
	await page.getByLabel(shop('cases.filter')).selectOption('');
	await expect(cases).toHaveCount(all);
});

test('a case shows the story, and its answers only when the notes are unfolded', async ({ page }) => {
	await open(page, `/workshop/casus/#${id}`);
	await expect(page.getByText(said('story.0'))).toBeVisible();
	await expect(page.getByText(said('prompts.0'))).toBeHidden();
	await unfold(page);
	await expect(page.getByText(said('prompts.0'))).toBeVisible();
	const step = page.locator('[data-place="ots/noodzakelijkVoorUitvoering"]');
	await expect(step.getByRole('heading')).toHaveText(question('ots', 'noodzakelijkVoorUitvoering'));
	await expect(step).toContainText(said('route.ots/noodzakelijkVoorUitvoering'));
	await expect(step).toContainText(said('forks.ots/noodzakelijkVoorUitvoering'));
	await expect(step.locator('details')).not.toHaveCount(0);
	await expect(page.locator('[data-twist="vrijwillig"] li')).toContainText(outcomeText('gewone-route'));
	await expect(page.locator('[data-twist="vrijwillig"]')).toContainText(shop('notes.turned'));
});

const outcomeText = (end: string): string => wording('machines/ots/texts', `outcomes.${end}.title`);

test('a case can be led, walked alone, shared and adapted', async ({ page }) => {
	await open(page, `/workshop/casus/#${id}`);
	for (const [name, address] of [
		['case.leadGroup', `/workshop/leiden/#c=${id}`],
		['case.walk', `/workshop/meedoen/#c=${id}`],
		['case.adapt', `/workshop/maken/#c=${id}`]
	] as const)
		await expect(page.getByRole('link', { name: shop(name) })).toHaveAttribute('href', address);
	await page.locator('[data-share] > summary').click();
	await expect(page.getByRole('img', { name: shop('case.shareLabel') })).toBeVisible();
	await expect(page.getByRole('link', { name: shop('case.shareLink') })).toHaveAttribute(
		'href',
		new RegExp(`/workshop/meedoen/#c=${id}$`)
	);
});

test('what participants get on paper is the story alone; the sheet of the trainer has everything', async ({
	page
}) => {
	await open(page, `/workshop/casus/#${id}`);
	const shown = (): Promise<{ story: boolean; prompt: boolean; goal: boolean; actions: boolean }> =>
		page.evaluate(
			([story, prompt, goal, action]) => {
				const isShown = (text: string): boolean => document.body.innerText.includes(text);
				return {
					story: isShown(story ?? ''),
					prompt: isShown(prompt ?? ''),
					goal: isShown(goal ?? ''),
					actions: isShown(action ?? '')
				};
			},
			[said('story.0'), said('prompts.0'), said('goal'), shop('case.leadGroup')]
		);
	await unfold(page);
	await page.emulateMedia({ media: 'print' });
	expect(await shown()).toEqual({ story: true, prompt: false, goal: false, actions: false });
	await page.emulateMedia({ media: 'screen' });
	await unfold(page);

	// What is on the page at the moment that the browser prints it.
	const printed = page.evaluate(
		() =>
			new Promise<string>((resolve) => {
				window.print = () => {
					const notes = document.querySelector<HTMLDetailsElement>('[data-notes]');
					resolve(`${String(notes?.open)} ${String(notes?.closest('.no-print') === null)}`);
				};
			})
	);
	await page.getByRole('button', { name: shop('case.printNotes') }).click();
	expect(await printed).toBe('true true');
	await expect(notes(page)).not.toHaveAttribute('open');
});

test('an unknown case and no case are told, with a way on', async ({ page }) => {
	await open(page, '/workshop/casus/#weet-ik-niet');
	await expect(page.getByText(shop('case.unknown'))).toBeVisible();
	await open(page, '/workshop/casus/');
	await page.evaluate(() => {
		location.hash = '';
	});
	await expect(page.getByText(shop('case.none'))).toBeVisible();
	await page.getByRole('link', { name: shop('case.toList') }).click();
	await expect(page).toHaveURL('/workshop/#casussen');
});

test('an own case stands in the list, and opens with all that it can do', async ({ page }) => {
	const own = {
		...data,
		id: 'eigen-casus-1',
		language: 'nl',
		words: { ...(readTexts(`workshop/cases/${id}/texts`, 'nl') as object), title: 'De buurvrouw vraagt iets' }
	};
	await open(page, '/workshop/');
	await expect(page.getByText(shop('own.none'))).toBeVisible();
	await page.evaluate(
		(value) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('signaalwijzer-workshop');
				opening.onerror = () => {
					reject(new Error('The database did not open'));
				};
				opening.onsuccess = () => {
					const writing = opening.result.transaction('cases', 'readwrite');
					writing.objectStore('cases').put({ id: value.id, value });
					writing.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		own
	);
	await page.reload();
	await page.getByRole('link', { name: own.words.title }).click();
	await expect(heading(page)).toHaveText(own.words.title);
	await expect(page.getByRole('link', { name: shop('case.leadGroup') })).toHaveAttribute(
		'href',
		`/workshop/leiden/#id=${own.id}`
	);
	await expect(page.getByRole('link', { name: shop('case.adaptOwn') })).toHaveAttribute(
		'href',
		`/workshop/maken/#id=${own.id}`
	);
	await expect(page.getByRole('link', { name: shop('case.walk') })).toHaveAttribute(
		'href',
		/^\/workshop\/meedoen\/#k=1/
	);
	await page.locator('[data-share] > summary').click();
	await expect(page.getByText(shop('case.shareNoQr'))).toBeVisible();
});

test('front and case are English from head to foot, and go on in English', async ({ page }) => {
	await open(page, `/workshop/casus/#${id}`);
	await expect(heading(page)).toHaveText(said('title'));
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(`/en/workshop/casus/#${id}`);
	await expect(heading(page)).toHaveText(said('title', 'en'));
	await unfold(page);
	await expect(page.locator('[data-twist="vrijwillig"]')).toContainText(shop('notes.turned', 'en'));
	expect(await dutchOn(page)).toEqual([]);
	await open(page, '/en/workshop/');
	await expect(page.getByText(shop('own.none', 'en'))).toBeVisible();
	expect(await dutchOn(page)).toEqual([]);
});
