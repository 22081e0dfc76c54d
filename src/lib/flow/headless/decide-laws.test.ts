import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anyFacts, anyProfile, referenceDay as day } from '../../../../tests/arbitraries.ts';
import { graphs } from '../../../../tests/walks.ts';
import { type Decision, decider } from '#lib/flow/headless/decide.ts';
import { resultSchema } from '#lib/flow/headless/result-schema.ts';

// What holds of `decide` for whatever is put into it.

const decide = decider(graphs, day);
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Answers of one path: some of its states, each with one of its answers. */
const answersOf = (path: string): fc.Arbitrary<Partial<Record<string, string>>> => {
	const nodes = [...(graphs.get(path as never)?.asked.values() ?? [])];
	return fc.record(Object.fromEntries(nodes.map(({ id, edges }) => [id, fc.constantFrom(...edges.keys())])), {
		requiredKeys: []
	});
};
const anyPath = fc.constantFrom(...graphs.keys());
const pathCase = anyPath.chain((path) =>
	fc.record({ path: fc.constant(path), facts: anyFacts, profile: anyProfile, answers: answersOf(path) })
);
const flowCase = fc.record({
	path: fc.constant('signaleringsstroom'),
	facts: anyFacts,
	profile: anyProfile,
	answers: fc.record(Object.fromEntries([...graphs.keys()].map((path) => [path, answersOf(path)])), {
		requiredKeys: []
	})
});
const wellFormed = fc.oneof(pathCase, flowCase);
const isSound = (decision: Decision): boolean =>
	decision.ok
		? v.is(resultSchema, decision.result)
		: decision.problems.length > 0 &&
			decision.problems.every(
				({ field, problem }) => typeof field === 'string' && problem.startsWith('expected ')
			);

describe('decide', () => {
	it('never throws on any JSON: it decides, or says what it expected', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 4 }), (input) => {
				expect(isSound(decide(asJson(input)))).toBe(true);
			}),
			{ numRuns: 1000 }
		);
	});

	it('never throws on what is nearly a case', () => {
		const nearly = fc.record(
			{
				path: fc.oneof(fc.constantFrom(...graphs.keys(), 'signaleringsstroom'), fc.jsonValue()),
				facts: fc.oneof(
					anyFacts,
					fc.dictionary(
						fc.constantFrom('leeftijd', 'criteria', 'toestemmingen', 'peildatum', 'x'),
						fc.jsonValue()
					)
				),
				profile: fc.oneof(
					anyProfile,
					fc.dictionary(fc.constantFrom('drempel', 'indexStatus', 'gecontroleerdOp'), fc.jsonValue())
				),
				answers: fc.oneof(anyPath.chain(answersOf), fc.dictionary(fc.string(), fc.jsonValue()))
			},
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(nearly, (input) => {
				expect(isSound(decide(asJson(input)))).toBe(true);
			}),
			{ numRuns: 2000 }
		);
	});

	it('is not brought down by a value nested as deep as JSON allows', () => {
		const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
		for (const input of [
			deep,
			{ path: 'ots', facts: deep },
			{ path: 'ots', answers: { otsDitKind: deep } },
			{ path: deep }
		]) {
			expect(decide(input).ok).toBe(false);
		}
	});

	it('refuses a well-formed case only because a rule and an answer contradict each other', () => {
		let decided = 0;
		fc.assert(
			fc.property(wellFormed, (input) => {
				const decision = decide(asJson(input));
				if (decision.ok) decided += 1;
				else
					expect(
						decision.problems.filter(({ problem }) => !problem.includes('which follows from the facts'))
					).toEqual([]);
			}),
			{ numRuns: 2000 }
		);
		expect(decided).toBeGreaterThan(200);
	});

	it('gives a result of the published form that survives being written as JSON', () => {
		fc.assert(
			fc.property(wellFormed, (input) => {
				const decision = decide(asJson(input));
				fc.pre(decision.ok);
				expect(v.safeParse(resultSchema, asJson(decision.result)).issues).toBeUndefined();
				expect(asJson(decision.result)).toEqual(decision.result);
			}),
			{ numRuns: 1000 }
		);
	});

	it('loses no answer: each is in the trail or unreached', () => {
		fc.assert(
			fc.property(pathCase, (input) => {
				const decision = decide(asJson(input));
				fc.pre(decision.ok && 'trail' in decision.result);
				const { trail, unreached } = decision.result as { trail: { state: string }[]; unreached: string[] };
				const kept = [...trail.map(({ state }) => state), ...unreached];
				expect(Object.keys(input.answers).filter((state) => !kept.includes(state))).toEqual([]);
				expect(unreached).toEqual([...unreached].sort());
			}),
			{ numRuns: 1000 }
		);
	});

	it('is open or at an outcome, never both, and names needs only while a derived state is open', () => {
		fc.assert(
			fc.property(pathCase, (input) => {
				const decision = decide(asJson(input));
				fc.pre(decision.ok && 'trail' in decision.result);
				const { open, outcome, verdict, needs } = decision.result as Record<string, unknown>;
				expect([open === null, outcome !== null, verdict !== null]).toEqual([
					open === null,
					open === null,
					open === null
				]);
				const kind = graphs.get(input.path)?.asked.get(String(open))?.meta.kind;
				expect((needs as string[]).length > 0).toBe(kind === 'derived');
			}),
			{ numRuns: 1000 }
		);
	});

	it('says the same whatever stands in the order of keys', () => {
		const turned = (value: unknown): unknown =>
			typeof value !== 'object' || value === null || Array.isArray(value)
				? value
				: Object.fromEntries(
						Object.entries(value)
							.reverse()
							.map(([key, inner]) => [key, turned(inner)])
					);
		fc.assert(
			fc.property(wellFormed, (input) => {
				const [one, other] = [decide(asJson(input)), decide(turned(asJson(input)))];
				fc.pre(one.ok);
				expect(JSON.stringify(other)).toBe(JSON.stringify(one));
			}),
			{ numRuns: 500 }
		);
	});
});
