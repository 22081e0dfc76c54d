import 'fake-indexeddb/auto';
import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { caseFile } from '#lib/export/case-file.ts';
import type * as CaseBackup from '#lib/ui/dossier/backup/case-backup.ts';
import RestorePart from '#lib/ui/dossier/backup/RestorePart.svelte';
import { show } from '../../../../../tests/in-context.ts';
import { openDossier } from '../../../../../tests/open-dossier.ts';
import { sampleProfile } from '../../../../../tests/sample-walk.ts';
import { forgetVault, sampleCase } from '../../../../../tests/vault.ts';

// The database of the profile is another one than that of the dossier: here it has no room.
vi.mock('#lib/storage/profile.ts', async (original) => ({
	...(await original<object>()),
	saveProfile: () => Promise.resolve({ ok: false, reason: 'quota' })
}));

// A file with one case is read without a worker; with a profile beside it, it stands for a whole backup.
vi.mock('#lib/ui/dossier/backup/case-backup.ts', async (original) => {
	const { backupOfOne } = await original<typeof CaseBackup>();
	return {
		backupOfOne: (...of: Parameters<typeof backupOfOne>) => {
			const backup = backupOfOne(...of);
			return { ...backup, content: { ...backup.content, profile: sampleProfile } };
		}
	};
});

afterEach(forgetVault);

test('a profile of a backup that could not be kept is told, beside the cases that were', async () => {
	const user = userEvent.setup();
	const { desk, work, dossier } = await openDossier([]);
	await show(RestorePart, { desk }, { bundles: ['dossier'], work, dossier });
	const file = new File([caseFile(sampleCase('a'), '2026-11-28')], 'zaak.json', { type: 'application/json' });
	await user.upload(screen.getByLabelText('Kies een kopie om terug te zetten'), file);
	await user.click(await screen.findByRole('button', { name: 'Zet terug wat gekozen is' }));
	expect(await screen.findByText('Klaar. Teruggezette zaken: 1.')).toBeVisible();
	expect(await screen.findByText(/^Het organisatieprofiel uit de kopie is niet bewaard/)).toBeVisible();
	expect(desk.profile.organisation).toBeUndefined();
	desk.vault.lock();
});

test('the focus goes to what is told where the opened case could not be put away first', async () => {
	const user = userEvent.setup();
	const { desk, work, dossier } = await openDossier([]);
	await show(RestorePart, { desk }, { bundles: ['dossier'], work, dossier });
	let answer: (isLeft: boolean) => void = () => undefined;
	vi.spyOn(desk, 'leave').mockReturnValue(new Promise((resolve) => (answer = resolve)));
	const file = new File([caseFile(sampleCase('b'), '2026-11-28')], 'zaak.json', { type: 'application/json' });
	await user.upload(screen.getByLabelText('Kies een kopie om terug te zetten'), file);
	await user.click(await screen.findByRole('button', { name: 'Zet terug wat gekozen is' }));
	await vi.waitFor(() => {
		expect(document.activeElement).toContainElement(screen.getByRole('progressbar'));
	});
	answer(false);
	await vi.waitFor(() => {
		expect(document.activeElement).toHaveTextContent(
			/^\S Een wijziging in de geopende zaak is nog niet bewaard\. Los dat eerst op\.$/
		);
	});
	expect(screen.getByRole('button', { name: 'Zet terug wat gekozen is' })).toBeVisible();
	desk.vault.lock();
});
