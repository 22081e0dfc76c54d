import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, anyProfile, referenceDay as day } from '../../../tests/arbitraries.ts';
import { breaches, by, graphOf, graphs, walksOf } from '../../../tests/walks.ts';
import { daysBetween } from '#lib/law/day.ts';
import { type Answers, replay } from '#lib/flow/replay.ts';
import { replayStream, type StreamReplay } from '#lib/flow/stream.ts';
import type { RuleProfile } from '#lib/rules/facts.ts';

// What may never happen on the way to a signal, whatever is answered. Each test names its source.

const nothingKnown = { facts: {}, profile: {}, day };

/** A way through each path that keeps the flow going, taken where a test varies another path. */
const onward = {
	veiligheid: { acuutGevaar: 'nee', medewerkerVerdacht: 'nee', vermoedenOnveiligheid: 'nee' },
	'wanneer-signaleren': {
		betrokken: 'ja',
		doelAfstemming: 'ja',
		wijstOpOnveiligheid: 'nee',
		criteriaToets: 'drempel-gehaald',
		redelijkVermoeden: 'ja',
		bedreigtOntwikkeling: 'ja',
		alAfgestemd: 'nee'
	},
	bevoegdheid: {
		leeftijdsgrens: 'onder-23',
		indexStatus: 'actief',
		sectorAangewezen: 'ja',
		organisatieAangesloten: 'ja',
		persoonlijkBevoegd: 'ja'
	}
} as const;

describe('a signal', () => {
	it(
		by('jw:7.1.4.1', 'fits only with a reasonable suspicion of a real threat, and never as a look-up'),
		() => {
			const weighed = (answers: Answers): boolean =>
				answers['betrokken'] === 'ja' &&
				answers['doelAfstemming'] === 'ja' &&
				answers['redelijkVermoeden'] === 'ja' &&
				answers['bedreigtOntwikkeling'] === 'ja' &&
				(answers['criteriaToets'] === 'drempel-gehaald' ||
					answers['andereZorg'] === 'ja' ||
					answers['verzwarend'] === 'ja') &&
				(answers['wijstOpOnveiligheid'] === 'nee' || answers['onveiligheidGewogen'] !== 'nee');
			expect(breaches('wanneer-signaleren', ['signaal-gewenst'], weighed)).toEqual([]);
		}
	);

	it(
		by(
			'jw:7.1.1.2',
			'may be given only under 23, in an open index, by a named sector, organisation and person'
		),
		() => {
			const allowed = (answers: Answers): boolean =>
				answers['leeftijdsgrens'] === 'onder-23' &&
				(answers['indexStatus'] === 'actief' || answers['regioBevestigt'] === 'ja') &&
				answers['indexStatus'] !== 'gesloten' &&
				(answers['sectorAangewezen'] === 'ja' || answers['convenantKentToe'] === 'ja') &&
				answers['sectorAangewezen'] !== 'nee' &&
				answers['organisatieAangesloten'] === 'ja' &&
				answers['persoonlijkBevoegd'] === 'ja';
			expect(breaches('bevoegdheid', ['bevoegd'], allowed)).toEqual([]);
		}
	);

	it(by('jw:7.1.1.1', 'is never given against the facts or the profile, whatever is answered'), () => {
		const reliable = ({ gecontroleerdOp, controletermijnDagen = 90 }: RuleProfile): boolean => {
			const age = gecontroleerdOp === undefined ? -1 : daysBetween(gecontroleerdOp, day);
			return age >= 0 && age <= controletermijnDagen;
		};
		let given = 0;
		fc.assert(
			fc.property(
				anyFacts,
				anyProfile,
				fc.constantFrom(...walksOf('bevoegdheid')),
				(facts, profile, { answers }) => {
					const walk = replay(graphOf('bevoegdheid'), answers, { facts, profile, day });
					if (walk.outcome?.id !== 'bevoegd') return;
					given += 1;
					expect(facts.leeftijd ?? 0).toBeLessThan(23);
					expect(facts.sector).not.toBe('anders');
					expect(profile.organisatieAangesloten).not.toBe(false);
					if (['werk-en-inkomen', 'kinderopvang'].includes(facts.sector ?? ''))
						expect(answers['convenantKentToe']).toBe('ja');
					if (profile.indexStatus === undefined) return;
					if (reliable(profile)) expect(profile.indexStatus).not.toBe('gesloten');
					const open = reliable(profile) && ['actief', 'actief-minimaal'].includes(profile.indexStatus);
					if (!open) expect(answers['regioBevestigt']).toBe('ja');
				}
			),
			{ numRuns: 5000, seed: 20261122 }
		);
		expect(given).toBeGreaterThan(0);
	});

	it.each([
		[{ leeftijd: 23 }, {}, 'te-oud'],
		[{ leeftijd: 120 }, {}, 'te-oud'],
		[{ leeftijd: 22 }, { indexStatus: 'gesloten', gecontroleerdOp: day }, 'index-gesloten'],
		[{ sector: 'anders' }, {}, 'sector-niet-bevoegd'],
		[{}, { organisatieAangesloten: false }, 'organisatie-niet-aangesloten']
	] as const)(
		by('jw:7.1', 'the flow stops for %j and %j at %s, against answers that say otherwise'),
		(facts, profile, outcome) => {
			const stream = replayStream(graphs, onward, { facts, profile, day });
			expect(stream.steps.at(-1)?.outcome?.id).toBe(outcome);
			expect(stream.end).toBe('einde');
		}
	);
});

describe('before the registration', () => {
	const told = (answers: Answers): boolean =>
		answers['alGeinformeerd'] === 'ja' && answers['volledigGeinformeerd'] === 'ja';
	const delayed = (answers: Answers): boolean =>
		answers['uitstelGerechtvaardigd'] === 'ja' && answers['tweedePersoonUitstel'] === 'ja';
	const objected = (answers: Answers): boolean =>
		answers['reactie'] === 'bezwaar' || answers['bezwaarBekend'] === 'ja';
	// Every way through informeren with every way through bezwaar: nothing is left to a sample.
	const streams = walksOf('informeren').flatMap((informing) =>
		walksOf('bezwaar').map((objection) => ({
			informing: informing.answers,
			objection: objection.answers,
			stream: replayStream(
				graphs,
				{ ...onward, informeren: informing.answers, bezwaar: objection.answers },
				nothingKnown
			)
		}))
	);
	const registered = streams.filter(({ stream }) => stream.end === 'registratie');
	const stepsOf = ({ steps }: StreamReplay): string[] => steps.map(({ graph }) => graph.path);

	it('some ways lead there and some do not', () => {
		expect(registered.length).toBeGreaterThan(0);
		expect(registered.length).toBeLessThan(streams.length);
	});

	it(
		by('groeiling:5', 'everyone was told everything, or the delay was weighed and looked along with'),
		() => {
			expect(registered.filter(({ informing }) => !told(informing) && !delayed(informing))).toEqual([]);
		}
	);

	it(
		by(
			'augeo18:stappenplan.besluit',
			'a delay always brings the tasks to record it and to plan the day on which they will be told'
		),
		() => {
			const late = registered.filter(({ informing }) => delayed(informing));
			expect(late).not.toEqual([]);
			const unrecorded = late.filter(({ stream }) => {
				const duties = stream.steps.flatMap(({ outcome }) => outcome?.meta.duties ?? []);
				return !duties.includes('leg-uitstel-vast') || !duties.includes('plan-informeren');
			});
			expect(unrecorded).toEqual([]);
		}
	);

	it(by('augeo18:vir.wanneer', 'telling that is or may be unsafe waits only while the Meldcode runs'), () => {
		const unsafe = registered.filter(({ informing }) =>
			['nee-onveilig', 'onzeker'].includes(informing['kanInformeren'] ?? '')
		);
		expect(unsafe).not.toEqual([]);
		expect(unsafe.filter(({ informing }) => informing['meldcodeLoopt'] !== 'ja')).toEqual([]);
	});

	it(
		by('groeiling:5', 'an objection is always weighed: heard, no lighter way, necessary all the same'),
		() => {
			const against = registered.filter(({ informing }) => objected(informing));
			expect(against).not.toEqual([]);
			const unweighed = against.filter(
				({ stream, objection }) =>
					!stepsOf(stream).includes('bezwaar') ||
					objection['gehoord'] === 'nee' ||
					objection['lichterMiddel'] !== 'nee' ||
					objection['noodzakelijk'] !== 'ja'
			);
			expect(unweighed).toEqual([]);
		}
	);

	it(by('groeiling:5', 'where nobody objected, nothing is asked about an objection'), () => {
		const asked = registered.filter(
			({ informing, stream }) => !objected(informing) && stepsOf(stream).includes('bezwaar')
		);
		expect(asked).toEqual([]);
	});
});
