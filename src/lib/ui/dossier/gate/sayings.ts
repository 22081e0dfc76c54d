import { folded } from '#lib/flow/fold.ts';

/**
 * Sayings, rhymes and lines that many people know by heart, in Dutch and English. No list holds them all: it is there
 * for those that come to mind first when somebody is asked for a sentence.
 */
const sayings = [
	'de appel valt niet ver van de boom',
	'wie een kuil graaft voor een ander valt er zelf in',
	'wie het laatst lacht lacht het best',
	'wie niet waagt die niet wint',
	'wie goed doet goed ontmoet',
	'beter een vogel in de hand dan tien in de lucht',
	'beter laat dan nooit',
	'al is de leugen nog zo snel de waarheid achterhaalt haar wel',
	'de beste stuurlui staan aan wal',
	'de pot verwijt de ketel dat hij zwart ziet',
	'de morgenstond heeft goud in de mond',
	'de kogel is door de kerk',
	'een ezel stoot zich niet twee keer aan dezelfde steen',
	'een gegeven paard moet je niet in de bek kijken',
	'een goed begin is het halve werk',
	'een kinderhand is gauw gevuld',
	'oost west thuis best',
	'als de kat van huis is dansen de muizen op tafel',
	'als het kalf verdronken is dempt men de put',
	'blaffende honden bijten niet',
	'hoge bomen vangen veel wind',
	'stille wateren hebben diepe gronden',
	'spreken is zilver zwijgen is goud',
	'vele handen maken licht werk',
	'zachte heelmeesters maken stinkende wonden',
	'zoals het klokje thuis tikt tikt het nergens',
	'wat de boer niet kent dat eet hij niet',
	'wat je zegt ben je zelf met je kop door de helft',
	'keulen en aken zijn niet op een dag gebouwd',
	'er gaat niets boven groningen',
	'doe maar gewoon dan doe je al gek genoeg',
	'alle eendjes zwemmen in het water',
	'slaap kindje slaap daar buiten loopt een schaap',
	'vader jacob vader jacob slaapt gij nog',
	'lang zal ze leven in de gloria',
	'lang zal hij leven in de gloria',
	'zie ginds komt de stoomboot uit spanje weer aan',
	'zie de maan schijnt door de bomen',
	'sinterklaas kapoentje gooi wat in mijn schoentje',
	'hoor de wind waait door de bomen',
	'de zilvervloot heeft gewonnen',
	'wilhelmus van nassouwe ben ik van duitsen bloed',
	'in den beginne schiep god de hemel en de aarde',
	'onze vader die in de hemelen zijt',
	'er was eens een klein meisje',
	'daar was laatst een meisje loos',
	'berend botje ging uit varen',
	'in de maneschijn klom ik op een trapje door het raamkozijn',
	'hoofd schouders knie en teen',
	'an apple a day keeps the doctor away',
	'a bird in the hand is worth two in the bush',
	'all that glitters is not gold',
	'actions speak louder than words',
	'better late than never',
	'every cloud has a silver lining',
	'the early bird catches the worm',
	'the quick brown fox jumps over the lazy dog',
	'the pen is mightier than the sword',
	'two wrongs do not make a right',
	'where there is a will there is a way',
	'you cannot judge a book by its cover',
	'to be or not to be that is the question',
	'shall i compare thee to a summers day',
	'in the beginning god created the heaven and the earth',
	'our father who art in heaven',
	'the lord is my shepherd i shall not want',
	'amazing grace how sweet the sound',
	'twinkle twinkle little star how i wonder what you are',
	'mary had a little lamb its fleece was white as snow',
	'humpty dumpty sat on a wall',
	'happy birthday to you',
	'it was the best of times it was the worst of times',
	'once upon a time in a land far away',
	'may the force be with you',
	'correct horse battery staple'
] as const;

/** What is left of `text` to compare: its letters and digits, without case, marks, spaces and signs. */
const bare = (text: string): string => folded(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

const known: readonly string[] = sayings.map(bare);

/** From so many letters on the beginning of a line gives it away as well. */
const leastBeginning = 16;

/** What `text` begins to say of the line `whole`: the line, or its first letters where they are enough to know it by. */
function partOf(text: string, whole: string): string | null {
	if (text.includes(whole)) return whole;
	return text.length >= leastBeginning && whole.startsWith(text) ? text : null;
}

/**
 * What `passphrase` holds beside a saying that many know, in bare letters and digits (empty: nothing); null where it
 * holds no saying.
 */
export function besideSaying(passphrase: string): string | null {
	const text = bare(passphrase);
	const found = known.flatMap((whole) => partOf(text, whole) ?? []);
	if (found.length === 0) return null;
	const longest = found.reduce((one, other) => (other.length > one.length ? other : one));
	return text.replaceAll(longest, '');
}
