import { describe, expect, it } from 'vitest';
import { rests } from '#lib/flow/explain/rests.ts';
import { type Answers, replay } from '#lib/flow/replay.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { RuleInput } from '#lib/rules/rule.ts';
import { defaultThreshold } from '#lib/rules/threshold.ts';
import { referenceDay } from '../../../../tests/arbitraries.ts';
import { graphOf, walksOf } from '../../../../tests/walks.ts';

const nothingKnown: RuleInput = { facts: {}, profile: {}, day: referenceDay };

const assumed = (path: PathId, answers: Answers, input: RuleInput, ageNotedOn?: string): readonly string[] =>
	(rests(replay(graphOf(path), answers, input), input, ageNotedOn)?.assumptions ?? []).map((one) =>
		'step' in one ? `${one.of} ${one.step.node.id}` : one.of
	);

describe('what an outcome rests on', () => {
	it('names an answer of which the person was not sure', () => {
		expect(assumed('veiligheid', { acuutGevaar: 'onzeker' }, nothingKnown)).toEqual(['onzeker acuutGevaar']);
	});

	it('names every weighing on the way, and what a rule could have known', () => {
		const walk = walksOf('wanneer-signaleren').find(({ outcome }) => outcome === 'signaal-gewenst');
		const found = assumed('wanneer-signaleren', walk?.answers ?? {}, nothingKnown);
		expect(found).toContain('afweging redelijkVermoeden');
		expect(found).toContain('met-de-hand criteriaToets');
	});

	const criteria: RuleInput = { ...nothingKnown, facts: { criteria: ['W1', 'P2'] } };
	const walked = {
		betrokken: 'ja',
		doelAfstemming: 'ja',
		redelijkVermoeden: 'ja',
		bedreigtOntwikkeling: 'ja'
	};

	it('names the default threshold where the organisation set none', () => {
		const answers = { ...walked, alAfgestemd: 'nee' };
		expect(assumed('wanneer-signaleren', answers, criteria)).toContain('standaarddrempel');
		const own = { ...criteria, profile: { drempel: defaultThreshold } };
		expect(assumed('wanneer-signaleren', answers, own)).not.toContain('standaarddrempel');
	});

	const consent = (facts: RuleInput['facts']): readonly string[] =>
		assumed(
			'toestemming',
			{},
			{
				...nothingKnown,
				facts: { gezag: 'een-ouder', toestemmingen: [], ...facts }
			}
		);

	it('names the ability of a youth of 12 or older, unless it was noted', () => {
		expect(consent({ leeftijd: 12 })).toContain('wilsbekwaam');
		expect(consent({ leeftijd: 11 })).not.toContain('wilsbekwaam');
		expect(consent({ leeftijd: 12, wilsbekwaam: true })).not.toContain('wilsbekwaam');
	});

	it('names an index that was not checked lately', () => {
		const input: RuleInput = {
			...nothingKnown,
			facts: { leeftijd: 9, sector: 'onderwijs' },
			profile: { indexStatus: 'actief', gecontroleerdOp: '2025-01-01', organisatieAangesloten: true }
		};
		const answers = { regioBevestigt: 'ja', persoonlijkBevoegd: 'ja' };
		expect(assumed('bevoegdheid', answers, input)).toContain('index-ongecontroleerd');
	});

	it('names an age that was noted on an earlier day, not one of today', () => {
		const input: RuleInput = { ...nothingKnown, facts: { leeftijd: 30 } };
		expect(assumed('bevoegdheid', {}, input, '2026-11-21')).toContain('leeftijd-van');
		expect(assumed('bevoegdheid', {}, input, referenceDay)).not.toContain('leeftijd-van');
	});

	it('gathers each provision of the outcome and of the steps to it once', () => {
		const walk = replay(graphOf('veiligheid'), { acuutGevaar: 'ja' }, nothingKnown);
		const found = rests(walk, nothingKnown);
		expect(found?.cites).toEqual(['augeo18:veilig-thuis.1', 'augeo18:veilig-thuis.7']);
		expect(found?.unchecked).toEqual(found?.cites);
		expect(found?.overdue).toEqual([]);
		expect(rests(walk, { ...nothingKnown, day: '2040-01-01' })?.overdue).toEqual(found?.cites);
	});

	it('counts the sources of a rule that answered a step, also past their review date', () => {
		const day = '2040-01-01';
		const input: RuleInput = {
			facts: { leeftijd: 9, gezag: 'een-ouder', toestemmingen: [] },
			profile: {},
			day
		};
		const found = rests(replay(graphOf('toestemming'), {}, input), input);
		expect(found?.cites).toContain('actieplan:3');
		expect(found?.overdue).toContain('actieplan:3');
	});

	it('is nothing while the walk waits for an answer', () => {
		expect(rests(replay(graphOf('veiligheid'), {}, nothingKnown), nothingKnown)).toBeNull();
	});
});
