import { answer, answers, expect, goOn, heading, open, test } from './journey.ts';
import { chooseCriteria, enterFlow, mayOrganisation, pastSafety, setDay, weighSignal } from './road.ts';
import { savedFile } from './storage.ts';

const reasons = [
	'Hij vertelde zelf dat hij slecht slaapt.',
	'Zijn werk gaat sinds maart achteruit.'
] as const;

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

test('a teacher who may not signal hands the weighing over, and reaches no registration', async ({
	page,
	watch
}) => {
	watch.typed.push(...reasons);
	await enterFlow(page);
	await pastSafety(page);
	await weighSignal(page, reasons);
	await mayOrganisation(page, 13);
	await answer(page, 'nee');
	await expect(heading(page)).toHaveText('Draag dit over aan uw bevoegde collega');
	await expect(page.locator('main article > .verdict')).toHaveText('Eerst dit');
	// The term itself may be explained; there is no way to the form.
	const ways = page.locator(':is(main button, main a[href]):not([data-term])');
	await expect(ways.filter({ hasText: /registratie/i })).toHaveCount(0);

	await page.getByRole('link', { name: 'Overdracht aan uw collega' }).click();
	await expect(heading(page)).toHaveText('Overdracht aan de collega die mag signaleren');
	await page.getByLabel('Uw functie').fill('leerkracht groep 8');
	await page.getByLabel('Wat is uw vraag of zorg?').fill('Hij lijkt het niet meer aan te kunnen.');
	const note = page.getByRole('article');
	for (const line of [
		...reasons,
		'leerkracht groep 8',
		'Hij lijkt het niet meer aan te kunnen.',
		'13 jaar, genoteerd op 22 november 2026',
		'Opvoeden lukt de ouders niet goed',
		'Zelf besluiten of een signaal past'
	]) {
		await expect(note).toContainText(line);
	}
	await expect(note).not.toContainText('Draag uw zorg over aan een bevoegde collega');
	const saved = await savedFile(page, page.getByRole('button', { name: 'Bewaar als bestand' }));
	expect(saved.name).toBe('signaalwijzer-overdracht-2026-11-22.json');
	const { kind, text } = JSON.parse(saved.text) as { kind: string; text: string };
	expect(kind).toBe('overdracht');
	for (const reason of reasons) expect(text).toContain(reason);

	await open(page, '/registratie/');
	await expect(page.getByRole('heading', { name: 'Uw collega maakt de registratie' })).toBeVisible();
	await expect(page.locator('main form')).toHaveCount(0);
	await page.getByRole('link', { name: 'Naar de overdracht' }).click();
	await expect(page.getByRole('article')).toContainText(reasons[0]);
});

test('one problem that the teacher can handle is no signal, and the note says why', async ({
	page,
	watch
}) => {
	const why = 'Hij mist drie boeken en de leesclub lost dat op.';
	watch.typed.push(why);
	await enterFlow(page);
	await pastSafety(page);
	await answers(page, ['ja', 'ja']);
	await chooseCriteria(page, 'O1');
	await goOn(page);
	await expect(heading(page)).toHaveText('Liggen er problemen onder die samen zwaarder wegen?');
	await answer(page, 'nee', why);
	await expect(heading(page)).toHaveText('Geen signaal: hier kunt u zelf mee verder');
	await expect(page.locator('main article > .verdict')).toHaveText('Nee');

	await page.getByLabel('Leg uw afweging vast').check({ force: true });
	await page.getByRole('link', { name: 'Notitie voor het eigen dossier' }).click();
	await expect(heading(page)).toHaveText('Notitie voor het eigen dossier');
	const note = page.getByRole('article');
	for (const line of [
		'De stappen eindigden zonder registratie. Ook dat is een besluit.',
		why,
		'O1: minder dan afgesproken, want er moeten er 2 samen meetellen',
		'gedaan op 22 november 2026',
		'Voorstel: 22 februari 2027.'
	]) {
		await expect(note).toContainText(line);
	}
	await open(page, '/registratie/');
	await expect(
		page.getByRole('heading', { name: 'Uw antwoorden leiden niet naar een registratie' })
	).toBeVisible();
	await expect(page.locator('main form')).toHaveCount(0);
});

test('without any answer there is no registration either', async ({ page }) => {
	await open(page, '/registratie/');
	await expect(page.getByRole('heading', { name: 'Eerst de vragen, dan de registratie' })).toBeVisible();
	await page.getByRole('link', { name: 'Begin met de vragen' }).click();
	await expect(heading(page)).toHaveText('Loopt er op dit moment iemand gevaar?');
});
