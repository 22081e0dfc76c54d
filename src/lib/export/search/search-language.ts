/** What the search knows of a language. All words are folded. */
export interface SearchLanguage {
	/** The part that the forms of a word share. */
	readonly stem: (word: string) => string;
	/** Words that say nothing about what is looked for. */
	readonly stopWords: ReadonlySet<string>;
	/** Groups of words and phrases that stand for each other; all forms of a word count. */
	readonly synonyms: readonly (readonly string[])[];
}
