import { describe, expect, it } from 'vitest';
import { graphs } from '../../../../tests/walks.ts';
import { decider } from '#lib/flow/headless/decide.ts';
import type { Problem } from '#lib/flow/headless/problem.ts';
import { pathIds } from '#lib/machines/registry.ts';
import { criterionIds } from '#lib/rules/criteria.ts';
import { authorities, consentEventKinds, indexStatuses, persons, sectors } from '#lib/rules/facts.ts';

const decide = decider(graphs, '2026-11-22');
const problems = (input: unknown): readonly Problem[] => {
	const decision = decide(input);
	return decision.ok ? [] : decision.problems;
};
const fields = (input: unknown): string[] => problems(input).map(({ field }) => field);
const withFacts = (facts: unknown): unknown => ({ path: 'ots', facts });
const withProfile = (profile: unknown): unknown => ({ path: 'ots', profile });
const withEvent = (change: object): unknown =>
	withFacts({ toestemmingen: [{ persoon: 'voogd', gebeurtenis: 'gegeven', op: '2026-11-01', ...change }] });
const withThreshold = (change: object): unknown =>
	withProfile({ drempel: { combinatie: 2, altijd: [], nietAlleen: [], combinaties: [], ...change } });

const wrongTypes = [null, true, 1, 'tekst', [], [1], {}, { x: 1 }];
const typeName = (value: unknown): string => JSON.stringify(value);

describe('a case as a whole', () => {
	it.each(
		[null, true, 12, 'ots', [], [[]], {}, { pad: 'ots' }].map((input) => [typeName(input), input] as const)
	)('%s is refused', (_name, input) => {
		expect(problems(input)).not.toEqual([]);
	});

	it.each(
		['onbekend', '', 'OTS', ' ots', 'constructor', null, 1, ['ots'], {}].map(
			(path) => [typeName(path), path] as const
		)
	)('the path %s is refused, with the paths that there are', (_name, path) => {
		const [first, ...more] = problems({ path });
		expect(more).toEqual([]);
		expect(first?.field).toBe('path');
		expect([...pathIds, 'signaleringsstroom'].filter((id) => !first?.problem.includes(id))).toEqual([]);
	});

	it.each(['toString', 'id', 'Facts', '__proto__', 'constructor', 'prototype', ''])(
		'the key %j is refused',
		(key) => {
			const input: unknown = JSON.parse(`{ "path": "ots", ${JSON.stringify(key)}: {} }`);
			expect(problems(input)).toEqual([
				{ field: key === '' ? '""' : key, problem: expect.stringMatching(/^expected no such key/) as string }
			]);
		}
	);

	it.each(['facts', 'profile', 'answers'])('%s is an object, or is left out', (key) => {
		const wrong = wrongTypes.filter(
			(value) => typeName(value) !== '{}' && problems({ path: 'ots', [key]: value }).length === 0
		);
		expect(wrong).toEqual([]);
		expect(fields({ path: 'ots', [key]: null })).toEqual([key]);
		expect(fields({ path: 'ots', [key]: [] })).toEqual([key]);
		expect(problems({ path: 'ots', [key]: {} })).toEqual([]);
	});
});

describe('facts', () => {
	it.each([0, 11, 120])('an age of %d is a fact', (leeftijd) => {
		expect(problems(withFacts({ leeftijd }))).toEqual([]);
	});

	it.each([-1, 121, 12.5, '12', null, true, [], {}].map((age) => [typeName(age), age] as const))(
		'an age of %s is not',
		(_name, leeftijd) => {
			expect(problems(withFacts({ leeftijd }))).toEqual([
				{
					field: 'facts.leeftijd',
					problem: expect.stringContaining('a whole number from 0 to 120') as string
				}
			]);
		}
	);

	it.each([
		['gezag', authorities],
		['sector', sectors]
	])('%s is one of its words', (fact, words) => {
		expect(words.filter((word) => problems(withFacts({ [fact]: word })).length > 0)).toEqual([]);
		const wrong = ['Beide-ouders', 'geen', '', null, 1, true, [], {}].filter(
			(value) => fields(withFacts({ [fact]: value }))[0] !== `facts.${fact}`
		);
		expect(wrong).toEqual([]);
	});

	it('wilsbekwaam is true or false', () => {
		expect(problems(withFacts({ wilsbekwaam: false }))).toEqual([]);
		expect(
			['ja', 0, null, []].filter(
				(value) => fields(withFacts({ wilsbekwaam: value }))[0] !== 'facts.wilsbekwaam'
			)
		).toEqual([]);
	});

	it('criteria are a list of known ones, in any number and twice if need be', () => {
		expect(problems(withFacts({ criteria: [...criterionIds, 'G1'] }))).toEqual([]);
		expect(problems(withFacts({ criteria: [] }))).toEqual([]);
		expect(fields(withFacts({ criteria: ['G1', 'G8', 'g1', null] }))).toEqual([
			'facts.criteria.1',
			'facts.criteria.2',
			'facts.criteria.3'
		]);
		expect(fields(withFacts({ criteria: 'G1' }))).toEqual(['facts.criteria']);
		expect(fields(withFacts({ criteria: null }))).toEqual(['facts.criteria']);
	});

	it.each(['2026-02-30', '2026-2-3', '22-11-2026', '2026-11-22T10:00', '', 'vandaag', 20261122, null])(
		'%j is no reference date',
		(peildatum) => {
			expect(fields(withFacts({ peildatum }))).toEqual(['facts.peildatum']);
		}
	);

	it('a birth date and any other key is refused', () => {
		expect(fields(withFacts({ geboortedatum: '2014-01-01', leeftijd: 12, naam: 'x' }))).toEqual([
			'facts.geboortedatum',
			'facts.naam'
		]);
	});
});

describe('a consent event', () => {
	it('has exactly person, event and day', () => {
		expect(problems(withEvent({}))).toEqual([]);
		expect(fields(withEvent({ ontvanger: 'x' }))).toEqual(['facts.toestemmingen.0.ontvanger']);
		expect(
			fields(
				JSON.parse(
					'{"path":"ots","facts":{"toestemmingen":[{"persoon":"voogd","gebeurtenis":"gegeven","op":"2026-11-01","__proto__":1}]}}'
				)
			)
		).toEqual(['facts.toestemmingen.0.__proto__']);
	});

	it('that lacks a key says so, and does not speak of the object', () => {
		expect(problems(withFacts({ toestemmingen: [{ persoon: 'voogd' }] }))).toEqual([
			{ field: 'facts.toestemmingen.0.gebeurtenis', problem: 'expected this key, which may not be left out' },
			{ field: 'facts.toestemmingen.0.op', problem: 'expected this key, which may not be left out' }
		]);
	});

	it('knows the persons and events of the contract', () => {
		expect(persons.filter((persoon) => problems(withEvent({ persoon })).length > 0)).toEqual([]);
		expect(
			consentEventKinds.filter((gebeurtenis) => problems(withEvent({ gebeurtenis })).length > 0)
		).toEqual([]);
	});

	it.each([
		['persoon', 'ouder'],
		['persoon', null],
		['gebeurtenis', 'gaf'],
		['gebeurtenis', 1],
		['op', '2026-02-30'],
		['op', '2025-02-29'],
		['op', null]
	])('%s %j is refused', (key, value) => {
		expect(fields(withEvent({ [key]: value }))).toEqual([`facts.toestemmingen.0.${key}`]);
	});

	it.each([null, 1, 'voogd', []].map((event) => [typeName(event), event] as const))(
		'%s is none',
		(_name, event) => {
			expect(fields(withFacts({ toestemmingen: [event] }))[0]).toMatch(/^facts\.toestemmingen\.0/);
		}
	);

	it('stands in a list, whose order in time is not judged', () => {
		expect(fields(withFacts({ toestemmingen: {} }))).toEqual(['facts.toestemmingen']);
		expect(problems(withEvent({ gebeurtenis: 'ingetrokken', op: '2099-01-01' }))).toEqual([]);
	});
});

describe('the profile', () => {
	it('knows the statuses of the contract and no other', () => {
		expect(indexStatuses.filter((indexStatus) => problems(withProfile({ indexStatus })).length > 0)).toEqual(
			[]
		);
		expect(fields(withProfile({ indexStatus: 'open' }))).toEqual(['profile.indexStatus']);
	});

	it.each([
		['gecontroleerdOp', ['2026-02-30', 1, null]],
		['controletermijnDagen', [0, -1, 1.5, '90', null]],
		['organisatieAangesloten', ['ja', 1, null]],
		['naam', ['De School']]
	])('%s: %j are refused', (key, values) => {
		expect(values.map((value) => fields(withProfile({ [key]: value })))).toEqual(
			values.map(() => [`profile.${key}`])
		);
	});

	it.each([1, 90, 3650])('a term of %d days is one', (controletermijnDagen) => {
		expect(problems(withProfile({ controletermijnDagen }))).toEqual([]);
	});

	it('a threshold has all four keys and no other', () => {
		expect(problems(withThreshold({}))).toEqual([]);
		expect(problems(withProfile({ drempel: {} }))).toEqual(
			['combinatie', 'altijd', 'nietAlleen', 'combinaties'].map((key) => ({
				field: `profile.drempel.${key}`,
				problem: 'expected this key, which may not be left out'
			}))
		);
		expect(fields(withThreshold({ nooit: [] }))).toEqual(['profile.drempel.nooit']);
		expect(fields(withProfile({ drempel: null }))).toEqual(['profile.drempel']);
		expect(fields(withProfile({ drempel: [] }))).toHaveLength(4);
	});

	it.each([
		[{ combinatie: 0 }, 'combinatie'],
		[{ combinatie: 1.5 }, 'combinatie'],
		[{ combinatie: '2' }, 'combinatie'],
		[{ altijd: ['W9'] }, 'altijd.0'],
		[{ altijd: 'W1' }, 'altijd'],
		[{ nietAlleen: [null] }, 'nietAlleen.0'],
		[{ combinaties: [[]] }, 'combinaties.0'],
		[{ combinaties: [['G1'], []] }, 'combinaties.1'],
		[{ combinaties: [['G1', 'X1']] }, 'combinaties.0.1'],
		[{ combinaties: ['G1'] }, 'combinaties.0']
	])('a threshold with %j is refused', (change, field) => {
		expect(fields(withThreshold(change))).toEqual([`profile.drempel.${field}`]);
	});
});

it.each([
	['x'.repeat(58), `"${'x'.repeat(58)}"`],
	['x'.repeat(59), `"${'x'.repeat(56)}...`]
])('what came in is shown, cut short where it is long', (gezag, text) => {
	const [problem] = problems(withFacts({ gezag }));
	expect(problem?.problem.split('; got ')[1]).toBe(text);
});

it('one wrong value is one problem, however much is wrong with it', () => {
	expect(fields(withFacts({ leeftijd: -1.5 }))).toEqual(['facts.leeftijd']);
	expect(fields(withThreshold({ combinatie: -0.5 }))).toEqual(['profile.drempel.combinatie']);
});

it('every problem of a case is told, each with its field', () => {
	const input = {
		path: 'ots',
		facts: { leeftijd: 121, gezag: 'oma' },
		profile: { indexStatus: 'open' },
		answers: { otsDitKind: 'misschien' },
		extra: 1
	};
	expect(fields(input)).toEqual([
		'facts.leeftijd',
		'facts.gezag',
		'profile.indexStatus',
		'answers.otsDitKind',
		'extra'
	]);
});
