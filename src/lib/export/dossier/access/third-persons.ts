import lists from '#lib/export/dossier/access/third-persons.json';
import { type MarkKind, markKinds } from '#lib/export/dossier/access/marks.ts';

// Words that point at someone else, in both languages: what was typed may be in either. A word too many
// costs a look; a word too few may cost someone their privacy. So the lists are wide, and what hits none
// of them is still marked, as free text.
const hints: readonly (readonly [MarkKind, RegExp])[] = Object.entries(lists.hints).map(
	([name, { nl, en }]) => {
		const kind = markKinds.find((each) => each === name);
		if (!kind) throw new Error(`No kind of mark: "${name}"`);
		return [kind, new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...nl, ...en].join('|')})(?![\\p{L}\\p{N}])`, 'iu')];
	}
);

/** Institutions, documents and days that stand within a sentence with a capital and name nobody. */
const noName = new Set([...lists.noName.nl, ...lists.noName.en]);

/** A word with a capital within a sentence. */
const capital = /(?<=[\p{L}\p{N},;)"'”’]\s+)["'“‘(]?(\p{Lu}\p{Ll}[\p{L}'’-]*)/gu;
/** Initials before a name, wherever they stand. */
const initials = /(?<![\p{L}\p{N}])\p{Lu}\.\s?(?:\p{Lu}\.\s?)*\p{Lu}\p{Ll}+/u;

function holdsName(text: string): boolean {
	const names = [...text.matchAll(capital)].map(([, name = '']) => name);
	return names.some((name) => !noName.has(name)) || initials.test(text);
}

/** Of whom `text` may speak, by its words: relatives, reporters, colleagues, names, or what was told in confidence. */
export function hintsIn(text: string): readonly MarkKind[] {
	const found = hints.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
	return holdsName(text) ? [...found, 'naam'] : found;
}

/** Of whom something typed may speak: never of nobody, since no list knows every way to speak of someone. */
export function typedHints(text: string): readonly MarkKind[] {
	const found = hintsIn(text);
	return found.length > 0 ? found : ['vrije-tekst'];
}
