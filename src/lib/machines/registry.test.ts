import { expect, it } from 'vitest';
import { readGraph } from '#lib/flow/graph.ts';
import { loadMachine, pathIds } from '#lib/machines/registry.ts';

// Each machine comes in within a test: what XState refuses to build then fails a test, and not only the loading of
// a test file, which a mutation run would take for no failure at all.

it.each(pathIds)('%s: XState builds its machine, and it reads as a graph', async (id) => {
	const machine = await loadMachine(id);
	expect(readGraph(id, machine).path).toBe(machine.id);
});

it('XState builds the machine of the flow over the paths', async () => {
	const { signaleringsstroomMachine } = await import('#lib/machines/flow/machine.ts');
	expect(signaleringsstroomMachine.id).toBe('signaleringsstroom');
});
