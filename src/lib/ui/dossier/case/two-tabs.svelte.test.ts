import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import type { NewEntry } from '#lib/flow/dossier/entry.ts';
import ConflictDialog from '#lib/ui/dossier/bar/ConflictDialog.svelte';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';
import { eventually } from '../../../../../tests/eventually.ts';
import { show } from '../../../../../tests/in-context.ts';
import { caseId, made, openCase, press, region, user } from '../../../../../tests/open-case.ts';
import { anotherTab } from '../../../../../tests/vault.ts';

const task: NewEntry = { kind: 'taak', on: '2026-11-02', by: 'ib', text: 'Bel moeder', due: '2026-12-01' };
const note: NewEntry = { kind: 'notitie', on: '2026-11-02', by: 'ib', text: 'Moeder belde.' };

/** Keeps `entry` in another tab; this one hears of it, unless `unheard`. */
async function elsewhere(desk: DossierDesk, entry: NewEntry, unheard = false): Promise<void> {
	const there = await desk.vault.read(caseId);
	if (!there) throw new Error('The case is there');
	const { value, revision } = there;
	const entries = [...value.entries, { ...entry, id: 'there', noted: '2026-11-20T09:00:00.000Z' }];
	const next = { ...value, changed: '2026-11-20T09:00:00.000Z', entries };
	if (unheard) vi.spyOn(desk.vault, 'read').mockImplementation(() => new Promise(() => undefined));
	const saved = await (await anotherTab(desk.vault.dataKey)).save(next, revision);
	expect(saved).toMatchObject({ ok: true });
	if (unheard) return;
	await eventually(() => {
		expect(desk.current?.entries.at(-1)?.id).toBe('there');
	});
	await tick();
}

describe('who corrects a line that another tab corrected meanwhile', () => {
	test.each([
		['a task', task, 'Wat er moet gebeuren', /^Wijzig/, { ...task, text: 'Bel vader', corrects: 'e0' }],
		['a line', note, 'Geschiedenis', /^Verbeter/, { ...note, text: 'Vader belde.', corrects: 'e0' }]
	] as const)('is told, and keeps the words: %s', async (_what, entry, part, open, correction) => {
		const { desk } = await openCase(made([entry]));
		await press(part, open);
		await user.type(within(region(part)).getByRole('textbox', { name: /Uw woorden/ }), ' Nu meteen.');
		await elsewhere(desk, correction);
		await press(part, 'Bewaar');
		expect(within(region(part)).getByRole('alert')).toHaveTextContent(/Deze regel is intussen al verbeterd/);
		expect(within(region(part)).getByRole('textbox', { name: /Uw woorden/ })).toHaveValue(
			`${entry.text} Nu meteen.`
		);
		expect(desk.current?.entries).toHaveLength(2);
		await press(part, 'Annuleer');
		expect(document.body).not.toHaveFocus();
	});

	test('in the same moment chooses, and the other correction is struck', async () => {
		HTMLDialogElement.prototype.showModal = function () {
			this.open = true;
		};
		const { desk } = await openCase(made([note]));
		await elsewhere(desk, { ...note, text: 'Vader belde.', corrects: 'e0' }, true);
		await press('Geschiedenis', /^Verbeter/);
		await user.type(within(region('Geschiedenis')).getByRole('textbox', { name: /Uw woorden/ }), ' Nu.');
		await press('Geschiedenis', 'Bewaar');
		await eventually(() => {
			expect(desk.keeping?.conflict).not.toBeNull();
		});
		const { current, keeping } = desk;
		if (!current) throw new Error('The case is open');
		const theirs = keeping?.conflict?.theirs?.value ?? null;
		await show(ConflictDialog, { desk, mine: current, theirs }, { bundles: ['dossier'] });
		expect(await screen.findByText('Regel van 2 november 2026')).toBeVisible();
		expect(screen.getByText(/^Hier: .*Moeder belde\. Nu\.$/)).toBeVisible();
		expect(screen.getByText(/^In het andere tabblad: .*Vader belde\.$/)).toBeVisible();
		await user.click(screen.getByRole('button', { name: 'Houd mijn versie' }));
		await eventually(() => {
			expect(desk.keeping?.isDirty).toBe(false);
		});
		expect(desk.current?.entries.at(-1)).toMatchObject({ kind: 'doorhaling', corrects: 'there' });
	});
});
