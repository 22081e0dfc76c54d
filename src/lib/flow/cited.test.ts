import { describe, expect, it } from 'vitest';
import { citedBy } from '#lib/flow/cited.ts';
import { replay } from '#lib/flow/replay.ts';
import type { RuleInput } from '#lib/rules/rule.ts';
import { ruleSources } from '#lib/rules/sources.ts';
import { referenceDay } from '../../../tests/arbitraries.ts';
import { graphOf } from '../../../tests/walks.ts';

const unknown: RuleInput = { facts: {}, profile: {}, day: referenceDay };
const known: RuleInput = { ...unknown, facts: { leeftijd: 9, gezag: 'een-ouder', toestemmingen: [] } };
const byHand = replay(graphOf('toestemming'), { wieToestemming: 'gezag', stand: 'niet-gevraagd' }, unknown);
const byRule = replay(graphOf('toestemming'), {}, known);

describe('the provisions that a walk rests on', () => {
	it('hold the sources of every rule that answered a step', () => {
		expect(citedBy(byRule)).toEqual(expect.arrayContaining([...ruleSources.toestemmingsstand]));
		expect(citedBy(byRule)).toContain('actieplan:3');
	});

	it('leave the sources of a rule out where the person answered in its place', () => {
		expect(byHand.outcome).toEqual(byRule.outcome);
		expect(citedBy(byHand)).not.toContain('actieplan:3');
	});

	it('hold the sources of the outcome and of every step, each once', () => {
		const cites = citedBy(byHand);
		const own = [...byHand.steps.map(({ node }) => node.meta.cites), byHand.outcome?.meta.cites ?? []].flat();
		expect([...cites].sort()).toEqual([...new Set(own)].sort());
	});

	it('are those of the steps so far while the walk waits for an answer', () => {
		const open = replay(graphOf('bevoegdheid'), {}, { ...unknown, facts: { leeftijd: 9 } });
		expect(open.outcome).toBeNull();
		expect(citedBy(open)).toEqual(expect.arrayContaining([...ruleSources.leeftijdsgrens]));
	});
});
