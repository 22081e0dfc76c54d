import { describe, expect, it } from 'vitest';
import { because } from '#lib/flow/explain/because.ts';
import { replay } from '#lib/flow/replay.ts';
import { referenceDay } from '../../../../tests/arbitraries.ts';
import { graphOf, graphs, walksOf } from '../../../../tests/walks.ts';

const nothingKnown = { facts: {}, profile: {}, day: referenceDay };

describe.each([...graphs.keys()])('the reasons of every walk of %s', (path) => {
	const found = walksOf(path).map(({ answers }) => {
		const ground = { graph: graphOf(path), answers, input: nothingKnown };
		return { ground, ...because(ground) };
	});

	it('are the steps of the walk, of which up to three lead', () => {
		for (const { ground, steps, lead } of found) {
			expect(steps).toEqual(replay(ground.graph, ground.answers, ground.input).steps);
			expect(lead).toHaveLength(Math.min(3, steps.length));
			expect(steps.filter((step) => lead.includes(step))).toEqual(lead);
		}
	});

	it('always hold the last answer: it led to the outcome', () => {
		for (const { steps, lead } of found) expect(lead).toContain(steps.at(-1));
	});
});

describe('the reasons that lead', () => {
	const graph = graphOf('bevoegdheid');
	const ground = {
		graph,
		answers: { persoonlijkBevoegd: 'ja' },
		input: {
			facts: { leeftijd: 9, sector: 'onderwijs' as const },
			profile: {
				indexStatus: 'actief' as const,
				gecontroleerdOp: referenceDay,
				organisatieAangesloten: true
			},
			day: referenceDay
		}
	};

	it('are the last of those that decide', () => {
		expect(because(ground).lead.map(({ node }) => node.id)).toEqual([
			'sectorAangewezen',
			'organisatieAangesloten',
			'persoonlijkBevoegd'
		]);
	});

	it('are none while the walk waits for an answer', () => {
		expect(because({ ...ground, answers: {} })).toEqual({ steps: [], lead: [] });
	});
});
