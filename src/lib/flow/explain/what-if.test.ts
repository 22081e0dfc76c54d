import { describe, expect, it } from 'vitest';
import { counterfactuals } from '#lib/flow/explain/counterfactual.ts';
import type { Ground } from '#lib/flow/explain/ground.ts';
import {
	compare,
	groundOf,
	whatIfFrom,
	withAnswer,
	withFacts,
	withProfile
} from '#lib/flow/explain/what-if.ts';
import { type Replay, replay } from '#lib/flow/replay.ts';
import { referenceDay } from '../../../../tests/arbitraries.ts';
import { incompleteConsent as consent } from '../../../../tests/consent-ground.ts';
import { graphOf } from '../../../../tests/walks.ts';
const walk = ({ graph, answers, input }: Ground): Replay => replay(graph, answers, input);

describe('a second version', () => {
	it('is alike at first', () => {
		const { differences, hasOtherOutcome } = compare(
			walk(consent),
			walk(groundOf(consent, whatIfFrom(consent)))
		);
		expect(differences).toBe(0);
		expect(hasOtherOutcome).toBe(false);
	});

	it('of a counterfactual ends where that one promised', () => {
		for (const found of counterfactuals(consent)) {
			const other = walk(groundOf(consent, whatIfFrom(consent, found)));
			expect(other.outcome?.id).toBe(found.outcome.id);
		}
	});

	it('shows each state that either version comes to, and marks where they differ', () => {
		const other = withFacts(whatIfFrom(consent), {
			toestemmingen: [
				...(consent.input.facts.toestemmingen ?? []),
				{ persoon: 'ouder-2', gebeurtenis: 'gegeven', op: '2026-11-02' }
			]
		});
		const { rows, duties, differences, hasOtherOutcome } = compare(
			walk(consent),
			walk(groundOf(consent, other))
		);
		expect(rows.map(({ node, differs }) => [node.id, differs])).toEqual([
			['wieToestemming', false],
			['stand', true],
			['specifiek', true],
			['vrijEnGeinformeerd', true]
		]);
		expect(differences).toBe(3);
		expect(hasOtherOutcome).toBe(true);
		expect(duties).toEqual([
			{ duty: 'vastleggen-toestemming', now: false, then: true },
			{ duty: 'vraag-toestemming', now: true, then: false }
		]);
	});

	it('waits at a question that the first version never asked', () => {
		const asked = graphOf('veiligheid');
		const danger: Ground = {
			graph: asked,
			answers: { acuutGevaar: 'ja' },
			input: { facts: {}, profile: {}, day: referenceDay }
		};
		const other = withAnswer(whatIfFrom(danger), 'acuutGevaar', 'nee');
		const { rows } = compare(walk(danger), walk(groundOf(danger, other)));
		expect(rows.at(-1)).toMatchObject({ now: null, then: 'open', differs: true });
	});

	it('takes another profile, and leaves the first as it was', () => {
		const signal: Ground = {
			graph: graphOf('bevoegdheid'),
			answers: { persoonlijkBevoegd: 'ja' },
			input: {
				facts: { leeftijd: 9, sector: 'onderwijs' },
				profile: { indexStatus: 'actief', gecontroleerdOp: referenceDay, organisatieAangesloten: true },
				day: referenceDay
			}
		};
		const other = withProfile(whatIfFrom(signal), { indexStatus: 'gesloten', gecontroleerdOp: referenceDay });
		expect(walk(groundOf(signal, other)).outcome?.id).toBe('index-gesloten');
		expect(walk(signal).outcome?.id).toBe('bevoegd');
	});
});
