import { fillYouth, identityWords } from './identity.ts';
import { answers, expect, heading, open, ready, test } from './journey.ts';
import { setDay } from './road.ts';
import { keptText } from './storage.ts';
import { openWork, signalWalk } from './work.ts';
import { question } from './wording.ts';

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

test.describe('“Wis nu”', () => {
	const screens = [
		'/',
		'/stroom/',
		'/pad/meldcode/',
		'/pad/veiligheid/',
		'/registratie/',
		'/notitie/',
		'/overdracht/',
		'/profiel/',
		'/eerder-signaal/',
		'/lees/',
		'/over/'
	];

	test('clears the walk at once on every screen, and never the profile', async ({ page }) => {
		await open(page, '/profiel/');
		await page.getByLabel('Naam van de organisatie').fill('De Waterval');
		await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible();
		for (const address of screens) {
			await openWork(page, signalWalk);
			await open(page, address);
			expect(await keptText(page), address).toContain('in slaap gevallen');
			await page.getByRole('button', { name: 'Wis nu' }).click();
			await expect(page.getByText('Alles is gewist. U kunt opnieuw beginnen.')).toBeVisible();
			const kept = await keptText(page);
			expect(kept, address).not.toContain('signaalwijzer.walk');
			expect(kept, address).not.toContain('in slaap gevallen');
			expect(kept).toContain('De Waterval');
		}
		await open(page, '/notitie/');
		await expect(page.getByRole('heading', { name: 'Er is nog niets om op te schrijven' })).toBeVisible();
	});

	test('takes the identity away with it, and nothing comes back with the back button', async ({ page }) => {
		await openWork(page, signalWalk);
		await page.getByRole('link', { name: 'Naar de registratie' }).click();
		await fillYouth(page);
		await page.getByRole('button', { name: 'Wis nu' }).click();
		await expect(page.getByText('Alles is gewist.')).toBeVisible();
		await page.goBack();
		await expect(heading(page)).not.toHaveText('Twijfelt u? Denk het hier rustig door.');
		await expect(page.locator('main form')).toHaveCount(0);
		const seen = await page.content();
		for (const word of [...identityWords, 'in slaap gevallen']) expect(seen).not.toContain(word);
	});

	test('leaves a path that begins anew for who goes back to it, and forward again the start page', async ({
		page
	}) => {
		await open(page, '/pad/match/');
		await answers(page, ['ja', 'ander']);
		await page.getByRole('button', { name: 'Wis nu' }).click();
		await expect(page.getByText('Alles is gewist.')).toBeVisible();
		await page.goBack();
		await expect(page).toHaveURL('/pad/match/');
		await ready(page);
		await expect(heading(page)).toHaveText(question('match', 'contactGehad'));
		await expect(page.getByText('Alles is gewist.')).toHaveCount(0);
		await page.goForward();
		await expect(page).toHaveURL('/#gewist');
		await expect(page.getByText('Alles is gewist.')).toBeVisible();
	});
});
