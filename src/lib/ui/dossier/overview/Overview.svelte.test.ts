import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { addDays } from '#lib/law/day.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import Overview from '#lib/ui/dossier/overview/Overview.svelte';
import { show, today } from '../../../../../tests/in-context.ts';
import { openDossier, type OpenDossier } from '../../../../../tests/open-dossier.ts';
import { forgetVault } from '../../../../../tests/vault.ts';

const user = userEvent.setup();
const bundles = ['cases', 'keeping', 'dossier', 'register', 'forms', 'duties', 'reasons', 'note'] as const;
let opened: OpenDossier | null = null;

const number = (index: number): string => String(index).padStart(3, '0');

/** A case with a task on a day, or without one. */
const made = (index: number, due?: string, text = 'Bel de mentor'): DossierCase => ({
	format: 3,
	id: `00000000-0000-4000-8000-000000000${number(index)}`,
	label: `Zaak ${number(index)}`,
	opened: '2026-11-01',
	changed: '2026-11-02T09:00:00.000Z',
	decisions: [],
	exchanges: [],
	links: [],
	entries:
		due === undefined
			? []
			: [
					{
						kind: 'taak',
						id: `t${number(index)}`,
						on: '2026-11-01',
						noted: '2026-11-01T09:00:00.000Z',
						by: 'ib',
						text,
						due
					}
				]
});

async function open(cases: readonly DossierCase[]): Promise<OpenDossier> {
	opened = await openDossier(cases);
	const { desk, work, dossier } = opened;
	await show(Overview, { desk }, { bundles, work, dossier });
	return opened;
}

const labels = (): readonly (string | null)[] =>
	screen.queryAllByRole('rowheader').flatMap((cell) => within(cell).queryByRole('link')?.textContent ?? []);

afterEach(async () => {
	opened?.desk.vault.lock();
	opened = null;
	await forgetVault();
});

describe('the overview', () => {
	test('of an empty dossier says how to begin', async () => {
		await open([]);
		expect(screen.getByRole('heading', { name: 'Uw dossier is nog leeg' })).toBeVisible();
		expect(screen.queryByRole('table')).toBeNull();
		await user.click(screen.getByRole('button', { name: 'Nieuwe zaak' }));
		expect(screen.getByLabelText('Label')).toHaveFocus();
	});

	test('puts what is late first, then today, then soon, and counts them', async () => {
		await open([made(1), made(2, addDays(today, 5)), made(3, today), made(4, addDays(today, -3))]);
		expect(screen.getByText('2 zaken vragen vandaag iets')).toBeVisible();
		expect(screen.getByText('1 zaak binnenkort')).toBeVisible();
		expect(labels()).toEqual(['Zaak 004', 'Zaak 003', 'Zaak 002', 'Zaak 001']);
		expect(screen.getByText('Vandaag en te laat (2)')).toBeVisible();
	});

	test('draws thirty cases at a time, says of how many, and goes on with the next one', async () => {
		await open(Array.from({ length: 50 }, (_, index) => made(index)));
		expect(labels()).toHaveLength(30);
		expect(screen.getByText('30 van 50 getoond')).toBeVisible();
		expect(screen.getByText('Verder (50)')).toBeVisible();
		await user.click(screen.getByRole('button', { name: 'Toon er 20 meer' }));
		expect(labels()).toHaveLength(50);
		expect(screen.getByRole('link', { name: 'Zaak 030' })).toHaveFocus();
		expect(screen.queryByText(/getoond/)).toBeNull();
	});

	test('finds every word of a case while it is typed, and keeps what was ticked', async () => {
		await open([made(1, today), made(2, today, 'Vraag de huisárts'), made(3)]);
		await user.click(screen.getByRole('checkbox', { name: 'Vink aan: Zaak 001' }));
		await user.type(screen.getByLabelText('Zoek in alle zaken'), 'huisarts vraa');
		expect(labels()).toEqual(['Zaak 002']);
		expect(screen.getByText('1 zaak', { selector: '[role=status]' })).toBeVisible();
		expect(screen.getByText('1 zaak aangevinkt')).toBeVisible();
		await user.type(screen.getByLabelText('Zoek in alle zaken'), 'zzz');
		expect(screen.getByText('Geen enkele zaak past hierbij.')).toBeVisible();
		await user.keyboard('{Escape}');
		expect(labels()).toHaveLength(3);
	});

	test('leads from a long list to what is done with ticked cases, and offers no removal where nothing may go', async () => {
		await open([1, 2, 3, 4, 5].map((n) => made(n)));
		expect(screen.queryByRole('button', { name: /^Kies wat u doet/ })).toBeNull();
		await user.click(screen.getByRole('checkbox', { name: 'Vink aan: Zaak 001' }));
		await user.click(screen.getByRole('button', { name: 'Kies wat u doet (1 aangevinkt)' }));
		const bar = screen.getByRole('group', { name: 'Met de aangevinkte zaken' });
		expect(bar).toHaveFocus();
		await user.click(within(bar).getByRole('button', { name: 'Verwijder wat niet meer bewaard hoeft' }));
		expect(await within(bar).findByText(/Er valt niets te verwijderen/)).toBeVisible();
		expect(within(bar).queryByRole('button', { name: 'Verwijder deze zaken voorgoed' })).toBeNull();
		await user.click(within(bar).getByRole('button', { name: 'Annuleer' }));
		expect(within(bar).getByRole('button', { name: 'Verwijder wat niet meer bewaard hoeft' })).toHaveFocus();
	});

	test('leads from no short list to what is done with ticked cases: that is in sight', async () => {
		await open([made(1), made(2)]);
		await user.click(screen.getByRole('checkbox', { name: 'Vink aan: Zaak 001' }));
		expect(screen.getByRole('group', { name: 'Met de aangevinkte zaken' })).toBeVisible();
		expect(screen.queryByRole('button', { name: /^Kies wat u doet/ })).toBeNull();
	});

	test('says that nothing is due today, and narrows to what is closed', async () => {
		const closing = {
			kind: 'afsluiting',
			id: 'c1',
			on: '2026-11-10',
			noted: '2026-11-10T09:00:00.000Z',
			by: 'ib',
			closed: true,
			remarks: ''
		} as const;
		await open([made(1), { ...made(2), entries: [closing] }]);
		expect(screen.getByText(/Er is niets dat vandaag moet/)).toBeVisible();
		await user.click(await screen.findByText('Filter en volgorde'));
		await user.selectOptions(screen.getByLabelText('Open of gesloten'), 'Gesloten');
		expect(labels()).toEqual(['Zaak 002']);
		expect(screen.getByText('Filter en volgorde (1 gekozen)')).toBeVisible();
		await user.click(screen.getByRole('button', { name: 'Wis de filters' }));
		expect(labels()).toHaveLength(2);
	});

	test('keeps the focus beside what was ticked, when everything is', async () => {
		await open([made(1), made(2)]);
		await user.click(screen.getByRole('checkbox', { name: 'Vink aan: Zaak 001' }));
		await user.click(screen.getByRole('button', { name: 'Vink alle 2 aan' }));
		expect(screen.getByText('2 zaken aangevinkt')).toBeVisible();
		expect(screen.getByRole('group', { name: 'Met de aangevinkte zaken' })).toHaveFocus();
	});

	test('takes the focus along into a form without fields, and gives it back', async () => {
		await open([made(1)]);
		await user.click(screen.getByRole('checkbox', { name: 'Vink aan: Zaak 001' }));
		await user.click(screen.getByRole('button', { name: 'Sluit deze zaken' }));
		expect(screen.getByRole('group', { name: 'Sluit deze zaken' })).toHaveFocus();
		await user.keyboard('{Escape}');
		expect(screen.getByRole('button', { name: 'Sluit deze zaken' })).toHaveFocus();
	});

	test('sets a day on every ticked case and keeps it', async () => {
		const { desk } = await open([made(1), made(2), made(3)]);
		await user.click(screen.getByRole('checkbox', { name: 'Vink aan: Zaak 001' }));
		await user.click(screen.getByRole('checkbox', { name: 'Vink aan: Zaak 003' }));
		await user.click(screen.getByRole('button', { name: 'Zet een dag om opnieuw te kijken' }));
		await user.clear(screen.getByLabelText('Op welke dag kijkt u opnieuw?'));
		await user.type(screen.getByLabelText('Op welke dag kijkt u opnieuw?'), '24-11-2026');
		await user.click(screen.getByRole('button', { name: 'Bewaar' }));
		expect(await screen.findByText('Klaar: 2 zaken bijgewerkt.')).toBeVisible();
		expect((await desk.vault.read(made(3).id))?.value.reviewOn).toBe('2026-11-24');
		expect((await desk.vault.read(made(2).id))?.value.reviewOn).toBeUndefined();
		expect(labels().slice(0, 2)).toEqual(['Zaak 001', 'Zaak 003']);
	});
});
