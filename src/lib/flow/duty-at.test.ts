import { beforeAll, describe, expect, it } from 'vitest';
import { lacksTellingDay, recordAt } from '#lib/flow/duty-at.ts';
import { loadGraph, type PathGraph } from '#lib/flow/graph.ts';
import { type Answers, type Replay, replay } from '#lib/flow/replay.ts';
import { type DutyRecord, newWalk, withDuty } from '#lib/flow/walk.ts';
import { readWalk } from '#lib/flow/walk-schema.ts';

const day = '2026-11-22';

describe('a record of a task', () => {
	const made: DutyRecord = { done: true, on: day, note: 'Belt terug.', outcome: 'stap-4-advies' };

	it('counts whole at the outcome where it was made', () => {
		expect(recordAt(made, 'stap-4-advies')).toEqual(made);
	});

	it('leaves only its note at another outcome, or at none', () => {
		expect(recordAt(made, 'direct-melden')).toEqual({ done: false, note: 'Belt terug.' });
		expect(recordAt(made, undefined)).toEqual({ done: false, note: 'Belt terug.' });
	});

	it('of an older file, without an outcome, counts everywhere', () => {
		expect(recordAt({ done: true, on: day }, 'direct-melden')).toEqual({ done: true, on: day });
	});

	it('is read back with its outcome, which is a short name', () => {
		const kept = (record: DutyRecord): unknown =>
			readWalk(withDuty(newWalk('meldcode', day), 'meldcode', 'bel-veilig-thuis', record))?.duties.meldcode;
		expect(kept(made)).toEqual({ 'bel-veilig-thuis': made });
		expect(kept({ ...made, outcome: 'x'.repeat(101) })).toBeUndefined();
	});
});

describe('telling that waits', () => {
	let graph: PathGraph;
	beforeAll(async () => {
		graph = await loadGraph('informeren');
	});

	const delayed = {
		alGeinformeerd: 'nee',
		kanInformeren: 'nee-onbereikbaar',
		uitstelGerechtvaardigd: 'ja',
		tweedePersoonUitstel: 'ja',
		bezwaarBekend: 'nee'
	};
	const told = { alGeinformeerd: 'ja', volledigGeinformeerd: 'ja', reactie: 'geen-bezwaar' };
	const informing = (answers: Answers): Replay =>
		replay(graph, answers, { facts: { leeftijd: 9, gezag: 'beide-ouders' }, profile: {}, day });
	const walk = newWalk('signaleringsstroom', day);

	it('lacks a day until one is planned at this outcome', () => {
		const replayed = informing(delayed);
		expect(replayed.outcome?.id).toBe('informeren-uitgesteld');
		const planned = (record: DutyRecord): boolean =>
			lacksTellingDay(withDuty(walk, 'informeren', 'plan-informeren', record), replayed);
		expect(lacksTellingDay(walk, replayed)).toBe(true);
		expect(planned({ done: true, outcome: 'informeren-uitgesteld' })).toBe(true);
		expect(planned({ done: false, on: day, outcome: 'uitgesteld-met-bezwaar' })).toBe(true);
		expect(planned({ done: false, on: day, outcome: 'informeren-uitgesteld' })).toBe(false);
	});

	it('lacks nothing where everyone was told, or where that is not known yet', () => {
		expect(lacksTellingDay(walk, informing(told))).toBe(false);
		expect(lacksTellingDay(walk, informing({}))).toBe(false);
		expect(lacksTellingDay(walk, null)).toBe(false);
	});
});
