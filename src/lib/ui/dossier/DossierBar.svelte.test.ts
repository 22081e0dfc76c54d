import 'fake-indexeddb/auto';
import { tick } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { addDays } from '#lib/law/day.ts';
import { newWalk } from '#lib/flow/walk.ts';
import DossierBar from '#lib/ui/dossier/DossierBar.svelte';
import { openDecision } from '#lib/ui/dossier/enter.ts';
import { eventually } from '../../../../tests/eventually.ts';
import { show, today } from '../../../../tests/in-context.ts';
import { caseId, made } from '../../../../tests/open-case.ts';
import { openDossier } from '../../../../tests/open-dossier.ts';
import { forgetVault } from '../../../../tests/vault.ts';

const goto = vi.hoisted(() => vi.fn());
vi.mock('$app/navigation', () => ({ goto }));

afterEach(forgetVault);

test('when another day begins while the dossier lies open, what is due is told anew', async () => {
	const due = addDays(today, 1);
	const { desk, work, dossier } = await openDossier([
		made([{ kind: 'taak', on: today, by: 'ib', text: 'Bel de mentor', due }])
	]);
	await show(DossierBar, { desk }, { work, dossier });
	expect(desk.summaries[0]?.first?.state).toBe('binnenkort');
	work.today = due;
	await eventually(() => {
		expect(desk.summaries[0]?.first?.state).toBe('vandaag');
	});
	desk.abandon('person');
});

test('a decision whose case another tab removed is left for the page that says so', async () => {
	const decision = { id: 'd1', opened: today, walk: newWalk('ots', today), standing: [] };
	const { desk, work, dossier } = await openDossier([made([], { decisions: [decision] })]);
	await desk.open(caseId);
	await openDecision(dossier, work, 'd1');
	await show(DossierBar, { desk }, { work, dossier });
	await tick();
	expect(goto).not.toHaveBeenCalled();
	desk.forget(caseId);
	await eventually(() => {
		expect(goto).toHaveBeenCalledExactlyOnceWith(`/dossier/zaak/#${caseId}`);
	});
	expect(work.isEntrusted).toBe(false);
	desk.abandon('person');
});
