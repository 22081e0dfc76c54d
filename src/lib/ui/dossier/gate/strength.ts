import type { ZxcvbnResult } from '@zxcvbn-ts/core';
import { wordGuesses } from '#lib/ui/dossier/gate/sentence.ts';

/** How long guessing takes, from the shortest to the longest that is told apart. */
export type GuessingTime =
	'minute' | 'hour' | 'day' | 'month' | 'year' | 'decade' | 'years' | 'centuries' | 'millennia';

/** What makes a passphrase easy to guess, where one thing stands out. */
export type Weakness = 'date' | 'repeat' | 'row' | 'known' | 'name' | 'short' | 'sentence' | 'saying';

/** What a passphrase is worth against somebody who has the sealed data and a computer that does nothing else. */
export interface Strength {
	readonly time: GuessingTime;
	/** Whole years, at least one. */
	readonly years: number;
	readonly isEnough: boolean;
	readonly weakness: Weakness | null;
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

/** The meter with its lists of words and sayings, in Dutch and of passwords that are used most. Rejects when they cannot be fetched. */
export async function loadMeter(): Promise<Meter> {
	const [{ ZxcvbnFactory }, common, dutch, { besideSaying }] = await Promise.all([
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
	return (passphrase) => {
		const result = meter.check(passphrase, ['signaalwijzer', 'dossier']);
		const words = wordGuesses(passphrase);
		const told = guessingTime(Math.min(result.guesses, words?.guesses ?? Infinity));
		const beside = besideSaying(passphrase);
		if (beside !== null) {
			// What stands beside the saying must carry it.
			const guesses = sayingGuesses * (beside === '' ? 1 : meter.check(beside).guesses);
			const known = guessingTime(Math.min(result.guesses, guesses));
			if (!known.isEnough) return { ...known, weakness: 'saying' };
		}
		if (told.isEnough) return { ...told, weakness: null };
		// Where guessing letters takes long enough, it is the words that give it away.
		const isSentence = words?.isSentence === true && guessingTime(result.guesses).isEnough;
		return { ...told, weakness: isSentence ? 'sentence' : weakness(result) };
	};
}
