import { describe, expect, it } from 'vitest';
import {
	factsFor,
	isUntouched,
	newWalk,
	withAnswer,
	withDraft,
	withDuty,
	withFacts
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
});

describe('a choice that was not given yet', () => {
	it('is work of the case', () => {
		expect(isUntouched(withDraft(newWalk('ots', day), 'ots', { state: 'otsDitKind', answer: 'ja' }))).toBe(
			false
		);
	});
});
