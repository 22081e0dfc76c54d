import { describe, expect, it } from 'vitest';
import { consentPersons, latestEvents, toestemmingsstand, wieToestemming } from '#lib/rules/consent.ts';
import type { ConsentEvent, ConsentEventKind, Facts, Person } from '#lib/rules/facts.ts';
import type { Ruling } from '#lib/rules/rule.ts';

const day = '2026-11-22';
const event = (persoon: Person, gebeurtenis: ConsentEventKind, op = '2026-11-01'): ConsentEvent => ({
	persoon,
	gebeurtenis,
	op
});
const both: Facts = { leeftijd: 8, gezag: 'beide-ouders' };
const rule = (facts: Facts): Ruling => toestemmingsstand({ facts, profile: {}, day });
const state = (facts: Facts, ...toestemmingen: ConsentEvent[]): string => {
	const ruling = rule({ ...facts, toestemmingen });
	return ruling.known ? ruling.answer : 'asked';
};

describe('wieToestemming', () => {
	it.each([
		[0, true, 'gezag', 'gezag'],
		[11, true, 'gezag', 'gezag'],
		[12, true, 'gezag-en-jeugdige', 'gezag-en-jeugdige'],
		[15, true, 'gezag-en-jeugdige', 'gezag-en-jeugdige'],
		[16, true, 'jeugdige', 'jeugdige'],
		[120, true, 'jeugdige', 'jeugdige'],
		[11, false, 'gezag', 'gezag'],
		[12, false, 'gezag', 'gezag_wilsonbekwaam'],
		[15, false, 'gezag', 'gezag_wilsonbekwaam'],
		[17, false, 'gezag', 'gezag_wilsonbekwaam'],
		[18, false, 'gezag', 'vertegenwoordiger_wilsonbekwaam'],
		[120, false, 'gezag', 'vertegenwoordiger_wilsonbekwaam']
	])(
		'at %d, able to weigh the own interest %s: %s, for the reason %s',
		(leeftijd, wilsbekwaam, answer, key) => {
			const ruling = wieToestemming({ facts: { leeftijd, wilsbekwaam }, profile: {}, day });
			expect(ruling).toMatchObject({ answer, reason: { key } });
		}
	);

	it.each([
		['beide-ouders', 'gezag_beide-ouders'],
		['voogd', 'gezag_voogd'],
		[undefined, 'gezag']
	] as const)('with the authority %s the reason speaks of %s', (gezag, groep) => {
		const facts: Facts = gezag === undefined ? { leeftijd: 9 } : { leeftijd: 9, gezag };
		const unable: Facts = { ...facts, leeftijd: 12, wilsbekwaam: false };
		expect(wieToestemming({ facts, profile: {}, day })).toMatchObject({ reason: { with: { groep } } });
		expect(wieToestemming({ facts: unable, profile: {}, day })).toMatchObject({
			reason: { with: { groep } }
		});
	});

	it('takes a youth to be able when nothing is said', () => {
		expect(wieToestemming({ facts: { leeftijd: 12 }, profile: {}, day })).toMatchObject({
			answer: 'gezag-en-jeugdige'
		});
	});

	it('needs the age, also when it is known that the youth is not able', () => {
		expect(wieToestemming({ facts: { wilsbekwaam: false }, profile: {}, day })).toEqual({
			known: false,
			needs: ['leeftijd']
		});
	});
});

describe('consentPersons', () => {
	it.each<[Facts, Person[]]>([
		[{ leeftijd: 0, gezag: 'beide-ouders' }, ['ouder-1', 'ouder-2']],
		[{ leeftijd: 11, gezag: 'een-ouder' }, ['ouder-1']],
		[{ leeftijd: 11, gezag: 'voogd', wilsbekwaam: false }, ['voogd']],
		[{ leeftijd: 12, gezag: 'beide-ouders' }, ['ouder-1', 'ouder-2', 'jeugdige']],
		[{ leeftijd: 12, gezag: 'beide-ouders', wilsbekwaam: false }, ['ouder-1', 'ouder-2']],
		[{ leeftijd: 15, gezag: 'voogd' }, ['voogd', 'jeugdige']],
		[{ leeftijd: 16 }, ['jeugdige']],
		[{ leeftijd: 16, gezag: 'beide-ouders', wilsbekwaam: true }, ['jeugdige']],
		[{ leeftijd: 17, gezag: 'een-ouder', wilsbekwaam: false }, ['ouder-1']],
		[{ leeftijd: 18, gezag: 'beide-ouders' }, ['jeugdige']],
		[{ leeftijd: 18, gezag: 'voogd', wilsbekwaam: false }, ['vertegenwoordiger']],
		[{ leeftijd: 18, wilsbekwaam: false }, ['vertegenwoordiger']]
	])('%j needs %j', (facts, persons) => {
		expect(consentPersons(facts)).toEqual(persons);
	});
});

describe('what toestemmingsstand needs', () => {
	it.each<[Facts, string[]]>([
		[{}, ['leeftijd', 'toestemmingen']],
		[{ toestemmingen: [] }, ['leeftijd']],
		[{ toestemmingen: [], wilsbekwaam: false }, ['leeftijd']],
		[{ toestemmingen: [], gezag: 'voogd' }, ['leeftijd']],
		[{ leeftijd: 11 }, ['gezag', 'toestemmingen']],
		[{ leeftijd: 11, toestemmingen: [] }, ['gezag']],
		[{ leeftijd: 15, toestemmingen: [] }, ['gezag']],
		[{ leeftijd: 17, wilsbekwaam: false, toestemmingen: [] }, ['gezag']],
		[{ leeftijd: 11, gezag: 'voogd' }, ['toestemmingen']],
		[{ leeftijd: 16 }, ['toestemmingen']],
		[{ leeftijd: 18, wilsbekwaam: false }, ['toestemmingen']]
	])('with %j: %j', (facts, needs) => {
		const ruling = rule(facts);
		expect(ruling.known ? [] : [...ruling.needs].sort()).toEqual(needs);
	});

	it.each<Facts>([{ leeftijd: 16 }, { leeftijd: 18, wilsbekwaam: false }])('%j: no authority', (facts) => {
		expect(state(facts)).toBe('niet-gevraagd');
	});
});

describe('toestemmingsstand', () => {
	it('is niet-gevraagd when the list is empty', () => {
		expect(state(both)).toBe('niet-gevraagd');
	});

	it.each<[ConsentEventKind, string]>([
		['gegeven', 'volledig'],
		['gevraagd', 'onvolledig'],
		['verlopen', 'onvolledig'],
		['ingetrokken', 'ingetrokken'],
		['geweigerd', 'geweigerd']
	])('is, after %s by the only one who is needed, %s', (kind, expected) => {
		expect(state({ leeftijd: 8, gezag: 'voogd' }, event('voogd', kind))).toBe(expected);
	});

	it('takes one silent parent for a missing consent, and names that parent', () => {
		expect(state(both, event('ouder-1', 'gegeven'))).toBe('onvolledig');
		expect(rule({ ...both, toestemmingen: [event('ouder-1', 'gegeven')] })).toMatchObject({
			reason: { key: 'onvolledig', with: { ontbreekt: ['ouder-2'] } }
		});
		expect(state(both, event('ouder-1', 'gegeven'), event('ouder-2', 'gegeven'))).toBe('volledig');
	});

	it('lets a refusal of one outweigh all that the others said', () => {
		const ofTwelve: Facts = { leeftijd: 12, gezag: 'beide-ouders' };
		const events = [
			event('ouder-1', 'gegeven'),
			event('ouder-2', 'ingetrokken'),
			event('jeugdige', 'geweigerd')
		];
		expect(state(ofTwelve, ...events)).toBe('geweigerd');
		expect(rule({ ...ofTwelve, toestemmingen: events })).toMatchObject({
			reason: { with: { personen: ['jeugdige'] } }
		});
	});

	it('lets a withdrawal outweigh silence, a question and a consent', () => {
		expect(state(both, event('ouder-1', 'ingetrokken'))).toBe('ingetrokken');
		expect(state(both, event('ouder-1', 'gevraagd'), event('ouder-2', 'ingetrokken'))).toBe('ingetrokken');
		expect(state(both, event('ouder-1', 'gegeven'), event('ouder-2', 'ingetrokken'))).toBe('ingetrokken');
	});

	it('counts the latest event of a person, wherever it stands in the list', () => {
		const refused = event('voogd', 'geweigerd', '2026-10-01');
		const given = event('voogd', 'gegeven', '2026-10-02');
		const facts: Facts = { leeftijd: 8, gezag: 'voogd' };
		expect(state(facts, refused, given)).toBe('volledig');
		expect(state(facts, given, refused)).toBe('volledig');
		expect(state(facts, given, event('voogd', 'ingetrokken', '2026-10-03'), refused)).toBe('ingetrokken');
	});

	it('lets the later in the list win on one day', () => {
		const facts: Facts = { leeftijd: 17 };
		expect(state(facts, event('jeugdige', 'gevraagd'), event('jeugdige', 'gegeven'))).toBe('volledig');
		expect(state(facts, event('jeugdige', 'gegeven'), event('jeugdige', 'gevraagd'))).toBe('onvolledig');
		expect(state(facts, event('jeugdige', 'gegeven'), event('jeugdige', 'geweigerd'))).toBe('geweigerd');
	});

	it('counts an event of the reference date itself and none after it', () => {
		const facts: Facts = { leeftijd: 17 };
		expect(state(facts, event('jeugdige', 'gegeven', day))).toBe('volledig');
		expect(state(facts, event('jeugdige', 'gegeven', '2026-11-23'))).toBe('niet-gevraagd');
		expect(
			state(facts, event('jeugdige', 'gegeven', day), event('jeugdige', 'ingetrokken', '2026-11-23'))
		).toBe('volledig');
	});

	it('ignores persons who are not needed', () => {
		expect(state({ leeftijd: 8, gezag: 'een-ouder' }, event('ouder-2', 'geweigerd'))).toBe('niet-gevraagd');
		expect(state({ leeftijd: 8, gezag: 'voogd' }, event('ouder-1', 'gegeven'))).toBe('niet-gevraagd');
		expect(state({ leeftijd: 11, gezag: 'voogd' }, event('jeugdige', 'geweigerd'))).toBe('niet-gevraagd');
		expect(
			state(
				{ leeftijd: 16, gezag: 'beide-ouders' },
				event('ouder-1', 'geweigerd'),
				event('jeugdige', 'gegeven')
			)
		).toBe('volledig');
		expect(state({ leeftijd: 17, gezag: 'voogd', wilsbekwaam: false }, event('jeugdige', 'gegeven'))).toBe(
			'niet-gevraagd'
		);
	});

	it('asks the guardian where a guardian has authority, and from 12 the youth as well', () => {
		const facts: Facts = { leeftijd: 12, gezag: 'voogd' };
		expect(state(facts, event('voogd', 'gegeven'))).toBe('onvolledig');
		expect(state(facts, event('voogd', 'gegeven'), event('jeugdige', 'gegeven'))).toBe('volledig');
	});

	it.each([
		[11, 'gezag', 'volledig'],
		[12, 'gezag', 'volledig'],
		[17, 'gezag', 'volledig'],
		[18, 'gezag', 'niet-gevraagd'],
		[17, 'vertegenwoordiger', 'niet-gevraagd'],
		[18, 'vertegenwoordiger', 'volledig']
	])('at %d and not able, the consent of %s makes it %s', (leeftijd, who, expected) => {
		const facts: Facts = { leeftijd, gezag: 'beide-ouders', wilsbekwaam: false };
		const events =
			who === 'gezag'
				? [event('ouder-1', 'gegeven'), event('ouder-2', 'gegeven')]
				: [event('vertegenwoordiger', 'gegeven')];
		expect(state(facts, ...events)).toBe(expected);
	});

	it('counts a withdrawal without a consent before it', () => {
		expect(state({ leeftijd: 17 }, event('jeugdige', 'ingetrokken'))).toBe('ingetrokken');
	});
});

describe('latestEvents', () => {
	it('holds one event per person, the latest up to the day', () => {
		const [first, second] = [
			event('ouder-1', 'gevraagd', '2026-11-01'),
			event('ouder-1', 'gegeven', '2026-11-05')
		];
		const other = event('voogd', 'gevraagd', '2026-11-30');
		expect([...latestEvents([second, first, other], day)]).toEqual([['ouder-1', second]]);
		expect(latestEvents([second, first], '2026-11-04').get('ouder-1')).toBe(first);
		expect(latestEvents([], day).size).toBe(0);
	});
});
