import { describe, expect, it } from 'vitest';
import { allWalks } from '#lib/flow/all-walks.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { replay } from '#lib/flow/replay.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** Per path the answer sequences that there are. A change of the law or of a path shows here first. */
const sequences: Readonly<Record<PathId, number>> = {
	veiligheid: 8,
	'wanneer-signaleren': 90,
	bevoegdheid: 45,
	informeren: 105,
	bezwaar: 7,
	meldcode: 119,
	'informatie-delen': 6087,
	toestemming: 21,
	ots: 8,
	match: 23,
	verzoek: 23,
	opvragen: 11
};

const graphs = await loadAllGraphs();
const nothingKnown = { facts: {}, profile: {}, day: '2026-11-22' };

it('the table counts every path', () => {
	expect(Object.keys(sequences)).toEqual([...graphs.keys()]);
});

describe.each([...graphs])('%s', (path, graph) => {
	const walks = [...allWalks(graph)];

	it(`has ${String(sequences[path])} answer sequences, no two alike`, () => {
		expect(walks).toHaveLength(sequences[path]);
		const spelled = walks.map(({ states, answers }) =>
			states.map((state) => `${state}=${answers[state] ?? ''}`).join()
		);
		expect(new Set(spelled).size).toBe(sequences[path]);
	});

	it('ends every sequence in exactly one outcome, never in a state that waits', () => {
		expect(walks.filter(({ outcome }) => !graph.outcomes.has(outcome))).toEqual([]);
		expect(walks.filter(({ states }) => new Set(states).size < states.length)).toEqual([]);
	});

	it('reaches every state, takes every edge and comes to every outcome', () => {
		const taken = new Set(
			walks.flatMap(({ states, answers }) => states.map((state) => `${state}=${answers[state] ?? ''}`))
		);
		const edges = [...graph.asked.values()].flatMap(({ id, edges: out }) =>
			[...out.keys()].map((answer) => `${id}=${answer}`)
		);
		expect([...taken].sort()).toEqual(edges.sort());
		expect([...new Set(walks.flatMap(({ states }) => states))].sort()).toEqual(
			[...graph.asked.keys()].sort()
		);
		expect([...new Set(walks.map(({ outcome }) => outcome))].sort()).toEqual(
			[...graph.outcomes.keys()].sort()
		);
	});

	it('is replayed as it was enumerated: the same states, answers and outcome, nothing unreached', () => {
		const different = walks.filter(({ states, answers, outcome }) => {
			const walked = replay(graph, answers, nothingKnown);
			return (
				walked.outcome?.id !== outcome ||
				walked.open !== null ||
				walked.steps.map(({ node }) => node.id).join() !== states.join() ||
				walked.steps.some(({ node, answer, by }) => by !== 'answer' || answer !== answers[node.id]) ||
				walked.unreached.length > 0 ||
				walked.conflicts.length > 0
			);
		});
		expect(different).toEqual([]);
	});

	it('waits, one answer before the end, at the last state', () => {
		const different = walks.filter(({ states, answers }) => {
			const last = states.at(-1) ?? '';
			const rest = Object.fromEntries(Object.entries(answers).filter(([state]) => state !== last));
			const { open, outcome } = replay(graph, rest, nothingKnown);
			return open?.node.id !== last || outcome !== null;
		});
		expect(different).toEqual([]);
	});
});
