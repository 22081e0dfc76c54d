import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyConsentEvent, referenceDay as day } from '../../../tests/arbitraries.ts';
import { addDays } from '#lib/law/day.ts';
import { consentPersons, latestEvents, toestemmingsstand } from '#lib/rules/consent.ts';
import { authorities, type ConsentEvent, type Facts, type Person, persons } from '#lib/rules/facts.ts';
import { rules } from '#lib/rules/registry.ts';

// What must hold of the state of consent whatever was asked, given, refused or withdrawn.

const youth: fc.Arbitrary<Facts> = fc.record({
	leeftijd: fc.integer({ min: 0, max: 24 }),
	gezag: fc.constantFrom(...authorities),
	wilsbekwaam: fc.boolean()
});
const events = fc.array(anyConsentEvent, { maxLength: 8 });
const state = (facts: Facts, toestemmingen: readonly ConsentEvent[]): string => {
	const ruling = toestemmingsstand({ facts: { ...facts, toestemmingen }, profile: {}, day });
	if (!ruling.known) throw new Error('All facts are there, and yet the rule asks');
	return ruling.answer;
};
const needed = (facts: Facts): readonly Person[] => {
	const found = consentPersons(facts);
	if ('needs' in found) throw new Error('All facts are there, and yet the rule asks');
	return found;
};
const given = (persoon: Person): ConsentEvent => ({ persoon, gebeurtenis: 'gegeven', op: day });

describe('the state of consent', () => {
	it('is complete exactly when the latest word of everyone who is needed is a consent', () => {
		fc.assert(
			fc.property(youth, events, (facts, list) => {
				const latest = latestEvents(list, day);
				const all = needed(facts).every((person) => latest.get(person)?.gebeurtenis === 'gegeven');
				expect(state(facts, list) === 'volledig').toBe(all);
			}),
			{ numRuns: 1000 }
		);
	});

	it('does not depend on the order of the persons in the list', () => {
		fc.assert(
			fc.property(
				youth,
				events,
				fc.shuffledSubarray([...persons], { minLength: persons.length }),
				(facts, list, order) => {
					const byPerson = order.flatMap((person) => list.filter((event) => event.persoon === person));
					expect(state(facts, byPerson)).toBe(state(facts, list));
				}
			),
			{ numRuns: 500 }
		);
	});

	it('does not depend on which of two parents is called the first', () => {
		const swap: Partial<Record<Person, Person>> = { 'ouder-1': 'ouder-2', 'ouder-2': 'ouder-1' };
		fc.assert(
			fc.property(youth, events, (facts, list) => {
				const two: Facts = { ...facts, gezag: 'beide-ouders' };
				const swapped = list.map((event) => ({ ...event, persoon: swap[event.persoon] ?? event.persoon }));
				expect(state(two, swapped)).toBe(state(two, list));
			}),
			{ numRuns: 500 }
		);
	});

	it('ignores persons who are not needed, events after the reference date, and what was overtaken', () => {
		fc.assert(
			fc.property(youth, events, anyConsentEvent, fc.nat({ max: 8 }), (facts, list, stray, place) => {
				const latest = latestEvents([...list, stray], day).get(stray.persoon);
				const irrelevant =
					!needed(facts).includes(stray.persoon) || stray.op > day || latest?.op !== stray.op;
				fc.pre(irrelevant);
				expect(state(facts, list.toSpliced(place, 0, stray))).toBe(state(facts, list));
			}),
			{ numRuns: 1000 }
		);
	});

	it('turns to geweigerd with one refusal, and to ingetrokken with one withdrawal among no refusals', () => {
		fc.assert(
			fc.property(youth, events, fc.nat(), (facts, list, pick) => {
				const who = needed(facts);
				const persoon = who[pick % who.length] ?? 'jeugdige';
				expect(state(facts, [...list, { persoon, gebeurtenis: 'geweigerd', op: day }])).toBe('geweigerd');
				expect(state(facts, [...who.map(given), { persoon, gebeurtenis: 'ingetrokken', op: day }])).toBe(
					'ingetrokken'
				);
			}),
			{ numRuns: 500 }
		);
	});

	it('becomes complete when everyone who is needed gives consent last, and not one person sooner', () => {
		fc.assert(
			fc.property(youth, events, fc.nat(), (facts, list, pick) => {
				const who = needed(facts);
				expect(state(facts, [...list, ...who.map(given)])).toBe('volledig');
				const silent = who[pick % who.length];
				const others = who.filter((person) => person !== silent);
				expect(state(facts, others.map(given))).not.toBe('volledig');
			}),
			{ numRuns: 500 }
		);
	});

	it('never knows tomorrow: an event on the next day counts only then', () => {
		fc.assert(
			fc.property(youth, fc.constantFrom(...persons), (facts, persoon) => {
				const tomorrow = addDays(day, 1);
				const toestemmingen: ConsentEvent[] = [{ persoon, gebeurtenis: 'geweigerd', op: tomorrow }];
				const later = toestemmingsstand({ facts: { ...facts, toestemmingen }, profile: {}, day: tomorrow });
				expect(state(facts, toestemmingen)).toBe('niet-gevraagd');
				expect(later).toMatchObject({
					answer: needed(facts).includes(persoon) ? 'geweigerd' : 'niet-gevraagd'
				});
			})
		);
	});
});

describe('who is asked and whose consent counts', () => {
	it('are the same: those with authority, the youth, or both', () => {
		fc.assert(
			fc.property(youth, (facts) => {
				const ruling = rules.wieToestemming({ facts, profile: {}, day });
				const who = needed(facts);
				const voice = who.includes('jeugdige')
					? who.length > 1
						? 'gezag-en-jeugdige'
						: 'jeugdige'
					: 'gezag';
				expect(ruling).toMatchObject({ answer: voice });
			})
		);
	});
});
