import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { NewEntry } from '#lib/flow/dossier/entry.ts';
import { made, openCase, press, region, user } from '../../../../../tests/open-case.ts';

const note = (text: string, corrects?: string): NewEntry => ({
	kind: 'notitie',
	on: '2026-11-02',
	by: 'ib',
	text,
	...(corrects !== undefined && { corrects })
});
const told = /op twee apparaten verschillend verbeterd/;

test('of two corrections of one line the person chooses which counts, from a notice over the case', async () => {
	const { desk } = await openCase(
		made([note('Zij belde.'), note('Moeder belde.', 'e0'), note('Oma belde.', 'e0')])
	);
	expect(screen.getByText(told)).toBeVisible();
	await user.click(screen.getByRole('button', { name: 'Ga naar de geschiedenis' }));
	expect(document.activeElement).toHaveTextContent('Oma belde.');
	await press('Geschiedenis', /^Laat gelden.*Moeder belde/);
	expect(within(region('Geschiedenis')).getByText(/^Wat ernaast staat, wordt doorgehaald/)).toBeVisible();
	await press('Geschiedenis', 'Deze regel geldt');
	expect(desk.current?.entries.slice(-2)).toMatchObject([
		{ kind: 'doorhaling', corrects: 'e2' },
		{ kind: 'notitie', corrects: 'e1', text: 'Moeder belde.' }
	]);
	expect(screen.queryByText(told)).toBeNull();
	expect(within(region('Logboek')).getByText('Moeder belde.')).toBeVisible();
	expect(within(region('Logboek')).queryByText('Oma belde.')).toBeNull();
	expect(document.body).not.toHaveFocus();
});
