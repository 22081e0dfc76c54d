import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { NewEntry } from '#lib/flow/dossier/entry.ts';
import { eventually } from '../../../../../tests/eventually.ts';
import { comeBack, made, openCase, press, region, user } from '../../../../../tests/open-case.ts';

const offers = 'U was hier nog bezig';

/** Leaves the page with a form open, comes back and goes on in it. */
async function goOn(dossier: Awaited<ReturnType<typeof openCase>>): Promise<void> {
	await comeBack(dossier);
	await press(offers, /^Ga verder/);
	await eventually(() => {
		expect(screen.queryByRole('region', { name: offers })).toBeNull();
	});
}

const words = (part: string): HTMLElement =>
	within(region(part)).getByRole('textbox', { name: /^Uw woorden/ });

describe('a form that was left open goes on in its own place', () => {
	test('where a task was being changed, and not in the history', async () => {
		const tasks = 'Wat er moet gebeuren';
		const task: NewEntry = { kind: 'taak', on: '2026-11-02', by: 'ib', text: 'Bel', due: '2026-12-01' };
		const dossier = await openCase(made([task]));
		await press(tasks, /^Wijzig/);
		await user.type(words(tasks), ' moeder');
		await goOn(dossier);
		expect(words(tasks)).toHaveValue('Bel moeder');
		expect(within(region('Geschiedenis')).queryByRole('textbox')).toBeNull();
	});

	test('where a line beyond the first fifty was being corrected, also when others come before it', async () => {
		const note: NewEntry = { kind: 'notitie', on: '2026-11-02', by: 'ib', text: 'Gebeld' };
		const many = made(Array.from({ length: 51 }, () => note));
		const entries = many.entries.map((entry) => ({ ...entry, noted: '2026-11-02T09:00:00.000Z' }));
		const dossier = await openCase({ ...many, entries });
		const history = 'Geschiedenis';
		await press(history, /^Toon er 1 meer/);
		const oldest = within(region(history))
			.getAllByRole('button', { name: /^Verbeter/ })
			.at(-1);
		if (!oldest) throw new Error('There are lines');
		await user.click(oldest);
		await user.type(words(history), ' met vader');
		await goOn(dossier);
		expect(words(history)).toHaveValue('Gebeld met vader');
		await press('Logboek', 'Schrijf een regel');
		await user.type(within(region('Logboek')).getByLabelText('Wat gebeurde er?'), 'Iets nieuws');
		await press('Logboek', 'Bewaar');
		expect(words(history)).toHaveValue('Gebeld met vader');
		await press(history, 'Bewaar');
		expect(dossier.desk.current?.entries.at(-1)).toMatchObject({ corrects: 'e0', text: 'Gebeld met vader' });
	});
});
