import { beforeAll, describe, expect, it } from 'vitest';
import { pathsOf, reached } from '#lib/flow/reached.ts';
import { loadAllGraphs, type PathGraph } from '#lib/flow/graph.ts';
import { ruleProfile } from '#lib/flow/profile.ts';
import { newWalk, type Walk, withAnswer, withReason } from '#lib/flow/walk.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { sampleProfile, sampleWalk } from '../../../tests/sample-walk.ts';

let graphs: ReadonlyMap<PathId, PathGraph>;
const of = (walk: Walk): ReturnType<typeof reached> =>
	reached(walk, graphs, {
		facts: { ...walk.facts, sector: 'onderwijs' },
		profile: ruleProfile(sampleProfile),
		day: '2026-11-22'
	});
const pathsIn = (walk: Walk): readonly PathId[] => of(walk).replays.map(({ graph }) => graph.path);

beforeAll(async () => {
	graphs = await loadAllGraphs();
});

describe('what a case reached', () => {
	it('is the main line of the flow, with its end', () => {
		expect(of(sampleWalk).end).toBe('registratie');
		expect(pathsIn(sampleWalk)).toEqual(['veiligheid', 'wanneer-signaleren', 'bevoegdheid', 'informeren']);
	});

	it('leaves out a path that a changed answer cut off, though its answers are kept', () => {
		const objected = withAnswer(
			withAnswer(sampleWalk, 'informeren', 'reactie', 'bezwaar'),
			'bezwaar',
			'gehoord',
			'nee'
		);
		expect(pathsIn(objected)).toContain('bezwaar');
		expect(of(objected).end).toBe('einde');
		expect(pathsIn(withAnswer(objected, 'informeren', 'reactie', 'geen-bezwaar'))).not.toContain('bezwaar');
	});

	it('waits at a weighing whose reason is not written', () => {
		const silent = withReason(sampleWalk, 'wanneer-signaleren', 'bedreigtOntwikkeling', '');
		expect(of(silent).end).toBeNull();
		expect(of(silent).replays.at(-1)?.open?.node.id).toBe('bedreigtOntwikkeling');
	});

	it('holds the Meldcode once safety opened it, and a path that was walked beside the flow', () => {
		const unsafe = withAnswer(sampleWalk, 'veiligheid', 'vermoedenOnveiligheid', 'ja');
		const begun = withAnswer(unsafe, 'meldcode', 'stap1Signalen', 'ja');
		expect(pathsIn(begun)).toContain('meldcode');
		expect(pathsIn(withAnswer(sampleWalk, 'ots', 'otsDitKind', 'nee')).at(-1)).toBe('ots');
	});

	it('of one path alone is that path, and nothing before its first answer', () => {
		const walk = newWalk('ots', '2026-11-22');
		expect(pathsOf(walk)).toEqual(['ots']);
		expect(of(walk)).toEqual({ replays: [], end: null });
		expect(pathsIn(withAnswer(walk, 'ots', 'otsDitKind', 'nee'))).toEqual(['ots']);
	});

	it('needs the machines of the whole main line, since the flow may open any', () => {
		expect(pathsOf(newWalk('signaleringsstroom', '2026-11-22'))).toEqual([
			'veiligheid',
			'wanneer-signaleren',
			'bevoegdheid',
			'informeren',
			'bezwaar',
			'meldcode'
		]);
	});
});
