import { answer, answers, choice, expect, goOn, heading, open, test } from './journey.ts';
import { chooseCriteria, enterFlow, giveAge, pastSafety, setDay } from './road.ts';
import { keptText } from './storage.ts';
import { openWork, signalWalk } from './work.ts';

const facts = 'Drie keer in slaap gevallen, dat zag ik zelf.';
const threat = 'De achterstand groeit sinds de zomer.';

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

test('changing an early answer says what that changes, and keeps the later answers', async ({
	page,
	watch
}) => {
	watch.typed.push(facts, threat);
	await enterFlow(page);
	await pastSafety(page);
	await answers(page, ['ja', 'ja']);
	await chooseCriteria(page, 'G1', 'P2');
	await goOn(page);
	await answers(page, [
		['ja', facts],
		['ja', threat]
	]);
	await expect(heading(page)).toHaveText(
		'Hebt u al contact met alle anderen rond het kind of de jongere en het gezin?'
	);

	const preview = page.getByRole('status').filter({ hasText: 'Deze vragen vallen weg.' });
	await page.getByRole('button', { name: /^Wijzig: Hulp afstemmen/ }).click();
	await expect(page.getByText('U wijzigt een eerder antwoord')).toBeVisible();
	await expect(choice(page, 'ja')).toBeChecked();
	await expect(preview).toHaveCount(0);
	await choice(page, 'nee').check({ force: true });
	await expect(preview).toContainText(
		'Uw antwoorden blijven bewaard: Teken van onveiligheid, Lijst en drempel, Feiten en Echte bedreiging.'
	);
	await expect(preview).toContainText(
		'De uitkomst wordt: “Geen signaal: de Verwijsindex is niet om op te zoeken”.'
	);

	await page.getByRole('button', { name: 'Laat het zo' }).click();
	await expect(heading(page)).toHaveText(/^Hebt u al contact/);
	await page.getByRole('button', { name: /^Wijzig: Hulp afstemmen/ }).click();
	await expect(choice(page, 'ja')).toBeChecked();
	await choice(page, 'nee').check({ force: true });
	await page.getByRole('button', { name: 'Wijzig het antwoord' }).click();
	await expect(heading(page)).toHaveText('Geen signaal: de Verwijsindex is niet om op te zoeken');

	await page
		.getByRole('button', { name: /^Wijzig: Hulp afstemmen/ })
		.first()
		.click();
	await choice(page, 'ja').check({ force: true });
	await expect(
		page.getByText(
			'Deze vragen komen erbij: Teken van onveiligheid, Lijst en drempel, Feiten, Echte bedreiging en Al contact.'
		)
	).toBeVisible();
	await page.getByRole('button', { name: 'Wijzig het antwoord' }).click();
	await expect(heading(page)).toHaveText(/^Hebt u al contact/);
	await answer(page, 'nee');
	await expect(heading(page)).toHaveText('Een signaal past hier');
	await page.getByRole('button', { name: 'Toon de hele uitleg' }).click();
	await expect(page.getByText(facts)).toBeAttached();
	await expect(page.getByText(threat)).toBeAttached();
});

test('back and forward of the browser walk along the questions and lose nothing', async ({ page }) => {
	await enterFlow(page);
	await answers(page, ['nee', 'nee']);
	await expect(heading(page)).toHaveText('Ziet u tekenen van huiselijk geweld of kindermishandeling?');
	await page.goBack();
	await expect(heading(page)).toHaveText('Is er een vermoeden tegen iemand die bij uw organisatie werkt?');
	await expect(heading(page)).toBeFocused();
	await expect(choice(page, 'nee')).toBeChecked();
	await page.goBack();
	await expect(heading(page)).toHaveText('Loopt er op dit moment iemand gevaar?');
	await expect(choice(page, 'nee')).toBeChecked();
	await page.goForward();
	await expect(heading(page)).toHaveText('Is er een vermoeden tegen iemand die bij uw organisatie werkt?');
	await page.goForward();
	await expect(heading(page)).toHaveText('Ziet u tekenen van huiselijk geweld of kindermishandeling?');
	await answer(page, 'nee');
	await expect(heading(page)).toHaveText('U ziet geen tekenen van onveiligheid');
	await page.goBack();
	await expect(heading(page)).toHaveText('Ziet u tekenen van huiselijk geweld of kindermishandeling?');
	await page.getByRole('button', { name: 'Terug', exact: true }).click();
	await expect(heading(page)).toHaveText('Is er een vermoeden tegen iemand die bij uw organisatie werkt?');
	await page.getByRole('button', { name: 'Laat het zo' }).click();
	await expect(heading(page)).toHaveText('U ziet geen tekenen van onveiligheid');
});

test('back over a step of the flow looks at the step before, and forward returns', async ({ page }) => {
	await enterFlow(page);
	await pastSafety(page);
	await expect(heading(page)).toHaveText(/^Bent u in uw werk betrokken/);
	await page.goBack();
	await expect(heading(page)).toHaveText('U ziet geen tekenen van onveiligheid');
	await page.goForward();
	await expect(heading(page)).toHaveText(/^Bent u in uw werk betrokken/);
});

test('a weighing does not go on without a written reason', async ({ page }) => {
	await enterFlow(page);
	await pastSafety(page);
	await answers(page, ['ja', 'ja']);
	await chooseCriteria(page, 'G1', 'P2');
	await goOn(page);
	await expect(heading(page)).toHaveText('Rust uw zorg op feiten?');
	const why = page.getByLabel('Waarom kiest u dit?');
	await page.getByRole('button', { name: 'Verder' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'Kies eerst een antwoord.' })).toBeVisible();
	await page.getByLabel('Ja, ik weet wat ik zag, hoorde of heb nagegaan').check({ force: true });
	for (const empty of ['', '   ']) {
		await why.fill(empty);
		await page.getByRole('button', { name: 'Verder' }).click();
		await expect(why).toBeFocused();
		await expect(why).toHaveAccessibleDescription(/Schrijf in een of twee zinnen waarom u dit kiest\./);
		await expect(heading(page)).toHaveText('Rust uw zorg op feiten?');
	}
	await why.fill(facts);
	await expect(why).not.toHaveAttribute('aria-invalid');
	await goOn(page);
	await expect(heading(page)).toHaveText(
		'Is er een risico uit de wet dat gezond en veilig opgroeien echt bedreigt?'
	);

	// The answer that stands keeps its reason: it cannot be emptied afterwards.
	await page.getByRole('button', { name: /^Wijzig: Feiten/ }).click();
	await why.fill('');
	await page.getByRole('button', { name: 'Wijzig het antwoord' }).click();
	await expect(why).toBeFocused();
	await page.getByRole('button', { name: 'Laat het zo' }).click();
	await page.getByRole('button', { name: /^Wijzig: Feiten/ }).click();
	await expect(why).toHaveValue(facts);
	await why.fill('Toch iets anders.');
	await page.getByRole('button', { name: 'Laat het zo' }).click();
	await page.getByRole('button', { name: /^Wijzig: Feiten/ }).click();
	await expect(why).toHaveValue(facts);
});

test('a birth date becomes years and is kept nowhere', async ({ page, watch }) => {
	watch.typed.push('22-11-2014', '2014-11-22');
	await open(page, '/pad/toestemming/');
	await page.getByLabel('Met de geboortedatum').check({ force: true });
	const birth = page.getByLabel('Geboortedatum', { exact: true });
	await birth.fill('23-11-2026');
	await expect(birth).toHaveAccessibleDescription(/Deze dag is nog niet geweest/);
	await birth.fill('22-11-2014');
	await expect(page.getByText('Dat is 12 jaar.')).toBeVisible();
	await expect(birth).toHaveValue('');
	for (const word of ['22-11-2014', '2014-11-22', '"2014']) expect(await keptText(page)).not.toContain(word);
	await goOn(page);
	await expect(heading(page)).toHaveText('Wie heeft het gezag?');
	const kept = await keptText(page);
	expect(kept).toContain('\\"leeftijd\\":12');
	for (const word of ['22-11-2014', '2014-11-22']) {
		expect(kept).not.toContain(word);
		expect(await page.content()).not.toContain(word);
	}
	await expect(page.getByText('Van 12 tot en met 15 jaar, dus')).toBeVisible();
});

test('a mistake in a known age is not taken for the age of before', async ({ page }) => {
	await open(page, '/pad/toestemming/');
	await giveAge(page, 14);
	await expect(heading(page)).toHaveText('Wie heeft het gezag?');
	await page.getByRole('button', { name: /^Wijzig: Wie geeft toestemming/ }).click();
	const years = page.getByLabel('Leeftijd in hele jaren');
	await expect(years).toHaveValue('14');
	await years.fill('144');
	await page.getByRole('button', { name: 'Wijzig het antwoord' }).click();
	await expect(page.getByText('Vul dit eerst in.')).toBeVisible();
	await expect(years).toBeFocused();
	await years.fill('16');
	await page.getByRole('button', { name: 'Wijzig het antwoord' }).click();
	await expect(page.getByText('16 jaar of ouder, dus de jongere zelf')).toBeVisible();
});

test('who does not know a fact answers by hand, and can still fill it in', async ({ page }) => {
	await open(page, '/pad/toestemming/');
	await page.getByRole('button', { name: 'Ik weet dit niet precies' }).click();
	await expect(heading(page)).toHaveText('Van wie is toestemming nodig?');
	await page.getByRole('button', { name: 'Ik weet het wel: vul in' }).click();
	await expect(heading(page)).toHaveText('Hoe oud is het kind of de jongere?');
	await giveAge(page, 14);
	await page.getByRole('button', { name: 'Ik weet dit niet precies' }).click();
	await expect(heading(page)).not.toHaveText('Wie heeft het gezag?');
	// The earlier question has a fact behind it, and keeps its form.
	await page.getByRole('button', { name: /^Wijzig: Wie geeft toestemming/ }).click();
	await expect(page.getByLabel('Leeftijd in hele jaren')).toHaveValue('14');
});

test('an alarming criterion says at once why safety comes first, and offers the way there', async ({
	page
}) => {
	await enterFlow(page);
	await pastSafety(page);
	await answers(page, ['ja', 'ja']);
	await chooseCriteria(page, 'O1');
	await expect(page.getByRole('link', { name: 'Kijk eerst of het veilig is' })).toHaveCount(0);
	await chooseCriteria(page, 'W4');
	await page.getByRole('link', { name: 'Kijk eerst of het veilig is' }).click();
	await expect(heading(page)).toHaveText('Loopt er op dit moment iemand gevaar?');
	await page.getByRole('button', { name: 'Laat het zo' }).click();
	await page.getByRole('link', { name: 'Terug naar het signaal' }).click();
	await expect(heading(page)).toHaveText('Wat ziet u bij dit kind of deze jongere?');
	// The choice that was not given yet is still there.
	await expect(page.getByRole('checkbox', { name: /^W4 ·/, includeHidden: true })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: /^O1 ·/, includeHidden: true })).toBeChecked();
	await goOn(page);
	await expect(heading(page)).toHaveText('Is gewogen of dit verwaarlozing, geweld of mishandeling is?');
	await answer(page, 'nee', 'Daar sprak ik nog met niemand over.');
	await expect(heading(page)).toHaveText('Kijk eerst of het veilig is');
	await expect(page.getByText('Tweede spoor: de Meldcode')).toBeVisible();
});

test('an early answer that takes the ground away from the registration leads the flow back', async ({
	page
}) => {
	await openWork(page, signalWalk);
	await expect(heading(page)).toHaveText('U kunt het signaal geven');
	await page.getByRole('button', { name: /Past een signaal$/ }).click();
	await page
		.getByRole('button', { name: /^Wijzig: Feiten/ })
		.first()
		.click();
	await page.getByLabel('Nee, ik weet het vooral van anderen, of ik voel het zo').check({ force: true });
	await expect(
		page.getByText(
			'De uitkomst verandert van “Een signaal past hier” in “Overleg eerst, en beslis dan opnieuw”.'
		)
	).toBeVisible();
	await page.getByRole('button', { name: 'Wijzig het antwoord' }).click();
	await expect(heading(page)).toHaveText('Overleg eerst, en beslis dan opnieuw');
	await open(page, '/registratie/');
	await expect(page.locator('main form')).toHaveCount(0);
	await open(page, '/stroom/');
	await expect(heading(page)).toHaveText('Overleg eerst, en beslis dan opnieuw');
	await page
		.getByRole('button', { name: /^Wijzig: Feiten/ })
		.first()
		.click();
	await choice(page, 'ja').check({ force: true });
	await page.getByRole('button', { name: 'Wijzig het antwoord' }).click();
	await expect(heading(page)).toHaveText('Een signaal past hier');
	await page.getByRole('button', { name: /^Verder: Mag ik/ }).click();
	await expect(heading(page)).toHaveText('U mag dit signaal geven');
});
