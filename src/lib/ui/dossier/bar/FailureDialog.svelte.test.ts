import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import FailureDialog from '#lib/ui/dossier/bar/FailureDialog.svelte';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';
import { show } from '../../../../../tests/in-context.ts';
import { made, openCase, press, region, user } from '../../../../../tests/open-case.ts';
import { savedFiles } from '../../../../../tests/saved-files.ts';

let files: readonly Blob[] = [];

beforeEach(() => {
	files = savedFiles();
	HTMLDialogElement.prototype.showModal = function () {
		this.open = true;
	};
});

afterEach(() => {
	vi.restoreAllMocks();
});

/** A dossier on a device without room, in which half a line was typed, with what it says of that. */
async function unwritten(cases = false): Promise<DossierDesk> {
	const { desk } = await openCase(made([]));
	const full = { ok: false, reason: 'quota' } as const;
	vi.spyOn(desk.vault, 'changeDrafts').mockResolvedValue(full);
	await press('Logboek', 'Schrijf een regel');
	await user.type(within(region('Logboek')).getByLabelText('Wat gebeurde er?'), 'Vader belde');
	expect(await desk.drafts.flush()).toBe(false);
	if (cases) {
		vi.spyOn(desk.vault, 'save').mockResolvedValue(full);
		desk.change((value) => ({ ...value, label: 'Das 4' }));
		expect(await desk.retry()).toBe(false);
	} else {
		await desk.leave();
		cleanup();
	}
	await show(FailureDialog, { desk, failed: 'quota' }, { bundles: ['dossier'] });
	return desk;
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const close = (): HTMLElement | null => screen.queryByRole('button', { name: /^Sluit het dossier/ });

describe('words that could not be written', () => {
	test('are saved as text, also where no case is open, and then the dossier can be closed', async () => {
		const desk = await unwritten();
		expect(desk.current).toBeNull();
		expect(screen.getByRole('heading', { name: 'Wat u typte, is nog niet bewaard' })).toHaveFocus();
		expect(screen.queryByRole('button', { name: 'Bewaar deze zaak als bestand' })).toBeNull();
		expect(close()).toBeNull();
		await user.click(button('Bewaar uw woorden als tekstbestand'));
		expect(await screen.findByText(/^Het bestand is gemaakt/)).toBeVisible();
		expect(await files[0]?.text()).toBe(
			'Schrijf een regel\nWat gebeurde er?: Vader belde\nOp welke dag?: 22-11-2026\n'
		);
		await user.click(button('Sluit het dossier zonder deze woorden'));
		expect(desk.vault.isLocked).toBe(true);
	});

	test('are saved beside a case that could not be kept either, before the dossier can be closed', async () => {
		await unwritten(true);
		await user.click(button('Bewaar deze zaak als bestand'));
		expect(await screen.findByText(/^Het bestand is gemaakt/)).toBeVisible();
		expect(close()).toBeNull();
		await user.click(button('Bewaar uw woorden als tekstbestand'));
		expect(
			await screen.findByRole('button', { name: 'Sluit het dossier zonder deze wijziging' })
		).toBeVisible();
		expect(await files[0]?.text()).toContain('Das 4');
		expect(await files[1]?.text()).toContain('Vader belde');
	});
});

test('a draft that could not be thrown away keeps nobody from closing the dossier', async () => {
	const desk = await unwritten();
	for (const { id } of desk.drafts.unwritten) desk.drafts.drop(id);
	expect(await screen.findByRole('button', { name: /^Sluit het dossier/ })).toBeVisible();
	expect(screen.queryByRole('button', { name: /tekstbestand/ })).toBeNull();
});
