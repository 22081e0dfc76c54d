import { describe, expect, it } from 'vitest';
import {
	factsFor,
	isUntouched,
	newWalk,
	withAnswer,
	withDraft,
	withDuty,
	withFacts,
	withWithdrawal
} from '#lib/flow/walk.ts';

const day = '2026-11-22';
const toestemmingen = [{ persoon: 'jeugdige', gebeurtenis: 'gegeven', op: day }] as const;

describe('consent', () => {
	const asked = withAnswer(
		newWalk('informatie-delen', day),
		'informatie-delen',
		'ontvanger',
		'andere-professional'
	);
	const given = withFacts(asked, 'informatie-delen', { leeftijd: 16, toestemmingen }, day);

	it('stands for the recipient it was given for', () => {
		expect(factsFor(given, 'informatie-delen', given.facts).toestemmingen).toEqual(toestemmingen);
	});

	it('stands for no other recipient, and comes back with the first', () => {
		const other = withAnswer(given, 'informatie-delen', 'ontvanger', 'ander');
		expect(factsFor(other, 'informatie-delen', other.facts)).toEqual({ leeftijd: 16 });
		const back = withAnswer(other, 'informatie-delen', 'ontvanger', 'andere-professional');
		expect(factsFor(back, 'informatie-delen', back.facts).toestemmingen).toEqual(toestemmingen);
	});

	it('given after a match goes along to the professional of that match, and nowhere else', () => {
		const match = withFacts(newWalk('match', day), 'match', { toestemmingen }, day);
		const onward = withAnswer(match, 'informatie-delen', 'ontvanger', 'andere-professional');
		expect(factsFor(onward, 'informatie-delen', onward.facts).toestemmingen).toEqual(toestemmingen);
		expect(factsFor(match, 'toestemming', match.facts)).toEqual({});
	});
});

describe('a signal', () => {
	const signalled = { ...newWalk('signaleringsstroom', day), signal: { given: true, on: day } };

	it('that was given is work of the case', () => {
		expect(isUntouched(newWalk('ots', day))).toBe(true);
		expect(isUntouched(signalled)).toBe(false);
	});

	it('is no longer a given one once the task to withdraw it is done', () => {
		const withdrawn = withDuty(signalled, 'wanneer-signaleren', 'trek-signaal-in', { done: true, on: day });
		expect(withdrawn.signal).toEqual({ given: false, on: day });
		const undone = withDuty(withdrawn, 'wanneer-signaleren', 'trek-signaal-in', { done: false });
		expect(undone.signal?.given).toBe(true);
	});

	it('that nobody gave is not made up by the task', () => {
		const walk = withDuty(newWalk('ots', day), 'wanneer-signaleren', 'trek-signaal-in', { done: true });
		expect(walk.signal).toBeUndefined();
	});

	it('that was given anew is not withdrawn by a note about the withdrawal before', () => {
		const ticked = { done: true, on: day, outcome: 'niet-passend' } as const;
		const withdrawn = withDuty(signalled, 'wanneer-signaleren', 'trek-signaal-in', ticked);
		const anew = { ...withdrawn, signal: { given: true, on: day } };
		const noted = { ...ticked, note: 'Beëindigd.' };
		expect(withDuty(anew, 'wanneer-signaleren', 'trek-signaal-in', noted).signal?.given).toBe(true);
		const again = { ...ticked, outcome: 'andere-route' };
		expect(withDuty(anew, 'wanneer-signaleren', 'trek-signaal-in', again).signal?.given).toBe(false);
	});

	it('of an earlier day that is withdrawn keeps its day, and the task is done on the day of withdrawal', () => {
		const walk = withWithdrawal(newWalk('signaleringsstroom', day), '2026-09-01', '2026-11-20');
		expect(walk.signal).toEqual({ given: false, on: '2026-09-01' });
		expect(walk.duties['wanneer-signaleren']?.['trek-signaal-in']).toEqual({ done: true, on: '2026-11-20' });
	});

	it('of an unknown day can be withdrawn, with what was noted about it before', () => {
		const noted = withDuty(signalled, 'wanneer-signaleren', 'trek-signaal-in', {
			done: false,
			note: 'Gebeld.'
		});
		const walk = withWithdrawal(noted, undefined, day);
		expect(walk.signal).toEqual({ given: false });
		expect(walk.duties['wanneer-signaleren']?.['trek-signaal-in']?.note).toBe('Gebeld.');
	});
});

describe('a choice that was not given yet', () => {
	it('is work of the case', () => {
		expect(isUntouched(withDraft(newWalk('ots', day), 'ots', { state: 'otsDitKind', answer: 'ja' }))).toBe(
			false
		);
	});
});
