import type { ZxcvbnResult } from '@zxcvbn-ts/core';
import type { Word } from '#lib/ui/dossier/gate/sentence.ts';

/** What is known of words. */
export interface WordLists {
	/** Looks at a text with the lists of the meter. */
	readonly look: (text: string) => ZxcvbnResult;
	/** The words of a language, in lower case. */
	readonly words: ReadonlySet<string>;
}

/** So many letters the words have on the average at least: shorter ones are found in any row of letters. */
const leastAverage = 2.5;
/** A shorter word is one only where it is used this much. */
const mostUsed = 100;

const isNameList = (name: unknown): boolean => /names/i.test(String(name));

/** The one word that `text` is, also with digits and signs for letters; null where the lists know none. */
function known(text: string, { look }: WordLists): Word | null {
	const [part, ...others] = look(text).sequence;
	if (part?.pattern !== 'dictionary' || others.length > 0) return null;
	if (text.length <= 2 && Number(part['rank']) > mostUsed) return null;
	const word = String(part['matchedWord']).toLowerCase();
	return { word, isInSigns: part['l33t'] === true, isName: isNameList(part['dictionaryName']) };
}

/** The fewest words of which `text` is made one after the other, without spaces; null where that cannot be. */
function together(text: string, words: ReadonlySet<string>): readonly Word[] | null {
	const upTo: (readonly string[] | null)[] = [[]];
	for (let end = 1; end <= text.length; end += 1) {
		let fewest: readonly string[] | null = null;
		for (let start = 0; start < end - 1; start += 1) {
			const before = upTo[start];
			if (!before || (fewest && fewest.length <= before.length + 1)) continue;
			const word = text.slice(start, end);
			if (words.has(word)) fewest = [...before, word];
		}
		upTo.push(fewest);
	}
	const found = upTo[text.length];
	if (!found || text.length < found.length * leastAverage) return null;
	return found.map((word) => ({ word, isInSigns: false, isName: false }));
}

function wordsOf(text: string, isAlone: boolean, lists: WordLists): readonly Word[] | null {
	if (/^\d+$/.test(text)) return [{ word: text, isInSigns: false, isName: false }];
	const isPlain = /^[\p{L}\p{M}]+$/u.test(text);
	if (isPlain && isAlone) return together(text, lists.words);
	const word = known(text, lists);
	if (word) return [word];
	return isPlain ? [{ word: text, isInSigns: false, isName: false }] : null;
}

/**
 * The words of which `passphrase` is made: between spaces and signs, written together, or with digits and signs for
 * letters. Null where something in it is no word.
 */
export function wordsIn(passphrase: string, lists: WordLists): readonly Word[] | null {
	const parts = passphrase
		.toLowerCase()
		.split(/[\s\-_.,;:?'"’“”]+/u)
		.map((text) => text.replace(/^!+|!+$/g, ''))
		.filter((text) => text !== '');
	const words = parts.map((text) => wordsOf(text, parts.length === 1, lists));
	if (words.length === 0 || !words.every((found) => found !== null)) return null;
	return words.flat();
}
