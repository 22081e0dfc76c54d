import { describe, expect, it } from 'vitest';
import {
	type AnyStateMachine,
	createMachine,
	getNextTransitions,
	initialTransition,
	transition
} from 'xstate';
import { graphOf } from '../../../tests/walks.ts';
import { asksRisks, loadAllGraphs, readGraph, startsWithFact } from '#lib/flow/graph.ts';
import { loadMachine, type PathId, pathIds } from '#lib/machines/registry.ts';

const machines: readonly (readonly [PathId, AnyStateMachine])[] = await Promise.all(
	pathIds.map(async (id) => [id, await loadMachine(id)] as const)
);

describe.each(machines)('readGraph of %s', (id, machine) => {
	const graph = readGraph(id, machine);

	it('starts where XState starts', () => {
		const [snapshot] = initialTransition(machine);
		expect(snapshot.value).toBe(graph.initial);
		expect(snapshot.status).toBe('active');
	});

	it('offers in every state the answers that XState offers, in its order', () => {
		for (const { id: state, edges } of graph.asked.values()) {
			const offered = getNextTransitions(machine.resolveState({ value: state, context: undefined }));
			expect(offered.map(({ eventType }) => String(eventType))).toEqual(
				[...edges.keys()].map((answer) => `answer.${answer}`)
			);
		}
	});

	it('leads from every state with every answer to where XState leads', () => {
		for (const { id: state, edges } of graph.asked.values()) {
			for (const [answer, target] of edges) {
				const [next] = transition(machine, machine.resolveState({ value: state, context: undefined }), {
					type: `answer.${answer}`
				});
				expect([state, answer, next.value]).toEqual([state, answer, target]);
				expect(next.status).toBe(graph.outcomes.has(target) ? 'done' : 'active');
			}
		}
	});

	it('moves nowhere on an answer that is not offered', () => {
		const answers = new Set([...graph.asked.values()].flatMap(({ edges }) => [...edges.keys()]));
		for (const { id: state, edges } of graph.asked.values()) {
			for (const answer of [...answers].filter((other) => !edges.has(other))) {
				const [next] = transition(machine, machine.resolveState({ value: state, context: undefined }), {
					type: `answer.${answer}`
				});
				expect([state, answer, next.value]).toEqual([state, answer, state]);
			}
		}
	});
});

it('loadAllGraphs reads every path, in the order of the contract', async () => {
	const graphs = await loadAllGraphs();
	expect([...graphs.keys()]).toEqual(pathIds);
	expect([...graphs.values()].map(({ path }) => path)).toEqual(pathIds);
});

it('only wanneer-signaleren shows the statutory risks', () => {
	expect(pathIds.filter((id) => asksRisks(graphOf(id)))).toEqual(['wanneer-signaleren']);
});

it('three paths begin with a fact', () => {
	expect(pathIds.filter((id) => startsWithFact(graphOf(id)))).toEqual([
		'bevoegdheid',
		'informeren',
		'toestemming'
	]);
});

it('readGraph refuses a state without meta, with its name', () => {
	const bare = createMachine({ id: 'kaal', initial: 'leeg', states: { leeg: {} } });
	expect(() => readGraph('ots', bare)).toThrow('ots/leeg');
});
