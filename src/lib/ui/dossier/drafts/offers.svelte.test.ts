import 'fake-indexeddb/auto';
import { cleanup, screen, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import CaseView from '#lib/ui/dossier/case/CaseView.svelte';
import type { CasePart } from '#lib/ui/dossier/case-address.ts';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';
import Overview from '#lib/ui/dossier/overview/Overview.svelte';
import { eventually } from '../../../../../tests/eventually.ts';
import { show } from '../../../../../tests/in-context.ts';
import { caseBundles, caseId, made, openCase, press, region, user } from '../../../../../tests/open-case.ts';
import { anotherTab } from '../../../../../tests/vault.ts';

const title = 'U was hier nog bezig';
const journal = 'Logboek';
const write = 'Schrijf een regel';

/** Writes half a line. */
async function begin(): Promise<void> {
	await press(journal, write);
	await user.type(within(region(journal)).getByLabelText('Wat gebeurde er?'), 'Vader belde');
}

/** Shows another page of the case, or the same one in another language. */
async function turnTo(desk: DossierDesk, part: CasePart | null, language: 'nl' | 'en' = 'nl'): Promise<void> {
	cleanup();
	const props = { desk, id: caseId, part, onremoved: (): undefined => undefined };
	await show(CaseView, props, { bundles: caseBundles, language });
}

describe('a form that is left with Escape', () => {
	test('is offered again and says where, until it is thrown away', async () => {
		const { desk } = await openCase(made([]));
		await begin();
		await user.keyboard('{Escape}');
		expect(within(region(journal)).getByRole('button', { name: write })).toHaveFocus();
		expect(within(region(journal)).getByRole('status')).toHaveTextContent(`bovenaan bij “${title}”`);
		expect(region(title)).toHaveTextContent('Vader belde');
		await press(title, /^Gooi weg/);
		expect(within(region(journal)).getByRole('status')).toHaveTextContent(/^$/);
		await desk.drafts.flush();
		expect(await desk.vault.drafts()).toEqual([]);
	});

	test('leaves nothing where nothing was filled in, as one that is cancelled', async () => {
		await openCase(made([]));
		await press(journal, write);
		await user.keyboard('{Escape}');
		await begin();
		await press(journal, 'Annuleer');
		expect(screen.queryByRole('region', { name: title })).toBeNull();
		expect(within(region(journal)).getByRole('status')).toHaveTextContent(/^$/);
	});

	test('is offered again when it changes the label', async () => {
		await openCase(made([]));
		await user.click(screen.getByRole('button', { name: 'Wijzig het label' }));
		await user.keyboard(' b{Escape}');
		expect(region(title)).toHaveTextContent('Paars 41 b');
	});
});

describe('what was left open', () => {
	test('has the title of its form in the language of now', async () => {
		const { desk } = await openCase(made([]));
		await begin();
		await turnTo(desk, null, 'en');
		const offer = region('You were still working here');
		expect(within(offer).queryByText(write)).toBeNull();
		expect(within(offer).getByText('Write a line')).toBeVisible();
	});

	test('is counted among what goes with the case', async () => {
		const { desk } = await openCase(made([]));
		await begin();
		await turnTo(desk, { part: 'verwijder' });
		expect(screen.getByText('Formulieren waarmee u nog bezig was: 1')).toBeVisible();
	});

	test('on the overview is not said to be kept out of a case that is not there', async () => {
		const { desk, work, dossier } = await openCase(made([]));
		cleanup();
		desk.drafts.note({
			id: 'n',
			case: null,
			form: 'zaak',
			title: 'Nieuwe zaak',
			typed: 'Groen 7',
			values: { label: 'Groen 7' }
		});
		desk.drafts.leave('n');
		await show(Overview, { desk }, { bundles: caseBundles, work, dossier });
		expect(region(title)).toHaveTextContent('Dit typte u voor een nieuwe zaak');
		expect(region(title)).not.toHaveTextContent('niet in de zaak');
	});

	test('is looked up again when the case that is open is opened once more', async () => {
		const { desk } = await openCase(made([]));
		await begin();
		await turnTo(desk, null);
		await desk.drafts.flush();
		await (await anotherTab(desk.vault.dataKey)).changeDrafts(() => []);
		expect(desk.drafts.offered(caseId)).toHaveLength(1);
		expect(await desk.open(caseId)).toBe(true);
		expect(desk.drafts.offered(caseId)).toEqual([]);
	});

	test('goes from the store once a conflict in which it was saved is settled', async () => {
		const { desk } = await openCase(made([]));
		await begin();
		await desk.drafts.flush();
		const other = await anotherTab(desk.vault.dataKey);
		const there = await other.read(caseId);
		vi.spyOn(desk.vault, 'read').mockImplementation(() => new Promise(() => undefined));
		await other.save({ ...made([]), label: 'Groen 7' }, there?.revision ?? null);
		await press(journal, 'Bewaar');
		await eventually(() => {
			expect(desk.keeping?.conflict).not.toBeNull();
		});
		await desk.drafts.flush();
		expect(await other.drafts()).toHaveLength(1);
		expect(await desk.settle({ rest: 'mine' })).toBe(true);
		await eventually(async () => {
			expect(await other.drafts()).toEqual([]);
		});
		other.lock();
	});
});

test('a label that is kept as it was takes no way back from what was just noted', async () => {
	const { desk } = await openCase(made([]));
	await begin();
	await press(journal, 'Bewaar');
	await user.click(screen.getByRole('button', { name: 'Wijzig het label' }));
	await user.click(screen.getByRole('button', { name: 'Bewaar' }));
	await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
	expect(desk.current?.entries.at(-1)).toMatchObject({ kind: 'doorhaling' });
});
