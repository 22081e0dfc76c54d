import type { ZxcvbnResult } from '@zxcvbn-ts/core';
import { wordGuesses } from '#lib/ui/dossier/gate/sentence.ts';
import { wordsIn, type WordLists } from '#lib/ui/dossier/gate/words.ts';

/** How long guessing takes, from the shortest to the longest that is told apart. */
export type GuessingTime =
	'minute' | 'hour' | 'day' | 'month' | 'year' | 'decade' | 'years' | 'centuries' | 'millennia';

/** What makes a passphrase easy to guess, where one thing stands out. */
export type Weakness =
	'date' | 'repeat' | 'row' | 'known' | 'name' | 'short' | 'sentence' | 'series' | 'saying';

/** What a passphrase is worth against somebody who has the sealed data and a computer that does nothing else. */
export interface Strength {
	readonly time: GuessingTime;
	/** Whole years, at least one. */
	readonly years: number;
	readonly isEnough: boolean;
	readonly weakness: Weakness | null;
	/** About how many guesses it takes. */
	readonly guesses: number;
}

/** Judges a passphrase. */
export type Meter = (passphrase: string) => Strength;

/**
 * Guesses a second of one computer with a strong graphics card against the least cost of Argon2id that the
 * dossier takes (19 MiB, two passes). It is on the high side, so that the time told is on the low side.
 */
const guessesPerSecond = 10_000;
const day = 86_400;
const year = 365 * day;
/** The least that a dossier about children asks: ten years of guessing. Four loose words are enough. */
const leastSeconds = 10 * year;

const upTo: readonly (readonly [GuessingTime, number])[] = [
	['minute', 60],
	['hour', 3600],
	['day', day],
	['month', 30 * day],
	['year', year],
	['decade', 10 * year],
	['years', 100 * year],
	['centuries', 1000 * year]
];

/** The time that `guesses` take, told apart as a person would. */
export function guessingTime(guesses: number): Pick<Strength, 'time' | 'years' | 'isEnough'> {
	const seconds = guesses / guessesPerSecond;
	const [time] = upTo.find(([, limit]) => seconds < limit) ?? (['millennia'] as const);
	return { time, years: Math.max(1, Math.round(seconds / year)), isEnough: seconds >= leastSeconds };
}

/** What so many guesses are worth; `weakness` is told where they are not enough. */
function strengthOf(guesses: number, weakness: Weakness | null): Strength {
	const told = guessingTime(guesses);
	return { ...told, guesses, weakness: told.isEnough ? null : weakness };
}

const weaknessOf: Readonly<Record<string, Weakness>> = {
	date: 'date',
	regex: 'date',
	repeat: 'repeat',
	sequence: 'row',
	wordSequence: 'row',
	spatial: 'row'
};

/** The weakness of the longest part that was recognised; a word among others is no weakness in itself. */
function weakness({ password, sequence }: ZxcvbnResult): Weakness | null {
	const longest = [...sequence].sort((one, other) => other.token.length - one.token.length)[0];
	if (!longest) return null;
	const known = weaknessOf[longest.pattern];
	if (known) return known;
	const dictionary = longest.pattern === 'dictionary' ? String(longest['dictionaryName']) : '';
	if (/names/i.test(dictionary)) return 'name';
	if (/^passwords/.test(dictionary) && longest.token.length > password.length / 2) return 'known';
	return password.length < 16 ? 'short' : null;
}

/** Guesses until a saying is met: whoever guesses has a longer list of them than ours. */
const sayingGuesses = 10_000;
/** How many times more there are with one letter of a saying changed. */
const perChange = 8;

/** The meter with its lists of words and sayings, in Dutch and of passwords that are used most. Rejects when they cannot be fetched. */
export async function loadMeter(): Promise<Meter> {
	const [{ ZxcvbnFactory }, common, dutch, { metSaying }] = await Promise.all([
		import('@zxcvbn-ts/core'),
		import('@zxcvbn-ts/language-common'),
		import('@zxcvbn-ts/language-nl-be'),
		import('#lib/ui/dossier/gate/sayings.ts')
	]);
	const meter = new ZxcvbnFactory({
		dictionary: { ...common.dictionary, ...dutch.dictionary },
		graphs: common.adjacencyGraphs,
		// Looking along a longer one takes long, and it is strong by its length.
		maxLength: 80
	});
	const lists: WordLists = {
		look: (text) => meter.check(text, ['signaalwijzer', 'dossier']),
		words: new Set(Object.values(dutch.dictionary).flat())
	};

	return function judge(passphrase): Strength {
		const result = lists.look(passphrase);
		const words = wordsIn(passphrase, lists);
		const byWords = words && wordGuesses(words);
		const guesses = Math.min(result.guesses, byWords?.guesses ?? Infinity);
		const saying = metSaying(passphrase);
		if (saying) {
			// What stands beside the saying must carry it, and what was changed in it a little.
			const beside = saying.beside === '' ? 1 : judge(saying.beside).guesses;
			const asSaying = sayingGuesses * perChange ** saying.changes * beside;
			if (asSaying < guesses) return strengthOf(asSaying, 'saying');
		}
		// Where guessing letters takes long enough, it is the words that give it away.
		const isByWords = guessingTime(result.guesses).isEnough;
		return strengthOf(guesses, (isByWords && byWords?.weakness) || weakness(result));
	};
}
