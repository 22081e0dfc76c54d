import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, referenceDay as day } from '../../../tests/arbitraries.ts';
import { by, graphOf, graphs, walksOf, walksWith } from '../../../tests/walks.ts';
import { replay } from '#lib/flow/replay.ts';
import { replayStream } from '#lib/flow/stream.ts';
import { mainLine, signaleringsstroomMachine } from '#lib/machines/flow/machine.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { isAlarming } from '#lib/rules/criteria.ts';

// Safety outranks every other path, whatever is answered. Each test names its source.

const nothingKnown = { facts: {}, profile: {}, day };

describe('danger now', () => {
	it(
		by(
			'augeo18:veilig-thuis.1',
			'is asked first: the flow begins with veiligheid, and that with acuutGevaar'
		),
		() => {
			expect(signaleringsstroomMachine.config.initial).toBe('veiligheid');
			expect(mainLine[0]).toBe('veiligheid');
			expect(graphOf('veiligheid').initial).toBe('acuutGevaar');
			const [first] = replayStream(graphs, {}, nothingKnown).steps;
			expect(first?.open?.node.id).toBe('acuutGevaar');
		}
	);

	it.each([
		['ja', 'handel-nu', ['bel-112', 'bel-veilig-thuis']],
		['onzeker', 'bel-veilig-thuis', ['bel-veilig-thuis']]
	])(
		by('augeo18:veilig-thuis.2', 'acuutGevaar %s ends at %s, with nothing more asked, in the flow too'),
		(answer, outcome, duties) => {
			const ways = walksWith('veiligheid', ({ answers }) => answers['acuutGevaar'] === answer);
			expect(ways.map(({ states, outcome: end }) => [...states, end])).toEqual([['acuutGevaar', outcome]]);
			const stream = replayStream(
				graphs,
				{ veiligheid: { acuutGevaar: answer, medewerkerVerdacht: 'nee', vermoedenOnveiligheid: 'nee' } },
				nothingKnown
			);
			expect(stream.steps.map((step) => [step.outcome?.id, step.outcome?.meta.verdict])).toEqual([
				[outcome, 'nu']
			]);
			expect(stream.steps[0]?.outcome?.meta.duties).toEqual(expect.arrayContaining(duties));
			expect(stream.end).toBe('einde');
		}
	);

	it(
		by('augeo18:veilig-thuis.7', 'acute or structural unsafety in the Meldcode always means phoning now'),
		() => {
			const unsafe = walksWith('meldcode', ({ answers }) =>
				['ja', 'onzeker'].includes(answers['stap4Onveilig'] ?? '')
			);
			expect(unsafe.filter(({ outcome }) => outcome !== 'direct-melden')).toEqual([]);
		}
	);

	it(by('augeo18:veilig-thuis.1', 'every outcome that says now says whom to reach'), () => {
		const now = [...graphs.values()].flatMap(({ outcomes }) =>
			[...outcomes.values()].filter(({ meta }) => meta.verdict === 'nu')
		);
		expect(now.map(({ id }) => id).sort()).toEqual([
			'bel-veilig-thuis',
			'direct-melden',
			'handel-nu',
			'medewerker-route'
		]);
		const silent = now.filter(
			({ meta }) => !meta.duties.some((duty) => duty === 'bel-veilig-thuis' || duty === 'naar-bevoegd-gezag')
		);
		expect(silent).toEqual([]);
	});
});

describe('a suspicion of violence', () => {
	it.each<[PathId, string, string[]]>([
		['veiligheid', 'vermoedenOnveiligheid', ['ja', 'onzeker']],
		['wanneer-signaleren', 'onveiligheidGewogen', ['nee']],
		['informeren', 'meldcodeLoopt', ['nee']],
		['informatie-delen', 'ouderInformeren', ['onveilig']],
		['informatie-delen', 'uitzondering', ['vermoeden-geweld']],
		['informatie-delen', 'rustOpVermoeden', ['ja', 'onzeker']],
		['informatie-delen', 'soortContact', ['melding']],
		['opvragen', 'eerstGezin', ['onveilig']],
		['opvragen', 'gaatOverVeiligheid', ['ja', 'onzeker']]
	])(by('augeo18:vir.wanneer', '%s: %s %j always leads to the Meldcode'), (path, state, answers) => {
		const suspected = walksWith(path, (walk) => answers.includes(walk.answers[state] ?? ''));
		const duties = suspected.map(({ outcome }) => graphOf(path).outcomes.get(outcome)?.meta.duties ?? []);
		expect(duties.filter((list) => !list.includes('start-meldcode'))).toEqual([]);
	});

	it(
		by(
			'augeo18:vir.wanneer',
			'a criterion that points at unsafety is never passed over: no signal before it was weighed'
		),
		() => {
			fc.assert(
				fc.property(anyFacts, fc.constantFrom(...walksOf('wanneer-signaleren')), (facts, { answers }) => {
					const walk = replay(graphOf('wanneer-signaleren'), answers, { ...nothingKnown, facts });
					fc.pre(walk.outcome?.id === 'signaal-gewenst' && (facts.criteria ?? []).some(isAlarming));
					const weighed = walk.steps.find(({ node }) => node.id === 'onveiligheidGewogen')?.answer;
					expect(['meldcode-loopt', 'uitgesloten']).toContain(weighed);
				})
			);
		}
	);
});
