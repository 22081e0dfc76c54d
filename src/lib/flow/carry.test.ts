import { describe, expect, test } from 'vitest';
import { knownFrom, openedFrom, proposal } from '#lib/flow/carry.ts';
import { newWalk, type Walk, withAnswer, withDuty } from '#lib/flow/walk.ts';

const walk = newWalk('verzoek', '2026-11-22');
const recipient = (opened: Walk): string | undefined => opened.answers['informatie-delen']?.['ontvanger'];

describe('the recipient that goes along to the sharing path', () => {
	test('is whoever asked', () => {
		const asked = withAnswer(walk, 'verzoek', 'vanWie', 'raad');
		expect(recipient(openedFrom(asked, 'verzoek', 'informatie-delen'))).toBe('raad');
	});

	test('is another professional after a match', () => {
		expect(recipient(openedFrom(walk, 'match', 'informatie-delen'))).toBe('andere-professional');
	});

	test('stands over the gezinsvoogd of an OTS that turned out not to be there', () => {
		const before = withAnswer(walk, 'informatie-delen', 'ontvanger', 'gezinsvoogd');
		expect(recipient(openedFrom(before, 'ots', 'informatie-delen'))).toBe('gezinsvoogd-buiten-ots');
	});

	test('is asked where it is someone else than the gezinsvoogd', () => {
		const before = withAnswer(walk, 'informatie-delen', 'ontvanger', 'gezinsvoogd');
		const someoneElse = withAnswer(before, 'ots', 'ontvangerIsGezinsvoogd', 'nee');
		expect(recipient(openedFrom(someoneElse, 'ots', 'informatie-delen'))).toBeUndefined();
	});
});

test('a path that is opened belongs to the case and keeps its answers', () => {
	const begun = withAnswer(walk, 'meldcode', 'stap1Signalen', 'ja');
	expect(openedFrom(begun, 'veiligheid', 'meldcode').answers.meldcode).toEqual({ stap1Signalen: 'ja' });
	expect(openedFrom(walk, 'veiligheid', 'meldcode').answers.meldcode).toEqual({});
});

describe('whether the family was told of the signal', () => {
	const asked = (from: Walk): string | undefined =>
		proposal(from, knownFrom([]), 'meldcode', 'signaalVerteld')?.answer;

	test.each([
		['informeren', 'informeren-uitgesteld'],
		['informeren', undefined],
		['meldcode', 'stap-2-alsnog-informeren']
	] as const)('is a recorded delay after the delay of %s at %s', (path, outcome) => {
		const record = { done: true, ...(outcome !== undefined && { outcome }) };
		expect(asked(withDuty(walk, path, 'leg-uitstel-vast', record))).toBe('uitstel-vastgelegd');
	});

	test.each([
		['meldcode', 'stap-3-uitstel-vastleggen'],
		['meldcode', undefined],
		['ots', undefined]
	] as const)('is not known from the delay of %s at %s', (path, outcome) => {
		const record = { done: true, ...(outcome !== undefined && { outcome }) };
		expect(asked(withDuty(walk, path, 'leg-uitstel-vast', record))).toBeUndefined();
	});

	test('is known from the dossier, also where a delay was recorded before (groeiling:5)', () => {
		const told: Walk = { ...walk, signal: { given: true, on: '2026-11-01', told: '2026-11-10' } };
		expect(asked(told)).toBe('ja');
		expect(asked(withDuty(told, 'informeren', 'leg-uitstel-vast', { done: true }))).toBe('ja');
		expect(asked({ ...told, signal: { given: false, told: '2026-11-10' } })).toBeUndefined();
	});

	test('is not known while the delay is only noted, not recorded', () => {
		const record = { done: false, note: 'Morgen.', outcome: 'stap-2-alsnog-informeren' };
		expect(asked(withDuty(walk, 'meldcode', 'leg-uitstel-vast', record))).toBeUndefined();
		expect(asked(withDuty(walk, 'informeren', 'leg-uitstel-vast', record))).toBeUndefined();
	});
});
