import { describe, expect, it } from 'vitest';
import { madeGraph } from '../../tests/made-graph.ts';
import { graphs } from '../../tests/walks.ts';
import { repeatedQuestions, structureFaults } from './structure.ts';

const said = (...args: Parameters<typeof madeGraph>): string[] =>
	structureFaults(madeGraph(...args)).map(({ kind, where, problem }) => `${kind}: ${where}: ${problem}`);

describe.each([...graphs])('%s', (_path, graph) => {
	it('has no fault of shape', () => {
		expect(structureFaults(graph)).toEqual([]);
	});
});

describe('the shape of a path', () => {
	it('has no fault where every answer leads on and every state is led to', () => {
		expect(
			said({ a: { to: { ja: 'b', nee: 'x' } }, b: { to: { ja: 'x', nee: 'y' } }, x: {}, y: {} })
		).toEqual([]);
	});

	it('an answer that leads to two places is an overlap', () => {
		expect(said({ a: { to: { ja: ['x', 'y'] } }, x: {}, y: {} })).toEqual([
			'overlap: ots/a: the answer "ja" leads to x and y'
		]);
	});

	it('an answer that leads to something with a condition is a gap, for that is no place', () => {
		expect(said({ a: { to: { ja: { target: 'x' }, nee: 'x' } }, x: {} })).toEqual([
			'gap: ots/a: the answer "ja" leads to "{"target":"x"}", which is not there'
		]);
	});

	it('two rules for one state are an overlap', () => {
		expect(said({ a: { meta: { kind: 'derived', rule: ['een', 'twee'] }, to: { ja: 'x' } }, x: {} })).toEqual(
			['overlap: ots/a: more than one rule answers it']
		);
	});

	it('a state that is a question and an outcome is an overlap', () => {
		const graph = madeGraph({ a: { to: { ja: 'x' } }, x: {} });
		const { x } = Object.fromEntries(graph.outcomes);
		const both = {
			...graph,
			outcomes: new Map([...graph.outcomes, ['a', { ...x, id: 'a' }]])
		} as typeof graph;
		expect(structureFaults(both).map(({ problem }) => problem)).toContain('it is a question and an outcome');
	});

	it('an answer that leads to a state that is not there is a gap', () => {
		expect(said({ a: { to: { ja: 'weg', nee: 'x' } }, x: {} })).toEqual([
			'gap: ots/a: the answer "ja" leads to "weg", which is not there'
		]);
	});

	it('a question without an answer is a gap and a dead end', () => {
		expect(said({ a: { to: { ja: 'b', nee: 'x' } }, b: { to: {} }, x: {} })).toEqual([
			'gap: ots/b: it has no answer',
			'dead end: ots/b: no outcome can be reached from it'
		]);
	});

	it('a first state that is not there is a gap, and leaves all the rest unreachable', () => {
		expect(said({ a: { to: { ja: 'x' } }, x: {} }, 'weg')).toEqual([
			'gap: ots/weg: the path begins with it, and it is not there',
			'unreachable: ots/a: no answer leads to it',
			'unreachable: ots/x: no answer leads to it'
		]);
	});

	it('a state and an outcome that nothing leads to are unreachable', () => {
		expect(said({ a: { to: { ja: 'x' } }, b: { to: { ja: 'x' } }, x: {}, y: {} })).toEqual([
			'unreachable: ots/b: no answer leads to it',
			'unreachable: ots/y: no answer leads to it'
		]);
	});

	it('answers that lead back are a dead end', () => {
		expect(said({ a: { to: { ja: 'b' } }, b: { to: { terug: 'a', ja: 'x' } }, x: {} })).toEqual([
			'dead end: ots/a: its answers lead back to it',
			'dead end: ots/b: its answers lead back to it'
		]);
	});
});

describe('the same question', () => {
	const graph = madeGraph({
		a: { to: { ja: 'b', nee: 'c' } },
		b: { to: { ja: 'x' } },
		c: { to: { ja: 'x' } },
		x: {}
	});

	it('asked twice in one walk is an overlap', () => {
		expect(repeatedQuestions(graph, { a: 'Klopt dit?', b: 'En dit?', c: 'Klopt dit?' })).toEqual([
			{ kind: 'overlap', where: 'ots/a', problem: '"c" asks the same in the same words' }
		]);
	});

	it('asked on two ways that never meet is none', () => {
		expect(repeatedQuestions(graph, { a: 'En dit?', b: 'Klopt dit?', c: 'Klopt dit?' })).toEqual([]);
	});
});
