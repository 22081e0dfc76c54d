import { answer, answers, choice, expect, goOn, heading, open, ready, test } from './journey.ts';
import { chooseCriteria, enterFlow, giveAge, pastSafety, setDay } from './road.ts';
import { openWork, signalWalk } from './work.ts';

const facts = 'Drie keer in slaap gevallen, dat zag ik zelf.';

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

test('a reason that was written for another answer asks whether it still fits, until it is changed', async ({
	page
}) => {
	await enterFlow(page);
	await pastSafety(page);
	await answers(page, ['ja', 'ja']);
	await chooseCriteria(page, 'G1', 'P2');
	await goOn(page);
	await answer(page, 'ja', facts);
	const why = page.getByLabel('Waarom kiest u dit?');
	const doubt = page.getByText(
		'U schreef dit bij “Ja, ik weet wat ik zag, hoorde of heb nagegaan”. Klopt het nog bij uw nieuwe antwoord?'
	);
	await page.getByRole('button', { name: /^Wijzig: Feiten/ }).click();
	await expect(why).toHaveValue(facts);
	await expect(doubt).toHaveCount(0);
	await choice(page, 'nee').check({ force: true });
	await expect(doubt).toBeVisible();
	await choice(page, 'ja').check({ force: true });
	await expect(doubt).toHaveCount(0);
	await choice(page, 'nee').check({ force: true });
	await why.fill('Ik hoorde het van een collega.');
	await expect(doubt).toHaveCount(0);
	await page.getByRole('button', { name: 'Wijzig het antwoord' }).click();
	await expect(heading(page)).toHaveText('Overleg eerst, en beslis dan opnieuw');
	// Now it belongs to the new answer.
	await page
		.getByRole('button', { name: /^Wijzig: Feiten/ })
		.first()
		.click();
	await choice(page, 'ja').check({ force: true });
	await expect(page.getByText(/^U schreef dit bij “Nee, ik weet het vooral van anderen/)).toBeVisible();
});

test('questions that begin anew can be put back, until one is answered', async ({ page }) => {
	await open(page, '/pad/toestemming/');
	await giveAge(page, 14);
	await page.getByRole('button', { name: 'Ik weet dit niet precies' }).click();
	const asked = await heading(page).innerText();
	await page.locator('main input[type="radio"]').first().check({ force: true });
	await goOn(page);
	const stood = await heading(page).innerText();

	const gone = page.getByRole('status').filter({ hasText: 'De antwoorden van dit pad zijn weg.' });
	await page.getByRole('button', { name: 'Deze vragen opnieuw' }).click();
	await expect(heading(page)).toBeFocused();
	await expect(gone).toContainText('zoals de leeftijd');
	// The age is still known, so the question it answers is not asked again.
	await expect(heading(page)).not.toHaveText('Hoe oud is het kind of de jongere?');
	await expect(page.getByRole('button', { name: /^Wijzig: / })).toHaveText(/jaar/);
	await gone.getByRole('button', { name: 'Zet terug' }).press('Enter');
	await expect(heading(page)).toHaveText(stood);
	await expect(heading(page)).toBeFocused();
	await expect(gone).toHaveCount(0);

	await page.getByRole('button', { name: 'Deze vragen opnieuw' }).click();
	await expect(gone).toBeVisible();
	await page.getByRole('button', { name: 'Ik weet dit niet precies' }).click();
	await expect(heading(page)).toHaveText(asked);
	await page.locator('main input[type="radio"]').first().check({ force: true });
	await goOn(page);
	await expect(gone).toHaveCount(0);
});

test('a step of the flow that begins anew is put back with the place where the flow stood', async ({
	page
}) => {
	await openWork(page, signalWalk);
	await page.getByRole('button', { name: /Past een signaal$/ }).click();
	await expect(heading(page)).toHaveText('Een signaal past hier');
	await page.getByRole('button', { name: 'Deze vragen opnieuw' }).click();
	await expect(heading(page)).toHaveText(/^Bent u in uw werk betrokken/);
	await expect(heading(page)).toBeFocused();
	await expect(page.getByRole('button', { name: /Mag ik/ })).toHaveCount(0);
	await page.getByRole('button', { name: 'Zet terug' }).click();
	await expect(heading(page)).toHaveText('Een signaal past hier');
	await expect(heading(page)).toBeFocused();
	await page.reload();
	await ready(page);
	await expect(heading(page)).toHaveText('U kunt het signaal geven');
});

test('what was taken away is not offered back once the screen was left', async ({ page }) => {
	await enterFlow(page);
	await answer(page, 'nee');
	await page.getByRole('button', { name: 'Deze vragen opnieuw' }).click();
	await expect(page.getByRole('button', { name: 'Zet terug' })).toBeVisible();
	await page.getByRole('link', { name: 'Lees alle vragen van dit onderdeel' }).click();
	await expect(heading(page)).toHaveText('Is het nu veilig?');
	await page.goBack();
	await expect(heading(page)).toHaveText('Loopt er op dit moment iemand gevaar?');
	await expect(page.getByRole('button', { name: 'Zet terug' })).toHaveCount(0);
});

test('an outcome that ends the flow stays after a reload, and another answer leads on from it', async ({
	page
}) => {
	await enterFlow(page);
	await pastSafety(page);
	await answer(page, 'nee');
	const ended = await heading(page).innerText();
	await expect(page.getByRole('button', { name: /^Verder:/ })).toHaveCount(0);
	await expect(page.getByRole('link', { name: /notitie/i }).first()).toBeVisible();
	await page.reload();
	await ready(page);
	await expect(heading(page)).toHaveText(ended);
	await page
		.getByRole('button', { name: /^Wijzig: / })
		.first()
		.click();
	await choice(page, 'ja').check({ force: true });
	await page.getByRole('button', { name: 'Wijzig het antwoord' }).click();
	await expect(heading(page)).not.toHaveText(ended);
	await expect(heading(page)).toBeFocused();
	await page.reload();
	await ready(page);
	await expect(page.getByText('Vraag 2 van hoogstens')).toBeVisible();
});
