import { passagesOf } from '#lib/export/glossary/passages.ts';
import { termsIn } from '#lib/export/glossary/segments.ts';
import { type ReadingCite, readingCite } from '#lib/export/reading/cite.ts';
import type { PathGraph } from '#lib/flow/graph.ts';
import type { Words } from '#lib/i18n/words.ts';
import { glossary, type TermId, termIds } from '#lib/law/glossary.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** A term as the page of terms shows it. */
export interface TermView {
	readonly id: TermId;
	readonly term: string;
	readonly forms: readonly string[];
	readonly means: string;
	readonly not: string | null;
	readonly see: readonly { readonly id: TermId; readonly term: string }[];
	readonly cites: readonly Pick<ReadingCite, 'id' | 'source' | 'passage' | 'url'>[];
	/** The paths whose questions or outcomes use the term. */
	readonly paths: readonly PathId[];
}

/** The terms that begin with one letter. */
export interface LetterView {
	readonly letter: string;
	readonly terms: readonly TermView[];
}

/**
 * The page of terms, by letter in the order of the language. Pure; the words must hold the texts of all
 * paths, `ui`, `law` and `glossary`.
 */
export function glossaryView(graphs: ReadonlyMap<PathId, PathGraph>, words: Words): readonly LetterView[] {
	const texts = words.glossary();
	const used = [...graphs.values()].map(
		(graph) => [graph.path, termsIn(passagesOf(graph, words), texts)] as const
	);
	const views = termIds.map((id): TermView => {
		const { term, forms, means, not } = texts.terms[id];
		const { see, cites } = glossary[id];
		return {
			id,
			term,
			forms,
			means,
			not: not ?? null,
			see: see.map((other) => ({ id: other, term: texts.terms[other].term })),
			cites: cites.map((cited) => {
				const { source, passage, url } = readingCite(cited, words);
				return { id: cited, source, passage, url };
			}),
			paths: used.filter(([, terms]) => terms.has(id)).map(([path]) => path)
		};
	});
	const { compare } = new Intl.Collator(words.language);
	const letters = new Map<string, TermView[]>();
	for (const view of views.toSorted((a, b) => compare(a.term, b.term))) {
		const letter = view.term.charAt(0).toLocaleUpperCase(words.language);
		letters.set(letter, [...(letters.get(letter) ?? []), view]);
	}
	return [...letters].map(([letter, terms]) => ({ letter, terms }));
}
