import { describe, expect, it } from 'vitest';
import { type AnyStateMachine, getNextTransitions, initialTransition, transition } from 'xstate';
import contract from '../../../../tests/fixtures/contract.json';
import { flowEdges, flowVersion } from '#lib/flow/stream.ts';
import { isDay } from '#lib/law/day.ts';
import { mainLine, signaleringsstroomMachine } from '#lib/machines/flow/machine.ts';

const machine: AnyStateMachine = signaleringsstroomMachine;
const table = contract.flow as Readonly<Record<string, Readonly<Record<string, string>>>>;
const ends = ['registratie', 'einde'];

describe('the signaleringsstroom', () => {
	it('is a flat machine with the day of its reading as version', () => {
		expect(Object.keys(machine.config).sort()).toEqual(['id', 'initial', 'schemas', 'states', 'version']);
		expect(machine.id).toBe('signaleringsstroom');
		expect(isDay(flowVersion)).toBe(true);
		expect(flowVersion).toBe(machine.version);
	});

	it('walks the steps of the contract in its order and ends at registratie or einde', () => {
		expect(Object.keys(machine.states)).toEqual(Object.keys(table));
		expect([...mainLine, ...ends]).toEqual(Object.keys(table));
		const finals = Object.entries(machine.states).filter(([, state]) => state.type === 'final');
		expect(finals.map(([id]) => id)).toEqual(ends);
		expect(finals.map(([, state]) => state.meta as unknown)).toEqual([{ kind: 'end' }, { kind: 'end' }]);
	});

	it.each(mainLine)('%s is the step of the path with that name', (step) => {
		expect(machine.states[step]?.meta).toEqual({ kind: 'step', path: step });
	});

	it.each(mainLine)('%s leads on from every outcome of its path, as the contract says', (step) => {
		const outcomes = Object.keys(contract.paths[step].outcomes);
		const expected = outcomes.map((outcome) => [outcome, table[step]?.[outcome] ?? table[step]?.['*']]);
		expect([...(flowEdges.get(step) ?? [])]).toEqual(expected);
	});

	it.each(mainLine)('%s: the edges that are read are those that XState walks', (step) => {
		const snapshot = machine.resolveState({ value: step, context: undefined });
		const edges = [...(flowEdges.get(step) ?? [])];
		expect(getNextTransitions(snapshot).map(({ eventType }) => String(eventType))).toEqual(
			edges.map(([outcome]) => `outcome.${outcome}`)
		);
		for (const [outcome, target] of edges) {
			const [next] = transition(machine, snapshot, { type: `outcome.${outcome}` });
			expect([outcome, next.value]).toEqual([outcome, target]);
			expect(next.status).toBe(ends.includes(target) ? 'done' : 'active');
		}
	});

	it('starts with veiligheid, where no path comes before it', () => {
		expect(initialTransition(machine)[0].value).toBe('veiligheid');
		expect([...flowEdges.values()].flatMap((edges) => [...edges.values()])).not.toContain('veiligheid');
	});
});
