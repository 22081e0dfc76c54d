import { followCase, makeCase, onCase, part, pressCase, tells } from './cases.ts';
import { makeDossier } from './dossier.ts';
import { answers, expect, heading, test } from './journey.ts';

test('a step of the flow is recorded in its case by itself, and the flow goes on from there', async ({
	page
}) => {
	await makeDossier(page);
	await makeCase(page, 'Paars 41');
	await pressCase(page, 'decisions.add');
	await page.getByLabel(tells('decisions.what')).selectOption('signaleringsstroom');
	await pressCase(page, 'decisions.start');
	await expect(heading(page)).toHaveText('Loopt er op dit moment iemand gevaar?');
	await answers(page, ['nee', 'nee', 'nee']);
	await expect(heading(page)).toHaveText('U ziet geen tekenen van onveiligheid');
	const onward = page.getByRole('button', { name: /^Verder/ });
	await expect(onward).toBeVisible();

	await followCase(page, 'conclude.keep');
	await pressCase(page, 'conclude.keep');
	await followCase(page, 'conclude.toCase');
	await onCase(page, 'Paars 41');
	await expect(part(page, 'decisions.title')).toContainText('U ziet geen tekenen van onveiligheid');
	await expect(part(page, 'decisions.title').getByRole('link', { name: /^Conclusie van/ })).toBeVisible();
	await page.getByRole('button', { name: /^Ga verder met/ }).click();
	await onward.click();
	await expect(heading(page)).not.toHaveText('U ziet geen tekenen van onveiligheid');
});
