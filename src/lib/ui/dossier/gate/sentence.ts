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

/** Words of short rows that everybody knows: days, months, seasons, numbers, colours, the family. One leads to the next. */
const ofRows = new Set(
	(
		'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september ' +
		'oktober november december lente zomer herfst winter een twee drie vier vijf zes zeven acht negen tien elf twaalf twintig ' +
		'honderd duizend rood oranje geel groen blauw paars roze wit zwart bruin grijs vader moeder papa mama opa oma broer zus ' +
		'monday tuesday wednesday thursday friday saturday sunday january february march may june july august october ' +
		'spring summer autumn one two three four five six seven eight nine ten red orange yellow green blue purple pink white ' +
		'black brown grey father mother brother sister'
	).split(' ')
);

/** From this share of small words on it reads as a sentence. */
const sentenceShare = 1 / 4;

/**
 * What one word adds to the work of guessing, in bits. People choose loose words from some thousands; within a
 * sentence the words around one give most of it away, and a word that was there already says next to nothing.
 */
const bits = {
	loose: 12,
	inSentence: 9,
	name: 9,
	ofRow: 5,
	small: 2,
	again: 1,
	digit: 3.4,
	inSigns: 1.5
} as const;

/** One word of a passphrase. */
export interface Word {
	readonly word: string;
	/** Whether it was written with digits or signs for letters. */
	readonly isInSigns: boolean;
	readonly isName: boolean;
}

/** What is known of a passphrase that is made of words. */
export interface WordGuesses {
	/** About how many guesses somebody needs who guesses word by word. */
	readonly guesses: number;
	/** What makes its words easy to guess, where they follow from each other or are names. */
	readonly weakness: 'sentence' | 'series' | 'name' | null;
}

/**
 * How many guesses `words` (in lower case; digits alone are a word too) take of somebody who guesses words, and not
 * letters. A meter of passwords does not see that words follow from each other. It is an estimate, on the low side.
 */
export function wordGuesses(words: readonly Word[]): WordGuesses {
	const isSentence = words.filter(({ word }) => small.has(word)).length >= words.length * sentenceShare;
	const met = new Set<string>();
	let total = 0;
	for (const [place, { word, isInSigns, isName }] of words.entries()) {
		if (met.has(word)) total += bits.again;
		else if (/^\d+$/.test(word)) total += bits.digit * word.length;
		else if (small.has(word)) total += bits.small;
		else if (ofRows.has(word) && ofRows.has(words[place - 1]?.word ?? '')) total += bits.ofRow;
		else if (isName) total += bits.name;
		else total += isSentence ? bits.inSentence : bits.loose;
		if (isInSigns) total += bits.inSigns;
		met.add(word);
	}
	const most = (isSo: (word: Word) => boolean): boolean => words.filter(isSo).length * 2 > words.length;
	const guesses = 2 ** total;
	if (most(({ word }) => ofRows.has(word))) return { guesses, weakness: 'series' };
	if (isSentence) return { guesses, weakness: 'sentence' };
	return { guesses, weakness: most(({ isName }) => isName) ? 'name' : null };
}
