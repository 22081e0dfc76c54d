import { answer, answers, expect, heading, open, test } from './journey.ts';
import { fillProfessional, fillYouth, identityWords } from './identity.ts';
import {
	enterFlow,
	mayOrganisation,
	mayPerson,
	nextStep,
	pastSafety,
	setDay,
	told,
	weighSignal
} from './road.ts';
import { savedFile } from './storage.ts';

const reasons = ['Zij vertelde dat zij bijna niet slaapt.', 'Haar cijfers zakken sinds de herfst.'] as const;
const lighter = 'Twee keer probeerde het gezin zelf een overleg te plannen; dat lukte niet.';
const needed = 'Zonder signaal vinden jeugdhulp en school elkaar niet.';
const objection = 'Vader wil niet dat wij bekend staan als probleemgezin.';
const reply = 'Uitgelegd dat er geen reden in de index staat.';

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

test('a signal despite an objection: the arguments stand in the note and nowhere in the registration', async ({
	page,
	context,
	watch
}) => {
	const written = [...reasons, lighter, needed, objection, reply];
	watch.typed.push(...written, ...identityWords);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await enterFlow(page);
	await pastSafety(page);
	await weighSignal(page, reasons);
	await mayOrganisation(page, 9);
	await mayPerson(page);
	await told(page, 'bezwaar');
	await expect(heading(page)).toHaveText('Er is bezwaar: weeg opnieuw voordat u signaleert');
	await nextStep(page, 'Er is bezwaar: wat nu?');
	await answers(page, ['ja', ['nee', lighter], ['ja', needed]]);
	await expect(heading(page)).toHaveText('U mag het signaal geven, ondanks het bezwaar');
	for (const task of [
		'Leg vast waarom het signaal toch nodig is',
		'Vertel de uitkomst aan wie al van het plan wist',
		'Wijs op de route voor schriftelijk bezwaar'
	]) {
		await page.getByLabel(task).check({ force: true });
	}

	await page.getByRole('button', { name: 'Naar de registratie' }).click();
	await expect(heading(page)).toHaveText('U kunt het signaal geven');
	await page.getByRole('link', { name: 'Notitie voor het eigen dossier' }).click();
	await page.getByLabel('Het bezwaar, in de woorden van wie het maakte').fill(objection);
	await page.getByLabel('Wat hebt u geantwoord?').fill(reply);
	const note = page.getByRole('article');
	for (const line of [...written, 'Alle stappen zijn doorlopen: het signaal kan worden gegeven.']) {
		await expect(note).toContainText(line);
	}

	await open(page, '/registratie/');
	await fillYouth(page);
	await fillProfessional(page);
	await page.getByRole('button', { name: 'Maak de registratie' }).click();
	await expect(page.locator('[data-registration]')).toBeVisible();
	const { text: json } = await savedFile(page, page.getByRole('button', { name: 'Bewaar als JSON-bestand' }));
	await page.getByRole('button', { name: 'Kopieer alles' }).click();
	await expect(page.getByText('Alles is gekopieerd.')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	await page.emulateMedia({ media: 'print' });
	const printed = await page.locator('main').innerText();
	for (const form of [json, copied, printed]) {
		expect(form).toContain('Kwartelstraat');
		for (const text of [...written, 'bezwaar', 'leerkracht']) expect(form).not.toContain(text);
	}
});

test('an objection that is followed ends without a signal, and says whom to tell', async ({ page }) => {
	await enterFlow(page);
	await pastSafety(page);
	await weighSignal(page, reasons);
	await mayOrganisation(page, 9);
	await mayPerson(page);
	await told(page, 'bezwaar');
	await nextStep(page, 'Er is bezwaar: wat nu?');
	await answer(page, 'niet-mogelijk');
	await answer(page, 'nee', lighter);
	await answer(page, 'nee', 'Vader brengt de hulpverleners nu zelf samen.');
	await expect(heading(page)).toHaveText('Geen signaal: u volgt het bezwaar');
	await expect(page.getByLabel('Vertel de uitkomst aan wie al van het plan wist')).toBeAttached();
	await open(page, '/registratie/');
	await expect(
		page.getByRole('heading', { name: 'Uw antwoorden leiden niet naar een registratie' })
	).toBeVisible();
});
