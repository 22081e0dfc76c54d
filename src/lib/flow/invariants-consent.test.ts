import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceDay as day } from '../../../tests/arbitraries.ts';
import { by, graphOf } from '../../../tests/walks.ts';
import { type Answers, replay } from '#lib/flow/replay.ts';
import { authorities, type ConsentEvent, type Facts, type Person } from '#lib/rules/facts.ts';

// Whose consent opens the sharing path, at each age. Each test names its source.

describe('whose consent lets information be shared', () => {
	const graph = graphOf('informatie-delen');
	const roads: readonly Answers[] = ['ja', 'nee'].map((geheimhouding) => ({
		ontvanger: 'andere-professional',
		anoniemGenoeg: 'nee',
		doelHelder: 'ja',
		binnenTaak: 'ja',
		minimaal: 'ja',
		proportioneel: 'ja',
		subsidiair: 'ja',
		grondslag: 'toestemming',
		geheimhouding
	}));
	const consent = (...who: Person[]): ConsentEvent[] =>
		who.map((persoon) => ({ persoon, gebeurtenis: 'gegeven', op: day }));
	const shares = (facts: Facts): boolean[] =>
		roads.map(
			(answers) => replay(graph, answers, { facts, profile: {}, day }).outcome?.id === 'delen-met-toestemming'
		);
	const adults: Person[] = ['ouder-1', 'ouder-2', 'voogd', 'vertegenwoordiger'];
	const gezag = fc.constantFrom(...authorities);

	it(by('augeo18:tips.leeftijd', 'under 12 never the child alone'), () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 11 }),
				gezag,
				fc.boolean(),
				(leeftijd, authority, wilsbekwaam) => {
					const facts = { leeftijd, gezag: authority, wilsbekwaam };
					expect(shares({ ...facts, toestemmingen: consent('jeugdige', 'vertegenwoordiger') })).toEqual([
						false,
						false
					]);
					expect(shares({ ...facts, toestemmingen: consent(...adults) })).toEqual([true, true]);
				}
			)
		);
	});

	it(
		by('augeo18:tips.leeftijd', 'from 12 to 15 neither the youth alone nor those with authority alone'),
		() => {
			fc.assert(
				fc.property(fc.integer({ min: 12, max: 15 }), gezag, (leeftijd, authority) => {
					const facts = { leeftijd, gezag: authority };
					expect(shares({ ...facts, toestemmingen: consent('jeugdige') })).toEqual([false, false]);
					expect(shares({ ...facts, toestemmingen: consent(...adults) })).toEqual([false, false]);
					expect(shares({ ...facts, toestemmingen: consent(...adults, 'jeugdige') })).toEqual([true, true]);
				})
			);
		}
	);

	it(
		by(
			'augeo18:tips.leeftijd',
			'from 16 never the parents, unless the youth cannot weigh the own interest; from 18 not even then'
		),
		() => {
			fc.assert(
				fc.property(fc.integer({ min: 16, max: 120 }), gezag, (leeftijd, authority) => {
					const facts = { leeftijd, gezag: authority };
					const parents = consent('ouder-1', 'ouder-2', 'voogd');
					expect(shares({ ...facts, toestemmingen: consent(...adults) })).toEqual([false, false]);
					expect(shares({ ...facts, toestemmingen: consent('jeugdige') })).toEqual([true, true]);
					const unable = { ...facts, wilsbekwaam: false };
					expect(shares({ ...unable, toestemmingen: parents })).toEqual([leeftijd < 18, leeftijd < 18]);
					expect(shares({ ...unable, toestemmingen: consent('jeugdige') })).toEqual([false, false]);
				})
			);
		}
	);

	it(by('groeiling:5', 'one of two parents with authority is never enough'), () => {
		for (const silent of ['ouder-1', 'ouder-2'] as const) {
			const facts: Facts = { leeftijd: 8, gezag: 'beide-ouders', toestemmingen: consent(silent) };
			expect(shares(facts)).toEqual([false, false]);
		}
	});
});
