import 'fake-indexeddb/auto';
import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import RemindPart from '#lib/ui/dossier/backup/RemindPart.svelte';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';
import RecoveryPart from '#lib/ui/dossier/settings/RecoveryPart.svelte';
import RemoveDossier from '#lib/ui/dossier/settings/RemoveDossier.svelte';
import RolePart from '#lib/ui/dossier/settings/RolePart.svelte';
import { eventually } from '../../../../../tests/eventually.ts';
import { show } from '../../../../../tests/in-context.ts';
import { openDossier } from '../../../../../tests/open-dossier.ts';
import { forgetVault, sampleCase } from '../../../../../tests/vault.ts';

vi.setConfig({ testTimeout: 30_000 });
const user = userEvent.setup();
const bundles = ['dossier', 'forms'] as const;
let desk: DossierDesk;

beforeEach(async () => {
	({ desk } = await openDossier([sampleCase('a')]));
});

afterEach(async () => {
	desk.abandon('person');
	await forgetVault();
});

describe('the function of who writes', () => {
	test('is kept in the dossier and goes with what is written from then on', async () => {
		await show(RolePart, { desk }, { bundles });
		await user.type(screen.getByLabelText('Functie'), ' intern begeleider ');
		await user.click(screen.getByRole('button', { name: 'Bewaar de functie' }));
		expect(await screen.findByText('Bewaard')).toBeVisible();
		expect(desk.role).toBe('intern begeleider');
		expect((await desk.vault.settings()).role).toBe('intern begeleider');
	});

	test('says why it is not kept once the dossier is locked', async () => {
		await show(RolePart, { desk }, { bundles });
		await user.type(screen.getByLabelText('Functie'), 'ib');
		desk.abandon('person');
		await user.click(screen.getByRole('button', { name: 'Bewaar de functie' }));
		expect(await screen.findByText(/Dit is niet bewaard\. Het dossier is intussen op slot/)).toBeVisible();
	});
});

describe('the reminder', () => {
	test('keeps each of its two numbers beside the other, and refuses what is out of bounds', async () => {
		await show(RemindPart, { desk }, { bundles });
		const days = screen.getByLabelText('Na hoeveel dagen?');
		await user.clear(days);
		await user.type(days, '3');
		expect(await screen.findByText('Bewaard')).toBeVisible();
		await eventually(async () => {
			expect((await desk.vault.settings()).remindAfter).toEqual({ changes: 25, days: 3 });
		});
		await user.clear(days);
		await user.type(days, '0');
		expect(days).toHaveAccessibleDescription(/1 tot en met 90/);
		expect((await desk.vault.settings()).remindAfter.days).toBe(3);
	});
});

test('a new recovery key is made once, however often one asks for it', async () => {
	let finish = (): void => undefined;
	const renew = vi.spyOn(desk.vault, 'renewRecoveryKey').mockReturnValue(
		new Promise((resolve) => {
			finish = () => {
				resolve({ ok: true, recoveryKey: 'AAAAA-BBBBB' });
			};
		})
	);
	await show(RecoveryPart, { desk, shown: null }, { bundles });
	await user.dblClick(screen.getByRole('button', { name: 'Maak een nieuwe herstelsleutel' }));
	finish();
	expect(await screen.findByRole('button', { name: 'Druk de sleutel af' })).toBeVisible();
	expect(renew).toHaveBeenCalledOnce();
});

describe('removing the whole dossier', () => {
	test('asks for a word, and can be left', async () => {
		await show(RemoveDossier, { desk }, { bundles });
		await user.click(screen.getByRole('button', { name: 'Ik wil het dossier verwijderen' }));
		expect(screen.getByLabelText('Typ het woord “verwijder”')).toHaveFocus();
		await user.click(screen.getByRole('button', { name: 'Verwijder het dossier van dit apparaat' }));
		expect(screen.getByText(/Typ precies “verwijder”/)).toBeVisible();
		expect(desk.vault.isLocked).toBe(false);
		await user.click(screen.getByRole('button', { name: 'Laat staan' }));
		expect(screen.getByRole('button', { name: 'Ik wil het dossier verwijderen' })).toHaveFocus();
		expect(desk.summaries).toHaveLength(1);
	});

	test('locks it first, and takes all of it', async () => {
		const onremoved = vi.fn();
		await show(RemoveDossier, { desk, onremoved }, { bundles });
		await user.click(screen.getByRole('button', { name: 'Ik wil het dossier verwijderen' }));
		await user.type(screen.getByLabelText('Typ het woord “verwijder”'), 'Verwijder');
		await user.click(screen.getByRole('button', { name: 'Verwijder het dossier van dit apparaat' }));
		await eventually(() => {
			expect(onremoved).toHaveBeenCalledOnce();
		});
		expect(desk.vault.isLocked).toBe(true);
		expect(desk.summaries).toEqual([]);
	});
});
