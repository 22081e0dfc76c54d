import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { Exchange } from '#lib/flow/dossier/case.ts';
import { eventually } from '../../../../../tests/eventually.ts';
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

/** Goes on in the form that is offered, once what lies there was read. */
async function goOn(): Promise<void> {
	const part = 'U was hier nog bezig';
	await press(part, /^Ga verder/);
	await eventually(() => {
		expect(screen.queryByRole('region', { name: part })).toBeNull();
	});
}

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

	test('that was typed half in an empty field is a draft by itself, and stands there as typed', async () => {
		const dossier = await openCase(made([]));
		const part = 'Wat er moet gebeuren';
		await press(part, 'Eigen taak toevoegen');
		await user.type(within(region(part)).getByLabelText(/^Voor welke dag/), '3-12');
		await comeBack(dossier);
		await goOn();
		expect(within(region(part)).getByLabelText(/^Voor welke dag/)).toHaveValue('3-12');
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

describe('what is no choice any more in a form that is opened again', () => {
	test('is ticked for nobody: no consent is noted of who is not on the screen', async () => {
		const dossier = await openCase(made([], { exchanges: [exchange] }));
		await press('Toestemming', /^Noteer toestemming/);
		await user.click(within(region('Toestemming')).getByRole('radio', { name: /voogd/i }));
		const known = made([
			{ kind: 'jeugdige', on: '2026-11-01', by: 'ib', leeftijd: 9, gezag: 'een-ouder' }
		]).entries;
		await comeBack(dossier, (value) => ({ ...value, entries: known }));
		await goOn();
		expect(within(region('Toestemming')).queryByRole('radio', { name: /voogd/i })).toBeNull();
		await press('Toestemming', 'Bewaar');
		expect(within(region('Toestemming')).getByText('Kies eerst om wie het gaat.')).toBeVisible();
		expect(dossier.desk.current?.entries).toEqual(known);
		await user.click(within(region('Toestemming')).getByRole('radio', { name: /ouder/i }));
		await press('Toestemming', 'Bewaar');
		expect(dossier.desk.current?.entries.at(-1)).toMatchObject({ persoon: 'ouder-1' });
	});

	test('is not linked once more', async () => {
		const other = { ...made([]), id: '00000000-0000-4000-8000-000000000002', label: 'Groen 7' };
		const dossier = await openCase(made([]), other);
		const part = 'Zaken die erbij horen';
		await press(part, 'Koppel een zaak');
		await user.selectOptions(within(region(part)).getByLabelText('Welke zaak?'), 'Groen 7');
		const links = [{ case: other.id, kind: 'broer-of-zus' }] as const;
		await comeBack(dossier, (value) => ({ ...value, links }));
		await goOn();
		await press(part, 'Bewaar');
		expect(within(region(part)).getByRole('alert')).toHaveTextContent('Kies eerst een zaak');
		expect(dossier.desk.current?.links).toEqual(links);
	});

	test('is no exchange in which something was shared', async () => {
		const left: Exchange = { ...exchange, id: 'x2', who: 'wijkteam' };
		const dossier = await openCase(made([], { exchanges: [left, exchange] }));
		const part = 'Wat is gedeeld';
		await press(part, 'Noteer wat u deelde');
		await user.type(screen.getByLabelText('Wat vertelde of gaf u?'), 'Het verzuim.');
		await comeBack(dossier, (value) => ({ ...value, exchanges: [left] }));
		await goOn();
		await press(part, 'Bewaar');
		expect(within(region(part)).getByRole('alert')).toHaveTextContent(
			'Deze uitwisseling staat niet in de zaak'
		);
		await user.selectOptions(screen.getByLabelText('Met wie'), 'wijkteam: Samen kijken');
		await press(part, 'Bewaar');
		expect(dossier.desk.current?.entries).toMatchObject([{ exchange: 'x2', what: 'Het verzuim.' }]);
	});
});
