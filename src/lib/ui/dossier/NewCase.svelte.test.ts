import 'fake-indexeddb/auto';
import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { newWalk } from '#lib/flow/walk.ts';
import NewCase from '#lib/ui/dossier/NewCase.svelte';
import { eventually } from '../../../../tests/eventually.ts';
import { show, today } from '../../../../tests/in-context.ts';
import { openDossier } from '../../../../tests/open-dossier.ts';
import { forgetVault } from '../../../../tests/vault.ts';

const goto = vi.hoisted(() => vi.fn());
vi.mock('$app/navigation', () => ({ goto }));

afterEach(async () => {
	goto.mockClear();
	await forgetVault();
});

test('a case is made once, however often one asks for it', async () => {
	const user = userEvent.setup();
	const { desk, work, dossier } = await openDossier([]);
	await show(NewCase, { desk, onclose: () => undefined }, { bundles: ['cases', 'forms'], work, dossier });
	await user.type(screen.getByLabelText('Label'), 'Das 4');
	await user.keyboard('{Enter}{Enter}');
	await user.dblClick(screen.getByRole('button', { name: 'Maak de zaak' }));
	await eventually(() => {
		expect(goto).toHaveBeenCalled();
	});
	expect(await desk.leave()).toBe(true);
	expect(desk.summaries.map(({ label }) => label)).toEqual(['Das 4']);
	desk.abandon('person');
});

test('a case that is kept at the second try is opened, is there once, and has left the tab', async () => {
	const user = userEvent.setup();
	const { desk, work, dossier } = await openDossier([]);
	work.take({ ...newWalk('ots', today), answers: { ots: { isOts: 'ja' } } });
	await show(
		NewCase,
		{ desk, from: 'work', onclose: () => undefined },
		{ bundles: ['cases', 'forms'], work, dossier }
	);
	const full = vi.spyOn(desk.vault, 'save').mockResolvedValue({ ok: false, reason: 'quota' });
	await user.type(screen.getByLabelText('Label'), 'Das 4');
	await user.click(screen.getByRole('button', { name: 'Maak de zaak' }));
	expect(await screen.findByText(/^De zaak is niet bewaard/)).toBeVisible();
	expect(goto).not.toHaveBeenCalled();
	full.mockRestore();
	expect(await desk.retry()).toBe(true);
	await eventually(() => {
		expect(goto).toHaveBeenCalledExactlyOnceWith(`/dossier/zaak/#${desk.current?.id ?? ''}`);
	});
	expect(desk.summaries.map(({ label }) => label)).toEqual(['Das 4']);
	expect(work.hasWork).toBe(false);
	desk.abandon('person');
});
