import { describe, expect, it } from 'vitest';
import { referenceDay as day } from '../../../tests/arbitraries.ts';
import { graphOf, graphs } from '../../../tests/walks.ts';
import { replay } from '#lib/flow/replay.ts';
import {
	type AnswersByPath,
	hasDuty,
	isStep,
	lineOf,
	nextOf,
	replayStream,
	type ReplayOf,
	type StreamReplay
} from '#lib/flow/stream.ts';
import type { Facts, RuleProfile } from '#lib/rules/facts.ts';

const stream = (answers: AnswersByPath, facts: Facts = {}, profile: RuleProfile = {}): StreamReplay =>
	replayStream(graphs, answers, { facts, profile, day });
const stepsOf = ({ steps }: StreamReplay): string[] =>
	steps.map(
		({ graph, outcome, open }) => `${graph.path}: ${outcome?.id ?? `open at ${open?.node.id ?? ''}`}`
	);
const tracksOf = ({ tracks }: StreamReplay): string[] =>
	tracks.map(
		({ graph, outcome, open }) => `${graph.path}: ${outcome?.id ?? `open at ${open?.node.id ?? ''}`}`
	);

const safe = { acuutGevaar: 'nee', medewerkerVerdacht: 'nee', vermoedenOnveiligheid: 'nee' };
const wanted = {
	betrokken: 'ja',
	doelAfstemming: 'ja',
	redelijkVermoeden: 'ja',
	bedreigtOntwikkeling: 'ja',
	alAfgestemd: 'nee'
};
const informed = { alGeinformeerd: 'ja', volledigGeinformeerd: 'ja', reactie: 'geen-bezwaar' };
const facts: Facts = { leeftijd: 9, sector: 'onderwijs', criteria: ['G1', 'P2'] };
const profile: RuleProfile = { indexStatus: 'actief', gecontroleerdOp: day, organisatieAangesloten: true };
const whole: AnswersByPath = {
	veiligheid: safe,
	'wanneer-signaleren': wanted,
	bevoegdheid: { persoonlijkBevoegd: 'ja' },
	informeren: informed
};

describe('the main line', () => {
	it('begins with the one question whether someone is in danger', () => {
		const nothing = stream({});
		expect(stepsOf(nothing)).toEqual(['veiligheid: open at acuutGevaar']);
		expect([nothing.end, nothing.tracks, nothing.unreached]).toEqual([null, [], {}]);
	});

	it('stops at the path that is open, and includes it', () => {
		const open = stream({ ...whole, 'wanneer-signaleren': { betrokken: 'ja' } }, facts, profile);
		expect(stepsOf(open)).toEqual([
			'veiligheid: geen-onveiligheid',
			'wanneer-signaleren: open at doelAfstemming'
		]);
		expect(open.end).toBeNull();
	});

	it('reads one set of facts and one profile for all paths', () => {
		const walked = stream(whole, facts, profile);
		expect(stepsOf(walked)).toEqual([
			'veiligheid: geen-onveiligheid',
			'wanneer-signaleren: signaal-gewenst',
			'bevoegdheid: bevoegd',
			'informeren: geinformeerd'
		]);
		const rules = walked.steps.flatMap(({ steps }) =>
			steps.filter(({ by }) => by === 'rule').map(({ node }) => node.id)
		);
		expect(rules).toEqual([
			...['wijstOpOnveiligheid', 'criteriaToets'],
			...['leeftijdsgrens', 'indexStatus', 'sectorAangewezen', 'organisatieAangesloten'],
			'wieInformeren'
		]);
		expect(walked.end).toBe('registratie');
	});

	it('goes through bezwaar only when there is an objection', () => {
		const objection = { gehoord: 'ja', lichterMiddel: 'nee', noodzakelijk: 'ja' };
		const without = stream({ ...whole, bezwaar: objection }, facts, profile);
		expect(without.unreached).toEqual({ bezwaar: ['gehoord', 'lichterMiddel', 'noodzakelijk'] });
		const objected = { ...whole, informeren: { ...informed, reactie: 'bezwaar' } };
		expect(stepsOf(stream(objected, facts, profile)).at(-1)).toBe('bezwaar: open at gehoord');
		const weighed = stream({ ...objected, bezwaar: objection }, facts, profile);
		expect(stepsOf(weighed).at(-1)).toBe('bezwaar: signaal-ondanks-bezwaar');
		expect(weighed.end).toBe('registratie');
	});

	it('tells in its own step where a rule overruled an answer', () => {
		const overruled = stream(
			{ ...whole, bevoegdheid: { leeftijdsgrens: '23-plus', persoonlijkBevoegd: 'ja' } },
			facts,
			profile
		);
		expect(overruled.steps.flatMap(({ conflicts }) => conflicts)).toEqual([
			{ state: 'leeftijdsgrens', rule: 'onder-23', answer: '23-plus' }
		]);
	});
});

describe('the line', () => {
	const walked: ReplayOf = (path) => replay(graphOf(path), whole[path] ?? {}, { facts, profile, day });

	it('leads over the answered steps to the end, and does not go beyond its goal', () => {
		const { steps, at } = lineOf(walked);
		expect(steps.map(({ graph }) => graph.path)).toEqual(Object.keys(whole));
		expect(at).toBe('registratie');
		const upTo = lineOf(walked, 'bevoegdheid');
		expect(upTo.steps.map(({ graph }) => graph.path)).toEqual([
			'veiligheid',
			'wanneer-signaleren',
			'bevoegdheid'
		]);
		expect(upTo.at).toBe('bevoegdheid');
	});

	it('stands before a step whose machine is not there', () => {
		const { steps, at } = lineOf((path) => (path === 'bevoegdheid' ? null : walked(path)));
		expect(steps.map(({ graph }) => graph.path)).toEqual(['veiligheid', 'wanneer-signaleren']);
		expect(at).toBe('bevoegdheid');
	});

	it('goes to the end also where a goal is no longer on the way', () => {
		const danger: ReplayOf = (path) =>
			replay(graphOf(path), { acuutGevaar: 'ja' }, { facts: {}, profile: {}, day });
		expect(lineOf(danger, 'informeren').at).toBe('einde');
	});

	it('knows its steps from its ends, and no way on from an outcome that it does not have', () => {
		expect(['veiligheid', 'bezwaar', 'registratie', 'einde', 'meldcode'].filter(isStep)).toEqual([
			'veiligheid',
			'bezwaar'
		]);
		expect(nextOf('informeren', 'bezwaar-gemaakt')).toBe('bezwaar');
		expect(nextOf('informeren', 'te-oud')).toBeUndefined();
	});
});

describe('the Meldcode beside it', () => {
	const suspected = { ...safe, vermoedenOnveiligheid: 'onzeker' };

	it('opens as soon as an outcome says to start it, while the main line goes on', () => {
		const both = stream({ veiligheid: suspected });
		expect(stepsOf(both)).toEqual(['veiligheid: meldcode-starten', 'wanneer-signaleren: open at betrokken']);
		expect(tracksOf(both)).toEqual(['meldcode: open at stap1Signalen']);
		expect(both.end).toBeNull();
	});

	it('is walked from its own answers', () => {
		const both = stream({ veiligheid: suspected, meldcode: { stap1Signalen: 'nee', stap3Gesprek: 'ja' } });
		expect(tracksOf(both)).toEqual(['meldcode: stap-1-afmaken']);
		expect(both.unreached).toEqual({ meldcode: ['stap3Gesprek'] });
	});

	it('opens after danger now too, where the main line ends', () => {
		const danger = stream({ veiligheid: { acuutGevaar: 'ja' } });
		expect(danger.end).toBe('einde');
		expect(tracksOf(danger)).toEqual(['meldcode: open at stap1Signalen']);
	});

	it.each<[string, AnswersByPath, Facts]>([
		[
			'eerst-veiligheid',
			{ ...whole, 'wanneer-signaleren': { ...wanted, onveiligheidGewogen: 'nee' } },
			{ ...facts, criteria: ['P1'] }
		],
		[
			'eerst-meldcode',
			{
				...whole,
				informeren: { alGeinformeerd: 'nee', kanInformeren: 'nee-onveilig', meldcodeLoopt: 'nee' }
			},
			facts
		]
	])('opens after %s further on', (outcome, answers, given) => {
		const walked = stream(answers, given, profile);
		expect(stepsOf(walked).at(-1)).toContain(outcome);
		expect(tracksOf(walked)).toEqual(['meldcode: open at stap1Signalen']);
		expect(walked.end).toBe('einde');
	});

	it('is one track, also when two outcomes say to start it', () => {
		const informing = { alGeinformeerd: 'nee', kanInformeren: 'onzeker', meldcodeLoopt: 'nee' };
		const twice = stream({ ...whole, veiligheid: suspected, informeren: informing }, facts, profile);
		expect(twice.steps.filter((step) => hasDuty(step, 'start-meldcode'))).toHaveLength(2);
		expect(tracksOf(twice)).toEqual(['meldcode: open at stap1Signalen']);
	});

	it('stays shut without such an outcome, and keeps its answers', () => {
		const shut = stream({ ...whole, meldcode: { stap2Overleg: 'ja', stap1Signalen: 'ja' } }, facts, profile);
		expect(shut.tracks).toEqual([]);
		expect(shut.unreached).toEqual({ meldcode: ['stap1Signalen', 'stap2Overleg'] });
	});
});

describe('what was not reached', () => {
	it('is told per path, paths and states sorted, without empty lists', () => {
		const walked = stream({
			verzoek: { vanWie: 'raad', identiteit: 'ja' },
			bezwaar: {},
			veiligheid: { vermoedenOnveiligheid: 'nee', acuutGevaar: 'onzeker', medewerkerVerdacht: 'nee' },
			informeren: { reactie: 'bezwaar' }
		});
		expect(Object.entries(walked.unreached)).toEqual([
			['informeren', ['reactie']],
			['veiligheid', ['medewerkerVerdacht', 'vermoedenOnveiligheid']],
			['verzoek', ['identiteit', 'vanWie']]
		]);
	});
});

it('hasDuty is false while a path is open', () => {
	const [open] = stream({}).steps;
	expect(open && hasDuty(open, 'start-meldcode')).toBe(false);
});
