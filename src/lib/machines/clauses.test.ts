import { describe, expect, it } from 'vitest';
import { type Json, keyWays, languages, leaves, readTexts } from '../../../tests/texts.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { pathIds } from '#lib/machines/registry.ts';

type Clauses = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Json>>>>>>;

const graphs = await loadAllGraphs();
const sorted = (keys: Iterable<string>): string[] => [...keys].sort();

// A clause stands in the middle of a sentence: small letters, but for a gap or one of these names.
const opening = /^(\p{Ll}|\{\{(family|youth)\}\}|(Veilig Thuis|Meldcode|Verwijsindex|Raad|OTS)\b)/u;
// It follows "omdat", "als", "because" and "if", and so does not bring such a word itself.
const joining = /^(dat|omdat|doordat|als|because|if|that)\b/;

describe.each(pathIds)('the clauses of %s', (path) => {
	const asked = graphs.get(path)?.asked ?? new Map<never, never>();

	describe.each(languages)('in %s', (language) => {
		const clauses = (): Clauses => readTexts(`machines/${path}/clauses`, language) as Clauses;
		/** The texts under `key`, variants for a youth who alone counts included, that `isWrong`. */
		const wrong = (key: 'says' | 'how', isWrong: (text: string) => boolean): readonly unknown[] =>
			leaves(clauses()).filter(
				([at, text]) =>
					(at.endsWith(`.${key}`) || at.endsWith(`.${key}_youth`)) &&
					(typeof text !== 'string' || isWrong(text))
			);

		it('stand for exactly the states and answers of the machine', () => {
			const worded = Object.entries(clauses()).map(([state, answers]) => [
				state,
				sorted(Object.keys(answers))
			]);
			const known = [...asked.values()].map(({ id, edges }) => [id, sorted(edges.keys())]);
			expect(Object.fromEntries(worded)).toEqual(Object.fromEntries(known));
		});

		it('each say something, at most tell how, and vary for a youth only what they say', () => {
			const found = Object.entries(clauses()).flatMap(([state, answers]) =>
				Object.entries(answers)
					.filter(([, clause]) => {
						const stray = Object.keys(clause).some((key) => {
							const base = key.replace(/_youth$/, '');
							return (base !== 'says' && base !== 'how') || !(base in clause);
						});
						return stray || !('says' in clause);
					})
					.map(([answer]) => `${state}.${answer}`)
			);
			expect(found).toEqual([]);
		});

		it('go on in a sentence that has begun, and do not end it', () => {
			expect(wrong('says', (text) => !opening.test(text) || joining.test(text))).toEqual([]);
			expect(wrong('says', (text) => /[.,;:?!…]$|[.?!] /u.test(text))).toEqual([]);
		});

		it('are short: 110 characters for what is said, 150 for how', () => {
			expect(wrong('says', (text) => text.length > 110)).toEqual([]);
			expect(wrong('how', (text) => text.length > 150)).toEqual([]);
		});

		it('tell how in one whole sentence', () => {
			expect(wrong('how', (text) => !/^\p{Lu}[^.?!]*\.$/u.test(text))).toEqual([]);
		});

		it('leave no text empty and no gap but the family and the youth', () => {
			const bare = (text: string): string => text.replaceAll(/\{\{(family|youth)\}\}/g, '');
			for (const key of ['says', 'how'] as const)
				expect(wrong(key, (text) => text.trim() !== text || text === '' || /[{}]/.test(bare(text)))).toEqual(
					[]
				);
		});

		it('tell the answers of one state apart', () => {
			const alike = Object.entries(clauses()).filter(([, answers]) => {
				const said = Object.values(answers).map(({ says }) => says);
				return new Set(said).size < said.length;
			});
			expect(alike.map(([state]) => state)).toEqual([]);
		});
	});

	it('have the same keys in both languages, how and variants included', () => {
		const [dutch, english] = languages.map((language) =>
			sorted(keyWays(readTexts(`machines/${path}/clauses`, language)))
		);
		expect(english).toEqual(dutch);
	});
});
