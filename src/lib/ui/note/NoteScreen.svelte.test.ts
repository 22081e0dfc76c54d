import 'fake-indexeddb/auto';
import { fireEvent, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { openWorkFile } from '#lib/export/work-file.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { loadRuleVersions } from '#lib/flow/rule-versions.ts';
import { type Walk, withAnswer, withReason } from '#lib/flow/walk.ts';
import { saveProfile } from '#lib/storage/profile.ts';
import { pageAddress } from '#lib/ui/address.ts';
import HandoverScreen from '#lib/ui/note/HandoverScreen.svelte';
import NoteScreen from '#lib/ui/note/NoteScreen.svelte';
import { TabWork } from '#lib/ui/session/tab-work.svelte.ts';
import { show, today } from '../../../../tests/in-context.ts';
import { savedFiles } from '../../../../tests/saved-files.ts';
import { sampleProfile, sampleWalk } from '../../../../tests/sample-walk.ts';

const user = userEvent.setup();
// The machines, the texts and the database come in their own time.
const patience = { timeout: 10_000 };
const slow = { timeout: 30_000 };
const bundles = ['note', 'law', 'duties', 'criteria', 'reasons'] as const;

beforeEach(async () => {
	await saveProfile(sampleProfile);
});

async function open(walk: Walk | null, screenPart = NoteScreen): Promise<TabWork> {
	const work = new TabWork(null, today);
	await work.restore();
	if (walk) work.replace(walk);
	await show(screenPart, {}, { bundles, work });
	return work;
}

const report = (): Promise<HTMLElement> => screen.findByRole('article', {}, patience);
const press = (name: string): Promise<void> => user.click(screen.getByRole('button', { name }));
const put = (label: string, value: string): Promise<boolean> =>
	fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('the note', slow, () => {
	test('without a case explains itself and leads to the beginning', async () => {
		await open(null);
		const link = await screen.findByRole('link', { name: 'Naar het begin' }, patience);
		expect(link).toHaveAttribute('href', pageAddress('nl', ''));
	});

	test('shows each written reason under its question', async () => {
		await open(sampleWalk);
		const question = within(await report()).getByText('Rust uw zorg op feiten?');
		expect(question.closest('dl')).toHaveTextContent(
			'Drie keer in slaap gevallen in de les; dat zag ik zelf.'
		);
	});

	test('shows markup in a reason as the text it is', async () => {
		const nasty = '<img src="x" onerror="alert(1)"><b>vet</b>';
		await open(withReason(sampleWalk, 'wanneer-signaleren', 'redelijkVermoeden', nasty));
		expect(within(await report()).getByText(nasty)).toBeInTheDocument();
		expect(document.querySelector('article img, article b')).toBeNull();
	});

	test('takes in what is filled in, in the case and in the document at once', async () => {
		const work = await open(sampleWalk);
		const shown = await report();
		await put('Uw functie', 'mentor');
		await put('Het bezwaar, in de woorden van wie het maakte', 'Geen stempel.');
		expect(work.walk?.record).toMatchObject({
			role: 'mentor',
			objection: { text: 'Geen stempel.', answer: '' }
		});
		expect(within(shown).getByText('mentor')).toBeInTheDocument();
		expect(within(shown).getByText('Geen stempel.')).toBeInTheDocument();
		await put('Het bezwaar, in de woorden van wie het maakte', '');
		expect(work.walk?.record.objection).toBeNull();
	});

	test('adds who was told, from today, and goes to the new row', async () => {
		const work = await open(sampleWalk);
		const shown = await report();
		await press('Iemand toevoegen die het weet');
		const [, second] = screen.getAllByLabelText('Wie');
		expect(second).toHaveFocus();
		await user.type(second as HTMLElement, 'vader');
		expect(work.walk?.record.told[1]).toEqual({ who: 'vader', on: today, manner: 'mondeling' });
		expect(within(shown).getByText('vader').closest('div')).toHaveTextContent(
			'22 november 2026, in een gesprek'
		);
	});

	test('removes the row that was meant, and leaves half a day behind in no other', async () => {
		const told = [
			{ who: 'moeder', on: '2026-11-19', manner: 'telefonisch' },
			{ who: 'vader', on: '2026-11-20', manner: 'schriftelijk' }
		] as const;
		const work = await open({ ...sampleWalk, record: { ...sampleWalk.record, told, lookedAlong: [] } });
		await report();
		const [first] = screen.getAllByLabelText('Op welke dag');
		await fireEvent.input(first as HTMLElement, { target: { value: '31-02' } });
		expect(work.walk?.record.told).toEqual(told);
		await press('Verwijder: moeder');
		expect(work.walk?.record.told).toEqual([told[1]]);
		expect(screen.getByLabelText('Op welke dag')).toHaveValue('20-11-2026');
	});

	test('copies as plain text', async () => {
		await open(sampleWalk);
		await report();
		await press('Kopieer als tekst');
		expect(await navigator.clipboard.readText()).toMatch(/^Notitie voor het eigen dossier\n=+\n/);
		expect(await screen.findByText(/De tekst staat op het klembord/)).toBeVisible();
	});
});

describe('a note that is saved', slow, () => {
	test('opens again with the same case', async () => {
		const saved = savedFiles();
		await open(sampleWalk);
		await report();
		await press('Bewaar als bestand');
		await expect.poll(() => saved.length, patience).toBe(1);
		const text = (await saved[0]?.text()) ?? '';
		expect(openWorkFile(text, await loadAllGraphs())).toEqual({
			ok: true,
			kind: 'notitie',
			walk: sampleWalk,
			rules: await loadRuleVersions(sampleWalk)
		});
		expect(text).toContain('Notitie voor het eigen dossier');
	});
});

describe('the hand-over', slow, () => {
	const passedOn = withAnswer(sampleWalk, 'bevoegdheid', 'persoonlijkBevoegd', 'nee');

	test('holds the concern and the weighing, and says that the writer gives no signal', async () => {
		await open(passedOn, HandoverScreen);
		const shown = await report();
		expect(screen.getByText(/U geeft zelf geen signaal/)).toBeVisible();
		expect(shown).toHaveTextContent('Degene die dit schreef, geeft zelf geen signaal.');
		expect(shown).toHaveTextContent('Hij trekt zich terug.');
		expect(shown).toHaveTextContent('De achterstand groeit en thuis lukt het niet.');
		expect(screen.queryByText(/Mag u zelf signaleren/)).toBeNull();
	});

	test('tells who may signal that the note is enough', async () => {
		await open(sampleWalk, HandoverScreen);
		await report();
		expect(screen.getByText(/Mag u zelf signaleren/)).toBeVisible();
	});
});
