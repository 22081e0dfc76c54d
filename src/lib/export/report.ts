/** A value with its label. */
export interface Row {
	readonly label: string;
	readonly value: string;
}

/** One answered question: by the person with a written reason, or by a rule that says why. */
export interface StepBlock {
	readonly kind: 'step';
	readonly question: string;
	readonly answer: string;
	readonly by: 'person' | 'rule';
	/** What the person wrote; null where nothing was written. */
	readonly reason: Row | null;
	/** The sentence of the rule; null where the person answered. */
	readonly why: Row | null;
}

/** A part of a report. Texts are plain; line breaks in them are the person's own. */
export type Block =
	| { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'list'; readonly items: readonly string[] }
	| { readonly kind: 'rows'; readonly rows: readonly Row[] }
	| StepBlock;

/** A document in the order in which it is read. Writers know this model and nothing else. */
export interface Report {
	readonly title: string;
	readonly blocks: readonly Block[];
}
