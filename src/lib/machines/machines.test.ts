import { describe, expect, it } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import contract from '../../../tests/fixtures/contract.json';
import { isDay } from '#lib/law/day.ts';
import { citationIds } from '#lib/law/register.ts';
import { readGraph } from '#lib/flow/graph.ts';
import type { DecisionMeta } from '#lib/machines/decision.ts';
import { dutyIds, plannedDuties } from '#lib/machines/duty.ts';
import { isPathId, loadMachine, type PathId, pathIds } from '#lib/machines/registry.ts';
import { type RuleId, ruleIds } from '#lib/rules/rule.ts';

interface ContractPath {
	readonly states: Readonly<Record<string, { readonly edges: Readonly<Record<string, string>> }>>;
	readonly outcomes: Readonly<Record<string, unknown>>;
}

const machines: readonly (readonly [PathId, AnyStateMachine])[] = await Promise.all(
	pathIds.map(async (id) => [id, await loadMachine(id)] as const)
);
const metaOf = (machine: AnyStateMachine, state: string): DecisionMeta =>
	machine.states[state]?.meta as DecisionMeta;
const keysOf = (config: object): string[] => Object.keys(config).sort();

const ruleAnswers: Readonly<Record<RuleId, readonly string[]>> = contract.rules;

describe('the registry', () => {
	it('holds exactly the paths of the contract, in its order', () => {
		expect(pathIds).toEqual(Object.keys(contract.paths));
	});

	it('knows a path by its id and nothing else', () => {
		expect(pathIds.every(isPathId)).toBe(true);
		expect(['signaleringsstroom', 'flow', '', 'toString', 'Ots'].filter(isPathId)).toEqual([]);
	});
});

describe.each(machines)('%s', (id, machine) => {
	const states = Object.entries(machine.config.states ?? {}) as [string, object][];
	const graph = readGraph(id, machine);
	const expected = contract.paths[id] as unknown as ContractPath;

	it('equals the contract: states, kinds, rules, edges, outcomes, verdicts, duties and citations', () => {
		const built = {
			states: Object.fromEntries(
				[...graph.asked.values()].map(({ id: state, meta, edges }) => [
					state,
					{ ...meta, points: undefined, edges: Object.fromEntries(edges) }
				])
			),
			outcomes: Object.fromEntries(
				[...graph.outcomes.values()].map(({ id: outcome, meta }) => [outcome, { ...meta, kind: undefined }])
			)
		};
		expect(built).toEqual(expected);
	});

	it('lists states, outcomes and answers in the order of the contract', () => {
		expect([...graph.asked.keys(), ...graph.outcomes.keys()]).toEqual(
			Object.keys({ ...expected.states, ...expected.outcomes })
		);
		expect([...graph.asked.values()].map(({ edges }) => [...edges.keys()])).toEqual(
			Object.values(expected.states).map(({ edges }) => Object.keys(edges))
		);
		expect(graph.initial).toBe(Object.keys(expected.states)[0]);
	});

	it('carries its own id and the day of its reading as version', () => {
		expect(machine.id).toBe(id);
		expect(isDay(machine.version ?? '')).toBe(true);
		expect([graph.path, graph.version]).toEqual([id, machine.version]);
	});

	it('is flat: no context, guards, actions, invoke, after or always', () => {
		expect(keysOf(machine.config)).toEqual(['id', 'initial', 'schemas', 'states', 'version']);
		const shapes = new Set(states.map(([, config]) => keysOf(config).join(' ')));
		expect([...shapes].sort()).toEqual(['meta on', 'meta type']);
		const targets = states.flatMap(([, config]) =>
			Object.values('on' in config ? (config.on as Readonly<Record<string, unknown>>) : {})
		);
		expect(targets.filter((target) => typeof target !== 'string')).toEqual([]);
	});

	it('has meta on every state, and nothing in it that its kind does not know', () => {
		const shapes = states.map(([state]) => {
			const meta = metaOf(machine, state);
			return `${meta.kind}: ${keysOf(meta).join(' ')}`;
		});
		const known = [
			'question: cites kind',
			'weighing: cites kind',
			'weighing: cites kind points',
			'derived: cites kind rule',
			'outcome: cites duties kind verdict'
		];
		expect(shapes.filter((shape) => !known.includes(shape))).toEqual([]);
	});

	it('ends in exactly its outcomes', () => {
		const finals = states
			.filter(([, config]) => 'type' in config && config.type === 'final')
			.map(([state]) => state);
		expect(finals).toEqual([...graph.outcomes.keys()]);
		expect(finals.every((state) => metaOf(machine, state).kind === 'outcome')).toBe(true);
	});

	it('cites only provisions of the register and names only known duties, none of them twice', () => {
		const lists = states.flatMap(([state]) => {
			const meta = metaOf(machine, state);
			return meta.kind === 'outcome' ? [meta.cites, meta.duties] : [meta.cites];
		});
		const known = new Set<string>([...citationIds, ...dutyIds]);
		expect(lists.flat().filter((name) => !known.has(name))).toEqual([]);
		expect(lists.filter((list) => new Set(list).size < list.length)).toEqual([]);
		expect(states.filter(([state]) => metaOf(machine, state).cites.length === 0)).toEqual([]);
	});

	it('leads on from every answer that a rule can give', () => {
		const missing = [...graph.asked.values()].flatMap(({ id: state, meta, edges }) =>
			meta.kind === 'derived'
				? ruleAnswers[meta.rule].filter((answer) => !edges.has(answer)).map((answer) => [state, answer])
				: []
		);
		expect(missing).toEqual([]);
	});

	it('reaches every state, never comes back to one, and knows the longest way from each', () => {
		const far = (state: string, way: readonly string[]): number => {
			expect(way).not.toContain(state);
			const node = graph.asked.get(state);
			return node ? 1 + Math.max(...[...node.edges.values()].map((next) => far(next, [...way, state]))) : 0;
		};
		for (const state of graph.asked.keys()) expect(graph.farthest.get(state)).toBe(far(state, []));
		const targets = new Set([
			graph.initial,
			...[...graph.asked.values()].flatMap(({ edges }) => [...edges.values()])
		]);
		expect([...targets].sort()).toEqual(states.map(([state]) => state).sort());
	});
});

describe('over all paths', () => {
	const metas = machines.flatMap(([, machine]) =>
		Object.keys(machine.states).map((state) => metaOf(machine, state))
	);

	it('every duty comes with some outcome, and the planned ones are the two with a date', () => {
		const used = new Set(metas.flatMap((meta) => (meta.kind === 'outcome' ? meta.duties : [])));
		expect([...used].sort()).toEqual([...dutyIds].sort());
		expect([...plannedDuties].sort()).toEqual(['herbeoordelen', 'plan-informeren']);
	});

	it('every rule stands behind some derived state', () => {
		const used = new Set(metas.flatMap((meta) => (meta.kind === 'derived' ? [meta.rule] : [])));
		expect([...used].sort()).toEqual([...ruleIds].sort());
	});

	it('the risks of the statute stand beside the one question that asks whether one of them applies', () => {
		const besides = machines.flatMap(([id, machine]) =>
			Object.keys(machine.states)
				.filter((state) => 'points' in metaOf(machine, state))
				.map((state) => [`${id}/${state}`, metaOf(machine, state)] as const)
		);
		expect(besides).toMatchObject([['wanneer-signaleren/bedreigtOntwikkeling', { points: 'risks' }]]);
	});

	it('every provision of the register is relied on somewhere', () => {
		const used = new Set(metas.flatMap((meta) => meta.cites));
		expect(citationIds.filter((citation) => !used.has(citation))).toEqual([]);
	});
});
