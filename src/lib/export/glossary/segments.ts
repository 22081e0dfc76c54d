import type { GlossaryTexts } from '#lib/i18n/texts.ts';
import type { TermId } from '#lib/law/glossary.ts';

/** A stretch of a text, and the term that it is a form of. */
export interface Segment {
	readonly text: string;
	/** Null where the stretch is nothing that is explained. */
	readonly term: TermId | null;
}

interface Finder {
	readonly pattern: RegExp;
	/** What a form stands for, by its lower case; null for a stretch that means something else. */
	readonly forms: ReadonlyMap<string, { readonly form: string; readonly term: TermId | null }>;
}

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');

/** A text as the forms are written: straight apostrophes, single spaces. */
const plain = (text: string): string => text.replaceAll('’', "'").replace(/\s+/g, ' ');

function makeFinder({ terms, others }: GlossaryTexts): Finder {
	const forms = new Map<string, { readonly form: string; readonly term: TermId | null }>();
	for (const term of Object.keys(terms) as TermId[]) {
		for (const form of terms[term].forms) forms.set(form.toLowerCase(), { form, term });
	}
	for (const form of others) forms.set(form.toLowerCase(), { form, term: null });
	// The longest form first: "ouders met gezag" is one term, not the word "gezag" in it.
	const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length).map(escaped);
	return {
		forms,
		pattern: new RegExp(
			`(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`.replaceAll(
				"'",
				"['’]"
			),
			'giu'
		)
	};
}

const known = new WeakMap<GlossaryTexts, Finder>();

function finderOf(texts: GlossaryTexts): Finder {
	const before = known.get(texts);
	if (before) return before;
	const finder = makeFinder(texts);
	known.set(texts, finder);
	return finder;
}

/** Whether `found` is `form` as it may be written: one with a capital only so, or at the start of a sentence. */
function isForm(found: string, form: string): boolean {
	if (form === form.toLowerCase()) return true;
	return found === form || found === form.charAt(0).toUpperCase() + form.slice(1);
}

/** Every stretch of `text` that is a form of a term, in order. */
function* occurrences(
	text: string,
	texts: GlossaryTexts
): Generator<{ readonly at: number; readonly text: string; readonly term: TermId }> {
	const { pattern, forms } = finderOf(texts);
	for (const { 0: found, index } of text.matchAll(pattern)) {
		const meant = forms.get(plain(found).toLowerCase());
		if (meant?.term && isForm(plain(found), meant.form)) yield { at: index, text: found, term: meant.term };
	}
}

/** The terms that stand in any of `passages`, each once, in the order in which they are met. Pure. */
export function termsIn(passages: readonly string[], texts: GlossaryTexts): ReadonlySet<TermId> {
	return new Set(passages.flatMap((text) => [...occurrences(text, texts)].map(({ term }) => term)));
}

/**
 * `text` cut into segments: the first form of each term carries that term, all else is plain. A term
 * that already stands in `before`, what the reader has just read, is left plain too. The segments put
 * together are `text` again. Pure.
 */
export function segments(
	text: string,
	texts: GlossaryTexts,
	before: readonly string[] = []
): readonly Segment[] {
	const explained = new Set(termsIn(before, texts));
	const found: Segment[] = [];
	let end = 0;
	for (const { at, text: form, term } of occurrences(text, texts)) {
		if (explained.has(term)) continue;
		explained.add(term);
		if (at > end) found.push({ text: text.slice(end, at), term: null });
		found.push({ text: form, term });
		end = at + form.length;
	}
	return end < text.length ? [...found, { text: text.slice(end), term: null }] : found;
}
