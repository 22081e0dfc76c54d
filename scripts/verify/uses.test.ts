import { describe, expect, it } from 'vitest';
import { madeGraph } from '../../tests/made-graph.ts';
import { graphOf } from '../../tests/walks.ts';
import { coverage } from './cases.ts';
import { flowFaults } from './flow.ts';
import { faultLines, pathTable } from './report.ts';
import { useFaults } from './uses.ts';

const graph = madeGraph({
	a: { meta: { kind: 'derived', rule: 'regel' }, to: { ja: 'x', nee: 'y' } },
	x: { meta: { duties: ['taak'] } },
	y: {}
});
const stock = { provisions: ['jw:7.1'], duties: ['taak'], rules: ['regel'] };
const lines = (found: ReturnType<typeof useFaults>): string[] =>
	found.map(({ kind, where, problem }) => `${kind}: ${where}: ${problem}`);

describe('what exists', () => {
	it('is used, and what is used exists', () => {
		expect(useFaults([graph], stock)).toEqual([]);
	});

	it.each(['provisions', 'duties', 'rules'] as const)('%s that nothing uses are seen', (kind) => {
		const more = { ...stock, [kind]: [...stock[kind], 'over'] };
		expect(lines(useFaults([graph], more))).toEqual([`unused: ${kind}: nothing uses "over"`]);
	});

	it.each(['provisions', 'duties', 'rules'] as const)('%s that do not exist are seen', (kind) => {
		const [used = ''] = stock[kind];
		expect(lines(useFaults([graph], { ...stock, [kind]: [] }))).toEqual([
			`gap: ${kind}: there is no "${used}"`
		]);
	});

	it('is named once', () => {
		const twice = madeGraph({ ...{ a: { to: { ja: 'x' } } }, x: { meta: { duties: ['taak', 'taak'] } } });
		expect(lines(useFaults([twice], { ...stock, rules: [] }))).toEqual([
			'overlap: ots/x: it names "taak" twice'
		]);
	});
});

describe('the flow', () => {
	const edges = new Map([
		[
			'ots',
			new Map([
				['x', 'einde'],
				['y', 'einde']
			])
		],
		['einde', new Map<string, string>()]
	]);
	const found = (changed: typeof edges, start = 'ots'): string[] =>
		lines(flowFaults(changed, start, new Map([['ots', graph]])));

	it('has no fault where every outcome leads on', () => {
		expect(found(edges)).toEqual([]);
	});

	it('is faulty where an outcome leads nowhere, or nothing ends in it', () => {
		const changed = new Map([
			...edges,
			[
				'ots',
				new Map([
					['z', 'einde'],
					['x', 'weg']
				])
			]
		]);
		expect(found(changed)).toEqual([
			'gap: signaleringsstroom/ots: the outcome "y" leads nowhere',
			'unreachable: signaleringsstroom/ots: no walk ends in "z"',
			'gap: signaleringsstroom/ots: the outcome "x" leads to "weg", which is not there'
		]);
	});

	it('is faulty where nothing leads to a step, or a step is no path', () => {
		expect(found(edges, 'einde')).toEqual(['unreachable: signaleringsstroom/ots: no outcome leads to it']);
		expect(found(new Map([...edges, ['match', new Map([['x', 'match']])]]))).toEqual([
			'gap: signaleringsstroom/match: there is no such path'
		]);
	});
});

it('the coverage of a path counts its answer sequences, the edges they take and the known cases', () => {
	expect(coverage(graph, ['ots', 'match', 'ots'])).toEqual({
		sequences: 2,
		ended: 2,
		edges: 2,
		taken: 2,
		cases: 2
	});
	expect(coverage(graphOf('ots'), [])).toMatchObject({ sequences: 8, ended: 8, edges: 12, taken: 12 });
});

describe('the report', () => {
	it('says that nothing is wrong when nothing is', () => {
		expect(faultLines([]).at(-1)).toBe('No faults.');
		expect(pathTable([[graph, coverage(graph, ['ots'])]], []).at(-1)).toMatch(
			/^ots +1 +2 +2\/2 +2 +2 +1 +0 +0 +0$/
		);
	});

	it('names each fault, and counts it with its path', () => {
		const fault = { kind: 'gap', where: 'ots/a', problem: 'it has no answer' } as const;
		expect(faultLines([fault])).toContain('  gap: ots/a: it has no answer');
		expect(faultLines([fault]).at(-1)).toBe('1 faults.');
		expect(pathTable([[graph, null]], [fault]).at(-1)).toMatch(/^ots +1 +2 +- +- +- +- +0 +1 +0$/);
	});
});
