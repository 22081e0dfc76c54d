import MiniSearch, { type SearchOptions } from 'minisearch';
import type { SearchDocument, SearchKind } from '#lib/export/search/document.ts';
import type { SearchLanguage } from '#lib/export/search/search-language.ts';
import { isGroup, makeScanner, type Scanner, type Token } from '#lib/export/search/scan.ts';

/** A document that fits a query, and the terms by which it was found. */
export interface SearchHit {
	readonly document: SearchDocument;
	/** Terms of the scanner, for marking what was found. */
	readonly terms: ReadonlySet<string>;
}

/** What a person most likely wants of things that fit a query alike. */
const weights: Readonly<Record<SearchKind, number>> = {
	path: 1.5,
	page: 1.2,
	question: 1.15,
	outcome: 1,
	term: 1.4,
	duty: 0.8,
	criterion: 0.7,
	rule: 0.7,
	provision: 0.55,
	interpretation: 0.6
};

/** Words of at most this many letters are taken as they are typed: a typo in them could be any word. */
const shortWord = 3;

/** The position of the last word in the terms of a query; the groups of synonyms stand behind the words. */
function lastWord(terms: readonly string[]): number {
	const group = terms.findIndex(isGroup);
	return (group === -1 ? terms.length : group) - 1;
}

/** What fits less well than this part of the best is left out: it shares a common word and no more. */
const floor = 0.08;

/** A synonym counts for less than the word itself. */
const synonymWeight = 0.45;

/** A word that stands nowhere is mistyped: what comes near it is then what is looked for. */
const unknownWeight = 3;

const options: SearchOptions = {
	boost: { title: 3, also: 1.4, text: 1 },
	weights: { prefix: 0.5, fuzzy: 0.25 },
	maxFuzzy: 2,
	combineWith: 'OR'
};

/** Everything that can be found in one language, ready to be asked. */
export class SearchIndex {
	readonly scan: Scanner;
	readonly #index: MiniSearch<SearchDocument>;
	readonly #documents = new Map<string, SearchDocument>();
	/** Per term in how many fields of documents it stands. */
	readonly #terms = new Map<string, number>();

	private constructor(documents: readonly SearchDocument[], language: SearchLanguage) {
		this.scan = makeScanner(language);
		this.#index = new MiniSearch<SearchDocument>({
			fields: ['title', 'also', 'text'],
			// A query has no field.
			tokenize: (text, field?: string) => this.#cut(text, field !== undefined),
			processTerm: (term) => term
		});
		for (const document of documents) this.#documents.set(document.id, document);
	}

	/**
	 * The index over `documents`. Reading them takes a slow phone a second, so it is done in small
	 * portions, and what is typed meanwhile shows.
	 */
	static async over(documents: readonly SearchDocument[], language: SearchLanguage): Promise<SearchIndex> {
		const index = new SearchIndex(documents, language);
		await index.#index.addAllAsync(documents, { chunkSize: 20 });
		return index;
	}

	/**
	 * What fits `query`, the best first. The last word may be unfinished, until a space follows it. A
	 * query without a word that says something finds nothing.
	 */
	find(query: string): readonly SearchHit[] {
		const unfinished = !/\s$/.test(query);
		const weightOf = this.#coverage(this.scan(query));
		const results = this.#index.search(query, {
			...options,
			prefix: (_term, index, terms) => unfinished && index === lastWord(terms),
			// A word that stands somewhere is not mistyped.
			fuzzy: (term) => (isGroup(term) || this.#terms.has(term) || term.length <= shortWord ? false : 0.2),
			boostTerm: (term) => (isGroup(term) ? synonymWeight : this.#terms.has(term) ? 1 : unknownWeight),
			boostDocument: (id) => weights[this.#document(id as string).kind]
		});
		const hits = results
			.map(({ id, score, terms, queryTerms }) => ({
				document: this.#document(id as string),
				terms: new Set(terms),
				// MiniSearch multiplies by the number of terms that were found, a word and its synonyms as two.
				score: (score / queryTerms.length) * weightOf(queryTerms) ** 2
			}))
			.sort((a, b) => b.score - a.score);
		const best = hits[0]?.score ?? 0;
		return hits.filter(({ score }) => score >= best * floor);
	}

	/**
	 * How much of a query a document answers, by the terms it was found by: each word counts once, with
	 * its synonyms, and a rare one for more than one that stands everywhere.
	 */
	#coverage(tokens: readonly Token[]): (found: readonly string[]) => number {
		const words = new Map(tokens.map(({ term, start }) => [term, start]));
		const rarity = new Map<number, number>();
		for (const { term, start } of tokens) {
			const rare = Math.log(1 + this.#documents.size / (this.#terms.get(term) ?? 1));
			rarity.set(start, Math.min(rare, rarity.get(start) ?? rare));
		}
		return (found) => {
			const places = new Set(found.flatMap((term) => words.get(term) ?? []));
			return [...places].reduce((sum, place) => sum + (rarity.get(place) ?? 0), 0);
		};
	}

	#cut(text: string, isDocument: boolean): string[] {
		const terms = this.scan(text).map(({ term }) => term);
		if (isDocument)
			for (const term of new Set(terms)) this.#terms.set(term, (this.#terms.get(term) ?? 0) + 1);
		return terms;
	}

	#document(id: string): SearchDocument {
		const document = this.#documents.get(id);
		if (!document) throw new Error(`The index names an unknown document "${id}"`);
		return document;
	}
}
