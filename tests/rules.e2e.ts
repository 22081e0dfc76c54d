import { workFile } from '#lib/export/work-file.ts';
import { expect, heading, open, test } from './journey.ts';
import { setDay, today } from './road.ts';
import { keptText, savedFile } from './storage.ts';
import { chooseFile, openWork, signalWalk } from './work.ts';

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

test('a file made with other rules says of which paths before it opens', async ({ page }) => {
	const rules = { signaleringsstroom: '2020-01-01', informeren: '2020-01-01' };
	await open(page, '/');
	await chooseFile(page, workFile('werk', signalWalk, today, { rules }));
	await expect(page.getByRole('heading', { name: 'Gemaakt met andere regels' })).toBeVisible();
	const told = page.getByRole('status').filter({ hasText: 'Kijk de antwoorden na' });
	await expect(told.getByRole('listitem')).toHaveText([
		'Van zorg naar signaal',
		'Wie moet het weten, en vooraf?'
	]);
	await expect(page.getByRole('heading', { name: 'Er staat al werk open' })).toHaveCount(0);
	expect(await keptText(page)).not.toContain('in slaap gevallen');
	await page.getByRole('button', { name: 'Open het bestand' }).click();
	await expect(heading(page)).toHaveText('U kunt het signaal geven');
});

test('a file that is saved holds the rules of now, and opens at once', async ({ page }) => {
	await openWork(page, signalWalk);
	await open(page, '/');
	const saved = await savedFile(page, page.getByRole('button', { name: 'Bewaar als bestand' }));
	const { rules } = JSON.parse(saved.text) as { rules: Record<string, string> };
	expect(Object.keys(rules).sort()).toEqual([
		'bevoegdheid',
		'informeren',
		'signaleringsstroom',
		'veiligheid',
		'wanneer-signaleren'
	]);
	await page.getByRole('button', { name: 'Wis nu' }).click();
	await expect(page.getByText('Alles is gewist.')).toBeVisible();
	await chooseFile(page, saved.text);
	await expect(heading(page)).toHaveText('U kunt het signaal geven');
});
