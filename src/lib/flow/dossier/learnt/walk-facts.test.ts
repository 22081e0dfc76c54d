import { describe, expect, test } from 'vitest';
import { sampleCase, sampleExchange } from '../../../../../tests/dossier-arbitraries.ts';
import { having } from '../../../../../tests/dossier-deeds.ts';
import { referenceDay as today } from '../../../../../tests/arbitraries.ts';
import { knownFrom, proposal } from '#lib/flow/carry.ts';
import type { Decision, DossierCase } from '#lib/flow/dossier/case.ts';
import type { NewEntry } from '#lib/flow/dossier/entry.ts';
import { walkFor } from '#lib/flow/dossier/learnt/walk-facts.ts';
import { loadGraph } from '#lib/flow/graph.ts';
import { reached } from '#lib/flow/reached.ts';
import { type MainLine, newWalk, type Walk, withAnswer, withPath } from '#lib/flow/walk.ts';

const by = 'ib';
const youth: NewEntry = { kind: 'jeugdige', by, on: '2026-11-20', leeftijd: 8, gezag: 'een-ouder' };
const given: NewEntry = {
	kind: 'toestemming',
	by,
	on: '2026-11-02',
	exchange: 'x1',
	persoon: 'ouder-1',
	gebeurtenis: 'gegeven',
	remarks: ''
};
const signal = (step: 'gegeven' | 'verteld' | 'ingetrokken', on: string): NewEntry => ({
	kind: 'signaal',
	by,
	on,
	step,
	where: 'Noord',
	remarks: ''
});
const deciding = (walk: Walk, exchange?: string): Decision => ({
	id: 'd1',
	opened: today,
	walk,
	standing: [],
	...(exchange !== undefined && { exchange })
});
const opened = (main: MainLine): Walk => {
	const walk = newWalk(main, today);
	return main === 'signaleringsstroom' ? walk : withPath(walk, main);
};
const handed = (dossierCase: DossierCase, walk: Walk, exchange = 'x1'): Walk =>
	walkFor(dossierCase, deciding(walk, exchange), today);

describe('a sharing decision that is opened', () => {
	test('knows the recipient, the age and the consent, and asks none of them again', async () => {
		const walk = handed(having(sampleCase, youth, given), opened('informatie-delen'));
		expect(walk.answers['informatie-delen']).toEqual({ ontvanger: 'andere-professional' });
		const answers = {
			anoniemGenoeg: 'nee',
			doelHelder: 'ja',
			binnenTaak: 'ja',
			minimaal: 'ja',
			proportioneel: 'ja',
			subsidiair: 'ja',
			grondslag: 'toestemming',
			geheimhouding: 'nee'
		};
		const walked = Object.entries(answers).reduce<Walk>(
			(current, [state, answer]) => withAnswer(current, 'informatie-delen', state, answer),
			{ ...walk, reasons: { 'informatie-delen': { proportioneel: 'Ja.', subsidiair: 'Ja.' } } }
		);
		const graphs = new Map([['informatie-delen', await loadGraph('informatie-delen')] as const]);
		const { replays } = reached(walked, graphs, { facts: walked.facts, profile: {}, day: today });
		expect(replays[0]?.outcome?.id).toBe('delen-met-toestemming');
		expect(replays[0]?.steps.at(-1)).toMatchObject({ by: 'rule', rule: 'toestemmingsstand' });
	});

	test('asks the consent where the register is silent, and takes "nobody was asked" as an answer', () => {
		const silent = having(sampleCase, youth);
		expect(handed(silent, opened('informatie-delen')).facts).not.toHaveProperty('toestemmingen');
		const none: Walk = {
			...opened('informatie-delen'),
			facts: { toestemmingen: [] },
			consentFor: 'informatie-delen/andere-professional'
		};
		expect(handed(silent, none).facts.toestemmingen).toEqual([]);
	});

	test('with another recipient has another exchange, and no consent of this one (actieplan:3)', () => {
		const other = withAnswer(opened('informatie-delen'), 'informatie-delen', 'ontvanger', 'ander');
		const walk = handed(having(sampleCase, youth, given), other);
		expect(walk.answers['informatie-delen']).toEqual({ ontvanger: 'ander' });
		expect(walk.facts).not.toHaveProperty('toestemmingen');
	});

	test('leaves an age out that must be asked again, also where the walk held one', () => {
		const old: Walk = { ...opened('informatie-delen'), facts: { leeftijd: 15 }, ageNotedOn: '2024-01-01' };
		const noted = having(sampleCase, {
			kind: 'jeugdige',
			by,
			on: '2024-01-01',
			leeftijd: 15,
			gezag: 'voogd'
		});
		expect(handed(noted, old)).not.toHaveProperty('ageNotedOn');
		expect(handed(noted, old).facts).toEqual({ gezag: 'voogd' });
		expect(handed(sampleCase, old)).toMatchObject({ facts: { leeftijd: 15 }, ageNotedOn: '2024-01-01' });
	});
});

test.each([
	['match', 'informatie-delen/andere-professional'],
	['toestemming', 'toestemming']
] as const)('the path %s reads the consent of the register as its own', (main, name) => {
	const walk = handed(having(sampleCase, youth, given), opened(main));
	expect(walk.consentFor).toBe(name);
	expect(walk.facts.toestemmingen).toHaveLength(1);
	expect(walk.answers).not.toHaveProperty('informatie-delen');
});

test('an exchange without a recipient yet is read under the one that the walk names', () => {
	const unnamed = { ...sampleCase, exchanges: [{ ...sampleExchange, recipient: '' }] };
	const walk = withAnswer(opened('informatie-delen'), 'informatie-delen', 'ontvanger', 'ander');
	expect(handed(having(unnamed, youth, given), walk).consentFor).toBe('informatie-delen/ander');
});

describe('a Meldcode decision that is opened', () => {
	const proposed = (dossierCase: DossierCase, state: string): string | undefined =>
		proposal(walkFor(dossierCase, deciding(opened('meldcode')), today), knownFrom([]), 'meldcode', state)
			?.answer;

	test('knows that a signal was given, and that the family was told (groeiling:5)', () => {
		const told = having(sampleCase, signal('verteld', '2026-11-01'), signal('gegeven', '2026-11-02'));
		expect(proposed(told, 'stap2Verwijsindex')).toBe('signaal-gegeven');
		expect(proposed(told, 'signaalVerteld')).toBe('ja');
		const untold = having(sampleCase, signal('gegeven', '2026-11-02'));
		expect(proposed(untold, 'signaalVerteld')).toBeUndefined();
	});

	test('knows that a signal was withdrawn, whatever the walk held before', () => {
		const gone = having(sampleCase, signal('gegeven', '2026-11-01'), signal('ingetrokken', '2026-11-02'));
		const stale: Walk = { ...opened('meldcode'), signal: { given: true, on: '2026-11-01' } };
		expect(handed(gone, stale).signal).toEqual({ given: false, on: '2026-11-01' });
		expect(proposed(gone, 'stap2Verwijsindex')).toBe('nog-niet');
	});

	test('with a signal that was only announced has none yet', () => {
		const announced = having(sampleCase, signal('verteld', '2026-11-01'));
		expect(handed(announced, opened('meldcode'))).not.toHaveProperty('signal');
	});
});
