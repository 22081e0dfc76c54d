import { folded } from '#lib/flow/fold.ts';

/** One letter of a text as it is compared, and where it stands there. */
export interface Letter {
	readonly letter: string;
	/** The place of its sign in the text. */
	readonly from: number;
	/** The place behind its sign. */
	readonly to: number;
}

/** What stands for a letter in the way of writing that is meant to look clever; `l` and `i` share their signs, and are one. */
const standsFor: Readonly<Record<string, string>> = {
	'0': 'o',
	'1': 'i',
	'2': 'z',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'6': 'g',
	'7': 't',
	'8': 'b',
	'9': 'g',
	'@': 'a',
	'€': 'e',
	$: 's',
	'!': 'i',
	'|': 'i',
	'+': 't',
	l: 'i'
};

/** The letters of `text`, without case, marks, spaces and signs; digits and signs that stand for a letter are that letter. */
export function letters(text: string): readonly Letter[] {
	const found: Letter[] = [];
	let from = 0;
	for (const sign of text) {
		const to = from + sign.length;
		for (const each of folded(sign)) {
			const letter = standsFor[each] ?? each;
			if (/\p{L}/u.test(letter)) found.push({ letter, from, to });
		}
		from = to;
	}
	return found;
}
