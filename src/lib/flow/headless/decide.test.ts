import { describe, expect, it } from 'vitest';
import bad from '../../../../tests/fixtures/case-bad.json';
import flows from '../../../../tests/fixtures/case-flows.json';
import ruled from '../../../../tests/fixtures/case-rules.json';
import walked from '../../../../tests/fixtures/case-walks.json';
import { graphs } from '../../../../tests/walks.ts';
import { decider } from '#lib/flow/headless/decide.ts';
import type { FlowResult, PathResult } from '#lib/flow/headless/result-schema.ts';

const decide = decider(graphs, '2026-11-22');
const pathResult = (input: unknown): PathResult => {
	const decision = decide(input);
	if (!decision.ok) throw new Error(JSON.stringify(decision.problems));
	if (decision.result.path === 'signaleringsstroom') throw new Error('This is a case of the flow');
	return decision.result;
};
const flowResult = (input: unknown): FlowResult => {
	const decision = decide(input);
	if (!decision.ok) throw new Error(JSON.stringify(decision.problems));
	return decision.result as FlowResult;
};
const where = ({ open, needs }: PathResult): [string | null, string[]] => [open, needs];
const pairs = ({ trail }: PathResult): string[][] => trail.map(({ state, answer }) => [state, answer]);

describe('the example cases', () => {
	it.each(walked.map(({ case: given, expect: expected }) => [given.path, given, expected] as const))(
		'a walk of %s',
		(_path, given, { trail, kinds, by, ...expected }) => {
			const result = pathResult(given);
			expect(result).toMatchObject(expected);
			expect(pairs(result)).toEqual(trail);
			expect(result.trail.map((step) => step.kind)).toEqual(kinds);
			expect(result.trail.map((step) => step.by)).toEqual(by);
		}
	);

	it.each(ruled.map(({ what, case: given, expect: expected }) => [what, given, expected] as const))(
		'%s',
		(_what, given, { trail, ...expected }) => {
			const result = pathResult(given);
			expect(result).toMatchObject(expected);
			expect(pairs(result)).toEqual(trail);
		}
	);

	it.each(flows.map(({ what, case: given, expect: expected }) => [what, given, expected] as const))(
		'%s',
		(_what, given, { end, outcomes, tracks }) => {
			const result = flowResult(given);
			expect(result.end).toBe(end);
			expect(result.steps.map(({ outcome }) => outcome)).toEqual(outcomes);
			expect(result.tracks.map(({ outcome }) => outcome)).toEqual(tracks);
		}
	);

	it.each(bad.map(({ what, case: given }) => [what, given] as const))('%s is refused', (_what, given) => {
		expect(decide(given).ok).toBe(false);
	});
});

describe('the result of a path', () => {
	it('is, for the case of the contract, the result of the contract', () => {
		const result = decide({
			path: 'informatie-delen',
			facts: {
				leeftijd: 13,
				gezag: 'beide-ouders',
				wilsbekwaam: true,
				sector: 'onderwijs',
				criteria: ['G1', 'P2'],
				peildatum: '2026-11-22',
				toestemmingen: [{ persoon: 'ouder-1', gebeurtenis: 'gegeven', op: '2026-11-01' }]
			},
			profile: { indexStatus: 'actief', gecontroleerdOp: '2026-11-01', organisatieAangesloten: true },
			answers: { ontvanger: 'andere-professional', anoniemGenoeg: 'nee' }
		});
		expect(result).toEqual({
			ok: true,
			result: {
				path: 'informatie-delen',
				version: graphs.get('informatie-delen')?.version,
				outcome: null,
				verdict: null,
				open: 'doelHelder',
				needs: [],
				duties: [],
				cites: [],
				trail: [
					{ state: 'ontvanger', kind: 'question', answer: 'andere-professional', by: 'answer' },
					{ state: 'anoniemGenoeg', kind: 'question', answer: 'nee', by: 'answer' }
				],
				unreached: []
			}
		});
	});

	it.each([...graphs.keys()])('%s without facts, profile or answers waits at its first state', (path) => {
		const bare = pathResult({ path });
		expect(bare).toMatchObject({
			path,
			open: graphs.get(path)?.initial,
			outcome: null,
			verdict: null,
			trail: []
		});
		expect(pathResult({ path, facts: {}, profile: {}, answers: {} })).toEqual(bare);
	});

	it('sorts duties, citations and what was not reached', () => {
		const end = pathResult({
			path: 'veiligheid',
			answers: { vermoedenOnveiligheid: 'ja', medewerkerVerdacht: 'ja', acuutGevaar: 'ja' }
		});
		expect(end.duties).toEqual(['bel-112', 'bel-veilig-thuis', 'naar-bevoegd-gezag', 'start-meldcode']);
		expect(end.unreached).toEqual(['medewerkerVerdacht', 'vermoedenOnveiligheid']);
		const late = {
			otsDitKind: 'ja',
			ontvangerIsGezinsvoogd: 'ja',
			noodzakelijkVoorUitvoering: 'ja',
			eigenTaak: 'ja',
			voorafVertellen: 'nee'
		};
		expect(pathResult({ path: 'ots', answers: late }).cites).toEqual([
			'augeo18:stappenplan.besluit',
			'augeo18:tips.ots'
		]);
	});

	it('asks no written reason of a weighing', () => {
		expect(
			pathResult({ path: 'bezwaar', answers: { gehoord: 'ja', lichterMiddel: 'ja' } }).trail
		).toContainEqual({
			state: 'lichterMiddel',
			kind: 'weighing',
			answer: 'ja',
			by: 'answer'
		});
	});

	it('says of each derived state whether the rule or the answer gave it', () => {
		const stand = { path: 'toestemming', answers: { stand: 'geweigerd' } };
		expect(pathResult({ ...stand, facts: { leeftijd: 17 } }).trail.map(({ by }) => by)).toEqual([
			'rule',
			'answer'
		]);
	});
});

describe('the reference date', () => {
	const profile = { indexStatus: 'actief', gecontroleerdOp: '2026-08-24' };
	const status = (today: string, facts: object): unknown => {
		const decision = decider(
			graphs,
			today
		)({ path: 'bevoegdheid', facts: { leeftijd: 9, ...facts }, profile });
		return decision.ok && 'trail' in decision.result ? decision.result.trail.at(-1)?.answer : null;
	};

	it('is today when it is left out', () => {
		expect(status('2026-11-22', {})).toBe('actief');
		expect(status('2026-11-23', {})).toBe('onbekend');
	});

	it('goes before today when it is given', () => {
		expect(status('2030-01-01', { peildatum: '2026-11-22' })).toBe('actief');
		expect(status('2026-11-22', { peildatum: '2026-11-23' })).toBe('onbekend');
		expect(status('2026-11-22', { peildatum: '2026-08-23' })).toBe('onbekend');
	});

	it('keeps later consent out', () => {
		const facts = {
			leeftijd: 17,
			toestemmingen: [{ persoon: 'jeugdige', gebeurtenis: 'gegeven', op: '2026-11-22' }]
		};
		const consent = (peildatum: string): unknown =>
			pathResult({ path: 'toestemming', facts: { ...facts, peildatum } }).trail[1]?.answer;
		expect(consent('2026-11-21')).toBe('niet-gevraagd');
		expect(consent('2026-11-22')).toBe('volledig');
	});
});

describe('what is missing', () => {
	const consent = (facts: object): [string | null, string[]] =>
		where(pathResult({ path: 'toestemming', answers: { wieToestemming: 'gezag' }, facts }));

	it('a register that is silent is asked; an empty one means that nobody was asked', () => {
		expect(consent({ leeftijd: 8, gezag: 'voogd' })).toEqual(['stand', ['toestemmingen']]);
		const empty = pathResult({
			path: 'toestemming',
			facts: { leeftijd: 8, gezag: 'voogd', toestemmingen: [] }
		});
		expect(empty.outcome).toBe('toestemming-onvolledig');
		expect(pairs(empty).at(-1)).toEqual(['stand', 'niet-gevraagd']);
	});

	it('names the age wherever a rule on age or consent waits', () => {
		expect(consent({})).toEqual(['stand', ['leeftijd', 'toestemmingen']]);
		expect(consent({ toestemmingen: [] })).toEqual(['stand', ['leeftijd']]);
		expect(consent({ toestemmingen: [], wilsbekwaam: false })).toEqual(['stand', ['leeftijd']]);
		expect(where(pathResult({ path: 'toestemming', facts: { wilsbekwaam: false } }))).toEqual([
			'wieToestemming',
			['leeftijd']
		]);
	});

	it('names the authority only once the age says that those with authority count', () => {
		expect(consent({ leeftijd: 8, toestemmingen: [] })).toEqual(['stand', ['gezag']]);
		const alone = (facts: object): unknown =>
			pathResult({ path: 'toestemming', facts: { ...facts, toestemmingen: [] } }).trail[1]?.answer;
		expect(alone({ leeftijd: 16 })).toBe('niet-gevraagd');
		expect(alone({ leeftijd: 18, wilsbekwaam: false })).toBe('niet-gevraagd');
		expect(
			where(
				pathResult({ path: 'toestemming', facts: { leeftijd: 17, wilsbekwaam: false, toestemmingen: [] } })
			)
		).toEqual(['stand', ['gezag']]);
	});

	it('is nothing at an open question or weighing', () => {
		expect(where(pathResult({ path: 'informeren', facts: { leeftijd: 9 } }))).toEqual(['alGeinformeerd', []]);
		expect(where(pathResult({ path: 'bezwaar', answers: { gehoord: 'ja' } }))).toEqual(['lichterMiddel', []]);
	});
});

describe('the result of the flow', () => {
	const danger = { veiligheid: { acuutGevaar: 'ja', medewerkerVerdacht: 'nee' } };

	it('holds the steps with the open one, the end, the track and what was not reached', () => {
		const result = flowResult({
			path: 'signaleringsstroom',
			answers: {
				...danger,
				meldcode: { stap1Signalen: 'nee', onthulling: 'ja' },
				ots: { otsDitKind: 'ja' },
				bezwaar: {}
			}
		});
		expect(Object.keys(result)).toEqual(['path', 'version', 'steps', 'end', 'tracks', 'unreached']);
		expect(result).toMatchObject({ path: 'signaleringsstroom', end: 'einde' });
		expect(result.steps).toEqual([pathResult({ path: 'veiligheid', answers: danger.veiligheid })]);
		expect(result.tracks).toEqual([
			pathResult({ path: 'meldcode', answers: { stap1Signalen: 'nee', onthulling: 'ja' } })
		]);
		expect(result.unreached).toEqual({
			meldcode: ['onthulling'],
			ots: ['otsDitKind'],
			veiligheid: ['medewerkerVerdacht']
		});
	});

	it('is open at the first question when nothing was answered', () => {
		const result = flowResult({ path: 'signaleringsstroom' });
		expect([result.end, result.tracks, result.unreached]).toEqual([null, [], {}]);
		expect(result.steps.map(({ path, open }) => [path, open])).toEqual([['veiligheid', 'acuutGevaar']]);
	});
});
