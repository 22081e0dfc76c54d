import { describe, expect, it } from 'vitest';
import { registrationBasis } from '#lib/export/basis.ts';
import { type Walk, withAnswer } from '#lib/flow/walk.ts';
import { sampleProfile, sampleWalk } from '../../../tests/sample-walk.ts';

const { leeftijd: _noted, ...withoutAge } = sampleWalk.facts;
const byHand: Walk = { ...sampleWalk, facts: withoutAge };
const ageUsed = (walk: Walk): unknown => registrationBasis(walk, sampleProfile, '2026-11-22').ageUsed;

describe('the age that the registration may know', () => {
	it('is the noted one with its day', () => {
		expect(ageUsed(sampleWalk)).toEqual({ years: 9, notedOn: '2026-11-20' });
	});

	it('is who counts at it, where that was answered by hand', () => {
		expect(ageUsed(withAnswer(byHand, 'informeren', 'wieInformeren', 'gezag'))).toEqual({ voice: 'gezag' });
	});

	it('is the noted one where an older answer by hand still stands', () => {
		const both = withAnswer(sampleWalk, 'informeren', 'wieInformeren', 'jeugdige');
		expect(ageUsed(both)).toEqual({ years: 9, notedOn: '2026-11-20' });
	});

	it('is nothing where neither is known, and never a text of another kind', () => {
		expect(ageUsed(byHand)).toBeNull();
		expect(ageUsed(withAnswer(byHand, 'informeren', 'wieInformeren', 'iets anders'))).toBeNull();
	});
});
