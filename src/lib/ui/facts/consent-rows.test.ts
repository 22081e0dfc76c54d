import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consentEventKinds, persons } from '#lib/rules/facts.ts';
import { latestEvents } from '#lib/rules/consent.ts';
import { eventsOf, rowsFrom } from '#lib/ui/facts/consent-rows.ts';
import { anyConsentEvent, referenceDay } from '../../../../tests/arbitraries.ts';

describe('events of a row', () => {
	test('who was not asked has none', () => {
		expect(eventsOf('jeugdige', {}, referenceDay)).toEqual([]);
	});

	test.each(consentEventKinds)('%s without a day is not complete', (event) => {
		expect(eventsOf('jeugdige', { event }, referenceDay)).toBeNull();
	});

	test('a consent that was given and withdrawn on one day is in that order', () => {
		const row = { event: 'ingetrokken', on: referenceDay, givenOn: referenceDay } as const;
		expect(eventsOf('jeugdige', row, referenceDay)?.map(({ gebeurtenis }) => gebeurtenis)).toEqual([
			'gegeven',
			'ingetrokken'
		]);
	});
});

test('the latest event of each person survives the form, unless it is a withdrawal of what was never given', () => {
	fc.assert(
		fc.property(fc.array(anyConsentEvent, { maxLength: 8 }), (events) => {
			const rows = rowsFrom(events, referenceDay);
			const latest = latestEvents(events, referenceDay);
			for (const person of persons) {
				const back = eventsOf(person, rows.get(person) ?? {}, referenceDay);
				if (back === null) {
					expect(latest.get(person)?.gebeurtenis).toBe('ingetrokken');
				} else {
					expect(latestEvents(back, referenceDay).get(person)).toEqual(latest.get(person));
				}
			}
		})
	);
});
