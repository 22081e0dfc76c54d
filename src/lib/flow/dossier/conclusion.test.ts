import { beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { referenceDay as today } from '../../../../tests/arbitraries.ts';
import { sampleCase } from '../../../../tests/dossier-arbitraries.ts';
import { having } from '../../../../tests/dossier-deeds.ts';
import type { Decision, DossierCase } from '#lib/flow/dossier/case.ts';
import { changedConclusions, conclude, lastConclusions } from '#lib/flow/dossier/conclusion.ts';
import type { ConclusionEntry } from '#lib/flow/dossier/entry.ts';
import type { FrozenReport } from '#lib/flow/dossier/frozen-report.ts';
import { loadGraph, type PathGraph } from '#lib/flow/graph.ts';
import { type Answers, type Replay, replay } from '#lib/flow/replay.ts';
import { newWalk } from '#lib/flow/walk.ts';

const report: FrozenReport = { title: 'Notitie', blocks: [{ kind: 'paragraph', text: 'Zo was het.' }] };
const decision: Decision = { id: 'd1', opened: today, walk: newWalk('bezwaar', today), standing: [] };
const heard = { gehoord: 'ja', lichterMiddel: 'nee', noodzakelijk: 'ja' };
let graph: PathGraph;
beforeAll(async () => {
	graph = await loadGraph('bezwaar');
});
const walked = (answers: Answers, over: PathGraph = graph): readonly Replay[] => [
	replay(over, answers, { facts: {}, profile: {}, day: today })
];
const shown = (replays: readonly Replay[]): Parameters<typeof conclude>[1] => ({
	on: today,
	by: 'ib',
	language: 'nl',
	report,
	replays
});
function concluded(): DossierCase {
	const entry = conclude(decision, shown(walked(heard)));
	if (!entry) throw new Error('The path has ended');
	return having({ ...sampleCase, decisions: [decision] }, entry);
}

describe('a conclusion', () => {
	test('holds the document as it was shown, how each path ended, and the rules behind it', () => {
		expect(lastConclusions(concluded()).get('d1')).toMatchObject({
			report,
			rules: { bezwaar: graph.version },
			paths: [{ path: 'bezwaar', outcome: 'signaal-ondanks-bezwaar', verdict: 'ja' }]
		});
	});

	test('is not there while no path has ended', () => {
		expect(conclude(decision, shown(walked({ gehoord: 'ja' })))).toBeNull();
	});

	test('stays as it is, and differs from nothing while nothing changed', () => {
		expect(changedConclusions(concluded(), new Map([['d1', walked(heard)]]))).toEqual([]);
		expect(changedConclusions(concluded(), new Map())).toEqual([]);
	});

	test('says what would come out now, and that the rules are others', () => {
		const node = graph.asked.get('noodzakelijk');
		if (!node) throw new Error('The path has that question');
		const edges = new Map([...node.edges, ['ja', 'geen-signaal-bezwaar-gevolgd']]);
		const other = {
			...graph,
			version: '2030-01-01',
			asked: new Map(graph.asked).set('noodzakelijk', { ...node, edges })
		};
		const [found] = changedConclusions(concluded(), new Map([['d1', walked(heard, other)]]));
		expect(found?.rules).toEqual(['bezwaar']);
		expect(found?.paths).toMatchObject([
			{ then: { outcome: 'signaal-ondanks-bezwaar' }, now: { outcome: 'geen-signaal-bezwaar-gevolgd' } }
		]);
	});

	test('names no rules where the case itself changed, and nothing where a question is open again', () => {
		const [found] = changedConclusions(concluded(), new Map([['d1', walked({ gehoord: 'ja' })]]));
		expect(found?.rules).toEqual([]);
		expect(found?.paths).toMatchObject([{ now: null }]);
	});

	test('that has the same outcome under new rules does not differ', () => {
		const other = { ...graph, version: '2030-01-01' };
		expect(changedConclusions(concluded(), new Map([['d1', walked(heard, other)]]))).toEqual([]);
	});

	test('of a decision that was concluded again counts as its last', () => {
		const again = having(concluded(), conclude(decision, shown(walked({ gehoord: 'nee' }))) as never);
		expect(lastConclusions(again).get('d1')?.paths[0]?.outcome).toBe('eerst-gesprek');
		expectTypeOf<ConclusionEntry['report']>().toEqualTypeOf<FrozenReport>();
	});
});
