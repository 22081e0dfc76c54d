import { describe, expect, test } from 'vitest';
import { referenceDay as today } from '../../../../../tests/arbitraries.ts';
import { sampleCase } from '../../../../../tests/dossier-arbitraries.ts';
import { having } from '../../../../../tests/dossier-deeds.ts';
import { makingAt } from '../../../../../tests/dossier-making.ts';
import { absorbed, withDecision } from '#lib/flow/dossier/learnt/absorb.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { standing } from '#lib/flow/dossier/entries.ts';
import { type Signal, signalStand } from '#lib/flow/dossier/signal.ts';
import { walkFor } from '#lib/flow/dossier/learnt/walk-facts.ts';
import { newWalk, type Walk, withDuty, withWithdrawal } from '#lib/flow/walk.ts';

const begun = withDecision(
	sampleCase,
	{ id: 'd1', opened: today, walk: newWalk('signaleringsstroom', today), standing: [] },
	makingAt('2026-11-22T08:00:00.000Z')
);
/** The case after `change` was made in its decision, at `hour` o'clock. */
function then(dossierCase: DossierCase, hour: number, change: (walk: Walk) => Walk): DossierCase {
	const [decision] = dossierCase.decisions;
	if (!decision) throw new Error('There is a decision');
	const before = walkFor(dossierCase, decision, today);
	const make = makingAt(`2026-11-22T${String(hour)}:00:00.000Z`);
	return absorbed(dossierCase, 'd1', { before, walk: change(before), standing: [] }, make);
}
const give =
	(on?: string) =>
	(walk: Walk): Walk => ({ ...walk, signal: { given: true, ...(on && { on }) } });
const undo = (walk: Walk): Walk => ({ ...walk, signal: { given: false } });
const withdraw =
	(done: boolean) =>
	(walk: Walk): Walk =>
		withDuty(walk, 'bezwaar', 'trek-signaal-in', { done, on: '2026-11-20' });
const stand = (dossierCase: DossierCase): Signal | null => signalStand(dossierCase);
const given = then(begun, 10, give('2026-11-01'));

describe('a signal that is noted in a decision', () => {
	test('stands in the case, in the index of the organisation', () => {
		expect(stand(given)).toMatchObject({ state: 'given', on: '2026-11-01', where: 'Noord' });
	});

	test('whose day nobody knows has none', () => {
		expect(stand(then(begun, 10, give()))).not.toHaveProperty('on');
	});

	test('keeps that the family was told beforehand', () => {
		const told = having(begun, {
			kind: 'signaal',
			by: 'ib',
			on: '2026-10-30',
			step: 'verteld',
			where: 'Noord',
			remarks: ''
		});
		expect(stand(then(told, 10, give('2026-11-01')))).toMatchObject({ state: 'given', told: '2026-10-30' });
	});

	test('and undone at once was never given: it is struck, not withdrawn', () => {
		const undone = then(given, 11, undo);
		expect(stand(undone)).toBeNull();
		expect(undone.entries.map(({ kind }) => kind)).toEqual(['signaal', 'doorhaling']);
	});

	test('can have its day mended', () => {
		const mended = then(given, 11, give('2026-11-03'));
		expect(stand(mended)).toMatchObject({ on: '2026-11-03' });
		expect(standing(mended.entries)).toHaveLength(1);
	});

	test('is withdrawn by the task, on the day of the task, and stands again when the task is unticked', () => {
		const gone = then(given, 11, withdraw(true));
		expect(stand(gone)).toMatchObject({ state: 'withdrawn', givenOn: '2026-11-01', on: '2026-11-20' });
		const back = then(gone, 12, withdraw(false));
		expect(stand(back)).toMatchObject({ state: 'given', on: '2026-11-01' });
	});

	test('after a withdrawal is a new one', () => {
		const anew = then(then(given, 11, withdraw(true)), 12, give('2026-11-21'));
		expect(standing(anew.entries)).toHaveLength(3);
		expect(stand(anew)).toMatchObject({ state: 'given', on: '2026-11-21' });
	});
});

test('an earlier signal that the case did not know is noted with its end', () => {
	const ended = then(begun, 10, (walk) => withWithdrawal(walk, undefined, '2026-11-20'));
	expect(stand(ended)).toMatchObject({ state: 'withdrawn', on: '2026-11-20' });
	expect(stand(ended)).not.toHaveProperty('givenOn');
	expect(ended.entries).toHaveLength(2);
	expect(then(begun, 10, undo).entries).toEqual([]);
});
