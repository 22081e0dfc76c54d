import { describe, expect, it } from 'vitest';
import { type Json, keyWays, languages, leaves, readTexts } from '../../../tests/texts.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { pathIds } from '#lib/machines/registry.ts';

type Entry = Readonly<Record<string, Json>>;
interface PathTexts extends Entry {
	readonly states: Readonly<Record<string, Entry & { readonly answers: Entry }>>;
	readonly outcomes: Readonly<Record<string, Entry>>;
}

const graphs = await loadAllGraphs();
const sorted = (keys: Iterable<string>): string[] => [...keys].sort();
const isVariant = (key: string): boolean => key.endsWith('_youth');
/** The keys of `entry` without the variants for a youth who alone counts. */
const baseKeys = (entry: Entry): string[] => sorted(Object.keys(entry).filter((key) => !isVariant(key)));
/** Variants that stand beside nothing. */
const strays = (entry: Entry): string[] =>
	Object.keys(entry).filter((key) => isVariant(key) && !(key.slice(0, -'_youth'.length) in entry));
const length = (value: Json | undefined): number => (Array.isArray(value) ? value.length : 0);

describe.each(pathIds)('%s', (path) => {
	const { asked, outcomes } = graphs.get(path) ?? {
		asked: new Map<never, never>(),
		outcomes: new Map<never, never>()
	};

	describe.each(languages)('in %s', (language) => {
		const texts = (): PathTexts => readTexts(`machines/${path}/texts`, language) as PathTexts;

		it('has a title, an intro, and texts for exactly its states and outcomes', () => {
			expect(baseKeys(texts())).toEqual(['intro', 'outcomes', 'states', 'title']);
			expect(sorted(Object.keys(texts().states))).toEqual(sorted(asked.keys()));
			expect(sorted(Object.keys(texts().outcomes))).toEqual(sorted(outcomes.keys()));
		});

		it('words each state: short, question, help, why and answers, and points to weigh exactly where one weighs', () => {
			const wrong = [...asked.values()].filter(({ id, meta }) => {
				const keys = baseKeys(texts().states[id] ?? {}).filter((key) => key !== 'points');
				const weigh = meta.kind === 'weighing' ? ['weigh'] : [];
				return keys.join() !== ['answers', 'help', 'question', 'short', ...weigh, 'why'].join();
			});
			expect(wrong.map(({ id }) => id)).toEqual([]);
		});

		it('words exactly the answers of each state', () => {
			const worded = [...asked.keys()].map((id) => [id, baseKeys(texts().states[id]?.answers ?? {})]);
			expect(worded).toEqual([...asked.values()].map(({ id, edges }) => [id, sorted(edges.keys())]));
		});

		it('gives three to five points to weigh, and a title to every list of points', () => {
			const wrong = Object.entries(texts().states).filter(([, { weigh, weigh_youth, points }]) => {
				const lists = [weigh, weigh_youth].filter((list) => list !== undefined);
				const listed = points as Entry | undefined;
				const untitled =
					listed && (baseKeys(listed).join() !== 'items,title' || length(listed['items']) === 0);
				return lists.some((list) => length(list) < 3 || length(list) > 5) || untitled;
			});
			expect(wrong.map(([id]) => id)).toEqual([]);
		});

		it('words each outcome: title, meaning, two to five steps and what comes next', () => {
			const wrong = Object.entries(texts().outcomes).filter(([, outcome]) => {
				const steps = [outcome['do'], outcome['do_youth']].filter((list) => list !== undefined);
				return (
					baseKeys(outcome).join() !== 'do,means,next,title' ||
					steps.some((list) => length(list) < 2 || length(list) > 5)
				);
			});
			expect(wrong.map(([id]) => id)).toEqual([]);
		});

		it('has a variant for a youth only beside the text that it varies', () => {
			const states = Object.entries(texts().states);
			const found = [
				...strays(texts()),
				...states.flatMap(([id, state]) =>
					[...strays(state), ...strays(state.answers)].map((key) => `${id}.${key}`)
				),
				...Object.entries(texts().outcomes).flatMap(([id, outcome]) =>
					strays(outcome).map((key) => `${id}.${key}`)
				)
			];
			expect(found).toEqual([]);
		});

		it('leaves no text empty and no gap but the family and the youth', () => {
			const wrong = leaves(texts()).filter(([, text]) => {
				if (typeof text !== 'string' || text.trim() !== text || text === '') return true;
				return /[{}]/.test(text.replaceAll(/\{\{(family|youth)\}\}/g, ''));
			});
			expect(wrong).toEqual([]);
		});

		it('gives each answer of a state words of its own', () => {
			const alike = Object.entries(texts().states).filter(([, { answers }]) => {
				const plain = Object.entries(answers).filter(([key]) => !isVariant(key));
				return new Set(plain.map(([, text]) => text)).size < plain.length;
			});
			expect(alike.map(([id]) => id)).toEqual([]);
		});
	});

	it('has the same keys in both languages, variants included', () => {
		const [dutch, english] = languages.map((language) =>
			sorted(keyWays(readTexts(`machines/${path}/texts`, language)))
		);
		expect(english).toEqual(dutch);
	});
});
