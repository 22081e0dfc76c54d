import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { impossibleAmong } from '#lib/flow/dossier/possible.ts';
import { dossierCaseSchema } from '#lib/flow/dossier/case-schema.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { motivated, replay } from '#lib/flow/replay.ts';
import { referenceDay } from '../tests/arbitraries.ts';
import { caseNumber, manyCases } from '../tests/many-cases.ts';

describe('the cases that are made by the thousand', () => {
	const cases = manyCases(10_000);

	test('are each a case as it may lie in the store, in which everything can have happened', () => {
		const wrong = cases.filter((made) => !v.is(dossierCaseSchema, made) || impossibleAmong(made).length > 0);
		expect(wrong.map(({ label }) => label)).toEqual([]);
	});

	test('have ids of their own, and ten entries each on average', () => {
		expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
		const entries = cases.reduce((sum, made) => sum + made.entries.length, 0);
		expect(entries).toBeGreaterThanOrEqual(100_000);
		expect(entries).toBeLessThan(110_000);
	});

	test('come out the same each time', () => {
		expect(caseNumber(4711)).toEqual(cases[4711]);
	});

	test('hold decisions that end where their conclusion says', async () => {
		const graph = (await loadAllGraphs()).get('informatie-delen');
		const [decision] = caseNumber(1).decisions;
		if (!graph || !decision) throw new Error('There is nothing to walk');
		const { walk, standing } = decision;
		const facts = {
			leeftijd: 9,
			gezag: 'beide-ouders',
			toestemmingen: (['ouder-1', 'ouder-2'] as const).map((persoon) => ({
				persoon,
				gebeurtenis: 'gegeven' as const,
				op: walk.started
			}))
		} as const;
		const given = motivated(graph, walk.answers[graph.path] ?? {}, walk.reasons[graph.path] ?? {});
		const { outcome } = replay(graph, given, { facts, profile: {}, day: referenceDay });
		const { path, version } = graph;
		const { verdict, duties } = outcome?.meta ?? {};
		expect(standing).toEqual([{ path, version, outcome: outcome?.id, verdict, duties }]);
	});
});
