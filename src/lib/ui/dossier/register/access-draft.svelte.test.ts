import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import type { NewEntry } from '#lib/flow/dossier/entry.ts';
import { made, openCase, press, region, showCase, user } from '../../../../../tests/open-case.ts';

const youth = { kind: 'jeugdige', on: '2026-11-01', by: 'ib', leeftijd: 9, gezag: 'een-ouder' } as const;
const note = (text: string): NewEntry => ({ kind: 'notitie', on: '2026-11-02', by: 'ib', text });
const value = made([youth, note('Tante belde.'), note('Vader kwam langs.')], { label: 'Paars 41' });

type Dossier = Awaited<ReturnType<typeof openCase>>;

/** The choice under the passage that says `text`. */
const choice = async (text: string): Promise<HTMLElement> => {
	const passage = (await screen.findByText(text)).closest('li');
	if (!passage) throw new Error(`Nothing is asked of "${text}"`);
	return within(passage).getByLabelText('Mag dit mee?');
};

/** Goes from where one is to the document for the parent; `meanwhile` happens while nobody looks at it. */
async function toDocument(dossier: Dossier, meanwhile: () => void = () => undefined): Promise<void> {
	cleanup();
	await dossier.desk.drafts.flush();
	meanwhile();
	await dossier.desk.leave();
	await showCase(dossier, { part: 'inzage', id: 'ouder-1' });
}

/** Begins the check of the document and decides on two passages of it. */
async function decided(): Promise<Dossier> {
	const dossier = await openCase(value);
	await toDocument(dossier);
	await user.selectOptions(await choice('Tante belde.'), 'privacy-van-een-ander');
	await user.selectOptions(await choice('Vader kwam langs.'), 'tonen');
	return dossier;
}

test('what was decided of a passage is there again on coming back', async () => {
	const dossier = await decided();
	await toDocument(dossier);
	expect(await choice('Tante belde.')).toHaveValue('privacy-van-een-ander');
	expect(await choice('Vader kwam langs.')).toHaveValue('tonen');
	expect(await choice('Paars 41')).toHaveValue('');
});

test('a passage that says something else since is asked again', async () => {
	const dossier = await decided();
	await toDocument(dossier, () => {
		dossier.desk.change((now) => ({
			...now,
			entries: now.entries.map((each) =>
				each.kind === 'notitie' && each.text === 'Tante belde.' ? { ...each, text: 'Oma belde.' } : each
			)
		}));
	});
	expect(await choice('Oma belde.')).toHaveValue('');
	expect(await choice('Vader kwam langs.')).toHaveValue('tonen');
});

test('a check that was not finished is offered on the page of the case, with a way to it and away', async () => {
	const dossier = await decided();
	cleanup();
	await showCase(dossier);
	const offer = within(region('U was hier nog bezig'));
	expect(offer.getByRole('link', { name: /^Ga verder/ })).toHaveAttribute(
		'href',
		expect.stringContaining('/inzage/ouder-1')
	);
	expect(offer.queryByText(/^Waar dit bij hoorde/)).toBeNull();
	await press('U was hier nog bezig', /^Gooi weg/);
	await toDocument(dossier);
	expect(await choice('Tante belde.')).toHaveValue('');
});

test('the choices are gone once access was given', async () => {
	const dossier = await decided();
	await user.selectOptions(await choice('Paars 41'), 'tonen');
	for (const left of screen.getAllByLabelText('Mag dit mee?')) {
		if ((left as HTMLSelectElement).value === '') await user.selectOptions(left, 'tonen');
	}
	expect(dossier.desk.drafts.unwritten.length + (await dossier.desk.vault.drafts()).length).toBeGreaterThan(
		0
	);
	await user.click(screen.getByRole('button', { name: 'Toon het document' }));
	await user.click(await screen.findByRole('button', { name: 'Noteer dat u inzage gaf' }));
	await vi.waitFor(async () => {
		expect(await dossier.desk.drafts.flush()).toBe(true);
		expect(await dossier.desk.vault.drafts()).toEqual([]);
	});
	expect(dossier.desk.current?.entries.at(-1)).toMatchObject({ kind: 'inzage', to: 'ouder' });
	await toDocument(dossier);
	expect(await choice('Tante belde.')).toHaveValue('');
});
