import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { Exchange } from '#lib/flow/dossier/case.ts';
import { comeBack, made, openCase, press, region, user } from '../../../../../tests/open-case.ts';

const exchange: Exchange = {
	id: 'x1',
	opened: '2026-11-01',
	recipient: 'andere-professional',
	who: 'huisarts',
	goal: 'Samen kijken',
	information: 'Hoe het gaat',
	consentIsBasis: true
};
const youth = 'Het kind of de jongere';
const goOn = (): Promise<void> => press('U was hier nog bezig', /^Ga verder/);

describe('a day in a form that is opened again', () => {
	test('stays empty where it was cleared, and is asked before anything is kept', async () => {
		const dossier = await openCase(made([]));
		await press('Logboek', 'Schrijf een regel');
		const journal = within(region('Logboek'));
		await user.type(journal.getByLabelText('Wat gebeurde er?'), 'Vader belde.');
		await user.clear(journal.getByLabelText(/^Op welke dag/));
		await comeBack(dossier);
		await goOn();
		expect(within(region('Logboek')).getByLabelText(/^Op welke dag/)).toHaveValue('');
		await press('Logboek', 'Bewaar');
		expect(within(region('Logboek')).getByRole('alert')).toHaveTextContent('Vul een dag in die bestaat');
		expect(dossier.desk.current?.entries).toEqual([]);
	});

	test('that was typed wrong stands there as typed, and makes no consent without an end', async () => {
		const dossier = await openCase(made([], { exchanges: [exchange] }));
		await press('Toestemming', /^Noteer toestemming/);
		await user.type(screen.getByLabelText(/^Tot en met/), '31-2-2027');
		await comeBack(dossier);
		await goOn();
		expect(screen.getByLabelText(/^Tot en met/)).toHaveValue('31-2-2027');
		expect(screen.getByLabelText(/^Tot en met/)).toBeInvalid();
		await press('Toestemming', 'Bewaar');
		expect(dossier.desk.current?.entries).toEqual([]);
		await user.clear(screen.getByLabelText(/^Tot en met/));
		await user.type(screen.getByLabelText(/^Tot en met/), '28-2-2027');
		await press('Toestemming', 'Bewaar');
		expect(dossier.desk.current?.entries).toMatchObject([{ until: '2027-02-28' }]);
	});

	test('of the next birthday that was typed wrong is not left out on saving', async () => {
		const dossier = await openCase(made([]));
		await press(youth, 'Noteer leeftijd en gezag');
		await user.type(within(region(youth)).getByLabelText(/^Leeftijd in hele jaren/), '9');
		await user.type(within(region(youth)).getByLabelText(/^Wanneer wordt de jongere/), '12-3');
		await comeBack(dossier);
		await goOn();
		expect(within(region(youth)).getByDisplayValue('12-3')).toBeInvalid();
		await press(youth, 'Bewaar');
		expect(dossier.desk.current?.entries).toEqual([]);
	});
});
