import * as v from 'valibot';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyConsentEvent, anyFacts, referenceDay as today } from '../../../../../tests/arbitraries.ts';
import { anyDeeds, sampleCase } from '../../../../../tests/dossier-arbitraries.ts';
import { after, having } from '../../../../../tests/dossier-deeds.ts';
import { makingAt } from '../../../../../tests/dossier-making.ts';
import { absorbed, withDecision } from '#lib/flow/dossier/learnt/absorb.ts';
import { dossierCaseSchema } from '#lib/flow/dossier/case-schema.ts';
import type { Decision, DossierCase } from '#lib/flow/dossier/case.ts';
import { consentEvents } from '#lib/flow/dossier/consent.ts';
import { standing, standingOf } from '#lib/flow/dossier/entries.ts';
import { walkFor } from '#lib/flow/dossier/learnt/walk-facts.ts';
import { youthAt, youthFacts } from '#lib/flow/dossier/youth.ts';
import { newWalk, type Walk, withAnswer, withFacts, withPath } from '#lib/flow/walk.ts';
import { latestEvents } from '#lib/rules/consent.ts';
import { type ConsentEvent, consentEventKinds } from '#lib/rules/facts.ts';

const path = 'informatie-delen';
const begun = withAnswer(withPath(newWalk(path, today), path), path, 'ontvanger', 'andere-professional');
const decision = (walk: Walk, exchange?: string): Decision => ({
	id: 'd1',
	opened: today,
	walk,
	standing: [],
	...(exchange !== undefined && { exchange })
});
const only = ({ decisions }: DossierCase): Decision => {
	const [first] = decisions;
	if (!first) throw new Error('There is a decision');
	return first;
};
const walkOf = (dossierCase: DossierCase): Walk => walkFor(dossierCase, only(dossierCase), today);
/** The case after `change` was made in its decision. */
function changed(dossierCase: DossierCase, change: (walk: Walk) => Walk, make = makingAt()): DossierCase {
	const before = walkOf(dossierCase);
	return absorbed(dossierCase, 'd1', { before, walk: change(before), standing: [] }, make);
}
const linked = withDecision(sampleCase, decision(begun, 'x1'), makingAt('2026-11-22T11:00:00.000Z'));
const consent = (
	persoon: ConsentEvent['persoon'],
	gebeurtenis: ConsentEvent['gebeurtenis'],
	op: string
): ConsentEvent => ({
	persoon,
	gebeurtenis,
	op
});
const noting =
	(events: readonly ConsentEvent[]) =>
	(walk: Walk): Walk =>
		withFacts(walk, path, { toestemmingen: events }, today);
const anyEvents = fc
	.oneof(
		fc.array(anyConsentEvent, { maxLength: 5 }),
		// Of one person on two days, where much falls together.
		fc.array(
			fc.record({
				persoon: fc.constant('ouder-1' as const),
				gebeurtenis: fc.constantFrom(...consentEventKinds),
				op: fc.constantFrom('2026-11-02' as const, '2026-11-03' as const)
			}),
			{ maxLength: 4 }
		)
	)
	.map((events) => events.filter(({ op }) => op <= today));

describe('a decision in which nothing changed', () => {
	test('changes nothing of its case', () => {
		fc.assert(
			fc.property(anyDeeds, anyFacts, (deeds, facts) => {
				const walk = withFacts(begun, path, facts, today);
				const made = withDecision(after(sampleCase, deeds), decision(walk, 'x1'), makingAt());
				expect(changed(made, (same) => structuredClone(same))).toBe(made);
			}),
			{ numRuns: 300 }
		);
	});

	test('takes nothing back that was noted elsewhere since it was opened', () => {
		const known = changed(linked, noting([consent('ouder-1', 'gegeven', '2026-11-02')]));
		const before = walkOf(known);
		const refused = having(known, {
			kind: 'toestemming',
			by: 'ib',
			on: '2026-11-10',
			exchange: 'x1',
			persoon: 'ouder-1',
			gebeurtenis: 'geweigerd',
			remarks: ''
		});
		const walk = withAnswer(before, path, 'anoniemGenoeg', 'nee');
		const next = absorbed(
			refused,
			'd1',
			{ before, walk, standing: [] },
			makingAt('2026-11-22T13:00:00.000Z')
		);
		expect(next.entries).toEqual(refused.entries);
		const late = noting([consent('ouder-1', 'gegeven', '2026-11-05')])(before);
		const told = absorbed(
			refused,
			'd1',
			{ before, walk: late, standing: [] },
			makingAt('2026-11-22T14:00:00.000Z')
		);
		expect(latestEvents(consentEvents(told, 'x1', today), today).get('ouder-1')?.gebeurtenis).toBe(
			'geweigerd'
		);
	});
});

describe('what is learnt of consent in a decision', () => {
	test('stands in the register as the walk has it: the last word of each person is the same', () => {
		fc.assert(
			fc.property(anyEvents, anyEvents, (first, second) => {
				const once = changed(linked, noting(first), makingAt('2026-11-22T12:00:00.000Z'));
				const twice = changed(once, noting(second), makingAt('2026-11-22T13:00:00.000Z'));
				expect(twice.entries.slice(0, once.entries.length)).toEqual(once.entries);
				const said = latestEvents(second, today);
				for (const [person, { gebeurtenis, op }] of latestEvents(consentEvents(twice, 'x1', today), today)) {
					expect(said.get(person)).toMatchObject({ gebeurtenis, op });
				}
				for (const person of said.keys()) {
					expect(standingOf(twice.entries, 'toestemming').some(({ persoon }) => persoon === person)).toBe(
						true
					);
				}
				expect(v.parse(dossierCaseSchema, JSON.parse(JSON.stringify(twice)))).toEqual(twice);
			}),
			{ numRuns: 500 }
		);
	});

	test('keeps older events that a form does not show', () => {
		const both = [consent('ouder-1', 'gevraagd', '2026-11-01'), consent('ouder-1', 'gegeven', '2026-11-05')];
		const known = changed(linked, noting(both), makingAt('2026-11-22T12:00:00.000Z'));
		const shown = changed(known, noting(both.slice(1)), makingAt('2026-11-22T13:00:00.000Z'));
		expect(standing(shown.entries)).toHaveLength(2);
	});

	test('makes an exchange where the decision had none, with the recipient and nothing made up', () => {
		const alone = withDecision({ ...sampleCase, exchanges: [] }, decision(begun), makingAt());
		const next = changed(alone, noting([consent('ouder-1', 'gegeven', '2026-11-02')]));
		expect(next.exchanges).toMatchObject([
			{ recipient: 'andere-professional', who: '', goal: '', information: '' }
		]);
		expect(only(next).exchange).toBe(next.exchanges[0]?.id);
		expect(only(next).walk.facts).not.toHaveProperty('toestemmingen');
		expect(walkOf(next).facts.toestemmingen).toHaveLength(1);
	});

	test('goes to an exchange of its own when the walk turned to another recipient (actieplan:3)', () => {
		const next = changed(linked, (walk) =>
			noting([consent('ouder-1', 'gegeven', '2026-11-02')])(withAnswer(walk, path, 'ontvanger', 'ander'))
		);
		expect(next.exchanges.map(({ recipient }) => recipient)).toEqual(['andere-professional', 'ander']);
		expect(consentEvents(next, 'x1', today)).toEqual([]);
	});

	test('keeps that nobody was asked', () => {
		const none = changed(linked, noting([]));
		expect(none.entries).toEqual([]);
		expect(walkOf(none).facts.toestemmingen).toEqual([]);
	});
});

describe('what is learnt of the youth in a decision', () => {
	test('is what the case knows of it from then on', () => {
		const known = changed(linked, (walk) =>
			withFacts(walk, path, { leeftijd: 13, gezag: 'een-ouder' }, today)
		);
		expect(youthFacts(youthAt(known, today))).toEqual({ leeftijd: 13, gezag: 'een-ouder' });
		expect(only(known).walk.facts).toEqual({});
		expect(walkOf(known)).toMatchObject({ facts: { leeftijd: 13, gezag: 'een-ouder' }, ageNotedOn: today });
	});

	test('keeps the day of an older age when only the authority is new', () => {
		const noted = having(linked, { kind: 'jeugdige', by: 'ib', on: '2026-03-01', leeftijd: 8 });
		const known = changed(noted, (walk) => withFacts(walk, path, { gezag: 'voogd' }, today));
		expect(standingOf(known.entries, 'jeugdige').at(-1)).toMatchObject({
			leeftijd: 8,
			ageOn: '2026-03-01',
			gezag: 'voogd'
		});
	});

	test('leaves an age alone that the dossier knows from a later day', () => {
		const noted = having(sampleCase, { kind: 'jeugdige', by: 'ib', on: '2026-11-20', leeftijd: 12 });
		const old: Walk = { ...begun, facts: { leeftijd: 11 }, ageNotedOn: '2026-02-01' };
		expect(withDecision(noted, decision(old), makingAt()).entries).toEqual(noted.entries);
	});

	test('keeps the next birthday that matters while it fits, and drops it when the age was wrong', () => {
		const noted = having(linked, {
			kind: 'jeugdige',
			by: 'ib',
			on: '2026-11-20',
			leeftijd: 11,
			nextBoundary: '2027-03-01'
		});
		const last = (leeftijd: number): unknown =>
			standingOf(
				changed(noted, (walk) => withFacts(walk, path, { leeftijd, gezag: 'voogd' }, today)).entries,
				'jeugdige'
			).at(-1);
		expect(last(11)).toMatchObject({ gezag: 'voogd', nextBoundary: '2027-03-01' });
		expect(last(10)).not.toHaveProperty('nextBoundary');
	});
});

test('a decision is taken into a case once, and absorbed only where it stands', () => {
	expect(() => withDecision(linked, decision(begun), makingAt())).toThrow('stands already');
	expect(() => absorbed(linked, 'd9', { before: begun, walk: begun, standing: [] }, makingAt())).toThrow(
		'no decision'
	);
});
