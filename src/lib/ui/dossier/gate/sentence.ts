/** The small words that hold a sentence together, in Dutch and English: whoever guesses sentences knows where they stand. */
const small = new Set(
	(
		'de het een en of maar want dus als dat die dit deze wie wat waar hoe wanneer waarom ik je jij u hij zij ze we wij jullie ' +
		'me mij jou hem haar ons hen hun mijn jouw uw zijn onze is ben bent was waren wordt worden werd heb hebt heeft hebben had ' +
		'kan kun kunnen kon mag moet moeten wil willen wilde zal zullen zou gaat gaan ga doe doet doen er hier daar niet geen wel ' +
		'ook nog al alle alles iets niets elke ieder in op aan van voor door met bij naar uit om over onder tot te zo dan toen ' +
		'heel veel meer na tussen tegen zonder ' +
		'the a an and or but so if that this these those who what where how when why i you he she it they me him her us them my ' +
		'your his its our their am are were be been has have do does did can could may must will would shall should not no all ' +
		'at on by for from with of to into about up down out there here then than as every'
	).split(' ')
);

/** From this share of small words on it reads as a sentence. */
const sentenceShare = 1 / 4;

/**
 * What one word adds to the work of guessing, in bits. People choose loose words from some thousands; within a
 * sentence the words around one give most of it away, and a word that was there already says next to nothing.
 */
const bits = { loose: 12, inSentence: 9, small: 2, again: 1, digit: 3.4 } as const;

/** What is known of a passphrase that is made of words. */
export interface WordGuesses {
	/** About how many guesses somebody needs who guesses word by word. */
	readonly guesses: number;
	/** Whether it reads as a sentence. */
	readonly isSentence: boolean;
}

/**
 * How many guesses `passphrase` takes of somebody who guesses words, and not letters; null where it is not made of
 * words alone. A meter of passwords does not see that words follow from each other. It is an estimate, on the low side.
 */
export function wordGuesses(passphrase: string): WordGuesses | null {
	const parts = passphrase
		.toLowerCase()
		.split(/[\s\-_.,;:!?'"’“”]+/u)
		.filter((part) => part !== '');
	const isWord = (part: string): boolean => /^[\p{L}\p{M}]+$/u.test(part);
	if (parts.length < 2 || !parts.every((part) => isWord(part) || /^\d+$/.test(part))) return null;
	const isSentence = parts.filter((part) => small.has(part)).length >= parts.length * sentenceShare;
	const met = new Set<string>();
	let total = 0;
	for (const part of parts) {
		if (met.has(part)) total += bits.again;
		else if (!isWord(part)) total += bits.digit * part.length;
		else if (small.has(part)) total += bits.small;
		else total += isSentence ? bits.inSentence : bits.loose;
		met.add(part);
	}
	return { guesses: 2 ** total, isSentence };
}
