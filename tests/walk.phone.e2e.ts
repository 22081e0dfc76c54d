import type { Page } from '@playwright/test';
import { answer, answers, expect, goOn, heading, open, test } from './journey.ts';
import { chooseCriteria, mayOrganisation, mayPerson, nextStep, pastSafety, setDay, told } from './road.ts';
import { changeAnswer, outcome, question, uiWords, wording } from './wording.ts';

const reasons = {
	ruledOut: 'Zij kibbelen over huiswerk; ik vroeg het beiden en zag geen angst.',
	facts: 'Drie keer in slaap gevallen, dat zag ik zelf.',
	threat: 'De achterstand groeit sinds de zomer.'
} as const;

test.beforeEach(async ({ page, watch }) => {
	watch.typed.push(...Object.values(reasons));
	await setDay(page);
});

/** Holds that nothing runs off the screen sideways. */
async function fits(page: Page): Promise<void> {
	const { scroll, client } = await page.evaluate(() => {
		const root = document.scrollingElement ?? document.documentElement;
		return { scroll: root.scrollWidth, client: root.clientWidth };
	});
	expect(scroll, await heading(page).innerText()).toBeLessThanOrEqual(client);
}

/** What there is to press on the screen and is less than 44 pixels high or wide. */
function smallTargets(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main :is(a[href], button, summary, select, textarea, input)')]
			.filter((target) => target.checkVisibility() && target.tabIndex >= 0)
			// A choice is pressed on its whole label; a link in a sentence has the height of its line.
			.map((target) => (target.matches('input') ? (target.closest('label') ?? target) : target))
			.filter((target) => !target.matches('p:not(:has(> a:only-child)) > a, [data-term]'))
			.map((target) => ({ words: target.textContent.trim(), box: target.getBoundingClientRect() }))
			.filter(({ box }) => box.width < 44 || box.height < 44)
			.map(({ words, box }) => `${words}: ${box.width.toFixed()} × ${box.height.toFixed()}`)
	);
}

/** Holds that the screen fits and that a thumb can press whatever it offers. */
async function suitsThumb(page: Page): Promise<void> {
	await fits(page);
	expect(await smallTargets(page), await heading(page).innerText()).toEqual([]);
}

/** Opens whatever is folded. */
const unfold = (page: Page): Promise<void> =>
	page.evaluate(() => {
		for (const part of document.querySelectorAll<HTMLDetailsElement>('main details')) part.open = true;
	});

/** Gives each answer in turn, on screens that suit a thumb. */
async function withThumb(page: Page, row: Parameters<typeof answers>[1]): Promise<void> {
	for (const item of row) {
		await suitsThumb(page);
		await answers(page, [item]);
	}
	await suitsThumb(page);
}

test('the way from a concern to the registration fits and can be walked with a thumb', async ({ page }) => {
	test.slow();
	await open(page, '/');
	await suitsThumb(page);
	await page.getByRole('link', { name: /^Ik maak me zorgen over een leerling/ }).click();
	await expect(heading(page)).toHaveText(question('veiligheid', 'acuutGevaar'));
	await pastSafety(page);
	await withThumb(page, ['ja', 'ja']);
	await chooseCriteria(page, 'W4', 'G1', 'P1');
	await expect(page.getByRole('link', { name: wording('i18n/forms', 'criteria.toSafety') })).toHaveCount(2);
	await suitsThumb(page);
	await goOn(page);
	await withThumb(page, [
		['uitgesloten', reasons.ruledOut],
		['ja', reasons.facts],
		['ja', reasons.threat],
		'nee'
	]);
	await expect(heading(page)).toHaveText(outcome('wanneer-signaleren', 'signaal-gewenst'));
	await nextStep(page, 'Mag ik dit signaal geven?');
	await suitsThumb(page);
	await mayOrganisation(page, 9);
	await mayPerson(page);
	await told(page, 'geen-bezwaar');
	await page.getByRole('button', { name: 'Toon de hele uitleg' }).click();
	await page.getByText('Bronnen (').click();
	await suitsThumb(page);
	await page.getByRole('button', { name: uiWords('outcome.toRegistration') }).click();
	await suitsThumb(page);
	await page.getByRole('link', { name: uiWords('outcome.toRegistration') }).click();
	await page.getByRole('button', { name: 'Maak de registratie' }).click();
	await expect(page.getByText('Vul de naam in.')).toBeVisible();
	await suitsThumb(page);
});

test('the route and the reason why something is asked are folded under the question, and unfold', async ({
	page
}) => {
	await open(page, '/pad/match/');
	await answers(page, ['ja', 'ander']);
	const beside = page.getByRole('complementary');
	await expect(beside.getByText(uiWords('path.whyTitle'))).toBeVisible();
	await expect(beside.locator('details[open]')).toHaveCount(0);
	const next = await page.getByRole('button', { name: uiWords('path.next'), exact: true }).boundingBox();
	expect((await beside.boundingBox())?.y).toBeGreaterThan(next?.y ?? Infinity);

	await beside.getByText(uiWords('path.trailTitle')).click();
	await expect(beside.getByRole('button', { name: changeAnswer('match', 'contactGehad') })).toBeVisible();
	await suitsThumb(page);
	await beside.getByRole('button', { name: changeAnswer('match', 'contactGehad') }).click();
	await expect(heading(page)).toHaveText(question('match', 'contactGehad'));
	await page.locator('main input[value="nee"]').check({ force: true });
	await expect(
		page.getByText(wording('machines/match/texts', 'outcomes.contact-opnemen.title'))
	).toBeVisible();
	await suitsThumb(page);
});

test('the form about consent fits, with every day that it asks for', async ({ page }) => {
	await open(page, '/pad/toestemming/');
	await page.getByLabel('Leeftijd in hele jaren').fill('13');
	await goOn(page);
	await page.locator('main input[value="beide-ouders"]').check({ force: true });
	await goOn(page);
	for (const choice of await page.getByLabel('Hoe staat het ervoor?').all())
		await choice.selectOption('ingetrokken');
	await expect(page.getByLabel('Op welke dag was de toestemming gegeven?')).toHaveCount(3);
	await suitsThumb(page);
});

test('acute danger fits, with the numbers to call at the top', async ({ page }) => {
	await open(page, '/pad/veiligheid/');
	await answer(page, 'ja');
	await expect(page.getByRole('link', { name: /Bel 112$/ })).toBeInViewport();
	await suitsThumb(page);
});

test('a case of the workshop and a question of its quiz fit and suit a thumb', async ({ page }) => {
	await open(page, '/workshop/casus/#weigering');
	await expect(heading(page)).toHaveText(wording('workshop/cases/weigering/texts', 'title'));
	await unfold(page);
	await suitsThumb(page);
	await open(page, '/workshop/quiz/');
	await suitsThumb(page);
	await page.getByRole('button', { name: wording('i18n/quiz', 'begin'), exact: true }).click();
	await expect(page.locator('main [data-question]')).toBeVisible();
	await suitsThumb(page);
	await page.locator('main input[type="radio"]').first().check({ force: true });
	await page.getByRole('button', { name: wording('i18n/quiz', 'check'), exact: true }).click();
	await expect(page.locator('main [data-feedback]')).toBeVisible();
	await unfold(page);
	await suitsThumb(page);
});

for (const address of [
	'/profiel/',
	'/notitie/',
	'/over/',
	'/eerder-signaal/',
	'/workshop/',
	'/en/',
	'/en/pad/informatie-delen/'
]) {
	test(`the screen ${address} fits and suits a thumb`, async ({ page }) => {
		await open(page, address);
		await suitsThumb(page);
	});
}

for (const address of ['/lees/', '/lees/meldcode/', '/en/lees/wanneer-signaleren/']) {
	test(`the reading view ${address} fits`, async ({ page }) => {
		await open(page, address);
		await fits(page);
	});
}
