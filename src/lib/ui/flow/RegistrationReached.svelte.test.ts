import { screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, test } from 'vitest';
import { loadGraph } from '#lib/flow/graph.ts';
import { type DutyRecord, type Walk, withDuty } from '#lib/flow/walk.ts';
import { pathAddress } from '#lib/ui/address.ts';
import RegistrationReached from '#lib/ui/flow/RegistrationReached.svelte';
import { TabWork } from '#lib/ui/session/tab-work.svelte.ts';
import { show, today } from '../../../../tests/in-context.ts';
import { sampleWalk } from '../../../../tests/sample-walk.ts';

const delayed: Walk = {
	...sampleWalk,
	answers: {
		...sampleWalk.answers,
		informeren: {
			alGeinformeerd: 'nee',
			kanInformeren: 'nee-onbereikbaar',
			uitstelGerechtvaardigd: 'ja',
			tweedePersoonUitstel: 'ja',
			bezwaarBekend: 'nee'
		}
	},
	reasons: { ...sampleWalk.reasons, informeren: { uitstelGerechtvaardigd: 'Moeder is op reis.' } }
};
const above = createRawSnippet(() => ({ render: () => '<p>De stappen</p>' }));
const link = (): HTMLElement | null => screen.queryByRole('link', { name: 'Naar de taken bij Vertellen' });

async function open(walk: Walk): Promise<void> {
	const work = new TabWork(null, today);
	await work.restore();
	work.replace(walk);
	await show(RegistrationReached, { above }, { work, graphs: [await loadGraph('informeren')] });
}

const planned = (record: DutyRecord): Walk => withDuty(delayed, 'informeren', 'plan-informeren', record);

describe('the way to the registration while telling waits', () => {
	test('asks for the day on which they are told after all, and leads back to that task', async () => {
		await open(delayed);
		expect(screen.getByText(/U stelt het informeren uit/)).toBeVisible();
		expect(link()).toHaveAttribute('href', pathAddress('nl', 'informeren'));
	});

	test('still asks where the task is ticked without a day', async () => {
		await open(planned({ done: true, outcome: 'informeren-uitgesteld' }));
		expect(link()).toBeVisible();
	});

	test('asks nothing once there is a day', async () => {
		await open(planned({ done: false, on: '2026-12-01', outcome: 'informeren-uitgesteld' }));
		expect(link()).toBeNull();
	});
});

test('the way to the registration asks nothing where everyone was told', async () => {
	await open(sampleWalk);
	expect(link()).toBeNull();
});
