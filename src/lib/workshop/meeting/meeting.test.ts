import { describe, expect, test } from 'vitest';
import type { CaseData } from '#lib/workshop/case/workshop-case.ts';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';
import { factChanges, turnOf } from '#lib/workshop/meeting/change.ts';
import {
	isMeetingId,
	isRevealed,
	type Meeting,
	meetingId,
	newMeeting,
	projected,
	revealNumber,
	withBallot,
	withHands
} from '#lib/workshop/meeting/meeting.ts';
import { atPhase, moved, type Places, stopsOf } from '#lib/workshop/meeting/stops.ts';
import { clockOf, leftOf, newTimer, paused, started, withMinute } from '#lib/workshop/meeting/timer.ts';
import { graphs, otsCase } from '../../../../tests/meeting.ts';

const ballot: Ballot = { number: 111_111, answers: otsCase.model, reasons: {}, by: 'code' };
const begun = (pace: Meeting['pace'] = 'own'): Meeting =>
	newMeeting('K7P2QX4M', otsCase, 'c=gezinsvoogd-belt', pace, '2026-11-22');

const places: Places = {
	questions: ['ots/otsDitKind', 'ots/eigenTaak'],
	divided: ['ots/eigenTaak']
};

/** The stops that one comes by with the next key, from the begin on. */
function walked(meeting: Meeting): readonly string[] {
	const stops: string[] = [];
	let at = meeting;
	for (let guard = 0; guard < 40; guard += 1) {
		const { stop } = at;
		stops.push(
			'at' in stop
				? `${stop.phase} ${String(stop.at)}`
				: 'change' in stop
					? `${stop.phase} ${JSON.stringify(stop.change)}`
					: stop.phase
		);
		const next = moved(at, 1, places);
		if (next === at) break;
		at = next;
	}
	return stops;
}

describe('a meeting', () => {
	test('has an id of eight signs that nothing else looks like', () => {
		const id = meetingId(new Uint8Array([1, 2, 3, 250, 251]));
		expect(isMeetingId(id)).toBe(true);
		for (const other of ['', 'K7P2QX4', 'K7P2QX4MM', 'K7P2QXOM', '<script>'])
			expect(isMeetingId(other)).toBe(false);
	});

	test('goes on by one key from the story to what to take home, and back', () => {
		const twist = 'what-if {"of":"twist","id":"broer"}';
		expect(walked(begun('own'))).toEqual([
			'story',
			'choosing null',
			'revealed null',
			'revealed ots/eigenTaak',
			twist,
			'take-home'
		]);
		expect(walked(begun('together'))).toEqual([
			'story',
			'choosing ots/otsDitKind',
			'revealed ots/otsDitKind',
			'choosing ots/eigenTaak',
			'revealed ots/eigenTaak',
			'revealed null',
			twist,
			'take-home'
		]);
		const stops = stopsOf(begun(), places);
		const last: Meeting = { ...begun(), stop: stops.at(-1) ?? { phase: 'story' } };
		expect(moved(last, -1, places).stop).toEqual(stops.at(-2));
		expect(moved(begun(), -1, places)).toEqual(begun());
	});

	test('goes on from a change that the trainer made up to what comes after', () => {
		const free: Meeting = {
			...begun(),
			stop: { phase: 'what-if', change: { of: 'fact', fact: { of: 'leeftijd', leeftijd: 12 } } }
		};
		expect(moved(free, 1, places).stop).toEqual({ phase: 'take-home' });
		expect(atPhase(begun('together'), 'revealed', places).stop).toEqual({ phase: 'revealed', at: null });
	});

	test('takes a second result of the same participant in the place of the first', () => {
		const twice = withBallot(withBallot(begun(), ballot), { ...ballot, answers: {} });
		expect(twice.ballots).toEqual([{ ...ballot, answers: {} }]);
		expect(withBallot(twice, { ...ballot, number: 222_222 }).ballots).toHaveLength(2);
	});

	test('counts hands up and down, never below none', () => {
		const one = withHands(withHands(begun(), 'ots/otsDitKind', 'ja', 1), 'ots/otsDitKind', 'ja', 1);
		expect(one.hands).toEqual({ 'ots/otsDitKind': { ja: 2 } });
		const none = withHands(
			withHands(withHands(one, 'ots/otsDitKind', 'ja', -1), 'ots/otsDitKind', 'ja', -1),
			'ots/otsDitKind',
			'ja',
			-1
		);
		expect(none.hands).toEqual({});
	});

	test('gives the projector no choice before they are revealed, only how many are in', () => {
		const full = withHands(withBallot(begun(), ballot), 'ots/otsDitKind', 'ja', 3);
		const choosing: Meeting = { ...full, stop: { phase: 'choosing', at: null } };
		expect(projected(choosing)).toEqual({ meeting: { ...choosing, ballots: [], hands: {} }, isIn: 1 });
		const shown: Meeting = { ...full, stop: { phase: 'revealed', at: null } };
		expect(projected(shown)).toEqual({ meeting: shown, isIn: 1 });
	});

	test('that passes by the reveal hides what was chosen to its end; one that did not shows it', () => {
		const full = withBallot(begun(), ballot);
		for (const phase of ['what-if', 'take-home'] as const) {
			const skipped = atPhase(full, phase, places);
			expect(isRevealed(skipped)).toBe(false);
			expect(projected(skipped).meeting.ballots).toEqual([]);
			const shown = atPhase(atPhase(full, 'revealed', places), phase, places);
			expect(isRevealed(shown)).toBe(true);
		}
		const back = atPhase(atPhase(full, 'revealed', places), 'choosing', places);
		expect(isRevealed(back)).toBe(false);
		const oneShown: Meeting = { ...begun('together'), stop: { phase: 'choosing', at: 'ots/otsDitKind' } };
		expect(isRevealed(atPhase(moved(oneShown, 1, places), 'take-home', places))).toBe(false);
	});

	test('has a number of three digits for the model route, its own', () => {
		expect(revealNumber('K7P2QX4M')).toBeGreaterThanOrEqual(100);
		expect(revealNumber('K7P2QX4M')).toBeLessThan(1000);
		expect(revealNumber('K7P2QX4M')).not.toBe(revealNumber('K7P2QX4N'));
	});
});

describe('the timer', () => {
	test('runs, stands still and takes a minute more', () => {
		const running = started(newTimer, 1000);
		expect(leftOf(running, 61_000)).toBe(240_000);
		const still = paused(running, 61_000);
		expect(leftOf(still, 900_000)).toBe(240_000);
		expect(leftOf(withMinute(still, 0), 0)).toBe(300_000);
		expect(leftOf(withMinute(running, 61_000), 61_000)).toBe(300_000);
	});

	test('ends at nothing, and begins anew from there', () => {
		const running = started(newTimer, 0);
		expect(leftOf(running, 400_000)).toBe(0);
		expect(leftOf(withMinute(running, 400_000), 400_000)).toBe(60_000);
		expect(leftOf(started(running, 400_000), 400_000)).toBe(300_000);
	});

	test('is read in minutes and seconds', () => {
		expect([300_000, 61_000, 59_001, 400, 0].map(clockOf)).toEqual(['5:00', '1:01', '1:00', '0:01', '0:00']);
	});
});

describe('a change on the model route', () => {
	test('of a twist shows where the two part and that the end is another', () => {
		const turn = turnOf(otsCase, { of: 'twist', id: 'broer' }, graphs);
		expect(turn.parting).toBe('ots/otsDitKind');
		expect(turn.hasTurned).toBe(true);
		expect(turn.before.replays[0]?.outcome?.id).toBe('delen-moet-ots');
		expect(turn.after.replays[0]?.outcome?.id).toBe('gewone-route');
	});

	test('of one answer does the same, and of an answer that was given already nothing', () => {
		const of = (answer: string): ReturnType<typeof turnOf> =>
			turnOf(otsCase, { of: 'answer', place: 'ots/voorafVertellen', answer }, graphs);
		expect(of('nee').hasTurned).toBe(true);
		expect(of('ja')).toMatchObject({ parting: null, hasTurned: false });
	});

	test('of a known fact is offered, those first that turn the end', () => {
		const data: CaseData = {
			...otsCase,
			main: 'toestemming',
			model: {},
			twists: [],
			facts: {
				leeftijd: 9,
				gezag: 'een-ouder',
				toestemmingen: [{ persoon: 'ouder-1', gebeurtenis: 'gegeven', op: '2026-11-20' }]
			}
		};
		const offered = factChanges(data, graphs);
		expect(offered.map(({ fact }) => fact.of)).toContain('gezag');
		const turning = offered.map(({ hasTurned }) => hasTurned);
		expect(turning).toEqual([...turning].sort((a, b) => Number(b) - Number(a)));
		expect(turning).toContain(true);
	});
});
