import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { loadGraph } from '#lib/flow/graph.ts';
import { type DutyRecord, newWalk, withDuty } from '#lib/flow/walk.ts';
import DutyTask from '#lib/ui/path/DutyTask.svelte';
import { TabWork } from '#lib/ui/session/tab-work.svelte.ts';
import { show, today } from '../../../../tests/in-context.ts';

const user = userEvent.setup();
const earlier = 'Eerder gedaan op 1 november 2026, bij “Vraag eerst advies aan Veilig Thuis”.';

async function open(record: DutyRecord, outcome: string): Promise<() => DutyRecord | undefined> {
	const work = new TabWork(null, today);
	await work.restore();
	work.replace(withDuty(newWalk('meldcode', today), 'meldcode', 'bel-veilig-thuis', record));
	const graph = await loadGraph('meldcode');
	const props = { duty: 'bel-veilig-thuis', path: 'meldcode', main: 'meldcode', outcome } as const;
	// The task asks for its path only when it tells of another outcome, as any screen of a path has it.
	const shown = await show(DutyTask, props, { bundles: ['duties', 'meldcode'], work, graphs: [graph] });
	return () => shown.work.walk?.duties.meldcode?.['bel-veilig-thuis'];
}

const box = (): HTMLElement => screen.getByRole('checkbox');

describe('a task that was done at another outcome', () => {
	const made = { done: true, on: '2026-11-01', note: 'Belt terug.', outcome: 'stap-4-advies' } as const;

	test('stands unticked, and says calmly when and where it was done', async () => {
		await open(made, 'direct-melden');
		expect(box()).not.toBeChecked();
		expect(screen.getByText(earlier)).toBeVisible();
	});

	test('is done today and here once it is ticked anew', async () => {
		const kept = await open(made, 'direct-melden');
		await user.click(box());
		expect(box()).toBeChecked();
		expect(kept()).toEqual({ done: true, on: today, note: 'Belt terug.', outcome: 'direct-melden' });
		expect(screen.queryByText(earlier)).toBeNull();
	});

	test('stands ticked where it was done', async () => {
		await open(made, 'stap-4-advies');
		expect(box()).toBeChecked();
		expect(screen.queryByText(earlier)).toBeNull();
	});
});

test('a task of an older file, which names no outcome, stands ticked as before', async () => {
	await open({ done: true, on: '2026-11-01' }, 'direct-melden');
	expect(box()).toBeChecked();
});

test('a task that is unticked keeps no day and no outcome', async () => {
	const kept = await open({ done: true, on: today, outcome: 'direct-melden' }, 'direct-melden');
	await user.click(box());
	expect(kept()).toEqual({ done: false });
});
