import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import CaseView from '#lib/ui/dossier/case/CaseView.svelte';
import { enterDossier } from '#lib/ui/dossier/enter.ts';
import { DossierHolder } from '#lib/ui/dossier/holder.svelte.ts';
import { TabWork } from '#lib/ui/session/tab-work.svelte.ts';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';
import { eventually } from '../../../../../tests/eventually.ts';
import { show, today } from '../../../../../tests/in-context.ts';
import { caseBundles, caseId, made, openCase, press, region, user } from '../../../../../tests/open-case.ts';
import { anotherTab } from '../../../../../tests/vault.ts';

const offer = (): HTMLElement => region('U was hier nog bezig');
const text = (): HTMLElement => within(region('Logboek')).getByLabelText('Wat gebeurde er?');

/** The page of the case after the dossier was opened again. */
async function openedAgain(data: CryptoKey): Promise<DossierDesk> {
	cleanup();
	const dossier = new DossierHolder();
	const work = new TabWork(null, today);
	await enterDossier(dossier, work, await anotherTab(data), () => undefined);
	const { desk } = dossier;
	if (!desk) throw new Error('The dossier was not read');
	await desk.open(caseId);
	const props = { desk, id: caseId, part: null, onremoved: (): undefined => undefined };
	await show(CaseView, props, { bundles: caseBundles, work, dossier });
	return desk;
}

/** Writes half a line of the journal. */
async function begin(words = 'Vader belde over'): Promise<void> {
	await press('Logboek', 'Schrijf een regel');
	await user.type(text(), words);
}

describe('what stands in a form when the dossier goes on the lock', () => {
	test('is offered again, goes on in the form, and can be saved', async () => {
		const { desk } = await openCase(made([]));
		const data = desk.vault.dataKey;
		await begin();
		expect(await desk.lock('idle')).toBe(true);
		const again = await openedAgain(data);
		expect(offer()).toHaveTextContent('Vader belde over');
		await user.click(within(offer()).getByRole('button', { name: 'Ga verder met: Schrijf een regel' }));
		await eventually(() => {
			expect(text()).toHaveFocus();
		});
		expect(text()).toHaveValue('Vader belde over');
		expect(screen.queryByRole('region', { name: 'U was hier nog bezig' })).toBeNull();
		await user.type(text(), ' morgen.');
		await press('Logboek', 'Bewaar');
		expect(again.current?.entries.at(-1)).toMatchObject({ text: 'Vader belde over morgen.' });
		await again.lock();
		const last = await openedAgain(data);
		expect(await last.vault.drafts()).toEqual([]);
		last.vault.lock();
	});

	test('is written too where another tab does it', async () => {
		const { desk } = await openCase(made([]));
		const data = desk.vault.dataKey;
		const other = await anotherTab(data);
		const locked = new Promise<void>((resolve) => void desk.vault.onlock(resolve));
		await begin('In het andere tabblad');
		other.lock();
		await locked;
		await eventually(async () => {
			expect(await desk.lock()).toBe(true);
		});
		const again = await openedAgain(data);
		expect(offer()).toHaveTextContent('In het andere tabblad');
		again.vault.lock();
	});

	test('goes on in its own form also when it corrects a line', async () => {
		const { desk } = await openCase(
			made([{ kind: 'notitie', by: 'ib', on: '2026-11-02', text: 'Moeder belde.' }])
		);
		const data = desk.vault.dataKey;
		await press('Geschiedenis', /^Verbeter/);
		await user.type(
			within(region('Geschiedenis')).getByRole('textbox', { name: 'Uw woorden' }),
			' Vader ook.'
		);
		await desk.lock();
		const again = await openedAgain(data);
		await user.click(within(offer()).getByRole('button', { name: /^Ga verder/ }));
		expect(await within(region('Geschiedenis')).findByRole('textbox', { name: 'Uw woorden' })).toHaveValue(
			'Moeder belde. Vader ook.'
		);
		await press('Geschiedenis', 'Bewaar');
		expect(again.current?.entries.at(-1)).toMatchObject({ corrects: 'e0', text: 'Moeder belde. Vader ook.' });
		again.vault.lock();
	});
});

describe('what stands in a form', () => {
	test('is offered by who comes back to the case, and is gone once it is thrown away', async () => {
		const { desk } = await openCase(made([]));
		await begin();
		await desk.leave();
		cleanup();
		await desk.drafts.flush();
		await desk.open(caseId);
		const props = { desk, id: caseId, part: null, onremoved: (): undefined => undefined };
		await show(CaseView, props, { bundles: caseBundles });
		await user.click(within(offer()).getByRole('button', { name: 'Gooi weg: Schrijf een regel' }));
		expect(screen.queryByRole('region', { name: 'U was hier nog bezig' })).toBeNull();
		expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
		await desk.drafts.flush();
		expect(await desk.vault.drafts()).toEqual([]);
	});

	test('is gone once the form is cancelled, and is none while nothing was typed', async () => {
		const { desk } = await openCase(made([]));
		await press('Logboek', 'Schrijf een regel');
		await tick();
		expect(desk.drafts.isDirty).toBe(false);
		await user.type(text(), 'Toch niet');
		await desk.drafts.flush();
		expect(await desk.vault.drafts()).toMatchObject([{ typed: 'Toch niet', case: caseId }]);
		await press('Logboek', 'Annuleer');
		await desk.drafts.flush();
		expect(await desk.vault.drafts()).toEqual([]);
	});

	test('stays until the case that it was saved in is kept', async () => {
		const { desk } = await openCase(made([]));
		await begin();
		await desk.drafts.flush();
		const save = vi.spyOn(desk.vault, 'save').mockResolvedValue({ ok: false, reason: 'quota' });
		await press('Logboek', 'Bewaar');
		await desk.drafts.flush();
		expect(await desk.vault.drafts()).toHaveLength(1);
		save.mockRestore();
		expect(await desk.retry()).toBe(true);
		expect(await desk.vault.drafts()).toEqual([]);
	});

	test('that cannot be written holds the lock back and says why', async () => {
		const { desk } = await openCase(made([]));
		const write = vi.spyOn(desk.vault, 'changeDrafts').mockResolvedValue({ ok: false, reason: 'quota' });
		await begin();
		expect(await desk.lock('idle')).toBe(false);
		expect(desk.failed).toBe('quota');
		expect(desk.vault.isLocked).toBe(false);
		write.mockRestore();
		expect(await desk.retry()).toBe(true);
		expect(desk.vault.isLocked).toBe(true);
	});

	test('of which another tab threw away what lay there is told to be gone', async () => {
		const { desk } = await openCase(made([]));
		const data = desk.vault.dataKey;
		await begin();
		await desk.lock();
		const again = await openedAgain(data);
		await again.vault.changeDrafts(() => []);
		await user.click(within(offer()).getByRole('button', { name: /^Ga verder/ }));
		expect(await screen.findByText(/Dit staat er niet meer/)).toBeVisible();
		again.vault.lock();
	});

	test('goes with its case', async () => {
		const { desk } = await openCase(made([]));
		await begin();
		await desk.drafts.flush();
		expect(await desk.remove({ reason: 'verzoek', by: 'ib' })).toBe(true);
		await desk.drafts.flush();
		expect(await desk.vault.drafts()).toEqual([]);
	});
});

test('a form for closing the case stays one when another tab closes it', async () => {
	const { desk } = await openCase(made([]));
	const part = 'Opnieuw kijken, sluiten en bewaren';
	await press(part, 'Sluit de zaak');
	await user.type(within(region(part)).getByLabelText(/^Opmerking/), 'Naar de brugklas');
	const other = await anotherTab(desk.vault.dataKey);
	const closing = {
		kind: 'afsluiting',
		closed: true,
		on: '2026-11-20',
		keepUntil: '2028-11-20',
		by: 'ib',
		remarks: ''
	} as const;
	const there = await other.read(caseId);
	await other.save({ ...made([closing]), changed: '2026-11-20T09:00:00.000Z' }, there?.revision ?? null);
	await eventually(() => {
		expect(desk.current?.entries).toHaveLength(1);
	});
	await tick();
	expect(within(region(part)).getByRole('group', { name: 'Sluit de zaak' })).toBeVisible();
	await desk.drafts.flush();
	expect(await desk.vault.drafts()).toMatchObject([{ form: 'afsluiting', typed: 'Naar de brugklas' }]);
	await press(part, 'Bewaar');
	expect(within(region(part)).getByText('De zaak is al gesloten.')).toBeVisible();
	expect(desk.current?.entries).toHaveLength(1);
	await press(part, 'Annuleer');
	expect(within(region(part)).getByRole('button', { name: 'Open de zaak weer' })).toHaveFocus();
});
