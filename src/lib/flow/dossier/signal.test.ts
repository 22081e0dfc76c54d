import { describe, expect, test } from 'vitest';
import { sampleCase } from '../../../../tests/dossier-arbitraries.ts';
import { entered, having } from '../../../../tests/dossier-deeds.ts';
import type { NewEntry, SignalStep } from '#lib/flow/dossier/entry.ts';
import { signals, signalStand } from '#lib/flow/dossier/signal.ts';

const step = (what: SignalStep, on: string, where = 'Noord', more: Partial<NewEntry> = {}): NewEntry =>
	({ kind: 'signaal', by: 'ib', on, step: what, where, remarks: '', ...more }) as NewEntry;
const standOf = (...entries: readonly NewEntry[]): ReturnType<typeof signalStand> =>
	signalStand(having(sampleCase, ...entries));

describe('the signal of a case', () => {
	test('is none until something is noted, and announced once the family is told (groeiling:5)', () => {
		expect(standOf()).toBeNull();
		expect(standOf(step('verteld', '2026-11-01'))).toMatchObject({ state: 'told', told: '2026-11-01' });
	});

	test('keeps that the family was told beforehand, and when it was looked at again', () => {
		expect(
			standOf(step('verteld', '2026-10-01'), step('gegeven', '2026-10-03'), step('herzien', '2026-11-01'))
		).toMatchObject({ state: 'given', on: '2026-10-03', told: '2026-10-01', reviewed: '2026-11-01' });
	});

	test('is withdrawn or ended with the day on which it had been given', () => {
		const given = step('gegeven', '2026-10-03');
		expect(standOf(given, step('ingetrokken', '2026-11-01'))).toMatchObject({
			state: 'withdrawn',
			givenOn: '2026-10-03',
			on: '2026-11-01'
		});
		expect(standOf(given, step('beeindigd', '2026-11-01'))).toMatchObject({ state: 'ended' });
	});

	test('that is new takes nothing along of one that was withdrawn', () => {
		const stand = standOf(
			step('verteld', '2026-10-01'),
			step('gegeven', '2026-10-03'),
			step('ingetrokken', '2026-10-05'),
			step('gegeven', '2026-11-03')
		);
		expect(stand).toMatchObject({ state: 'given', on: '2026-11-03' });
		expect(stand).not.toHaveProperty('told');
	});

	test('can stand in two regions at once, each by itself', () => {
		const two = having(sampleCase, step('gegeven', '2026-10-03'), step('gegeven', '2026-10-04', 'Zuid'));
		const one = having(two, step('ingetrokken', '2026-11-01', 'Zuid'));
		expect(signals(one).map(({ where, state }) => [where, state])).toEqual([
			['Noord', 'given'],
			['Zuid', 'withdrawn']
		]);
		expect(signalStand(one)).toMatchObject({ where: 'Noord' });
	});

	test('has no day where nobody knows it any more', () => {
		expect(standOf(step('gegeven', '2026-10-03', 'Noord', { dayUnknown: true } as never))).not.toHaveProperty(
			'on'
		);
	});

	test('is not given twice in one region while it stands', () => {
		const given = having(sampleCase, step('gegeven', '2026-10-03'));
		expect(entered(given, step('gegeven', '2026-10-04'))).toMatchObject({ reason: 'signal-stands' });
		expect(entered(given, step('ingetrokken', '2026-10-01'))).toMatchObject({ reason: 'no-signal' });
	});
});
