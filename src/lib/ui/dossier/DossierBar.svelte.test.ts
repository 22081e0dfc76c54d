import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { addDays } from '#lib/law/day.ts';
import DossierBar from '#lib/ui/dossier/DossierBar.svelte';
import { show, today } from '../../../../tests/in-context.ts';
import { made } from '../../../../tests/open-case.ts';
import { openDossier } from '../../../../tests/open-dossier.ts';

test('when another day begins while the dossier lies open, what is due is told anew', async () => {
	const due = addDays(today, 1);
	const { desk, work, dossier } = await openDossier([
		made([{ kind: 'taak', on: today, by: 'ib', text: 'Bel de mentor', due }])
	]);
	await show(DossierBar, { desk }, { work, dossier });
	expect(desk.summaries[0]?.first?.state).toBe('binnenkort');
	work.today = due;
	await vi.waitFor(() => {
		expect(desk.summaries[0]?.first?.state).toBe('vandaag');
	});
	desk.abandon('person');
});
