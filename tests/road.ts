import type { Page } from '@playwright/test';
import { answer, answers, expect, goOn, heading, open } from './journey.ts';

// The stretches of the flow that many journeys go along, each from the screen where the one before ended.

/** The day on which the journeys take place: the screens show it, and files and ages depend on it. */
export const today = '2026-11-22';

/** Sets the clock of the browser to `day`; its timers go on. */
export async function setDay(page: Page, day: string = today): Promise<void> {
	await page.clock.setFixedTime(`${day}T11:00:00+01:00`);
}

/** From the start page through its first door to the first question of the flow. */
export async function enterFlow(page: Page): Promise<void> {
	await open(page, '/');
	await page.getByRole('link', { name: /^Ik maak me zorgen over een leerling/ }).click();
	await expect(heading(page)).toHaveText('Loopt er op dit moment iemand gevaar?');
}

/** From an outcome to the next step of the flow, which is called `title`. */
export async function nextStep(page: Page, title: string): Promise<void> {
	const outcome = await heading(page).innerText();
	await page.getByRole('button', { name: `Verder: ${title}` }).click();
	await expect(heading(page)).not.toHaveText(outcome);
}

/** Answers that there is no sign of unsafety, and goes on to whether a signal fits. */
export async function pastSafety(page: Page): Promise<void> {
	await answers(page, ['nee', 'nee', 'nee']);
	await expect(heading(page)).toHaveText('U ziet geen tekenen van onveiligheid');
	await nextStep(page, 'Is een signaal op zijn plaats?');
}

/** Chooses criteria on the checklist, by their ids; no other is touched. */
export async function chooseCriteria(page: Page, ...ids: readonly string[]): Promise<void> {
	for (const id of ids) {
		const box = page.getByRole('checkbox', { name: new RegExp(`^${id} ·`), includeHidden: true });
		const domain = page.locator('details').filter({ has: box });
		if ((await domain.getAttribute('open')) === null) await domain.locator('summary').click();
		await box.check();
	}
}

/** Answers the age in years and goes on. */
export async function giveAge(page: Page, years: number): Promise<void> {
	await page.getByLabel('Leeftijd in hele jaren').fill(String(years));
	await goOn(page);
}

/** Weighs that a signal fits, with `reasons` for the two weighings, and goes on to who may give it. */
export async function weighSignal(page: Page, reasons: readonly [string, string]): Promise<void> {
	await answers(page, ['ja', 'ja']);
	await chooseCriteria(page, 'G1', 'P2');
	await goOn(page);
	await answers(page, [['ja', reasons[0]], ['ja', reasons[1]], 'nee']);
	await expect(heading(page)).toHaveText('Een signaal past hier');
	await nextStep(page, 'Mag ik dit signaal geven?');
}

/** Answers of a school that is connected; the last question, who may signal here, is left open. */
export async function mayOrganisation(page: Page, years: number): Promise<void> {
	await giveAge(page, years);
	await answer(page, 'actief');
	await page.locator('main input[type="radio"][value="onderwijs"]').check({ force: true });
	await goOn(page);
	await answer(page, 'ja');
	await expect(heading(page)).toHaveText('Heeft uw organisatie u aangewezen om signalen te geven?');
}

/** Answers that the person may signal, and goes on to who must be told. */
export async function mayPerson(page: Page): Promise<void> {
	await answer(page, 'ja');
	await expect(heading(page)).toHaveText('U mag dit signaal geven');
	await nextStep(page, 'Wie moet het weten, en vooraf?');
}

/** Answers that everyone was told all of it, and reacted with `reaction`. */
export async function told(page: Page, reaction: 'geen-bezwaar' | 'bezwaar'): Promise<void> {
	await answers(page, ['ja', 'ja', reaction]);
}
