import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Counterfactual, counterfactuals, turned } from '#lib/flow/explain/counterfactual.ts';
import { type Ground, walkOf } from '#lib/flow/explain/ground.ts';
import { subsets } from '#lib/flow/explain/variation.ts';
import { replay } from '#lib/flow/replay.ts';
import { factsFor, newWalk, type Walk } from '#lib/flow/walk.ts';
import { anyRuleInput, referenceDay } from '../../../../tests/arbitraries.ts';
import { incompleteConsent as consent } from '../../../../tests/consent-ground.ts';
import { graphOf, graphs, walksOf } from '../../../../tests/walks.ts';

const nothingKnown = { facts: {}, profile: {}, day: referenceDay };
const endOf = (ground: Ground): string | null => walkOf(ground).outcome?.id ?? null;

/** What a counterfactual promises and its walk does not keep; null where it keeps its word. */
function broken(ground: Ground, found: Counterfactual): string | null {
	const promised = found.outcome.id;
	const reached = endOf(turned(ground, found));
	return reached === promised ? null : `${promised} was promised, ${String(reached)} reached`;
}

/** The parts of `found`, short of the whole, that lead to an outcome other than the one that stands. */
function shortcuts(ground: Ground, found: Counterfactual): readonly string[] {
	const now = endOf(ground);
	return subsets(found.facts).flatMap((facts) =>
		subsets(found.answers)
			.filter((answers) => facts.length + answers.length < found.facts.length + found.answers.length)
			.map((answers) => endOf(turned(ground, { facts, answers })))
			.filter((end) => end !== null && end !== now)
			.map(String)
	);
}

const describeTurn = ({ facts, answers, outcome }: Counterfactual): string =>
	[
		...facts.map((fact) => Object.values(fact).join(':')),
		...answers.map(({ node, answer }) => `${node.id}=${answer}`)
	].join(' + ') + ` → ${outcome.id}`;

/** Every walk of the largest path takes a while on a slow machine. */
const patient = { timeout: 120_000 };

describe.each([...graphs])('over all walks of %s', (path, graph) => {
	const walks = walksOf(path).map(({ answers }) => {
		const ground: Ground = { graph, answers, input: nothingKnown };
		return { ground, found: counterfactuals(ground) };
	});

	it('every walk can end elsewhere, and each counterfactual leads where it says', patient, () => {
		expect(walks.filter(({ found }) => found.length === 0)).toEqual([]);
		const faults = walks.flatMap(({ ground, found }) => found.map((one) => broken(ground, one)));
		expect(faults.filter((fault) => fault !== null)).toEqual([]);
	});

	it('no part of a counterfactual already leads to another outcome', patient, () => {
		const short = walks.map(({ ground, found }) => ({
			ground,
			found: found.filter(({ answers }) => answers.length <= 5)
		}));
		expect(short.flatMap(({ ground, found }) => found.flatMap((one) => shortcuts(ground, one)))).toEqual([]);
	});

	it('one changed answer that ends elsewhere is always found', patient, () => {
		const missed = walks.flatMap(({ ground, found }) => {
			const known = new Set([endOf(ground), ...found.map(({ outcome }) => outcome.id)]);
			return replay(graph, ground.answers, nothingKnown).steps.flatMap(({ node }) =>
				[...node.edges.keys()]
					.map((answer) => endOf({ ...ground, answers: { ...ground.answers, [node.id]: answer } }))
					.filter((end) => end !== null && !known.has(end))
			);
		});
		expect(missed).toEqual([]);
	});
});

describe('with facts and a profile', () => {
	it('keeps its word and stays minimal, whatever is known', () => {
		const anyGround = fc
			.tuple(fc.constantFrom(...graphs.values()), anyRuleInput, fc.infiniteStream(fc.nat({ max: 99 })))
			.map(([graph, input, choices]): Ground => {
				// Answers where the rules and facts leave a question open, up to an outcome.
				let answers: Record<string, string> = {};
				for (;;) {
					const { open } = replay(graph, answers, input);
					if (!open) return { graph, answers, input };
					const options = [...open.node.edges.keys()];
					const chosen = options[(choices.next().value as number) % options.length];
					answers = { ...answers, [open.node.id]: chosen ?? '' };
				}
			});
		fc.assert(
			fc.property(anyGround, (ground) => {
				for (const found of counterfactuals(ground)) {
					expect(broken(ground, found)).toBeNull();
					if (found.answers.length <= 4) expect(shortcuts(ground, found)).toEqual([]);
				}
			}),
			{ numRuns: 400 }
		);
	});

	it('consent of the second parent makes an incomplete consent valid', () => {
		expect(counterfactuals(consent).map(describeTurn)).toContain(
			'toestemming:ouder-2:gegeven → toestemming-geldig'
		);
	});

	it('names the nearest birthday only', () => {
		const found = counterfactuals({
			...consent,
			graph: graphOf('bevoegdheid'),
			answers: {},
			input: {
				facts: { leeftijd: 24, sector: 'onderwijs' },
				profile: {},
				day: referenceDay
			}
		});
		const ages = found.flatMap(({ facts }) => facts.filter(({ of }) => of === 'leeftijd'));
		expect(new Set(ages.map((fact) => (fact.of === 'leeftijd' ? fact.leeftijd : 0)))).toEqual(new Set([22]));
	});

	it('a closed index is the reason that a signal cannot be given', () => {
		const found = counterfactuals({
			graph: graphOf('bevoegdheid'),
			answers: { persoonlijkBevoegd: 'ja' },
			input: {
				facts: { leeftijd: 9, sector: 'onderwijs' },
				profile: { indexStatus: 'gesloten', gecontroleerdOp: referenceDay, organisatieAangesloten: true },
				day: referenceDay
			}
		});
		expect(found.map(describeTurn)).toContain('index:actief → bevoegd');
	});

	it('consent for one recipient is no consent for another, neither promised nor walked', () => {
		const anonymous: Ground = {
			graph: graphOf('informatie-delen'),
			answers: {
				ontvanger: 'andere-professional',
				anoniemGenoeg: 'ja',
				nietHerleidbaar: 'ja',
				doelHelder: 'ja',
				noodzakelijk: 'ja',
				proportioneel: 'ja',
				subsidiair: 'ja',
				grondslag: 'toestemming',
				geheimhouding: 'nee'
			},
			input: {
				facts: {
					leeftijd: 9,
					gezag: 'beide-ouders',
					toestemmingen: [
						{ persoon: 'ouder-1', gebeurtenis: 'gegeven', op: '2026-11-01' },
						{ persoon: 'ouder-2', gebeurtenis: 'gegeven', op: '2026-11-01' }
					]
				},
				profile: {},
				day: referenceDay
			},
			consentFor: 'informatie-delen/andere-professional'
		};
		const noted: Walk = {
			...newWalk('informatie-delen', referenceDay),
			facts: anonymous.input.facts,
			consentFor: 'informatie-delen/andere-professional'
		};
		const found = counterfactuals(anonymous);
		expect(found.some(({ answers }) => answers.some(({ node }) => node.id === 'ontvanger'))).toBe(true);
		for (const one of found) {
			expect(broken(anonymous, one)).toBeNull();
			// As the screens walk it: with the facts that the case itself lets this exchange read.
			const after = turned(anonymous, one);
			const walk = { ...noted, facts: after.input.facts, answers: { 'informatie-delen': after.answers } };
			const facts = factsFor(walk, 'informatie-delen', walk.facts);
			const end = replay(after.graph, after.answers, { ...after.input, facts }).outcome?.id;
			expect(end).toBe(one.outcome.id);
		}
	});

	it('keeps a change of another kind beside a smaller one', () => {
		const missing: Ground = {
			...consent,
			input: {
				...consent.input,
				facts: {
					leeftijd: 15,
					gezag: 'beide-ouders',
					toestemmingen: [{ persoon: 'jeugdige', gebeurtenis: 'gegeven', op: '2026-11-01' }]
				}
			}
		};
		const byKind = counterfactuals(missing, ({ facts }) => facts[0]?.of ?? '').map(describeTurn);
		expect(byKind).toContain('leeftijd:16 → toestemming-geldig');
		expect(byKind).toContain(
			'toestemming:ouder-1:gegeven + toestemming:ouder-2:gegeven → toestemming-geldig'
		);
	});

	it('a walk without an outcome has none', () => {
		expect(counterfactuals({ ...consent, answers: {}, input: { ...consent.input, facts: {} } })).toEqual([]);
	});
});
