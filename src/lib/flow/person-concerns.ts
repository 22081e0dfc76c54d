/** What a text can look like that it had better not be where nobody may be known: it would say who a person is. */
export const personConcerns = ['bsn', 'naam', 'e-mail', 'telefoon', 'datum'] as const;
export type PersonConcern = (typeof personConcerns)[number];

/** Nine digits, also written with dots, spaces or dashes between them. */
const nineDigits = /(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g;

/** Whether nine digits pass the eleven test of a citizen service number (BSN). */
function passesEleven(digits: string): boolean {
	const [first, ...rest] = Array.from(digits, Number);
	if (first === undefined || digits === '000000000') return false;
	const sum = [first, ...rest].reduce(
		(total, digit, place) => total + digit * (place === 8 ? -1 : 9 - place),
		0
	);
	return sum % 11 === 0;
}

function holdsBsn(text: string): boolean {
	return [...text.matchAll(nineDigits)].some(([found]) => passesEleven(found.replaceAll(/\D/g, '')));
}

const address = /[^\s@]+@[^\s@]+\.[^\s@]+/;

/** Ten digits that begin with a nought, or nine after the country's number, also with signs between them. */
const phone = /(?<![\d-])(?:(?:\+|00)31[ .-]?(?:\(0\)[ .-]?)?|0)[1-9](?:[ .-]?\d){8}(?!\d)/g;

const months =
	'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|apr(?:il)?|mei|may|juni?|june?|juli?|july?|aug(?:ustus|ust)?|sep(?:tember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** A whole date, in digits or with the month in words. */
const date = new RegExp(
	[
		String.raw`(?<!\d)\d{1,2}[-/. ]\d{1,2}[-/. ](?:(?:19|20)\d{2}|\d{2})(?!\d)`,
		String.raw`(?<!\d)(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)`,
		String.raw`(?<!\d)\d{1,2} (?:${months})\.? (?:19|20)\d{2}(?!\d)`
	].join('|'),
	'i'
);

/** Words with a capital that say what someone is, and not who: "Leerling Blauw" is no name. */
const general = new Set(
	(
		'de het een the a an groep klas leerling kind jongen meisje jongere baby peuter kleuter broer zus zusje broertje tweeling ' +
		'zaak dossier school mentor team unit bouw onderbouw bovenbouw brugklas vmbo havo vwo mbo ' +
		'group class year pupil student child boy girl brother sister twin case file ' +
		'januari februari maart april mei juni juli augustus september oktober november december ' +
		'january february march may june july august october ' +
		'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday ' +
		'lente voorjaar zomer herfst najaar winter spring summer autumn'
	).split(' ')
);

const between = "(?:van|von|de|den|der|du|la|le|el|al|ten|ter|te|bin|ben|op|in|aan|'t|’t|'s|’s)";
const capital = String.raw`\p{Lu}[\p{L}'’-]*\p{L}`;
const initials = String.raw`(?:\p{Lu}\.\s?)+`;
/** A first name or initials, perhaps words between, and a surname; or a surname, a comma and what goes before it. */
const names = new RegExp(
	String.raw`(?<![\p{L}'’-])(?:(?<first>${capital})\s+|${initials}\s*)(?:${between}\s+){0,3}(?<last>${capital})(?![\p{L}])|` +
		String.raw`(?<![\p{L}'’-])(?<before>${capital}),\s*(?:(?<after>${capital})|${initials})`,
	'giu'
);

const isGeneral = (word: string | undefined): boolean =>
	word !== undefined && general.has(word.toLowerCase());
const hasCapital = (word: string | undefined): boolean => word === undefined || /^\p{Lu}/u.test(word);

function holdsName(text: string): boolean {
	names.lastIndex = 0;
	for (let found = names.exec(text); found; found = names.exec(text)) {
		const { first, last, before, after } = found.groups ?? {};
		const words = [first, last, before, after];
		if (words.every(hasCapital) && !words.some(isGeneral)) return true;
		// The next name may begin with the second word of this one.
		names.lastIndex = found.index + 1;
	}
	return false;
}

/**
 * What `text` looks like that would say who a person is: a number that passes the eleven test, a full
 * name, an e-mail address, a telephone number, a whole date. It serves a warning; the text is the person's
 * own. Pure.
 */
export function personConcernsOf(text: string): readonly PersonConcern[] {
	// The digits of a telephone number are no other number.
	const rest = text.replaceAll(phone, ' ');
	const found: Readonly<Record<PersonConcern, boolean>> = {
		bsn: holdsBsn(rest),
		naam: holdsName(text),
		'e-mail': address.test(text),
		telefoon: rest !== text,
		datum: date.test(rest)
	};
	return personConcerns.filter((concern) => found[concern]);
}
