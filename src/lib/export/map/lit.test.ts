import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllGraphs, type PathGraph } from '#lib/flow/graph.ts';
import { type Answers, replay } from '#lib/flow/replay.ts';
import { reached } from '#lib/flow/reached.ts';
import { newWalk, type Walk } from '#lib/flow/walk.ts';
import { litPath } from '#lib/export/map/lit.ts';
import { litFlow } from '#lib/export/map/lit-flow.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { sampleWalk } from '../../../../tests/sample-walk.ts';

let graphs: ReadonlyMap<PathId, PathGraph>;
const input = { facts: {}, profile: {}, day: '2026-11-22' };

beforeAll(async () => {
	graphs = await loadAllGraphs();
});

const safety = (answers: Answers): ReturnType<typeof litPath> =>
	litPath(replay(graphs.get('veiligheid') as PathGraph, answers, input));
const flow = (walk: Partial<Walk>): ReturnType<typeof litFlow> => {
	const whole = { ...newWalk('signaleringsstroom', '2026-11-22'), ...walk };
	return litFlow(reached(whole, graphs, { ...input, facts: whole.facts }));
};

describe('the trail over a path', () => {
	it('is not there before the first answer', () => {
		expect(safety({})).toBeNull();
	});

	it('goes from the first question to the one that is open', () => {
		const lit = safety({ acuutGevaar: 'nee' });
		expect([...(lit?.nodes ?? [])]).toEqual(['acuutGevaar', 'medewerkerVerdacht']);
		expect([...(lit?.edges ?? [])]).toEqual(['acuutGevaar--medewerkerVerdacht']);
		expect(lit?.given.get('acuutGevaar')).toBe('nee');
		expect(lit?.here).toBe('medewerkerVerdacht');
	});

	it('ends on the outcome', () => {
		const lit = safety({ acuutGevaar: 'ja' });
		expect(lit?.here).toBe('handel-nu');
		expect(lit?.edges.has('acuutGevaar--handel-nu')).toBe(true);
	});
});

describe('the trail over the flow', () => {
	it('is not there before the first answer', () => {
		expect(flow({})).toBeNull();
	});

	it('stands at the first step while it is answered', () => {
		const lit = flow({ answers: { veiligheid: { acuutGevaar: 'nee' } } });
		expect(lit?.here).toBe('veiligheid');
		expect([...(lit?.edges ?? [])]).toEqual([]);
	});

	it('goes on to the next step with an outcome, and puts the Meldcode beside it', () => {
		const lit = flow({
			answers: { veiligheid: { acuutGevaar: 'nee', medewerkerVerdacht: 'nee', vermoedenOnveiligheid: 'ja' } }
		});
		expect(lit?.here).toBe('wanneer-signaleren');
		expect(lit?.given.get('veiligheid')).toBe('meldcode-starten');
		expect(lit?.edges.has('veiligheid--wanneer-signaleren')).toBe(true);
		expect(lit?.edges.has('veiligheid--meldcode--spoor')).toBe(true);
		expect(lit?.nodes.has('meldcode')).toBe(true);
	});

	it('ends on the registration', () => {
		const lit = flow({
			...sampleWalk,
			facts: { ...sampleWalk.facts, sector: 'onderwijs' },
			answers: {
				...sampleWalk.answers,
				bevoegdheid: { indexStatus: 'actief', organisatieAangesloten: 'ja', persoonlijkBevoegd: 'ja' }
			}
		});
		expect(lit?.here).toBe('registratie');
		expect([...(lit?.given.keys() ?? [])]).toEqual([
			'veiligheid',
			'wanneer-signaleren',
			'bevoegdheid',
			'informeren'
		]);
		expect(lit?.nodes.has('meldcode')).toBe(false);
	});
});
