import { fillProfessional, fillYouth } from './identity.ts';
import { answer, answers, expect, goOn, heading, open, test } from './journey.ts';
import { chooseCriteria, enterFlow, mayOrganisation, mayPerson, nextStep, setDay, told } from './road.ts';
import { openWork, signalWalk } from './work.ts';

const reasons = [
	'Blauwe plekken op beide armen, op 18 november gezien.',
	'Zij durft niet naar huis te gaan.'
] as const;

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

test('a suspicion of abuse runs on two tracks, and step 2 of the Meldcode knows of the signal', async ({
	page,
	watch
}) => {
	watch.typed.push(...reasons);
	await enterFlow(page);
	await answers(page, ['nee', 'nee', 'ja']);
	await expect(heading(page)).toHaveText('Begin met de Meldcode');
	await expect(page.getByText('Tweede spoor: de Meldcode')).toBeVisible();

	// The Meldcode is opened, and left again for the signal: both stay open.
	await page.getByRole('link', { name: 'Naar de Meldcode' }).click();
	await expect(heading(page)).toHaveText(/^Stap 1:/);
	await answers(page, ['ja', 'ja']);
	await expect(heading(page)).toHaveText('Stap 2: hebt u bekeken of een signaal in de Verwijsindex past?');
	await expect(page.getByText('In deze casus is nog geen signaal gegeven.')).toBeVisible();
	await expect(page.getByLabel('Nog niet, of ik ben er nog niet uit')).toBeChecked();
	await page.getByRole('link', { name: 'Terug naar het signaal' }).click();
	await expect(heading(page)).toHaveText('Begin met de Meldcode');
	await nextStep(page, 'Is een signaal op zijn plaats?');
	await expect(page.getByRole('link', { name: 'Naar de Meldcode' })).toBeVisible();
	await answers(page, ['ja', 'ja']);
	await chooseCriteria(page, 'G4');
	await goOn(page);
	await expect(heading(page)).toHaveText('Is gewogen of dit verwaarlozing, geweld of mishandeling is?');
	await expect(page.getByText('U begon de Meldcode in deze casus.')).toBeVisible();
	await expect(page.getByLabel('Ja, en de Meldcode loopt')).toBeChecked();
	await answers(page, [
		['meldcode-loopt', 'Met de aandachtsfunctionaris besproken.'],
		['ja', reasons[0]],
		['ja', reasons[1]],
		'nee'
	]);
	await nextStep(page, 'Mag ik dit signaal geven?');
	await mayOrganisation(page, 9);
	await mayPerson(page);
	await told(page, 'geen-bezwaar');
	await page.getByRole('button', { name: 'Naar de registratie' }).click();
	await page.getByRole('link', { name: 'Naar de registratie' }).click();
	await expect(heading(page)).toHaveText('Registratie');
	await expect(page.getByLabel('Naam', { exact: true })).toBeVisible();
});

test('once the signal is given, step 2 proposes that answer and that the family knows of it', async ({
	page
}) => {
	await openWork(page, {
		...signalWalk,
		answers: {
			...signalWalk.answers,
			veiligheid: { acuutGevaar: 'nee', medewerkerVerdacht: 'nee', vermoedenOnveiligheid: 'ja' },
			meldcode: { stap1Signalen: 'ja', stap2Overleg: 'ja' }
		}
	});
	await expect(heading(page)).toHaveText('U kunt het signaal geven');
	await page.getByRole('link', { name: 'Naar de registratie' }).click();
	await fillYouth(page);
	await fillProfessional(page);
	await page.getByRole('button', { name: 'Maak de registratie' }).click();
	await page.getByRole('button', { name: 'Ja, vandaag gegeven' }).click();
	await expect(page.getByText('Genoteerd: signaal gegeven op 22 november 2026.')).toBeVisible();
	await page.goBack();
	await page.getByRole('link', { name: 'Naar de Meldcode' }).click();
	await expect(heading(page)).toHaveText('Stap 2: hebt u bekeken of een signaal in de Verwijsindex past?');
	await expect(page.getByLabel('Ja, en ik heb een signaal gegeven')).toBeChecked();
	await page.getByRole('button', { name: 'Verder' }).click();
	await expect(heading(page)).toHaveText('Is het signaal verteld, of staat op papier waarom dat wacht?');
	await expect(page.getByLabel('Ja, het is verteld')).toBeChecked();
	// A proposal can be changed.
	await answer(page, 'nee');
	await expect(heading(page)).toHaveText('Vertel alsnog over het signaal');
});

test('acute danger ends at once at what to do now, with 112 first and no form', async ({ page }) => {
	await enterFlow(page);
	await answer(page, 'ja');
	await expect(heading(page)).toHaveText('Bel nu 112');
	await expect(page.locator('main article > .verdict').first()).toHaveText('Nu doen');
	const calls = page.locator('article a[href^="tel:"]');
	await expect(calls).toHaveText([/Bel 112/, /Bel Veilig Thuis: 0800-2000/]);
	await expect(calls.first()).toBeInViewport();
	await expect(page.locator('main').getByRole('textbox')).toHaveCount(0);
	await expect(page.locator('main').getByRole('radio')).toHaveCount(0);
	await expect(page.getByRole('button', { name: /^Verder:/ })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Later, als het weer rustig is' })).toBeVisible();
	await open(page, '/registratie/');
	await expect(
		page.getByRole('heading', { name: 'Uw antwoorden leiden niet naar een registratie' })
	).toBeVisible();
	await page.goBack();
	await page.getByRole('button', { name: 'Openen: De vijf stappen van de Meldcode' }).click();
	await expect(heading(page)).toHaveText(/^Stap 1:/);
});

test('the question about safety is one press away on every screen, before anything else is asked', async ({
	page
}) => {
	await openWork(page, signalWalk);
	for (const address of [
		'/',
		'/stroom/',
		'/pad/informatie-delen/',
		'/registratie/',
		'/notitie/',
		'/profiel/',
		'/over/'
	]) {
		await open(page, address);
		const safety = page.getByRole('navigation', { name: 'Veiligheid eerst' });
		await expect(safety.getByRole('link', { name: 'Bel 112 bij direct gevaar' })).toHaveAttribute(
			'href',
			'tel:112'
		);
		await expect(safety.getByRole('link', { name: /0800-2000/ })).toHaveAttribute('href', 'tel:08002000');
		await safety.getByRole('link', { name: 'Is het nu veilig?' }).click();
		await expect(heading(page)).toHaveText('Loopt er op dit moment iemand gevaar?');
	}
	await page.getByLabel('Ja, er is nu gevaar').check({ force: true });
	await page.getByRole('button', { name: 'Wijzig het antwoord' }).click();
	await expect(heading(page)).toHaveText('Bel nu 112');
	await page.getByRole('link', { name: 'Terug naar het signaal' }).click();
	await expect(heading(page)).toHaveText('Bel nu 112');
});
