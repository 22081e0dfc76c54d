import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { questionBank } from '#lib/workshop/quiz/bank.ts';
import { quizThemes } from '#lib/workshop/quiz/kinds.ts';
import { mixed, roundLength, roundOf, shuffled } from '#lib/workshop/quiz/round.ts';

const bank = questionBank(await loadAllGraphs());
const seeds = fc.integer({ min: 0, max: 0xffffffff });
const themes = fc.constantFrom(null, ...quizThemes);

describe('a shuffle', () => {
	it('keeps every item, and is the same for the same seed', () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), seeds, (items, seed) => {
				const once = shuffled(items, seed);
				expect([...once].sort()).toEqual([...items].sort());
				expect(shuffled(items, seed)).toEqual(once);
			})
		);
	});

	it('puts each item everywhere in time', () => {
		const first = new Set(Array.from({ length: 60 }, (_, seed) => shuffled([1, 2, 3, 4], seed)[0]));
		expect(first.size).toBe(4);
	});
});

describe('a round', () => {
	it('has at most ten different questions, all about its theme, the same for the same seed', () => {
		fc.assert(
			fc.property(themes, seeds, (theme, seed) => {
				const round = roundOf(bank, theme, seed);
				const fitting = bank.filter((question) => theme === null || question.themes.includes(theme));
				expect(round).toHaveLength(Math.min(roundLength, fitting.length));
				expect(new Set(round.map(({ id }) => id)).size).toBe(round.length);
				for (const { themes: about } of round) if (theme !== null) expect(about).toContain(theme);
				expect(roundOf(bank, theme, seed)).toEqual(round);
			}),
			{ numRuns: 60 }
		);
	});

	it('about everything asks as many kinds as it has questions', () => {
		const round = roundOf(bank, null, 7);
		expect(new Set(round.map(({ kind }) => kind)).size).toBe(round.length);
	});

	it('is another one for another seed', () => {
		const ids = (seed: number): readonly string[] => roundOf(bank, null, seed).map(({ id }) => id);
		expect(ids(1)).not.toEqual(ids(2));
	});

	it('keeps the answers of every question, whatever their order', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				for (const [index, question] of mixed(bank, seed).entries())
					expect([...question.answers].sort()).toEqual([...(bank[index]?.answers ?? [])].sort());
			}),
			{ numRuns: 5 }
		);
	});
});
