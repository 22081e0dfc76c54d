import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import DossierStrip from '#lib/ui/dossier/bar/DossierStrip.svelte';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';
import RolePart from '#lib/ui/dossier/settings/RolePart.svelte';
import { show } from '../../../../../tests/in-context.ts';
import { made, openCase, press, region, user } from '../../../../../tests/open-case.ts';

const tasks = 'Wat er moet gebeuren';

/** An opened case, under the bar that says how it is kept. */
async function underBar(): Promise<DossierDesk> {
	const { desk } = await openCase(made([]));
	await show(DossierStrip, { desk }, { bundles: ['dossier'] });
	expect(await screen.findByText('Alles bewaard')).toBeVisible();
	return desk;
}

describe('the bar does not say that all is kept', () => {
	test('while only half a day stands in a form, though its draft is kept', async () => {
		const desk = await underBar();
		await press(tasks, 'Eigen taak toevoegen');
		await user.type(within(region(tasks)).getByLabelText(/^Voor/), '12-');
		await desk.drafts.flush();
		expect((await desk.vault.drafts()).map(({ typed }) => typed)).toEqual(['12-']);
		expect(await screen.findByText('Er staat een formulier open')).toBeVisible();
		expect(screen.queryByText('Alles bewaard')).toBeNull();
		await press(tasks, 'Annuleer');
		expect(await screen.findByText('Alles bewaard')).toBeVisible();
	});

	test('while the function of who writes is half typed', async () => {
		const desk = await underBar();
		await show(RolePart, { desk }, { bundles: ['dossier', 'forms'] });
		await user.type(screen.getByLabelText('Functie'), 'intern');
		expect(await screen.findByText('Er staat een formulier open')).toBeVisible();
		await user.click(screen.getByRole('button', { name: 'Bewaar de functie' }));
		expect(await screen.findByText('Alles bewaard')).toBeVisible();
	});
});
