import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { Exchange } from '#lib/flow/dossier/case.ts';
import { made, openCase, press, region, user } from '../../../../../tests/open-case.ts';

const exchange: Exchange = {
	id: 'x1',
	opened: '2026-11-01',
	recipient: 'andere-professional',
	who: 'huisarts',
	goal: 'Samen kijken',
	information: 'Hoe het gaat',
	consentIsBasis: true
};

describe('a consent', () => {
	test('whose last day was typed wrong is not kept as one without an end', async () => {
		const { desk } = await openCase(made([], { exchanges: [exchange] }));
		await press('Toestemming', /^Noteer toestemming/);
		await user.type(screen.getByLabelText(/^Tot en met/), '31-02-2027{Enter}');
		expect(screen.getByText(/^Vul een dag in die bestaat/)).toBeVisible();
		expect(desk.current?.entries).toEqual([]);
		await user.clear(screen.getByLabelText(/^Tot en met/));
		await user.keyboard('28-02-2027{Enter}');
		expect(desk.current?.entries).toMatchObject([{ gebeurtenis: 'gegeven', until: '2027-02-28' }]);
	});

	test('that was refused or withdrawn is not called missing, as one that nobody answered yet is', async () => {
		const youth = {
			kind: 'jeugdige',
			on: '2026-11-01',
			by: 'ib',
			leeftijd: 9,
			gezag: 'beide-ouders'
		} as const;
		const no = {
			kind: 'toestemming',
			by: 'ib',
			on: '2026-11-10',
			exchange: 'x1',
			persoon: 'ouder-1',
			gebeurtenis: 'geweigerd',
			remarks: ''
		} as const;
		await openCase(made([youth, no], { exchanges: [exchange] }));
		const [first, second] = within(region('Toestemming')).getAllByRole('listitem');
		expect(first).toHaveTextContent('Toestemming geweigerd');
		expect(first).not.toHaveTextContent('Ontbreekt');
		expect(second).toHaveTextContent('Ontbreekt');
	});
});

test('an exchange on another ground than consent offers an explanation, and no receipt of a consent', async () => {
	const youth = { kind: 'jeugdige', on: '2026-11-01', by: 'ib', leeftijd: 9, gezag: 'een-ouder' } as const;
	await openCase(made([youth], { exchanges: [{ ...exchange, consentIsBasis: false }] }));
	const board = within(region('Toestemming'));
	expect(board.getByRole('link', { name: /^Uitleg voor het gezin/ })).toBeVisible();
	expect(board.queryByRole('link', { name: /^Bewijs/ })).toBeNull();
});

describe('a sharing', () => {
	const told: Exchange = {
		...exchange,
		id: 'x2',
		recipient: 'leerplicht',
		who: 'leerplicht',
		consentIsBasis: false
	};
	const youth = { kind: 'jeugdige', on: '2026-11-01', by: 'ib', leeftijd: 9, gezag: 'een-ouder' } as const;
	const yes = {
		kind: 'toestemming',
		by: 'ib',
		on: '2026-11-10',
		exchange: 'x1',
		persoon: 'ouder-1',
		gebeurtenis: 'gegeven',
		remarks: ''
	} as const;
	const warning = /geen volledige toestemming voor deze uitwisseling/;

	test('on consent that the register does not know on that day says so', async () => {
		await openCase(made([youth, yes], { exchanges: [exchange] }));
		await press('Wat is gedeeld', 'Noteer wat u deelde');
		const day = within(region('Wat is gedeeld')).getByLabelText('Op welke dag?');
		expect(screen.queryByText(warning)).toBeNull();
		await user.clear(day);
		await user.type(day, '09-11-2026');
		expect(screen.getByText(warning)).toBeVisible();
		await user.selectOptions(screen.getByLabelText(/grond/i), 'een wet verplicht het');
		expect(screen.queryByText(warning)).toBeNull();
	});

	test('in another exchange begins with the ground of that one, and with nobody told yet', async () => {
		const { desk } = await openCase(made([youth], { exchanges: [told, exchange] }));
		await press('Wat is gedeeld', 'Noteer wat u deelde');
		await user.selectOptions(screen.getByLabelText('Met wie'), 'leerplicht: Samen kijken');
		await user.type(screen.getByLabelText('Wat vertelde of gaf u?'), 'Het verzuim.');
		await press('Wat is gedeeld', 'Bewaar');
		expect(desk.current?.entries.at(-1)).toMatchObject({
			exchange: 'x2',
			ground: 'wettelijk-recht',
			told: 'nog-niet'
		});
	});
});
