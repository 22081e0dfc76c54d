import type { Page } from '@playwright/test';
import { choice, expect, heading, open, ready, test, watchOver } from './journey.ts';
import { setDay } from './road.ts';
import { press, said } from './room.ts';
import { answerWords, question } from './wording.ts';
import { maker, writeOtsCase } from './workshop-maker.ts';

const title = 'Een telefoontje in de pauze';
const story = 'De gezinsvoogd van Noor belt.';

/** Answers the question on a phone, and waits until it says so. */
async function answerAt(phone: Page, number: number, answer: string): Promise<void> {
	await choice(phone, answer).check({ force: true });
	await phone.getByRole('button', { name: 'Verder', exact: true }).click();
	await expect(heading(phone)).toHaveText(said('join.waitTitle', { n: String(number) }));
	await expect(heading(phone)).toBeFocused();
}

/** Says what a phone chose so far, and comes back to where the room is. */
async function handIn(phone: Page, desk: Page): Promise<void> {
	await press(phone, 'join.handIn').click();
	const code = (await phone.locator('[data-code]').getAttribute('data-code')) ?? '';
	await desk.getByLabel(said('intake.typed')).fill(code);
	await press(desk, 'intake.typedDo').click();
	await press(phone, 'join.further').click();
}

test('an own case is led question by question: phones go with the room, whatever they chose, to the debrief', async ({
	page,
	context,
	browser,
	watch,
	baseURL
}) => {
	test.slow();
	watch.typed.push('Noor', 'telefoontje');
	await setDay(page);

	// The case is made here, and led from where it was made.
	await writeOtsCase(page, title, story);
	await page.getByRole('button', { name: maker('route.takeEnds') }).click();
	await page.getByRole('link', { name: maker('leadWorkshop') }).click();
	await page.getByRole('radio', { name: said('start.pace.together') }).check({ force: true });
	await press(page, 'start.do').click();
	await expect(page.locator('[data-meeting]')).toBeVisible();
	const link = (await page.locator('[data-join]').getAttribute('href')) ?? '';
	expect(link).toContain('&p=samen&k=');
	const screen = await context.newPage();
	await open(screen, '/workshop/scherm/');
	await expect(screen.locator('[data-phase="story"]')).toBeVisible();
	await page.bringToFront();

	// The phone is another device.
	const other = await browser.newContext({
		viewport: { width: 360, height: 740 },
		locale: 'nl-NL',
		serviceWorkers: 'block',
		baseURL: baseURL ?? ''
	});
	const check = watchOver(other, watch, baseURL);
	const phone = await other.newPage();
	await open(phone, link);
	await expect(heading(phone)).toHaveText(title);
	await press(phone, 'join.begin').click();

	// Question 1: the phone chooses what ends its own road, and hands that in.
	const next = press(page, 'stage.next');
	await next.click();
	await expect(screen.locator('[data-question="1"]')).toBeVisible();
	await answerAt(phone, 1, 'nee');
	await expect(phone.locator('main')).toContainText(answerWords('ots', 'otsDitKind', 'nee'));
	await handIn(phone, page);
	await expect(page.locator('.count[data-in="1"]')).toBeVisible();
	await expect(heading(phone)).toHaveText(said('join.waitTitle', { n: '1' }));
	await next.click();
	await expect(screen.locator('[data-answer="nee"] .people')).toHaveText('1');
	await expect(screen.getByText(said('screen.goesOn', { n: '2' }))).toBeVisible();

	// Question 2: one press follows the room, and says where it went.
	await next.click();
	await expect(screen.locator('[data-question="2"]')).toBeVisible();
	await phone.getByRole('button', { name: said('join.toQuestion', { n: '2' }) }).click();
	await expect(heading(phone)).toHaveText(question('ots', 'ontvangerIsGezinsvoogd'));
	await expect(phone.getByText(said('join.goesOn', { n: '1' }))).toBeVisible();
	// What the room went on with is on the wall: a phone that goes on too early must not tell it.
	await expect(phone.locator('main')).not.toContainText(answerWords('ots', 'otsDitKind', 'ja'));
	await answerAt(phone, 2, 'ja');
	await phone.reload();
	await ready(phone);
	await expect(heading(phone)).toHaveText(said('join.waitTitle', { n: '2' }));

	// A code that goes on from the earlier one needs nothing more; one that is someone else's is said to be.
	await handIn(phone, page);
	await expect(page.getByText(said('intake.spoken.further'))).toBeVisible();
	await expect(page.locator('.count[data-in="1"]')).toBeVisible();
	await press(page, 'intake.apart').click();
	await expect(page.locator('.count[data-in="2"]')).toBeVisible();
	await press(page, 'intake.undo').click();
	await expect(page.locator('.count[data-in="1"]')).toBeVisible();

	// The wall is at another question than the phone expects: it goes there by the number.
	for (const number of [3, 4, 5]) {
		await next.click();
		await next.click();
		await expect(screen.locator(`[data-question="${String(number)}"]`)).toBeVisible();
	}
	await phone.getByText(said('wall.other')).click();
	await phone.getByRole('button', { name: said('join.question', { n: '5' }), exact: true }).click();
	await expect(heading(phone)).toHaveText(question('ots', 'voorafVertellen'));
	await expect(heading(phone)).toBeFocused();
	await choice(phone, 'ja').check({ force: true });
	await phone.getByRole('button', { name: 'Verder', exact: true }).click();
	await expect(heading(phone)).toHaveText(said('result.title'));
	await expect(phone.getByText(said('result.leadOpen'))).toBeVisible();
	await press(phone, 'join.further').click();
	await expect(heading(phone)).toHaveText(question('ots', 'noodzakelijkVoorUitvoering'));

	// Past the reveal: the debrief is there, and asks first.
	await page.getByRole('button', { name: said('stage.take-home'), exact: true }).click();
	await expect(page.getByText(said('debrief.unseen'))).toBeVisible();
	await press(page, 'debrief.anyway').click();
	await expect(press(page, 'debrief.show')).toBeFocused();
	await press(page, 'debrief.show').click();
	const report = page.locator('[data-document]');
	await expect(report).toContainText(title);
	await expect(report).toContainText(answerWords('ots', 'otsDitKind', 'nee'));
	check();
	await other.close();
});
